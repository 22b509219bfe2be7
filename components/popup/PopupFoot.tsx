import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import type { Coverage } from "../controls/coverage";
import { sayWith } from "../controls/say-with";

interface Props {
  searching: boolean;
  coverage: Coverage;
  onSettings: (section?: string) => void;
}

/** How far the data reaches, or, while searching, which keys do what. */
export function PopupFoot({ searching, coverage, onSettings }: Props) {
  if (searching) {
    return (
      <footer class="popup-foot" aria-hidden="true">
        <span>{sayWith("popup_keys_move", <kbd>↑</kbd>, <kbd>↓</kbd>)}</span>
        <span>{sayWith("popup_keys_open", <kbd>{say("popup_key_enter")}</kbd>)}</span>
        <span>{sayWith("popup_keys_clear", <kbd>{say("popup_key_esc")}</kbd>)}</span>
      </footer>
    );
  }
  return (
    <footer class="popup-foot">
      <span>{say("popup_data_to", coverage.end)}</span>
      <button type="button" class="link" onClick={() => onSettings("data")}>
        {sayCount("popup_sources", coverage.sources)}
      </button>
    </footer>
  );
}
