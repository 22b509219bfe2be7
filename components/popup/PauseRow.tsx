import { useContext } from "preact/hooks";
import { PageActsContext } from "./page-acts";
import { untilWords } from "./until-words";

/** Below the switches: a pause of all marks, or the way out of one. */
export function PauseRow() {
  const { pause, onPause } = useContext(PageActsContext);
  if (pause !== null) {
    return (
      <div class="site-row low">
        <span class="site-text" role="status">
          Paused {untilWords(pause)}
        </span>
        <button type="button" class="link" onClick={() => onPause(null)}>
          Resume
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div class="site-row low pause" role="group" aria-label="Pause">
      <span aria-hidden="true">Pause</span>
      <button type="button" class="link" aria-label="Pause for an hour" onClick={() => onPause("hour")}>
        for an hour
      </button>
      <button
        type="button"
        class="link"
        aria-label="Pause until the browser closes"
        onClick={() => onPause("closing")}
      >
        until the browser closes
      </button>
    </div>
  );
}
