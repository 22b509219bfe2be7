import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { compiledOf } from "./small-seeds";

const root = fileURLToPath(new URL("../../..", import.meta.url));

it("what stands beside a name in the seeds can be found in a text: one `_`, a word by itself, and no signs of quoting", async () => {
  const { entities } = await compiledOf(readSeeds(root));
  const patterns = entities.flatMap(({ id, cues, against }) =>
    [...cues, ...against].filter((cue) => cue.includes("_")).map((cue) => `${id}: ${cue}`),
  );
  expect(patterns.length).toBeGreaterThan(500);
  expect(patterns.filter((each) => !/^[^"\\_]*(?<=[ -])_(?![^ -])[^"\\_]*$/.test(each))).toEqual([]);
});
