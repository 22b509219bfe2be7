import { ordinaryWords } from "./coverage";
import { figuresIn, type Stretch } from "./figures-in-text";
import { namesIn } from "./names-in-text";
import { occurrences } from "./occurrences";
import type { BackstoryRecord } from "./schema";

/** As many words in a row, taken from a source, are no longer our own. */
const run = 8;
/** Unless as many of them are names or figures, which can be said in no other words. */
const givenWords = 5;

/** A run of eight words, and where it stands. */
interface Run extends Stretch {
  /** Whatever its case and punctuation. */
  folded: string;
  words: readonly Stretch[];
}

/** A text of ours that belongs to a part of the record. */
interface OurText {
  /** `claim some-id`, `entity some-id` and so on. */
  key: string;
  text: string;
  /** Names and amounts in it that need not be names by their capitals. */
  given: readonly string[];
}

/**
 * The texts of ours that have eight words in a row from an original.
 *
 * A run that is mostly names, figures or an amount known by its words ("hundreds of millions of dollars") is not
 * prose: a list of who invested is the same list in everybody's words.
 *
 * @returns what each belongs to, with the first such run in it
 */
export function borrowing(
  record: BackstoryRecord,
  originals: Iterable<string>,
): [key: string, passage: string][] {
  const all = [...originals];
  const theirs = new Set(all.flatMap((text) => runsOf(text).map(({ folded }) => folded)));
  const ordinary = ordinaryWords(record, all);
  const forms = record.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  return ourTexts(record).flatMap(({ key, text, given }) => {
    const shared = runsOf(text).filter(({ folded }) => theirs.has(folded));
    if (shared.length === 0) return [];
    const stretches = [
      ...namesIn(text, ordinary).filter(
        ({ start, end }) => !ordinary.has(text.slice(start, end).toLowerCase()),
      ),
      ...figuresIn(text),
      ...occurrences(text, [...forms, ...given]),
    ];
    const isGiven = (word: Stretch) =>
      stretches.some(({ start, end }) => start <= word.start && word.end <= end);
    const copied = shared.find(({ words }) => words.filter(isGiven).length < givenWords);
    return copied ? [[key, text.slice(copied.start, copied.end)]] : [];
  });
}

function runsOf(text: string): Run[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.,'\u2019][\p{L}\p{N}]+)*/gu)].map(
    ({ index, 0: word }) => ({ start: index, end: index + word.length, folded: word.toLowerCase() }),
  );
  return words.slice(0, Math.max(0, words.length - run + 1)).map(({ start }, i) => {
    const those = words.slice(i, i + run);
    return {
      start,
      end: those.at(-1)!.end,
      folded: those.map(({ folded }) => folded).join(" "),
      words: those,
    };
  });
}

/** All prose of the record that is to be our own. */
const ourTexts = ({ claims, entities, disputes, sources }: BackstoryRecord): OurText[] => [
  ...claims.map(({ id, text, value }) => {
    const words = value && value.type !== "date" && value.type !== "text" ? value.words : undefined;
    return { key: `claim ${id}`, text, given: words === undefined ? [] : [words] };
  }),
  ...entities.map(({ id, summary, status }) => ({
    key: `entity ${id}`,
    text: `${summary} | ${status?.text ?? ""}`,
    given: [],
  })),
  ...disputes.map(({ id, topic, why }) => ({ key: `dispute ${id}`, text: `${topic} | ${why}`, given: [] })),
  ...sources.map(({ id, label, characterNote, publishedWhy }) => ({
    key: `source ${id}`,
    text: [label, characterNote, publishedWhy].join(" | "),
    given: [],
  })),
];
