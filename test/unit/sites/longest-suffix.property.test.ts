import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SiteRule } from "../../../data/settings/schema";
import { formatRules, parseRules } from "../../../data/sites/rules-text";
import { pruneRules, ruleFor } from "../../../data/sites/site-rules";
import { siteVerdict } from "../../../data/sites/site-verdict";

const labels = fc.array(fc.constantFrom("a", "b", "news", "co", "x-y"), { minLength: 0, maxLength: 4 });
const host = labels.map((all) => [...all, "site", "example"].join("."));
const rules = fc.uniqueArray(fc.record({ host, on: fc.boolean() }), {
  selector: (rule) => rule.host,
  maxLength: 12,
});

/** The rule of the host itself, else of what remains without its first label, and so on: the slow way. */
function slowly(of: string, among: readonly SiteRule[]): SiteRule | undefined {
  for (let rest = of; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const rule = among.find((each) => each.host === rest);
    if (rule) return rule;
  }
  return undefined;
}

describe("whatever the rules", () => {
  it("the longest ending that has one decides, as when they are tried one after the other", () => {
    fc.assert(
      fc.property(host, rules, (of, among) => {
        expect(ruleFor(of, among)).toEqual(slowly(of, among));
      }),
      { numRuns: 500 },
    );
  });

  it("neither pruning nor the way through a text changes what holds for any site", () => {
    const verdict = (of: string, sites: readonly SiteRule[]) =>
      siteVerdict(of, {
        settings: { enabled: true, scope: "news", sites: [...sites] },
        paused: false,
        listed: [],
      });
    fc.assert(
      fc.property(host, rules, (of, sites) => {
        const before = verdict(of, sites);
        expect(verdict(of, pruneRules(sites).rules)).toBe(before);
        expect(verdict(of, parseRules(formatRules(sites)).rules)).toBe(before);
        expect(verdict(of, parseRules(formatRules(pruneRules(sites).rules)).rules)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
