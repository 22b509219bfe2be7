import type { StoredSettings } from "../../data/messages/protocol";
import { PageIcon } from "../controls/PageIcon";

interface Props {
  notice: NonNullable<StoredSettings["notice"]>;
  onSeen: () => void;
}

const WORDS = {
  corrupt: {
    title: "Your settings could not be read",
    text: "What was stored is damaged, so the usual settings are in use. The old value is kept aside.",
  },
  partly: {
    title: "Some of your settings could not be read",
    text: "They are as usual again; all others are in use. The old value is kept aside.",
  },
  denied: {
    title: "Your browser gives no access to what is stored",
    text: "The usual settings are in use, and changes cannot be saved. Reload this page to try again.",
  },
  newer: {
    title: "Your settings come from a newer version",
    text: "This version cannot read them, so the usual settings are in use. The old value is kept aside.",
  },
} as const;

/** Says that stored settings could not be read, and hands out what was stored. */
export function StoredNotice({ notice, onSeen }: Props) {
  const { title, text } = WORDS[notice.problem];
  return (
    <section class="notice" aria-labelledby="notice-head">
      <PageIcon name="warning" />
      <div>
        <h2 id="notice-head">{title}</h2>
        <p>{text}</p>
        <details>
          <summary>See the old value</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
          <pre tabIndex={0}>{notice.kept}</pre>
        </details>
        <div class="acts">
          <button type="button" class="btn" onClick={() => download(notice.kept)}>
            <PageIcon name="download" />
            Download it
          </button>
          <button type="button" class="btn solid" onClick={onSeen}>
            Got it
          </button>
        </div>
      </div>
    </section>
  );
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "backstory-old-settings.json";
  link.click();
  // The download has its own hold on the data by the next turn; ours would keep it for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
