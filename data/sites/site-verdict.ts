import type { Settings } from "../settings/schema";
import { matchesPattern } from "./match-pattern";
import { ruleFor } from "./site-rules";

/** What decides, beside the address, whether a page is to be marked. */
export interface Standing {
  settings: Pick<Settings, "enabled" | "sites" | "scope">;
  paused: boolean;
  /** Match patterns of the list of news sites. */
  listed: readonly string[];
}

export type SiteVerdict = "on" | "paused" | "off-here" | "off-everywhere" | "not-listed";

/**
 * Whether the reader wants marks on a site. What switches off wins: the switch for all sites, a pause, a rule;
 * then what was asked for on this very page, then a rule that is on, then the scope.
 *
 * @param host normalised; null where the address is no web site's
 * @param asked the reader asked for marks on the page that is open now
 */
export function siteVerdict(host: string | null, standing: Standing, asked = false): SiteVerdict {
  const { settings, paused, listed } = standing;
  if (!settings.enabled) return "off-everywhere";
  if (paused) return "paused";
  if (host === null) return "not-listed";
  const rule = ruleFor(host, settings.sites);
  if (rule?.on === false) return "off-here";
  if (asked || rule || settings.scope === "all") return "on";
  return settings.scope === "news" && isListed(host, listed) ? "on" : "not-listed";
}

/** Whether one of the patterns covers a normalised host. */
export const isListed = (host: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => matchesPattern(host, pattern));
