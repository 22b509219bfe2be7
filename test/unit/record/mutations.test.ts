import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { unstatedNumbers } from "../../../data/record/check-figures";
import { checkValue } from "../../../data/record/check-value";
import { textOf } from "../../../data/record/originals";
import type { Value } from "../../../data/record/schema";
import { compiledOf } from "./small-seeds";

const folder = new URL("../../../../shared/seeds/", import.meta.url);
type Amount = Exclude<Value, { type: "date" | "text" }>;

const mutations: readonly [what: string, change: (number: number) => number][] = [
  ["a thousandth", (number) => number / 1e3],
  ["a millionth", (number) => number / 1e6],
  ["a billionth", (number) => number / 1e9],
  ["one", () => 1],
  ["a million", () => 1e6],
  ["a billion", () => 1e9],
  ["tenfold", (number) => number * 10],
];

/** Where the span does say that other number too, of something else: "Two Architectures, One Thesis". */
const alsoSaid = new Set(["two-designs-one-bet amount as one"]);

if (!existsSync(folder))
  it("there are no originals beside the project to hold changed values against", () => {});
else
  describe("a value of our own record that is changed", async () => {
    const { record } = await compiledOf(readSeeds(fileURLToPath(new URL("../../..", import.meta.url))));
    const texts = new Map(
      record.sources.map(({ id, file }) => [id, textOf(readFileSync(new URL(file, folder)))]),
    );

    it.each(mutations)("to %s is refused", (what, change) => {
      const passed = record.claims.flatMap((claim) => {
        const { value } = claim;
        if (!value || value.type === "date" || value.type === "text") return [];
        const text = texts.get(claim.source)!;
        expect(unstatedNumbers(claim, text)).toEqual([]);
        return (["amount", "low", "high"] as const).flatMap((key) => {
          const number = value[key];
          const changed: Amount = { ...value, [key]: change(number ?? 0) };
          if (number === undefined || changed[key] === number) return [];
          const isRefused =
            checkValue(claim.predicate, changed).length > 0 ||
            unstatedNumbers({ ...claim, value: changed }, text).length > 0;
          return isRefused ? [] : [`${claim.id} ${key} as ${what}`];
        });
      });
      expect(passed.filter((each) => !alsoSaid.has(each))).toEqual([]);
    });
  });
