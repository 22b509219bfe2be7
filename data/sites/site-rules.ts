import type { SiteRule } from "../settings/schema";
import { coversHost } from "./normalise-host";

/** As many rules as the settings hold. */
export const mostRules = 2000;

/** Rules after a change, and those that were left out because a broader one says the same. */
export interface PrunedRules {
  rules: SiteRule[];
  pruned: SiteRule[];
}

/** The rule that counts for a normalised host: that of the longest covering host, or none. */
export function ruleFor(host: string, rules: readonly SiteRule[]): SiteRule | undefined {
  let best: SiteRule | undefined;
  for (const rule of rules) {
    if (coversHost(rule.host, host) && (!best || rule.host.length > best.host.length)) best = rule;
  }
  return best;
}

/** For each rule that has one, the next broader rule: what its host would follow without it. */
export function broaderRules(rules: readonly SiteRule[]): Map<string, SiteRule> {
  const byHost = new Map(rules.map((rule) => [rule.host, rule]));
  return new Map(
    rules.flatMap(({ host }) => {
      const broader = parentsOf(host).find((parent) => byHost.has(parent));
      return broader === undefined ? [] : [[host, byHost.get(broader)!] as const];
    }),
  );
}

/** The rules with one set for a normalised host, as `setRules` does. */
export const setRule = (rules: readonly SiteRule[], host: string, on: boolean): SiteRule[] =>
  setRules(rules, [host], on).rules;

/**
 * The rules with one set for each of some normalised hosts.
 *
 * Rules below these that say nothing but the same are left out; no other host is read differently for it. What was
 * asked for itself is kept even where a broader rule of before says the same.
 */
export function setRules(rules: readonly SiteRule[], hosts: readonly string[], on: boolean): PrunedRules {
  const set = new Map([...rules, ...hosts.map((host) => ({ host, on }))].map((rule) => [rule.host, rule]));
  const fresh = new Set(hosts);
  return prune([...set.values()], ({ host }) => parentsOf(host).some((parent) => fresh.has(parent)));
}

/** The rules without those that say the same as the next broader one: every host is read as before. */
export const pruneRules = (rules: readonly SiteRule[]): PrunedRules => prune(rules, () => true);

/** The rules without that of this very host; it then follows the next broader rule, if there is one. */
export function removeRule(rules: readonly SiteRule[], host: string): SiteRule[] {
  return rules.filter((rule) => rule.host !== host);
}

function prune(rules: readonly SiteRule[], mayGo: (rule: SiteRule) => boolean): PrunedRules {
  const broader = broaderRules(rules);
  const isNeedless = (rule: SiteRule) => broader.get(rule.host)?.on === rule.on && mayGo(rule);
  return { rules: rules.filter((rule) => !isNeedless(rule)), pruned: rules.filter(isNeedless) };
}

/** Every host whose rule would cover this one too, the nearest first. */
function parentsOf(host: string): string[] {
  const parents: string[] = [];
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1))
    parents.push(host.slice(dot + 1));
  return parents.filter((parent) => coversHost(parent, host));
}
