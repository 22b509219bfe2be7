/** Settings as extension pages read and change them; each change reaches every open page at once. */
import { held } from "../../data/browser/held";
import type { Handlers } from "../../data/browser/router";
import { dropAside, load, markSeen, update, watch } from "../../data/browser/settings-store";
import { exchange, keepHere, onSynced } from "../../data/browser/settings-sync";
import { onBeginning } from "../../data/browser/site-scripts";
import type { Whereabouts } from "../../data/messages/protocol";
import { Refusal } from "../../data/messages/refusal";
import { decideUpon } from "../../data/settings/decide-upon";
import type { Settings } from "../../data/settings/schema";
import { normaliseHost, writeHost } from "../../data/sites/normalise-host";
import { removeRule, setRule } from "../../data/sites/site-rules";
import { followSettings } from "./site-scripts";

type SettingsMessages =
  | "sites:set"
  | "settings:read"
  | "settings:write"
  | "settings:seen"
  | "settings:where"
  | "settings:here"
  | "settings:drop-aside"
  | "storage:held";

export const settingsHandlers: Pick<Handlers, SettingsMessages> = {
  "sites:set": async ({ host, on }) => {
    const normal = normaliseHost(writeHost(host));
    if (!normal.ok) throw new Refusal(normal.problem);
    return change((settings) => ({
      ...settings,
      sites: on === null ? removeRule(settings.sites, normal.host) : setRule(settings.sites, normal.host, on),
    }));
  },

  "settings:read": () => load(),
  "settings:write": ({ settings, shown }) =>
    change((now) => (shown ? decideUpon(now, shown, settings) : settings)),

  "settings:seen": async () => {
    await markSeen();
    return null;
  },

  "settings:where": () => meet(),
  "settings:here": async ({ on }) => {
    await keepHere(on);
    return meet();
  },

  "settings:drop-aside": async () => {
    await dropAside();
    return null;
  },

  "storage:held": () => held(),
};

/**
 * Brings the settings together with those of other devices when they change, here or there, and when the browser
 * starts. To be called while the background starts.
 */
export function followDevices(): void {
  watch(() => void meet());
  onSynced(() => void meet());
  onBeginning(() => void meet());
}

/** Never rejects. */
async function meet(): Promise<Whereabouts> {
  const { place, changed } = await exchange();
  if (changed) void followSettings();
  return { place };
}

async function change(how: (settings: Settings) => Settings): Promise<Settings> {
  const settings = await update(how);
  // Not awaited: a tab that hangs must not keep the reader waiting for the switch.
  void followSettings();
  return settings;
}
