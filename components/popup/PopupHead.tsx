import { Logo } from "../controls/Logo";
import { PageIcon } from "../controls/PageIcon";

interface Props {
  notice: boolean;
  problem: string | null;
  onSettings: (section?: string) => void;
}

/** Wordmark and settings button, and below them what the reader has to know first. */
export function PopupHead({ notice, problem, onSettings }: Props) {
  return (
    <>
      <header class="popup-head">
        <Logo />
        <h1>Backstory</h1>
        <button type="button" class="ib" aria-label="Settings" title="Settings" onClick={() => onSettings()}>
          <PageIcon name="gear" />
        </button>
      </header>
      {notice && (
        <p class="popup-note" role="status">
          Your settings could not be read, so the usual ones are in use.{" "}
          <button type="button" class="link" onClick={() => onSettings("sites")}>
            See what happened
          </button>
        </p>
      )}
      <div role="alert">{problem && <p class="popup-note">{problem}</p>}</div>
    </>
  );
}
