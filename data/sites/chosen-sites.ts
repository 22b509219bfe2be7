/** Which sites beyond the list the page script is registered for, and which permissions have served. */
import type { Settings } from "../settings/schema";
import { everySite, matchesPattern, patternOf } from "./match-pattern";
import { setRules } from "./site-rules";
import { isListed } from "./site-verdict";

type Wishes = Pick<Settings, "sites" | "scope">;

/**
 * The patterns to register: every site where that is the scope and allowed, else each site that a rule switches
 * on, is not on the list, and is allowed.
 *
 * @param allowed patterns the reader has allowed beside the list
 */
export function sitesToRegister(
  { sites, scope }: Wishes,
  allowed: readonly string[],
  listed: readonly string[],
): string[] {
  if (scope === "all" && allowed.some(isEverySite)) return [everySite];
  return sites
    .filter(({ host, on }) => on && !isListed(host, listed) && isListed(host, allowed))
    .map(({ host }) => patternOf(host))
    .sort();
}

/**
 * The patterns the browser has to allow before a change of settings can take effect: those of rules newly on, and
 * of every site when that becomes the scope. Empty where no question is due.
 */
export function sitesToAskFor(
  before: Wishes,
  after: Wishes,
  allowed: readonly string[],
  listed: readonly string[],
): string[] {
  if (after.scope === "all" && before.scope !== "all") return [everySite];
  return after.sites
    .filter(({ host, on }) => on && !isOn(before, host) && !isListed(host, [...listed, ...allowed]))
    .map(({ host }) => patternOf(host));
}

/** The allowed patterns that nothing the reader wants needs any more. */
export function sitesToGiveBack({ sites, scope }: Wishes, allowed: readonly string[]): string[] {
  return allowed.filter((pattern) =>
    isEverySite(pattern)
      ? scope !== "all"
      : !sites.some(({ host, on }) => on && matchesPattern(host, pattern)),
  );
}

/** The hosts that patterns for one site each name: what the reader has just allowed. */
export const hostsOf = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1] ?? []);

/**
 * The settings with what the reader has just allowed: a rule for each site, or every site as the scope. Patterns of
 * the list are no wish for a rule: a browser that had taken them all away gives them back as one.
 */
export function withSites(settings: Settings, added: readonly string[], listed: readonly string[]): Settings {
  const beyond = added.filter((pattern) => !listed.includes(pattern));
  const hosts = hostsOf(beyond).filter((host) => !isOn(settings, host));
  return {
    ...settings,
    scope: beyond.some(isEverySite) ? "all" : settings.scope,
    sites: setRules(settings.sites, hosts, true).rules,
  };
}

/** The sites of a list of patterns that the browser keeps us off, though the manifest names them. */
export const sitesWithheld = (listed: readonly string[], granted: readonly string[]): string[] =>
  granted.some(isEverySite) ? [] : listed.filter((pattern) => !granted.includes(pattern));

/**
 * What was lost between two readings of the settings because the browser took permissions away: sites whose rule
 * was on and is gone, and whether every site was the scope and is not any more.
 */
export function lostSites(before: Wishes, after: Wishes, taken: readonly string[]) {
  const gone = (host: string) => isOn(before, host) && !after.sites.some((rule) => rule.host === host);
  return {
    hosts: hostsOf(taken).filter(gone),
    every: before.scope === "all" && after.scope !== "all" && taken.some(isEverySite),
  };
}

/** The settings without what the patterns taken away had made possible. */
export function withoutSites(
  settings: Settings,
  taken: readonly string[],
  allowed: readonly string[],
  listed: readonly string[],
): Settings {
  const lost = hostsOf(taken).filter(
    (host) => !isListed(host, listed) && !isListed(host, allowed) && isOn(settings, host),
  );
  const scope = settings.scope === "all" && !allowed.some(isEverySite) ? "news" : settings.scope;
  return { ...settings, scope, sites: settings.sites.filter(({ host }) => !lost.includes(host)) };
}

const isOn = ({ sites }: Wishes, host: string) => sites.some((rule) => rule.host === host && rule.on);
const isEverySite = (pattern: string) => pattern === everySite || pattern === "<all_urls>";
