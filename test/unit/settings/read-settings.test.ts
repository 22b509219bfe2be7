import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkSettings } from "../../../data/settings/check-settings";
import { diffFromDefaults, mergeWithDefaults } from "../../../data/settings/differences";
import { readSettings } from "../../../data/settings/read-settings";
import { defaults, Settings } from "../../../data/settings/schema";
import { anySettings } from "./any-settings";

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
    ["a poisoned key", JSON.parse('{"version":1,"__proto__":{"enabled":false}}')],
    ["a deep poisoned key", JSON.parse('{"version":1,"kinds":{"__proto__":{"person":false}}}')],
  ])("of %s give the defaults, a notice and the old value", (_, stored) => {
    expect(readSettings(stored)).toEqual({
      settings: defaults,
      notice: { problem: "corrupt", kept: JSON.stringify(stored) },
    });
    expect({}).not.toHaveProperty("enabled");
  });

  it.each([
    ["one bad value among good ones", { delay: 5, theme: "dark" }, { theme: "dark" }],
    ["a key of some other version", { sparkle: 1, muted: ["sora"] }, { muted: ["sora"] }],
    ["a host not normalised", { sites: [on("www.example.com")] }, { sites: [on("example.com")] }],
    ["a host twice", { sites: [on("a.com"), on("a.com"), on("b c")] }, { sites: [on("a.com")] }],
  ])("with %s lose no more than that; the old value is kept", (_, differences, left) => {
    const stored = { version: 1, ...differences };
    expect(readSettings(stored)).toEqual({
      settings: { ...defaults, ...left },
      notice: { problem: "partly", kept: JSON.stringify(stored) },
    });
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
    fc.assert(
      fc.property(anySettings, (value) => {
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
