import type { Settings } from "../../data/settings/schema";
import { normaliseHost } from "../../data/sites/normalise-host";
import { ruleFor } from "../../data/sites/site-rules";

/** Whether the reader wants marks at an address: by the switch for all sites, then by the longest rule. */
export function verdictFor(
  settings: Settings,
  url: string | undefined,
): "on" | "off-here" | "off-everywhere" {
  if (!settings.enabled) return "off-everywhere";
  const host = hostOf(url);
  return host !== null && ruleFor(host, settings.sites)?.on === false ? "off-here" : "on";
}

/** The normalised host of an http address, or null for any other. */
export function hostOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null;
  const result = normaliseHost(url);
  return result.ok ? result.host : null;
}
