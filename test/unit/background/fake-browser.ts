import { storageInMemory } from "../settings/storage-in-memory";

interface Asked {
  tabId: number;
  name: string;
  request: { reading?: { muted: string[]; wrong: unknown[] } };
}

/** Stands in for the browser as the background meets it: storage, tabs that answer, tabs it opens. */
export function fakeBrowser() {
  const memory = storageInMemory();
  const session = storageInMemory();
  const tabs: { id: number; url: string }[] = [];
  const asked: Asked[] = [];
  const opened: string[] = [];
  /** Tabs in which no script of ours is at work, and those into which one was put. */
  const silent = new Set<number>();
  const started: number[] = [];

  const browser = {
    storage: { ...memory.storage, session: session.storage.local },
    commands: { getAll: async () => [{ name: "next-mention", shortcut: "Alt+N" }] },
    permissions: { getAll: async () => ({ origins: [] as string[] }) },
    runtime: {
      getManifest: () => ({ host_permissions: ["*://*.example/*"] }),
      getURL: (page: string) => `chrome-extension://abc/${page}`,
    },
    scripting: {
      async executeScript({ target }: { target: { tabId: number } }) {
        started.push(target.tabId);
        return [{ result: "article" }];
      },
    },
    tabs: {
      query: async () => tabs,
      async create({ url }: { url: string }) {
        opened.push(url);
      },
      async sendMessage(tabId: number, message: Omit<Asked, "tabId">) {
        if (silent.has(tabId)) throw new Error("Receiving end does not exist.");
        asked.push({ tabId, ...message });
        return { ok: true, reply: null };
      },
    },
  };
  const clear = () => {
    memory.clear();
    session.clear();
    for (const list of [tabs, asked, opened, started]) list.length = 0;
    silent.clear();
  };
  return { browser, memory, session, tabs, asked, opened, silent, started, clear };
}
