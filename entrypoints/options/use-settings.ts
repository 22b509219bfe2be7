import { useRef, useState } from "preact/hooks";
import { applyLook } from "../../components/controls/apply-look";
import { keepLook } from "../../data/browser/look-copy";
import { send } from "../../data/browser/send";
import type { StoredSettings } from "../../data/messages/protocol";
import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";

/** The settings as the page shows them: written as they are changed, read again when others change them. */
export function useSettings(tell: (problem: string | null) => void) {
  const [stored, setStored] = useState<StoredSettings | null>(null);
  // Writes go one after the other, each of no more than it changes: two quick changes both last.
  const latest = useRef<StoredSettings | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);

  function show(next: StoredSettings) {
    latest.current = next;
    applyLook(next.settings);
    keepLook(next.settings);
    setStored(next);
  }

  /** Reads what is stored; resolves once it is shown. What is still to be written is not shown as undone. */
  function read(): Promise<void> {
    const turn = queue.current.then(() =>
      send("settings:read", {}).then(
        (next) => {
          if (waiting.current === 0) show(next);
        },
        () => tell(say("options_unread")),
      ),
    );
    queue.current = turn;
    return turn;
  }

  /** Shows a change at once and stores it; resolves when that is done, or has failed and been told. */
  function write(patch: Partial<Settings>): Promise<void> {
    if (!latest.current) return Promise.resolve();
    tell(null);
    const shown = latest.current.settings;
    const settings = { ...shown, ...patch };
    show({ ...latest.current, settings });
    waiting.current++;
    const turn = queue.current.then(() =>
      send("settings:write", { settings, shown }).then(
        () => void waiting.current--,
        () => {
          waiting.current--;
          tell(say("options_unsaved"));
          return send("settings:read", {}).then(show, () => undefined);
        },
      ),
    );
    queue.current = turn;
    return turn;
  }

  /** The reader has seen the notice that something stored could not be read. */
  function dropNotice() {
    if (latest.current) show({ settings: latest.current.settings });
    send("settings:seen", {}).catch(() => null);
  }

  return { stored, latest, read, write, dropNotice };
}
