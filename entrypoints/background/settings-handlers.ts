/** Settings as extension pages read and change them; each change reaches every open page at once. */

import type { Handlers } from "../../data/browser/router";
import { load, markSeen, update } from "../../data/browser/settings-store";
import type { Settings } from "../../data/settings/schema";
import { normaliseHost, writeHost } from "../../data/sites/normalise-host";
import { removeRule, setRule } from "../../data/sites/site-rules";
import { followSettings } from "./site-scripts";

type SettingsMessages = "sites:set" | "settings:read" | "settings:write" | "settings:seen";

export const settingsHandlers: Pick<Handlers, SettingsMessages> = {
  "sites:set": async ({ host, on }) => {
    const normal = normaliseHost(writeHost(host));
    if (!normal.ok) throw new Error(normal.problem);
    return change((settings) => ({
      ...settings,
      sites: on === null ? removeRule(settings.sites, normal.host) : setRule(settings.sites, normal.host, on),
    }));
  },

  "settings:read": () => load(),
  "settings:write": ({ settings }) => change(() => settings),

  "settings:seen": async () => {
    await markSeen();
    return null;
  },
};

async function change(how: (settings: Settings) => Settings): Promise<Settings> {
  const settings = await update(how);
  // Not awaited: a tab that hangs must not keep the reader waiting for the switch.
  void followSettings();
  return settings;
}
