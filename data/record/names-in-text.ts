import type { Stretch } from "./figures-in-text";

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
/** Letters and digits that begin with a letter; "1M" is a figure. */
const word = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*(?:\.\p{Lu}(?!\p{Ll}))*/gu;
const hasCapital = /\p{Lu}/u;
const opensWithCapital = /^\p{Lu}/u;
/** From this share of capitals on, a line without a full stop is a heading, where each word has one. */
const headingShare = 0.5;

/** Every word of a text that stands in lower case: what is no name where a sentence begins with it. */
export function lowerCaseWords(text: string): Set<string> {
  return new Set([...text.matchAll(word)].map(([found]) => found).filter((found) => !hasCapital.test(found)));
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
/** Months, weekdays and quarters are dates: the figures beside them are what counts. */
const ofTheCalendar = new RegExp(`^(?:Q[1-4]|${months}|${weekdays})$`);

/**
 * The words of a text that are names, as capitals tell: any word with one, but where a sentence, a list item,
 * a table cell or a heading gives it one, only words that never stand in lower case. Compounds are told by
 * their parts: of "OpenAI-backed" only "OpenAI".
 *
 * @param ordinary words known in lower case
 */
export function namesIn(text: string, ordinary: ReadonlySet<string>): Stretch[] {
  const isName = (found: string, isOwed: boolean) =>
    hasCapital.test(found) &&
    !ofTheCalendar.test(found) &&
    !(isOwed && isPlainCapital.test(found) && isOrdinary(found, ordinary));
  return linesOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const isHeading = isHeadingLine(line);
    const opening = new Set(openings(line));
    return [...line.matchAll(word)]
      .filter(({ 0: found, index }) => isName(found, isHeading || opening.has(index)))
      .map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length }));
  });
}

/** Lines and table cells. */
const linesOf = (text: string): Stretch[] =>
  [...text.matchAll(/[^\n|]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

/** Where a sentence begins, or what follows a colon, a dash or a quotation mark. */
function openings(line: string): number[] {
  const starts = [...sentences.segment(line)].map(({ index }) => index);
  const inner = [...line.matchAll(/[:\u2014"\u201c(]\s*/g)].map(({ 0: mark, index }) => index + mark.length);
  return [...starts, ...inner].map((at) => at + line.slice(at).search(/[\p{L}\p{N}]|$/u));
}

function isHeadingLine(line: string): boolean {
  if (/[.;,]["\u201d]?\s*$/.test(line)) return false;
  const long = [...line.matchAll(word)].map(([found]) => found).filter((found) => found.length > 3);
  return long.filter((found) => opensWithCapital.test(found)).length >= long.length * headingShare;
}

/** "Open", but not "OpenAI", "GPU" or "A100". */
const isPlainCapital = /^\p{Lu}\p{Ll}*$/u;

/** Known in lower case, in the singular or the plural. */
function isOrdinary(found: string, ordinary: ReadonlySet<string>): boolean {
  const low = found.toLowerCase();
  return ordinary.has(low) || ordinary.has(low.replace(/s$/, "")) || ordinary.has(`${low}s`);
}
