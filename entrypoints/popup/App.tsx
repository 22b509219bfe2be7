import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { applyLook } from "../../components/controls/apply-look";
import { Popup, type PopupProps } from "../../components/popup/Popup";
import { keepLook } from "../../data/browser/look-copy";
import { send } from "../../data/browser/send";
import { requestSites } from "../../data/browser/site-scripts";
import { watchTab } from "../../data/browser/tabs";
import type { Pause, StoredSettings, TabState } from "../../data/messages/protocol";
import type { CardContent, PageContext } from "../../data/record/card-content";
import { patternOf } from "../../data/sites/match-pattern";
import { say } from "../../data/text/say";
import { tabId, tabState } from "./tab";
import { useWhole } from "./use-whole";

interface Props extends Pick<PopupProps, "search" | "coverage"> {
  card: (id: string, context: PageContext) => CardContent | null;
}

/** A page takes a moment to be read when it has just opened or been turned on: look again, in ms. */
const LOOK_AGAIN = [150, 500, 1200];
/** And as long as it is still being read, in ms. */
const KEEP_LOOKING = 2000;

/** Joins the popup to the background: it shows at once, and fills in as answers come. */
export function App(props: Props) {
  const [tab, setTab] = useState<TabState | null>(null);
  const [stored, setStored] = useState<StoredSettings | null>(null);
  const [pause, setPause] = useState<Pause>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const look = () => tabState().then(setTab);
  const lookAgain = () => {
    for (const time of LOOK_AGAIN) setTimeout(look, time);
  };
  useEffect(() => {
    tabState().then((state) => {
      setTab(state);
      if (state.state === "reading" || (state.state === "on" && state.found.length === 0)) lookAgain();
    });
    // The page may go on to another while the popup is open over it.
    tabId().then((id) => {
      if (id !== null)
        watchTab(id, () => {
          void look();
          lookAgain();
        });
    });
    send("pause:read", {}).then(setPause, () => null);
    const asked = send("settings:read", {}).then((read) => {
      applyLook(read.settings);
      keepLook(read.settings);
      setStored(read);
    });
    asked.catch(() => setProblem(say("popup_problem_settings")));
  }, []);

  useEffect(() => {
    if (tab?.state !== "reading" && !(tab?.state === "on" && tab.late)) return;
    const timer = setTimeout(look, KEEP_LOOKING);
    return () => clearTimeout(timer);
  }, [tab]);

  /** Does what a switch asks for and shows it at once; puts it back if it fails. */
  async function change(act: (read: StoredSettings) => Promise<StoredSettings["settings"]>) {
    setProblem(null);
    try {
      const settings = await act(stored ?? (await send("settings:read", {})));
      setStored({ ...stored, settings });
      await look();
      lookAgain();
    } catch {
      setProblem(say("popup_problem_save"));
      await look();
    }
  }

  /** Asks the background for something that is no setting, and shows what came of it. */
  async function act<T>(asked: Promise<T>, refused: string, isDone: (reply: T) => boolean) {
    setProblem(null);
    const done = await asked.then(isDone, () => false);
    if (!done) setProblem(refused);
    await look();
    if (done) lookAgain();
  }

  const host = tab && "host" in tab ? tab.host : null;
  const whole = useWhole(host, stored?.settings);
  return (
    <Popup
      {...props}
      card={(id) => props.card(id, contextOf(tab))}
      tab={tab}
      enabled={stored?.settings.enabled ?? null}
      problem={problem}
      notice={stored?.notice !== undefined}
      onSite={(on) => {
        if (host !== null) change(() => send("sites:set", { host, on }));
      }}
      whole={whole}
      onWhole={(on) => {
        if (whole) change(() => send("sites:set", { host: whole.host, on }));
      }}
      onAll={(enabled) =>
        change(({ settings }) =>
          send("settings:write", { settings: { ...settings, enabled }, shown: settings }),
        )
      }
      pause={pause}
      onPause={(how) =>
        act(send("pause:set", { how }), say("popup_problem_save"), (until) => {
          setPause(until);
          return true;
        })
      }
      onAnnotate={() => act(annotate(), say("popup_problem_page"), (begun) => begun)}
      onAlways={(host) => {
        // Before anything else: the browser must see that a click asks for it.
        const allowed = requestSites([patternOf(host)]);
        allowed.then(
          (yes) => {
            if (yes) change(() => send("sites:set", { host, on: true }));
            else setProblem(say("popup_problem_refused"));
          },
          () => setProblem(say("popup_problem_unasked")),
        );
      }}
      onJump={jump}
      onRecord={openRecord}
      onSettings={openSettings}
      onLeave={() => window.close()}
    />
  );
}

/** What the page tells a card of a name that was not pointed at: its date, and the names on it. */
function contextOf(tab: TabState | null): PageContext {
  if (tab?.state !== "on") return {};
  const present = tab.found.map(({ id }) => id);
  return tab.published ? { present, published: tab.published } : { present };
}

async function annotate(): Promise<boolean> {
  const id = await tabId();
  return id !== null && (await send("tab:annotate", { tabId: id })).begun;
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
