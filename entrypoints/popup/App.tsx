import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { applyLook } from "../../components/controls/apply-look";
import { Popup, type PopupProps } from "../../components/popup/Popup";
import { send } from "../../data/browser/send";
import type { StoredSettings, TabState } from "../../data/messages/protocol";
import { tabId, tabState } from "./tab";

type Props = Pick<PopupProps, "search" | "card" | "coverage">;

/** A page takes a moment to be read when it has just opened or been turned on: look again, in ms. */
const LOOK_AGAIN = [150, 500, 1200];

/** Joins the popup to the background: it shows at once, and fills in as answers come. */
export function App(props: Props) {
  const [tab, setTab] = useState<TabState | null>(null);
  const [stored, setStored] = useState<StoredSettings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const look = () => tabState().then(setTab);
  const lookAgain = () => {
    for (const time of LOOK_AGAIN) setTimeout(look, time);
  };
  useEffect(() => {
    tabState().then((state) => {
      setTab(state);
      if (state.state === "on" && state.found.length === 0) lookAgain();
    });
    const asked = send("settings:read", {}).then((read) => {
      applyLook(read.settings);
      setStored(read);
    });
    asked.catch(() => setProblem("The settings could not be read. Close this and open it again."));
  }, []);

  /** Does what a switch asks for and shows it at once; puts it back if it fails. */
  async function change(act: (read: StoredSettings) => Promise<StoredSettings["settings"]>) {
    setProblem(null);
    try {
      const settings = await act(stored ?? (await send("settings:read", {})));
      setStored({ ...stored, settings });
      await look();
      lookAgain();
    } catch {
      setProblem("That could not be saved. Try again.");
      await look();
    }
  }

  const host = tab && tab.state !== "unavailable" ? tab.host : null;
  return (
    <Popup
      {...props}
      tab={tab}
      enabled={stored?.settings.enabled ?? null}
      problem={problem}
      notice={stored?.notice !== undefined}
      onSite={(on) => {
        if (host !== null) change(() => send("sites:set", { host, on }));
      }}
      onAll={(enabled) =>
        change(({ settings }) => send("settings:write", { settings: { ...settings, enabled } }))
      }
      onJump={jump}
      onRecord={openRecord}
      onSettings={openSettings}
      onLeave={() => window.close()}
    />
  );
}

async function jump(id: string, nth: number): Promise<void> {
  const tab = await tabId();
  if (tab !== null) await send("tab:show", { tabId: tab, id, nth }).catch(() => null);
}

async function openRecord(id: string): Promise<void> {
  await send("page:record", { id });
  window.close();
}

async function openSettings(section?: string): Promise<void> {
  if (section) await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${section}`) });
  else await browser.runtime.openOptionsPage();
  window.close();
}
