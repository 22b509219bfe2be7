import type { SiteRule } from "../settings/schema";
import { coversHost } from "./normalise-host";

/** The rule that counts for a normalised host: that of the longest covering host, or none. */
export function ruleFor(host: string, rules: readonly SiteRule[]): SiteRule | undefined {
  let best: SiteRule | undefined;
  for (const rule of rules) {
    if (coversHost(rule.host, host) && (!best || rule.host.length > best.host.length)) best = rule;
  }
  return best;
}

/**
 * The rules with one set for a normalised host.
 *
 * Rules below it that say nothing but the same are dropped; no other host is read differently for it.
 * An own rule is kept even where a broader one says the same: the reader has asked for it.
 */
export function setRule(rules: readonly SiteRule[], host: string, on: boolean): SiteRule[] {
  const at = rules.findIndex((rule) => rule.host === host);
  const rule = { host, on };
  const set = at < 0 ? [...rules, rule] : rules.map((each, i) => (i === at ? rule : each));
  return set.filter((each) => each.host === host || !coversHost(host, each.host) || differs(each, set));
}

/** The rules without that of this very host; it then follows the next broader rule, if there is one. */
export function removeRule(rules: readonly SiteRule[], host: string): SiteRule[] {
  return rules.filter((rule) => rule.host !== host);
}

/** Whether the next broader rule says otherwise. Dropping a rule that does not differ changes nothing. */
function differs(rule: SiteRule, rules: readonly SiteRule[]): boolean {
  return ruleFor(rule.host, removeRule(rules, rule.host))?.on !== rule.on;
}
