import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entriesOf } from "../../../data/settings/entries";
import { migrations } from "../../../data/settings/migrations";
import { parseSettingsFile } from "../../../data/settings/parse-settings-file";
import { readSettings } from "../../../data/settings/read-settings";
import { defaults } from "../../../data/settings/schema";

const folder = "test/fixtures/settings";
const example = (version: number) => `v${String(version).padStart(3, "0")}.json`;
const versions = Array.from({ length: defaults.version }, (_, i) => i + 1);
const read = (version: number) => readFileSync(`${folder}/${example(version)}`, "utf8").replaceAll("\r", "");

/**
 * Examples of settings as each version stored them, every decision unlike the usual one. Raising `version` needs a
 * migration and a new example with its sum here; a sum that has been here never changes.
 */
const frozen: Record<string, string> = {
  "v001.json": "ad7d51253f17ca5e59d6d387c13469cf0863f6cb705756cc08b4937b92bedb10",
};

/** Settings that came under the present version after its example was frozen. */
const since: string[] = [];

describe("migrations", () => {
  it("lead from each version to the next, up to that of the schema, each in a file named for it", () => {
    expect(migrations).toHaveLength(defaults.version - 1);
    const steps = readdirSync("data/settings/migrations").filter((name) => name !== "index.ts");
    const due = versions.slice(1).map((to) => `${example(to - 1)}-to-${example(to)}`.replaceAll(".json", ""));
    expect(steps.sort()).toEqual(due.map((name) => `${name}.ts`));
  });

  it("have a frozen example of every version, which nobody has touched", () => {
    expect(readdirSync(folder).sort()).toEqual(versions.map(example));
    const sums = versions.map((version) => createHash("sha256").update(read(version)).digest("hex"));
    expect(Object.fromEntries(versions.map((version, i) => [example(version), sums[i]]))).toEqual(frozen);
  });

  it.each(versions)("read the example of version %i without loss, stored or as a file", (version) => {
    const stored = JSON.parse(read(version));
    expect(stored.version).toBe(version);
    const { settings, notice } = readSettings(stored);
    expect(notice).toBeUndefined();
    expect(settings.sites.length).toBeGreaterThan(0);
    expect(settings.muted.length).toBeGreaterThan(0);
    const file = parseSettingsFile(read(version));
    expect(file).toMatchObject({ ok: true, isNewer: false, ignored: [] });
    if (file.ok) for (const [key, value] of file.taken) expect(entriesOf(settings).get(key)).toBe(value);
  });

  it("have an example of the present version in which every decision is unlike the usual one", () => {
    const { settings } = readSettings(JSON.parse(read(defaults.version)));
    const now = entriesOf(settings);
    const same = [...entriesOf(defaults)].filter(([key, value]) => now.get(key) === value);
    expect(same.map(([key]) => key)).toEqual(since);
  });

  it("run in order, from the stored version on", () => {
    const seen: unknown[] = [];
    const steps = [1, 2].map((from) => (stored: Readonly<Record<string, unknown>>) => {
      seen.push(stored);
      return { ...stored, theme: from === 2 && stored.theme === "sepia" ? "dark" : "sepia" };
    });
    // The schema does not know version 3, so that the outcome is read decision by decision.
    expect(readSettings({ version: 1, delay: 400 }, steps).settings).toMatchObject({
      delay: 400,
      theme: "dark",
    });
    expect(seen).toEqual([
      { version: 1, delay: 400 },
      { version: 2, delay: 400, theme: "sepia" },
    ]);
    expect(readSettings({ version: 2, theme: "sepia" }, steps).settings.theme).toBe("dark");
    expect(readSettings({ version: 4 }, steps).notice?.problem).toBe("newer");
    const failing = () => {
      throw new Error("A step that cannot cope.");
    };
    expect(readSettings({ version: 1 }, [failing]).notice?.problem).toBe("corrupt");
  });
});
