import { borrowing } from "./borrowed-words";
import { checkClaim, checkSource, isInPlace } from "./check-against-source";
import { checkProse } from "./check-prose";
import { untrueOfSource } from "./check-sources";
import type { Verifiable } from "./compile";
import { gaps } from "./gaps";
import { type Originals, openOriginal, textOf } from "./originals";
import { type Problem, sortProblems } from "./problem";
import type { BackstoryRecord, Source } from "./schema";

/** Takes an entry, as `claim some-id`, the key in it, and what is wrong there. */
type Say = (entry: string, key: string, message: string) => void;

/**
 * Checks the record against the originals: each source's hash, length and particulars; each claim's span, its hash,
 * and that its figures, dates, doubt and credits stand there; that no figure or name of our prose is without ground
 * and no text of ours copied; and that every name and figure of the originals is used or on the list of exceptions.
 *
 * @returns everything that does not hold; empty when all is right
 */
export async function verify(seeds: Verifiable, originals: Originals): Promise<Problem[]> {
  const { record, exceptions, places } = seeds;
  const problems: Problem[] = [];
  const say: Say = (entry, key, message) => {
    const place = places.get(entry, ...key.split("/")) ?? { file: entry, line: 1 };
    problems.push({ ...place, message });
  };
  /** Of the sources that are there and are what they should be. */
  const intact = new Map<string, string>();
  const texts = new Map<string, string>();

  if (record.sources.length === 0) {
    const message = "no sources, so there is nothing to verify. Describe one in seeds/sources/NNN.yaml.";
    problems.push({ file: "seeds/sources", line: 1, message });
  }
  for (const source of record.sources) {
    const entry = `source ${source.id}`;
    const opened = openOriginal(originals, source.file);
    if ("missing" in opened) {
      say(entry, "file", opened.missing);
      continue;
    }
    const { bytes } = opened;
    const text = textOf(bytes);
    texts.set(source.id, text);
    const wrong = await checkSource(source, bytes, text);
    if (wrong) {
      say(entry, wrong.key, wrong.message + (await lostPlaces(record, source, text)));
      continue;
    }
    intact.set(source.id, text);
    for (const { key, message } of untrueOfSource(source, text)) say(entry, key, message);
    for (const claim of record.claims.filter((each) => each.source === source.id)) {
      for (const { key, message } of await checkClaim(claim, source, text)) {
        say(`claim ${claim.id}`, key, message);
      }
    }
  }
  checkProse(record, intact, say);
  for (const { entry, key, passage } of borrowing(record, exceptions, texts.values())) {
    const message = `has eight words in a row from a source: “${passage}”. Say it in our own words.`;
    say(entry, key, `${key.replace("/", ".")} of ${entry.replace(/ (.*)/, ' "$1"')} ${message}`);
  }
  if (intact.size === record.sources.length) problems.push(...gaps(seeds, intact));
  problems.push(...silentSources(record, problems));
  return sortProblems(problems);
}

/** Sources of which the record says nothing; where names and figures wait, that is told already. */
function silentSources({ sources, claims }: BackstoryRecord, problems: readonly Problem[]): Problem[] {
  return sources.flatMap(({ id }) => {
    const file = `seeds/claims/${id}.yaml`;
    if (claims.some(({ source }) => source === id) || problems.some((each) => each.file === file)) return [];
    return [{ file, line: 1, message: `source ${id} has no claims yet. Add claims, or remove the source.` }];
  });
}

/** Of another version of a text there is no more to say than how many claims have lost their words in it. */
async function lostPlaces({ claims }: BackstoryRecord, source: Source, text: string): Promise<string> {
  const own = claims.filter((claim) => claim.source === source.id);
  const kept = await Promise.all(own.map((claim) => isInPlace(claim, text)));
  const lost = kept.filter((is) => !is).length;
  if (own.length === 0) return "";
  return lost === 0
    ? ` (All of its ${own.length} claims still have their words.)`
    : ` (Of its ${own.length} claims, ${lost} no longer have their words at their spans.)`;
}
