import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, type Settings } from "../../../data/settings/schema";
import {
  mergeStamped,
  readStamped,
  type Stamped,
  stampChanges,
  stampsOf,
  withStamped,
} from "../../../data/settings/sync/stamped";
import { fromSyncItems, toSyncItems } from "../../../data/settings/sync/sync-items";
import { anySettings } from "./any-settings";
import { bytesOf } from "./devices";

const dark: Settings = { ...defaults, theme: "dark" };
const none = new Map<string, Stamped>();

const anyStamps = fc
  .array(
    fc.tuple(
      fc.constantFrom("theme", "delay", "site:a.com", "muted:sora", "sparkle"),
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("dark", "light", 300, 400, true, false)),
    ),
  )
  .map((entries) => new Map<string, Stamped>(entries));
const plain = (stamps: ReadonlyMap<string, Stamped>) => Object.fromEntries(stamps);

describe("stamped decisions", () => {
  it("carry the moment of the change, for what changed alone", () => {
    const stamps = stampChanges(none, defaults, { ...dark, sites: [{ host: "a.com", on: false }] }, 50);
    expect(plain(stamps)).toEqual({ theme: [50, "dark"], "site:a.com": [50, false] });
    expect(plain(stampChanges(stamps, dark, defaults, 60))).toEqual({
      theme: [60],
      "site:a.com": [50, false],
    });
  });

  it("are later than all before, even where the clock was set back", () => {
    const stamps = new Map<string, Stamped>([["delay", [900, 400]]]);
    expect(stampChanges(stamps, defaults, dark, 50).get("theme")).toEqual([901, "dark"]);
  });

  it("forget after half a year that something was taken back, and nothing else", () => {
    const year = 366 * 24 * 3_600_000;
    const stamps = new Map<string, Stamped>([
      ["site:a.com", [5]],
      ["site:b.com", [5, true]],
      ["site:c.com", [year - 1000]],
    ]);
    expect([...stampChanges(stamps, defaults, defaults, year).keys()]).toEqual(["site:b.com", "site:c.com"]);
  });

  it("meet: the later one holds, in whatever order and however often", () => {
    fc.assert(
      fc.property(anyStamps, anyStamps, anyStamps, (a, b, c) => {
        const all = plain(mergeStamped(mergeStamped(a, b), c));
        expect(plain(mergeStamped(mergeStamped(c, a), mergeStamped(b, a)))).toEqual(all);
        for (const [key, [at]] of Object.entries(all))
          expect(at).toBe(Math.max(...[a, b, c].map((each) => each.get(key)?.[0] ?? 0)));
      }),
    );
  });

  it("give the settings they were made of", () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        const stamps = stampChanges(stampsOf(before, none), before, after, 50);
        const there = withStamped(defaults, fromSyncItems(toSyncItems(stamps)!));
        const sorted = (settings: Settings) => ({
          ...settings,
          sites: [...settings.sites].sort((a, b) => (a.host < b.host ? -1 : 1)),
          muted: [...settings.muted].sort(),
        });
        expect(sorted(there)).toEqual(sorted(after));
      }),
    );
  });

  it("of a later version are passed on and do nothing here", () => {
    const stamps = new Map<string, Stamped>([
      ["sparkle", [9, 3]],
      ["opening", [9, "stare"]],
      ["theme", [9, "dark"]],
    ]);
    expect(withStamped(defaults, stamps)).toEqual(dark);
    expect(stampsOf(dark, stamps)).toEqual(stamps);
    expect(fromSyncItems(toSyncItems(stamps)!)).toEqual(stamps);
    // The reader's own later act holds.
    const after = stampChanges(stamps, dark, { ...dark, opening: "click" }, 20);
    expect(after.get("opening")).toEqual([20, "click"]);
  });

  it("are read from anything without an exception, and change nothing but settings", () => {
    const hostile = JSON.parse('{"__proto__":[9,true],"constructor":[9,"x"],"kinds.__proto__":[9,true]}');
    expect(withStamped(defaults, readStamped(hostile))).toEqual(defaults);
    expect(
      readStamped({ a: [0, 1], b: [1.5, 1], c: [1e15, 1], d: [1, {}], e: [], f: "x", g: [1, 2, 3] }).size,
    ).toBe(0);
    fc.assert(
      fc.property(
        fc.anything({ withMap: true }),
        fc.dictionary(fc.constantFrom("settings-1-0", "x"), fc.anything()),
        (value, items) => {
          readStamped(value);
          expect(withStamped(dark, fromSyncItems(items))).toEqual(dark);
        },
      ),
    );
  });
});

describe("items of synced storage", () => {
  const rules = (count: number) =>
    new Map(
      Array.from(
        { length: count },
        (_, i) => [`site:number-${i}.example`, [1_790_000_000_000, false]] as const,
      ),
    );

  it("are each within what browsers take, and say when all are not", () => {
    const items = toSyncItems(rules(1500))!;
    const sizes = Object.entries(items).map(([name, item]) => bytesOf(name, item));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(102_400);
    expect(fromSyncItems(items)).toEqual(new Map([...rules(1500)].sort()));
    expect(toSyncItems(rules(3000))).toBeUndefined();
    expect(toSyncItems(new Map([["x".repeat(9000), [1, true]]]))).toBeUndefined();
    expect(toSyncItems(none)).toEqual({});
  });
});
