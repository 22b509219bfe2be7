/** Where a quote stands in a text, or a sentence that says why no place can be given. */
export type Located = { span: [start: number, end: number] } | { problem: string };

/**
 * Finds the exact words of a quote in a source's text.
 *
 * Every character counts, but any run of spaces and line ends equals any other, so that a quote may
 * be folded over several lines.
 *
 * @param nth which occurrence is meant, from 1; needed only where there are several
 */
export function locate(text: string, quote: string, nth?: number): Located {
  const words = quote.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { problem: "the quote is empty. Copy some words of the source into it." };
  const pattern = new RegExp(words.map(escapePattern).join("\\s+"), "g");
  const spans = [...text.matchAll(pattern)].map((match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ]);
  if (spans.length === 0) return { problem: `the quote is not in the source. ${closest(text, words)}` };
  if (nth === undefined && spans.length > 1) {
    return {
      problem: `the quote stands ${spans.length} times in the source. Lengthen it, or say which: nth: 2`,
    };
  }
  const span = spans[(nth ?? 1) - 1];
  return span ? { span } : { problem: `the quote stands ${spans.length} times, so nth: ${nth} is too high.` };
}

const escapePattern = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Characters that are often mistyped, each folded to one of the same length. */
const foldTyping = (text: string) =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s/g, " ")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Tells where the longest part of the quote stands that can be found, as the source has it. */
function closest(text: string, words: readonly string[]): string {
  const folded = foldTyping(text);
  const quote = foldTyping(words.join(" "));
  for (let length = quote.length; length >= 6; length = Math.min(length - 1, Math.ceil(length * 0.9))) {
    for (let from = 0; from + length <= quote.length; from++) {
      const at = folded.indexOf(quote.slice(from, from + length));
      if (at >= 0) return show(text, Math.max(0, at - from), at - from + quote.length);
    }
  }
  return "Nothing like it is there. Copy the words from the source.";
}

const show = (text: string, start: number, end: number) =>
  `Closest, at ${start}: ${JSON.stringify(text.slice(start, end + 12))}. Copy the words exactly, quotes and dashes too.`;
