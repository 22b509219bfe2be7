import { useId, useState } from "preact/hooks";
import { type ReadSites, readSites } from "../../data/sites/read-sites";
import { mostRules } from "../../data/sites/site-rules";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { PageIcon } from "../controls/PageIcon";

interface Props {
  /** How many rules there would be with these hosts. */
  countWith: (hosts: readonly string[]) => number;
  onAdd: (hosts: readonly string[], on: boolean) => void;
}

/** As many problems as are told at once. */
const TOLD = 5;
/** As many lines as the field grows to. */
const LINES = 6;

/** Adds rules for whatever was typed or pasted. What could not be read stays in the field, with the reason. */
export function AddRule({ countWith, onAdd }: Props) {
  const [text, setText] = useState("");
  const [on, setOn] = useState(false);
  const [problems, setProblems] = useState<ReadSites["problems"]>([]);
  const note = useId();

  function submit() {
    const read = readSites(text);
    const count = countWith(read.hosts);
    if (count > mostRules)
      return setProblems([{ text, problem: sayCount("options_too_many", count, mostRules) }]);
    setProblems(read.problems);
    if (read.hosts.length === 0) return;
    onAdd(read.hosts, on);
    setText(read.problems.map((each) => each.text).join("\n"));
  }

  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      noValidate
    >
      <div class="field">
        <textarea
          id="add-site"
          rows={Math.min(LINES, text.split("\n").length)}
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={say("options_add_example")}
          aria-label={say("options_add_label")}
          aria-invalid={problems.length > 0}
          aria-describedby={note}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblems([]);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
      </div>
      <select
        class="select"
        aria-label={say("options_add_rule")}
        value={on ? "on" : "off"}
        onChange={(event) => setOn(event.currentTarget.value === "on")}
      >
        <option value="off">{say("options_off")}</option>
        <option value="on">{say("options_on")}</option>
      </select>
      <button type="submit" class="btn solid">
        <PageIcon name="plus" />
        {say("options_add")}
      </button>
      <div id={note} class={problems.length > 0 ? "field-problem" : "sr"} role="status">
        {problems.slice(0, TOLD).map(({ text: at, problem }) => (
          <p key={at}>{problem}</p>
        ))}
        {problems.length > TOLD && <p>{sayCount("options_more_problems", problems.length - TOLD)}</p>}
      </div>
    </form>
  );
}
