import type { Coverage } from "../controls/coverage";

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
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <span>
          <kbd>Esc</kbd> clear
        </span>
      </footer>
    );
  }
  return (
    <footer class="popup-foot">
      <span>Data to {coverage.end}</span>
      <button type="button" class="link" onClick={() => onSettings("data")}>
        {coverage.sources === 1 ? "1 source" : `${coverage.sources} sources`}
      </button>
    </footer>
  );
}
