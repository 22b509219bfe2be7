/** The keyboard commands of the manifest, as the browser and the reader have set them. */
import browser from "webextension-polyfill";
import type { CommandName } from "../messages/protocol";

const names: readonly CommandName[] = ["next-mention", "previous-mention", "open-card"];
const isOurs = (name: string | undefined): name is CommandName => names.includes(name as CommandName);

/** The shortcuts in force, such as "Alt+N". One that the reader has emptied is not there. */
export async function shortcuts(): Promise<Partial<Record<CommandName, string>>> {
  // Firefox for Android knows no commands.
  const all = (await browser.commands?.getAll()) ?? [];
  return Object.fromEntries(
    all.flatMap(({ name, shortcut }) => (isOurs(name) && shortcut ? [[name, shortcut]] : [])),
  );
}

/** Calls back with a command and the tab it is meant for. To be called while the background starts. */
export function onCommand(obey: (command: CommandName, tabId: number) => void): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (isOurs(name) && tab?.id !== undefined) obey(name, tab.id);
  });
}

/** Calls back when the reader has changed a shortcut, in browsers that tell. To be called while the background starts. */
export function onShortcuts(changed: () => void): void {
  const { onChanged } = (browser.commands ?? {}) as {
    onChanged?: { addListener(listener: () => void): void };
  };
  onChanged?.addListener(changed);
}

/** Every shortcut in force, the one for the popup among them; null in a browser that knows none. */
export async function keysInForce(): Promise<KeysInForce | null> {
  if (!browser.commands) return null;
  const all = await browser.commands.getAll();
  return Object.fromEntries(
    all.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])),
  );
}

/** By the command's name in the manifest: "Alt+N". One that the reader has emptied is not there. */
export type KeysInForce = Partial<Record<CommandName | "_execute_action", string>>;

/** Opens the browser's own page for shortcuts; rejects where it will not be opened by us. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  // Chromium's page cannot be linked to; it can be opened.
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
