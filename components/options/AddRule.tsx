import { useId, useState } from "preact/hooks";
import { normaliseHost } from "../../data/sites/normalise-host";
import { PageIcon } from "../controls/PageIcon";

interface Props {
  onAdd: (host: string, on: boolean) => void;
}

/** Adds a rule for whatever was typed or pasted: a host, an address with path and port. */
export function AddRule({ onAdd }: Props) {
  const [text, setText] = useState("");
  const [on, setOn] = useState(false);
  const [problem, setProblem] = useState("");
  const [added, setAdded] = useState("");
  const note = useId();

  function submit(event: Event) {
    event.preventDefault();
    const read = normaliseHost(text);
    setProblem(read.ok ? "" : read.problem);
    setAdded(read.ok ? `Added ${read.host}, ${on ? "on" : "off"}.` : "");
    if (!read.ok) return;
    onAdd(read.host, on);
    setText("");
  }

  return (
    <form class="add" onSubmit={submit} noValidate>
      <div class="field">
        <input
          type="text"
          id="add-site"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="example.com"
          aria-label="Site"
          aria-invalid={problem !== ""}
          aria-describedby={note}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem("");
          }}
        />
      </div>
      <select
        class="select"
        aria-label="Rule"
        value={on ? "on" : "off"}
        onChange={(event) => setOn(event.currentTarget.value === "on")}
      >
        <option value="off">Off</option>
        <option value="on">On</option>
      </select>
      <button type="submit" class="btn solid">
        <PageIcon name="plus" />
        Add rule
      </button>
      <p id={note} class={problem ? "field-problem" : "sr"} role="status">
        {problem || added}
      </p>
    </form>
  );
}
