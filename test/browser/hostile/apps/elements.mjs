import { story } from "./story.mjs";

/** The article, for frameworks that agree on how elements are made: React and Preact. */
export const elements = ({ createElement, useEffect, useState }) => {
  function Mounted({ words }) {
    useEffect(() => {
      document.title += " +";
      return () => {
        document.title += " -";
      };
    }, []);
    return createElement("p", null, words);
  }

  return function Article() {
    const [step, setStep] = useState(0);
    useEffect(() => {
      globalThis.go = setStep;
    }, []);
    useEffect(() => {
      globalThis.at = step;
    }, [step]);
    const told = story(step);
    return createElement(
      "main",
      null,
      createElement(
        "article",
        null,
        createElement("h1", null, told.title),
        createElement("p", { id: "lead" }, told.lead),
        createElement("p", null, "There are ", told.count, " companies such as Runway in the field."),
        createElement(
          "ul",
          null,
          told.list.map((each) => createElement("li", { key: each }, each)),
        ),
        told.isTold && createElement("p", null, told.told),
        told.isMounted && createElement(Mounted, { words: told.mounted }),
        createElement("p", { dangerouslySetInnerHTML: { __html: told.html } }),
        createElement("p", null, told.prose),
        createElement("p", null, told.prose),
      ),
    );
  };
};
