import { useContext } from "preact/hooks";
import { say } from "../../data/text/say";
import { PageActsContext } from "./page-acts";
import { pausedWords } from "./until-words";

/** Below the switches: a pause of all marks, or the way out of one. */
export function PauseRow() {
  const { pause, onPause } = useContext(PageActsContext);
  if (pause !== null) {
    return (
      <div class="site-row low">
        <span class="site-text" role="status">
          {pausedWords(pause)}
        </span>
        <button type="button" class="link" onClick={() => onPause(null)}>
          {say("popup_resume")}
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div class="site-row low pause" role="group" aria-label={say("popup_pause")}>
      <span aria-hidden="true">{say("popup_pause")}</span>
      <button
        type="button"
        class="link"
        aria-label={say("popup_pause_hour_label")}
        onClick={() => onPause("hour")}
      >
        {say("popup_pause_hour")}
      </button>
      <button
        type="button"
        class="link"
        aria-label={say("popup_pause_closing_label")}
        onClick={() => onPause("closing")}
      >
        {say("popup_pause_closing")}
      </button>
    </div>
  );
}
