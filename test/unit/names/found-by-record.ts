import { readSeeds } from "../../../.dev/read-seeds";
import { buildNameIndex } from "../../../data/names/build";
import { detectText } from "../../../data/names/detect-text";
import { loadNameIndex } from "../../../data/names/name-index";
import { compiledOf } from "../record/small-seeds";

/** What the whole record finds in a text of the entities whose id fits `looked`, as it is written there. */
export async function foundByRecord(looked: RegExp): Promise<(text: string) => string[]> {
  const { record, entities } = await compiledOf(readSeeds(process.cwd()));
  const index = loadNameIndex(buildNameIndex(entities, record.claims));
  return (text) =>
    detectText(index, { text })
      .filter(({ entity }) => looked.test(entity))
      .map(({ start, end }) => text.slice(start, end));
}
