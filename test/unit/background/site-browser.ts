import { fakeBrowser } from "./fake-browser";

type Listener = (given: { origins?: string[] }) => void;
interface Script {
  id: string;
  matches: string[];
}

/** The fake browser with what sites beyond the list need: permissions, registered scripts, documents in tabs. */
export function siteBrowser() {
  const fake = fakeBrowser();
  const own = fake.browser.runtime.getManifest().host_permissions;
  const allowed: string[] = [];
  const scripts: Script[] = [];
  const heard: Record<"added" | "removed", Listener[]> = { added: [], removed: [] };
  /** When the document in each tab began; a tab that is not here lets no script in. */
  const began = new Map<number, number>();
  /** What the page script says in each tab. */
  const said = new Map<number, string>();
  const event = (list: unknown[]) => ({ addListener: (listener: unknown) => list.push(listener) });
  const begins: (() => void)[] = [];

  const permissions = {
    getAll: async () => ({ origins: [...own, ...allowed] }),
    async remove({ origins }: { origins: string[] }) {
      for (const each of origins) allowed.splice(allowed.indexOf(each), 1);
      for (const listener of heard.removed) listener({ origins });
      return true;
    },
    onAdded: event(heard.added),
    onRemoved: event(heard.removed),
  };
  const scripting = {
    async executeScript({ target, func }: { target: { tabId: number }; func?: unknown }) {
      const { tabId } = target;
      if (!began.has(tabId)) throw new Error("Cannot access a chrome:// URL");
      if (func) return [{ result: began.get(tabId) }];
      fake.started.push(tabId);
      return [{ result: said.get(tabId) ?? "article" }];
    },
    getRegisteredContentScripts: async () => [...scripts],
    registerContentScripts: async (more: Script[]) => void scripts.push(...more),
    updateContentScripts: async (more: Script[]) => void scripts.splice(0, 1, ...more),
    unregisterContentScripts: async () => void scripts.splice(0),
  };
  const browser = {
    ...fake.browser,
    permissions,
    scripting,
    runtime: { ...fake.browser.runtime, onStartup: event(begins), onInstalled: event(begins) },
    tabs: {
      ...fake.browser.tabs,
      async get(tabId: number) {
        const tab = fake.tabs.find(({ id }) => id === tabId);
        if (!tab) throw new Error("No tab");
        return tab;
      },
    },
  };
  /** The browser allows these patterns, as after a question. */
  const allow = (origins: string[]) => {
    allowed.push(...origins);
    for (const listener of heard.added) listener({ origins });
  };
  const clear = () => {
    fake.clear();
    allowed.length = 0;
    scripts.length = 0;
    began.clear();
    said.clear();
  };
  return { ...fake, browser, allowed, scripts, began, said, begins, allow, clear };
}
