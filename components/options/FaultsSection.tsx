import { useState } from "preact/hooks";
import type { Fault, FaultPlace } from "../../data/faults/fault";
import { mostFaults } from "../../data/faults/most-faults";
import { type MessageKey, say } from "../../data/text/say";
import { language, sayCount } from "../../data/text/say-count";

/** What went wrong in our own code, and what can be done with the report of it. */
export interface Faults {
  /** The latest first; null until they are read. */
  list: readonly Fault[] | null;
  /** What is copied, as text. */
  report: string;
  /** What was asked for here last could not be done. */
  problem: MessageKey | null;
  onCopy: (text: string) => Promise<boolean>;
  /** Resolves to whether they are gone. */
  onClear: () => Promise<boolean>;
}

const placeKeys: Record<FaultPlace, MessageKey> = {
  page: "options_fault_page",
  background: "options_fault_background",
  popup: "options_fault_popup",
  options: "options_fault_options",
  welcome: "options_fault_welcome",
  record: "options_fault_record",
};

/** Failures by place and kind, each with its times; the report to read, to copy and to clear. */
export function FaultsSection({ list, report, problem, onCopy, onClear }: Faults) {
  const [said, setSaid] = useState("");
  const some = list !== null && list.length > 0;

  async function copy() {
    setSaid(say((await onCopy(report)) ? "options_faults_copied" : "options_faults_not_copied"));
  }

  async function clear() {
    setSaid((await onClear()) ? say("options_faults_cleared") : "");
  }

  return (
    <>
      <p class="options-sub">{say("options_faults_sub")}</p>
      <div role="alert">{problem && <p class="warn-note">{say(problem)}</p>}</div>
      {list && (
        <div class="panel">
          {some ? (
            <ul class="entries">
              {list.map((fault) => (
                <li key={JSON.stringify(fault)}>
                  <Entry {...fault} />
                </li>
              ))}
            </ul>
          ) : (
            <p class="empty first">{say("options_faults_none")}</p>
          )}
        </div>
      )}
      {some && (
        <div class="acts">
          <button type="button" class="btn solid" onClick={copy}>
            {say("options_faults_copy")}
          </button>
          <button type="button" class="btn" onClick={clear}>
            {say("options_faults_clear")}
          </button>
        </div>
      )}
      <p class="fine said" role="status">
        {said}
      </p>
      {some && (
        <details class="fold">
          <summary>{say("options_faults_see")}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
          <pre class="file wrapped" tabIndex={0}>
            {report}
          </pre>
        </details>
      )}
      <p class="fine">{sayCount("options_faults_fine", mostFaults)}</p>
    </>
  );
}

function Entry({ place, kind, phrase, frames, count, last }: Fault) {
  const when = new Date(last).toLocaleString(language(), { dateStyle: "medium", timeStyle: "short" });
  return (
    <span class="entry-text">
      <b>{say(placeKeys[place])}</b>
      <small>{sayCount("options_fault_times", count, when)}</small>
      <small>
        <code>{[phrase ? `${kind}: ${phrase}` : kind, frames[0]].filter(Boolean).join(" · ")}</code>
      </small>
    </span>
  );
}
