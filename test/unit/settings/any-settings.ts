import fc from "fast-check";
import { defaults, type Settings } from "../../../data/settings/schema";

const host = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/),
    fc.constantFrom("com", "example", "co.uk"),
  )
  .map(([name, end]) => `${name}.${end}`)
  .filter((name) => !/^(www|\d+)\./.test(name) && !name.startsWith("xn--"));

/** Settings of every kind, all of them right. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(defaults.version),
  enabled: fc.boolean(),
  sites: fc.uniqueArray(fc.record({ host, on: fc.boolean() }), {
    selector: (rule) => rule.host,
    maxLength: 8,
  }),
  scope: fc.constantFrom(...(["news", "chosen", "all"] as const)),
  mentions: fc.constantFrom(...(["first", "section", "all"] as const)),
  headings: fc.boolean(),
  otherLanguages: fc.boolean(),
  kinds: fc.record({
    company: fc.boolean(),
    model: fc.boolean(),
    product: fc.boolean(),
    person: fc.boolean(),
    concept: fc.boolean(),
    event: fc.boolean(),
    organisation: fc.boolean(),
  }),
  markStyle: fc.constantFrom(...(["kinds", "plain", "tinted", "marker"] as const)),
  muted: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 8 }),
  opening: fc.constantFrom(...(["rest", "alt", "click", "off"] as const)),
  delay: fc.integer({ min: 150, max: 800 }),
  theme: fc.constantFrom(...(["system", "light", "dark"] as const)),
  textSize: fc.constantFrom(...([100, 115, 130, 150, 200] as const)),
});
