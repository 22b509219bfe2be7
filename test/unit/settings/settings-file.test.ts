import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostCharacters, parseSettingsFile } from "../../../data/settings/parse-settings-file";
import { previewImport } from "../../../data/settings/preview-import";
import { defaults, type Settings } from "../../../data/settings/schema";
import { formatSettingsFile, settingsFileName } from "../../../data/settings/settings-file";
import { anyLetter } from "../any-text";
import { anySettings } from "./any-settings";

const file = (settings: unknown, more: object = {}) =>
  JSON.stringify({ format: "backstory-settings", version: 1, settings, ...more });

/** What was read, or a failure that names the refusal. */
function read(text: string) {
  const parsed = parseSettingsFile(text);
  if (!parsed.ok) throw new Error(parsed.refusal);
  return parsed;
}

const whyOf = (text: string) => read(text).ignored.map(({ place, why }) => `${place}: ${why}`);

describe("a settings file", () => {
  it("holds its format, its version and the differences alone, in lines", () => {
    const settings: Settings = { ...defaults, theme: "dark", kinds: { ...defaults.kinds, person: false } };
    expect(formatSettingsFile(settings)).toBe(
      '{\n  "$schema": "settings.schema.json",\n  "format": "backstory-settings",\n  "version": 1,\n' +
        '  "settings": {\n    "kinds": {\n      "person": false\n    },\n    "theme": "dark"\n  }\n}\n',
    );
  });

  it("is named by the reader's day", () => {
    expect(settingsFileName(new Date(2026, 2, 7, 23, 59))).toBe("backstory-settings-2026-03-07.json");
  });

  it("gives back the very settings it was made of", () => {
    fc.assert(
      fc.property(anySettings, anySettings, (settings, mine) => {
        const parsed = read(formatSettingsFile(settings));
        expect(parsed).toMatchObject({ version: 1, isNewer: false, ignored: [], rewritten: [] });
        expect(previewImport(mine, parsed, "replace").next).toEqual(settings);
        expect(previewImport(defaults, parsed, "add").next).toEqual(settings);
      }),
    );
  });

  it("with the most that settings hold is not too large to be read", () => {
    const long = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}`;
    const sites = Array.from({ length: 2000 }, (_, i) => ({
      host: `${i}.${long}.${"d".repeat(50)}`,
      on: false,
    }));
    const muted = Array.from({ length: 1000 }, (_, i) => `${i}-`.padEnd(80, "x"));
    const text = formatSettingsFile({ ...defaults, sites, muted });
    expect(text.length).toBeLessThan(mostCharacters);
    expect(read(text)).toMatchObject({ ignored: [] });
  });

  it("may be settings as they were stored, such as those kept aside", () => {
    expect([...read('{"version":1,"theme":"dark","delay":"long"}').taken]).toEqual([["theme", "dark"]]);
  });

  it("may begin with a byte order mark", () => {
    expect(read(`\uFEFF${file({ theme: "dark" })}\r\n`).taken.get("theme")).toBe("dark");
  });
});

describe("a text that is no settings file is refused:", () => {
  it.each([
    ["nothing", " \n", "empty"],
    ["what is too large", " ".repeat(mostCharacters + 1), "large"],
    ["prose", "my settings", "not-json"],
    ["a page", "<!doctype html>", "not-json"],
    ["half a file", file({}).slice(0, -1), "not-json"],
    ["a NUL", `${file({})}\0`, "not-json"],
    ["a list", "[]", "not-object"],
    ["null", "null", "not-object"],
    ["a text", '"dark"', "not-object"],
    ["a number", "1e999", "not-object"],
    ["lists in lists", "[".repeat(400_000) + "]".repeat(400_000), "not-object"],
    ["half of lists in lists", "[".repeat(999_999), "not-json"],
    ["settings of another program", '{"format":"other","version":1,"settings":{}}', "other-format"],
    ["settings without a format", '{"version":1,"settings":{}}', "other-format"],
    ["an object of something else", '{"name":"backstory"}', "no-version"],
    ["a version in words", '{"version":"1"}', "no-version"],
    ["version nought", file({}, { version: 0 }), "no-version"],
    ["settings that are a list", file([]), "damaged"],
    ["no settings", '{"format":"backstory-settings","version":1}', "damaged"],
  ])("%s", (_, text, refusal) => {
    expect(parseSettingsFile(text)).toEqual({ ok: false, refusal });
  });
});

describe("of a settings file is passed over, with the reason,", () => {
  it.each([
    ["an unknown setting", file({ colour: 1 }), ["colour: unknown"]],
    ["an unknown kind", file({ kinds: { robot: true } }), ["kinds.robot: unknown"]],
    [
      "a value that is none",
      file({ delay: 5, theme: null, kinds: { event: 1 } }),
      ["delay: value", "theme: value", "kinds.event: value"],
    ],
    [
      "a list that is none",
      file({ sites: {}, muted: "sora", kinds: [] }),
      ["sites: value", "muted: value", "kinds: value"],
    ],
    [
      "a hostile key",
      file({}).replace(
        "{}",
        '{"__proto__":{"x":1},"constructor":1,"kinds":{"__proto__":{"y":1},"prototype":true}}',
      ),
      ["__proto__: hostile", "constructor: hostile", "kinds.__proto__: hostile", "kinds.prototype: hostile"],
    ],
    [
      "a hostile key beside the settings",
      file({}).replace("{", '{"__proto__":{"z":1},"theme":"dark",'),
      ["__proto__: hostile", "theme: unknown"],
    ],
    [
      "an entry's inner name as a setting",
      file({ "site:a.com": true, "muted:sora": true, "kinds.person": false }),
      ["site:a.com: unknown", "muted:sora: unknown", "kinds.person: unknown"],
    ],
    [
      "a rule that is no host",
      file({
        sites: [
          { host: "a b", on: true },
          { host: "", on: true },
          { host: "ftp://a.com", on: false },
        ],
      }),
      ["sites[0]: host", "sites[1]: host", "sites[2]: host"],
    ],
    [
      "an entry that is no rule",
      file({ sites: [null, "a.com", { host: "a.com" }, { on: true }, []] }),
      [0, 1, 2, 3, 4].map((i) => `sites[${i}]: entry`),
    ],
    [
      "a rule twice, or one that contradicts",
      file({
        sites: [
          { host: "a.com", on: true },
          { host: "www.A.com", on: true },
          { host: "a.com", on: false },
        ],
      }),
      ["sites[1]: twice", "sites[2]: contrary"],
    ],
    [
      "a name that is none, or twice",
      file({ muted: ["sora", "Sora!", 5, "sora"] }),
      ["muted[1]: entry", "muted[2]: entry", "muted[3]: twice"],
    ],
  ])("%s", (_, text, ignored) => {
    expect(whyOf(text)).toEqual(ignored);
    expect({}).not.toHaveProperty("x");
    expect({}).not.toHaveProperty("y");
    expect({}).not.toHaveProperty("z");
  });

  it("all but the first 2,000 of 100,000 rules, without a long wait", () => {
    const rules = Array.from({ length: 30_000 }, (_, i) => ({ host: `${i}.com`, on: true }));
    const { taken, ignored } = read(file({ sites: rules.map(({ host }) => ({ host, on: true })) }));
    expect(taken.size).toBe(2000);
    expect(ignored).toHaveLength(28_000);
    const empty = read(file({ sites: Array.from({ length: 100_000 }, () => ({})) }));
    expect(empty.ignored).toHaveLength(100_000);
  });

  it("a key or value of any length, shown in a few signs that do no harm", () => {
    const text = `{"version":1,"${"k".repeat(500_000)}":1,"a\u202Eb\\ud800":"\\u0000${"x".repeat(90)}"}`;
    const [long, odd] = read(text).ignored;
    expect(long!.place).toBe(`${"k".repeat(60)}…`);
    expect(odd!.place).toBe("a\u{fffd}b\u{fffd}");
    expect(odd!.shown).toBe(`\u{fffd}${"x".repeat(59)}…`);
  });

  it("what a later version has and this one does not know, while the rest is taken", () => {
    const parsed = read(file({ theme: "dark", sparkle: 3, opening: "stare" }, { version: 7 }));
    expect(parsed).toMatchObject({ version: 7, isNewer: true });
    expect([...parsed.taken]).toEqual([["theme", "dark"]]);
    expect(parsed.ignored.map(({ place }) => place)).toEqual(["sparkle", "opening"]);
  });

  it("a site with the words that it is refused with elsewhere; but not one that was exported", () => {
    const [rule] = read(file({ sites: [{ host: "*.co.uk", on: true }] })).ignored;
    expect(rule).toMatchObject({ why: "host", told: expect.stringContaining("many sites share") });
    expect([...read(file({ sites: [{ host: "co.uk", on: true }] })).taken]).toEqual([["site:co.uk", true]]);
  });

  it("nothing that can be repaired: a host written otherwise is taken and told", () => {
    const parsed = read(file({ sites: [{ host: "https://WWW.Bücher.example:8080/x", on: false }] }));
    expect([...parsed.taken]).toEqual([["site:xn--bcher-kva.example", false]]);
    expect(parsed.rewritten).toEqual([
      { from: "https://WWW.Bücher.example:8080/x", to: "xn--bcher-kva.example" },
    ]);
  });
});

describe("no text makes reading throw:", () => {
  it("any string", () => {
    fc.assert(fc.property(fc.string({ unit: anyLetter }), (text) => void parseSettingsFile(text)));
  });

  it("any JSON, as a file, as settings in it, as one of its settings", () => {
    const key = fc.constantFrom("sites", "muted", "kinds", "theme", "delay", "__proto__", "constructor", "x");
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(key, fc.jsonValue(), { noNullPrototype: false }),
        anySettings,
        (value, dictionary, mine) => {
          for (const text of [
            JSON.stringify(value),
            file(value),
            file(dictionary),
            JSON.stringify({ ...dictionary, version: 1 }),
          ]) {
            const parsed = parseSettingsFile(text);
            if (!parsed.ok) continue;
            for (const mode of ["add", "replace"] as const) {
              const { next } = previewImport(mine, parsed, mode);
              expect(read(formatSettingsFile(next)).ignored).toEqual([]);
            }
          }
        },
      ),
    );
  });
});
