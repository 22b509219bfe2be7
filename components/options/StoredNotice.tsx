import type { StoredSettings } from "../../data/messages/protocol";
import { type MessageKey, say } from "../../data/text/say";
import { PageIcon } from "../controls/PageIcon";
import { saveFile } from "./save-file";

interface Props {
  notice: NonNullable<StoredSettings["notice"]>;
  onSeen: () => void;
}

const WORDS = {
  corrupt: ["options_notice_corrupt", "options_notice_corrupt_text"],
  partly: ["options_notice_partly", "options_notice_partly_text"],
  newer: ["options_notice_newer", "options_notice_newer_text"],
  denied: ["options_notice_denied", "options_notice_denied_text"],
} as const satisfies Record<Props["notice"]["problem"], readonly [title: MessageKey, text: MessageKey]>;

/** Says that stored settings could not be read, and hands out what was stored, if anything was. */
export function StoredNotice({ notice, onSeen }: Props) {
  const [title, text] = WORDS[notice.problem];
  return (
    <section class="notice" aria-labelledby="notice-head">
      <PageIcon name="warning" />
      <div>
        <h2 id="notice-head">{say(title)}</h2>
        <p>{say(text)}</p>
        {notice.kept !== "" && (
          <details>
            <summary>{say("options_notice_see")}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
            <pre tabIndex={0}>{notice.kept}</pre>
          </details>
        )}
        <div class="acts">
          {notice.kept !== "" && (
            <button
              type="button"
              class="btn"
              onClick={() => saveFile("backstory-old-settings.json", notice.kept)}
            >
              <PageIcon name="download" />
              {say("options_notice_save")}
            </button>
          )}
          <button type="button" class="btn solid" onClick={onSeen}>
            {say("options_notice_seen")}
          </button>
        </div>
      </div>
    </section>
  );
}
