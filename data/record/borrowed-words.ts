import { fold } from "../names/fold";
import { ordinaryWords } from "./coverage";
import { figuresIn, type Stretch } from "./figures-in-text";
import { namesIn } from "./names-in-text";
import { occurrences } from "./occurrences";
import type { BackstoryRecord, Exception } from "./schema";

/** As many words in a row, taken from a source, are no longer our own. */
const run = 8;
/** Unless as many of them are names or figures, which can be said in no other words. */
const givenWords = 5;

/** A run of eight words, and where it stands. */
interface Run extends Stretch {
  /** Whatever its case, accents, punctuation and what is not seen. */
  folded: string;
  words: readonly Stretch[];
}

/** A text of ours that belongs to a part of the record. */
interface OurText {
  /** `claim some-id`, `entity some-id` and so on. */
  entry: string;
  /** Where in the entry: `text`, `value/words`. */
  key: string;
  text: string;
  /** Names and amounts in it that need not be names by their capitals. */
  given?: readonly string[];
}

/** Words of a source in a text of ours. */
export interface Borrowed {
  entry: string;
  key: string;
  passage: string;
}

/**
 * The texts of ours that have eight words in a row from an original.
 *
 * A run that is mostly names, figures or an amount known by its words ("hundreds of millions of dollars") is not
 * prose: a list of who invested is the same list in everybody's words.
 *
 * @returns where each stands, with the first such run in it
 */
export function borrowing(
  record: BackstoryRecord,
  exceptions: readonly Exception[],
  originals: Iterable<string>,
): Borrowed[] {
  const all = [...originals];
  const theirs = new Set(all.flatMap((text) => runsOf(text).map(({ folded }) => folded)));
  const ordinary = ordinaryWords(record, all);
  const forms = record.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  return ourTexts(record, exceptions).flatMap(({ entry, key, text, given = [] }) => {
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
    return copied ? [{ entry, key, passage: text.slice(copied.start, copied.end) }] : [];
  });
}

/** Letters, their marks and digits, with what is not seen between them. */
const part = "[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+";
const word = new RegExp(`${part}(?:[.,'\\u2018\\u2019\\u02bc\\uff07]${part})*`, "gu");

function runsOf(text: string): Run[] {
  const words = [...text.matchAll(word)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    folded: fold(found).replace(/[\u2018\u2019\u02bc]/g, "'"),
  }));
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
function ourTexts(
  { claims, entities, disputes, sources }: BackstoryRecord,
  exceptions: readonly Exception[],
): OurText[] {
  const texts = (entry: string, parts: Readonly<Record<string, string | undefined>>): OurText[] =>
    Object.entries(parts).flatMap(([key, text]) => (text === undefined ? [] : [{ entry, key, text }]));
  return [
    ...claims.flatMap(({ id, text, value, according }) => {
      const isAmount = value !== undefined && value.type !== "date" && value.type !== "text";
      const amount = isAmount ? value : undefined;
      const given = amount?.words === undefined ? [] : [amount.words];
      const values = {
        "value/words": amount?.words,
        "value/per": amount?.per,
        "value/unit": amount && "unit" in amount ? amount.unit : undefined,
        "value/text": value?.type === "text" ? value.text : undefined,
      };
      return texts(`claim ${id}`, { text, according, ...values }).map((each) =>
        each.key === "text" ? { ...each, given } : each,
      );
    }),
    ...entities.flatMap(({ id, note, summary, status }) =>
      texts(`entity ${id}`, { note, summary, "status/text": status?.text }),
    ),
    ...disputes.flatMap(({ id, topic, why }) => texts(`dispute ${id}`, { topic, why })),
    ...sources.flatMap(({ id, label, characterNote, publishedWhy }) =>
      texts(`source ${id}`, { label, characterNote, publishedWhy }),
    ),
    ...exceptions.flatMap(({ why }, i) => texts(`exception ${i}`, { why })),
  ];
}
