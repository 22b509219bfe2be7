import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { textOf } from "../../../data/record/originals";
import { formatProblem } from "../../../data/record/problem";
import { report } from "../../../data/record/report";
import { verify } from "../../../data/record/verify";
import { compiledOf } from "./small-seeds";

const folder = new URL("../../../../shared/seeds/", import.meta.url);
const bytesOf = (file: string) => {
  const path = new URL(file, folder);
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
};

/** The originals are others' property and not in the repository; where they lie beside it, all is checked. */
if (!existsSync(folder))
  it("there are no originals beside the project, so our own record is not held against them", () => {});
else
  describe("our own record, beside the originals", async () => {
    const compiled = await compiledOf(readSeeds(fileURLToPath(new URL("../../..", import.meta.url))));
    const { record } = compiled;

    it("agrees with them in every hash, span, figure, date and word", async () => {
      expect((await verify(compiled, bytesOf)).map(formatProblem)).toEqual([]);
    });

    it("does not agree with a copy in which one figure of any source is changed", async () => {
      for (const source of record.sources) {
        const changed = textOf(bytesOf(source.file)!).replace(/\d(?=[^\d]*$)/, (digit) =>
          String((Number(digit) + 1) % 10),
        );
        const problems = await verify(compiled, (file) =>
          file === source.file ? new TextEncoder().encode(changed) : bytesOf(file),
        );
        expect(problems.map(formatProblem).join("\n")).toContain(`source "${source.id}" has the hash`);
      }
    });

    it("is found lacking where a claim with a figure is taken out", async () => {
      const seeds = {
        ...compiled,
        record: { ...record, claims: record.claims.filter(({ id }) => id !== without) },
      };
      expect((await verify(seeds, bytesOf)).map(formatProblem).join("\n")).toContain(
        "no claim uses the figure “715 million”",
      );
    });

    it("is reported on source by source", () => {
      const texts = new Map(record.sources.map(({ id, file }) => [id, textOf(bytesOf(file)!)]));
      const told = report(compiled, texts);
      for (const { id, label } of record.sources)
        expect(told).toMatch(new RegExp(`^${id} .*${label.slice(0, 12)}`, "m"));
      expect(told).toContain("Exceptions (seeds/exceptions.yaml):");
    });

    it("holds what a reader may expect of it", () => {
      expect(record.entities.length).toBeGreaterThanOrEqual(200);
      expect(record.claims.length).toBeGreaterThanOrEqual(350);
      expect(record.disputes.length).toBeGreaterThan(30);
    });
  });

const without = "harvey-ai-valuation-2024";
