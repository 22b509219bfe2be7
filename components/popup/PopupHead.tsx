import { say } from "../../data/text/say";
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
        <h1>{say("popup_title")}</h1>
        <button
          type="button"
          class="ib"
          aria-label={say("popup_settings")}
          title={say("popup_settings")}
          onClick={() => onSettings()}
        >
          <PageIcon name="gear" />
        </button>
      </header>
      {notice && (
        <p class="popup-note" role="status">
          {say("popup_notice")}{" "}
          <button type="button" class="link" onClick={() => onSettings("sites")}>
            {say("popup_notice_see")}
          </button>
        </p>
      )}
      <div role="alert">{problem && <p class="popup-note">{problem}</p>}</div>
    </>
  );
}
