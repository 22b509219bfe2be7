import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf } from "../../../data/settings/entries";
import { parseSettingsFile } from "../../../data/settings/parse-settings-file";
import { previewImport } from "../../../data/settings/preview-import";
import { defaults } from "../../../data/settings/schema";
import { formatSettingsFile } from "../../../data/settings/settings-file";
import { anySettings } from "./any-settings";

/** Keys that mean something to the language itself. */
const hostileKey = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
);
const evil = fc.constantFrom('{"polluted":1}', "true", "[1]", '"x"', '{"prototype":{"polluted":1}}');

describe("a settings file", () => {
  it("says what differs from the usual, and nothing else", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const parsed = parseSettingsFile(formatSettingsFile(settings));
        if (!parsed.ok) throw new Error(parsed.refusal);
        const usual = entriesOf(defaults);
        const differing = [...entriesOf(settings)].filter(([key, value]) => usual.get(key) !== value);
        expect(new Map(parsed.taken)).toEqual(new Map(differing));
      }),
    );
  });

  it("with keys that mean something to the language gives settings without them, and touches nothing else", () => {
    fc.assert(
      fc.property(
        anySettings,
        fc.array(fc.tuple(hostileKey, evil), { minLength: 1, maxLength: 4 }),
        (mine, bad) => {
          // As text: in an object these keys would not be what they are in a file.
          const members = bad.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",");
          const places = [
            `{"format":"backstory-settings","version":1,${members},"settings":{}}`,
            `{"format":"backstory-settings","version":1,"settings":{${members}}}`,
            `{"format":"backstory-settings","version":1,"settings":{"kinds":{${members}}}}`,
            `{"format":"backstory-settings","version":1,"settings":{"sites":[{"host":"a.example","on":true,${members}}]}}`,
            `{"version":1,${members}}`,
          ];
          for (const text of places) {
            const parsed = parseSettingsFile(text);
            if (!parsed.ok) continue;
            const { next } = previewImport(mine, parsed, "add");
            expect(Object.keys(next).sort()).toEqual(Object.keys(defaults).sort());
            expect(Object.keys(next.kinds).sort()).toEqual(Object.keys(defaults.kinds).sort());
            expect(Object.getPrototypeOf(next)).toBe(Object.prototype);
            for (const rule of next.sites) expect(Object.keys(rule).sort()).toEqual(["host", "on"]);
          }
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
        },
      ),
    );
  });
});
