import { describe, expect, it } from "vitest";
import messages from "../../../public/_locales/en/messages.json";
import { closureOf, codeOf, sourcePaths, textOf } from "../source-files";
import { literalWords } from "./literal-words";

/** The same in every language: names and words of the record, and how a file of settings begins. */
const same = [
  "Yann LeCun",
  "AI-generated digest",
  "January February March April May June July August September October November December",
  '{ "format": "backstory-settings", … }',
];
/** Tell only developers what is wrong, or what a page's date was read from. */
const forDevelopers = /^data\/(?:article\/|messages\/admit|settings\/check-settings)/;

const rooms = sourcePaths.filter((path) => /^(?:components|entrypoints)\//.test(path));
const scripts = rooms.filter((path) => /\.tsx?$/.test(path));
/** What the browser has of data/: the rest runs when the extension is built, or in a command. */
const composing = [...new Set(scripts.flatMap((path) => [...closureOf(path)]))].filter(
  (path) => path.startsWith("data/") && path.endsWith(".ts") && !forDevelopers.test(path),
);

describe("a literal word", () => {
  it.each([
    ["<p>Close</p>", ["Close"]],
    ["<p>{n} more</p>", ["more"]],
    ['<p>{ok ? "yes" : say("card_less")}</p>', ["yes"]],
    ['<p>{list.map((one) => "about " + one)}</p>', ["about"]],
    ['<input placeholder="Find" class="big field" />', ["Find"]],
    ['<Tool label={ok && "Close"} />', ["Close"]],
    ["({ label: `Not marked here`, icon: 1 })", ["Not marked here"]],
    ['<b title={mode === "hover" ? say("card_more") : ""}>Backstory</b>', []],
    ['throw new Error("The record holds none")', []],
  ])("in %s is found", (code, words) => {
    expect(literalWords("a.tsx", `const a = () => { ${code} }`).map((each) => each.words)).toEqual(words);
  });
});

describe("what a reader sees", () => {
  it("stands in the catalogue, not in the code", () => {
    const found = [...scripts, ...composing].flatMap((path) =>
      literalWords(path, textOf(path))
        .filter(({ words }) => !Object.hasOwn(messages, words) && !same.includes(words))
        .map(({ line, words }) => `${path}:${line} ${words}`),
    );
    expect(found).toEqual([]);
  });

  it("is in no page before its script runs, but for our name", () => {
    const pages = rooms.filter((path) => path.endsWith(".html"));
    const words = pages.flatMap(
      (path) =>
        codeOf(path)
          .replace(/<!--.*?-->|<[^>]*>/gs, " ")
          .match(/\p{L}+/gu) ?? [],
    );
    expect([...new Set(words)]).toEqual(["Backstory"]);
  });
});
