import { siteBrowser } from "./site-browser";

type Listener = (...given: never[]) => unknown;

/** The fake browser with what stands around pages: toolbar button, menu of selected words, address bar. */
export function waysBrowser() {
  const fake = siteBrowser();
  /** What the button shows, by tab; `undefined` is what all others show. */
  const shown = new Map<
    number | undefined,
    { title?: string; text?: string; path?: Record<string, string> }
  >();
  const menu: { id: string; title: string }[] = [];
  /** Listeners by the name of their event. */
  const heard: Record<string, Listener[]> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      heard[name] = [...(heard[name] ?? []), listener];
    },
  });
  const state = { popup: true, opened: 0, best: "", installType: "normal", errors: 0 };

  const note = async ({ tabId, ...what }: { tabId?: number }) =>
    void shown.set(tabId, { ...shown.get(tabId), ...what });
  const browser = {
    ...fake.browser,
    action: {
      setTitle: note,
      setIcon: note,
      setBadgeText: note,
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      async openPopup() {
        if (!state.popup) throw new Error("No window");
        state.opened++;
      },
    },
    contextMenus: {
      async removeAll() {
        menu.length = 0;
      },
      create(item: { id: string; title: string }, done: () => void) {
        if (menu.some(({ id }) => id === item.id)) state.errors++;
        else menu.push(item);
        setTimeout(done);
      },
      onClicked: event("clicked"),
    },
    omnibox: {
      setDefaultSuggestion: ({ description }: { description: string }) => {
        state.best = description;
      },
      onInputStarted: event("started"),
      onInputChanged: event("changed"),
      onInputEntered: event("entered"),
    },
    management: { getSelf: async () => ({ installType: state.installType }) },
    runtime: { ...fake.browser.runtime, onStartup: event("startup"), onInstalled: event("installed") },
    tabs: {
      ...fake.browser.tabs,
      async create({ url, active }: { url: string; active: boolean }) {
        fake.opened.push(active ? url : `${url} behind`);
      },
      async update({ url }: { url: string }) {
        fake.opened.push(`${url} here`);
        return {};
      },
    },
  };
  const fire = (name: string, ...given: unknown[]) =>
    Promise.all(
      (heard[name] ?? []).map((listener) => (listener as (...all: unknown[]) => unknown)(...given)),
    );
  const clear = () => {
    fake.clear();
    shown.clear();
    menu.length = 0;
    Object.assign(state, { popup: true, opened: 0, best: "", installType: "normal", errors: 0 });
  };
  return { ...fake, browser, shown, menu, state, fire, clear };
}
