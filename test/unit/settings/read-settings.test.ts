import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkSettings } from "../../../data/settings/check-settings";
import { diffFromDefaults, mergeWithDefaults } from "../../../data/settings/differences";
import { migrations } from "../../../data/settings/migrations";
import { readSettings } from "../../../data/settings/read-settings";
import { defaults, Settings } from "../../../data/settings/schema";

const fixtures = "test/fixtures/settings";

describe("stored settings", () => {
  it("that are not there are the defaults, without a notice", () => {
    expect(readSettings(undefined)).toEqual({ settings: defaults });
    expect(v.is(Settings, defaults)).toBe(true);
  });

  it("are laid over the defaults", () => {
    const { settings, notice } = readSettings({ version: 1, theme: "dark", kinds: { person: false } });
    expect(notice).toBeUndefined();
    expect(settings).toEqual({ ...defaults, theme: "dark", kinds: { ...defaults.kinds, person: false } });
  });

  it.each([
    ["nothing at all", null],
    ["a text", "dark"],
    ["a list", []],
    ["no version", { theme: "dark" }],
    ["version nought", { version: 0 }],
    ["a version in words", { version: "1" }],
    ["an unknown key", { version: 1, colour: "red" }],
    ["an unknown kind", { version: 1, kinds: { colour: true } }],
    ["a wrong type", { version: 1, enabled: "yes" }],
    ["a null", { version: 1, theme: null }],
    ["kinds that are none", { version: 1, kinds: 5 }],
    ["a delay out of range", { version: 1, delay: 20 }],
    ["a delay that is no number", { version: 1, delay: Number.NaN }],
    ["a host that is none", { version: 1, sites: [{ host: "a b", on: true }] }],
    ["a host not normalised", { version: 1, sites: [{ host: "www.example.com", on: true }] }],
    ["a host twice", { version: 1, sites: [on("a.com"), on("a.com")] }],
    ["a poisoned key", JSON.parse('{"version":1,"__proto__":{"enabled":false}}')],
    ["a deep poisoned key", JSON.parse('{"version":1,"kinds":{"__proto__":{"person":false}}}')],
  ])("of %s give the defaults, a notice and the old value", (_, stored) => {
    expect(readSettings(stored)).toEqual({
      settings: defaults,
      notice: { problem: "corrupt", kept: JSON.stringify(stored) },
    });
    expect({}).not.toHaveProperty("enabled");
  });

  it("of a later version give the defaults, a notice and the old value", () => {
    const stored = { version: 2, theme: "sepia" };
    expect(readSettings(stored)).toEqual({
      settings: defaults,
      notice: { problem: "newer", kept: '{"version":2,"theme":"sepia"}' },
    });
  });

  it("never make reading throw", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (stored) => {
        expect(v.is(Settings, readSettings(stored).settings)).toBe(true);
      }),
    );
  });

  it("are given as a copy: to change it does not change the defaults", () => {
    readSettings(undefined).settings.kinds.person = false;
    readSettings({ version: 1 }).settings.sites.push(on("a.com"));
    expect(readSettings(undefined).settings).toEqual(defaults);
    expect(defaults.kinds.person).toBe(true);
    expect(defaults.sites).toEqual([]);
  });
});

describe("migrations", () => {
  it("lead from each version to the next, up to that of the schema", () => {
    expect(migrations.length + 1).toBe(defaults.version);
  });

  it("run in order, from the stored version on", () => {
    const stored = { version: 1, dark: true };
    const steps = [
      ({ dark, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, look: dark ? "dark" : "light" }),
      ({ look, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, theme: look }),
    ];
    // The schema knows version 1 only, so the outcome is refused; what it was refused with is kept.
    expect(readSettings(stored, steps).notice).toEqual({ problem: "corrupt", kept: JSON.stringify(stored) });
    const last = ({ look, ...rest }: Readonly<Record<string, unknown>>) => {
      throw new Error(JSON.stringify({ look, ...rest }));
    };
    expect(readSettings(stored, [steps[0]!, last]).notice?.problem).toBe("corrupt");
    expect(readSettings({ version: 4 }, steps).notice?.problem).toBe("newer");
  });

  it.each(readdirSync(fixtures))("read the frozen example %s", (file) => {
    const stored = JSON.parse(readFileSync(`${fixtures}/${file}`, "utf8"));
    expect(file).toBe(`v${String(stored.version).padStart(3, "0")}.json`);
    const { settings, notice } = readSettings(stored);
    expect(notice).toBeUndefined();
    expect(settings).toMatchObject({
      enabled: false,
      theme: "dark",
      kinds: { person: false, company: true },
    });
    expect(settings.sites).toHaveLength(2);
  });

  it("have a frozen example of every version", () => {
    expect(readdirSync(fixtures)).toHaveLength(defaults.version);
  });
});

describe("what is stored", () => {
  it("is the version and the differences", () => {
    expect(diffFromDefaults(defaults)).toEqual({ version: 1 });
    const kinds = { ...defaults.kinds, event: false };
    expect(diffFromDefaults({ ...defaults, delay: 400, kinds })).toEqual({
      version: 1,
      delay: 400,
      kinds: { event: false },
    });
  });

  it("gives the same settings back", () => {
    const settings = fc.record({
      version: fc.constant(1 as const),
      enabled: fc.boolean(),
      sites: fc.uniqueArray(fc.constantFrom("a.com", "b.com", "c.org").map(on), { selector: (r) => r.host }),
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
      scope: fc.constantFrom(...(["news", "chosen", "all"] as const)),
      markStyle: fc.constantFrom(...(["kinds", "plain", "tinted", "marker"] as const)),
      muted: fc.uniqueArray(fc.constantFrom("sora", "openai", "dall-e-3")),
      opening: fc.constantFrom(...(["rest", "alt", "click", "off"] as const)),
      delay: fc.integer({ min: 150, max: 800 }),
      theme: fc.constantFrom(...(["system", "light", "dark"] as const)),
      textSize: fc.constantFrom(...([100, 115, 130, 150, 200] as const)),
    });
    fc.assert(
      fc.property(settings, (value) => {
        const stored = JSON.parse(JSON.stringify(diffFromDefaults(value)));
        expect(readSettings(stored)).toEqual({ settings: value });
        expect(mergeWithDefaults(stored)).toEqual(value);
      }),
    );
  });
});

describe("settings from elsewhere", () => {
  it("are told what is wrong with them", () => {
    expect(checkSettings(defaults)).toEqual({ ok: true, settings: defaults });
    expect(checkSettings({ ...defaults, delay: 1 })).toMatchObject({
      problem: expect.stringContaining("delay"),
    });
    expect(checkSettings({ ...defaults, sites: [on("B.com")] })).toEqual({
      ok: false,
      problem: "B.com must be written b.com.",
    });
  });
});

function on(host: string) {
  return { host, on: true };
}
