import { fold } from "./fold";
import { wordEnd, wordStart } from "./words";

/** The words on either side of a name, nearest first, folded; and how it stands in its sentence. */
export interface Surroundings {
  before: string[];
  after: string[];
  /** The next word on that side is capitalised, with nothing but a space or hyphen between. */
  capitalBefore: boolean;
  capitalAfter: boolean;
  /** A capital says nothing here: first word of a sentence, Title Case or capitals throughout. */
  capitalIsForm: boolean;
  /** In a line of Title Case or capitals. */
  titleCase: boolean;
  /** Joined to the word before by a hyphen: "Jean-Claude". */
  /** A capitalised word and "'s" before it: "Edinburgh's". */
  ownerBefore: boolean;
  hyphenBefore: boolean;
  hyphenAfter: boolean;
  lowerCase: boolean;
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/** Looks around `[start, end)`: three words to either side, within the sentence. */
export function lookAround(text: string, start: number, end: number): Surroundings {
  const before: string[] = [];
  const after: string[] = [];
  let capitalBefore = false;
  let ownerBefore = false;
  let capitalAfter = false;
  for (let at = start; before.length < 3; ) {
    let edge = at;
    while (edge > 0 && at - edge < 4 && /[\s\-\u2010-\u2013'’(]/u.test(text[edge - 1]!)) edge--;
    const from = wordStart(text, edge);
    if (from === edge) break;
    const word = text.slice(from, edge);
    if (before.length === 0)
      capitalBefore = isCapital(word) && /^[\s-]$/u.test(text.slice(edge, at)) && !startsSentence(text, from);
    if (before.length === 1 && before[0] === "s") ownerBefore = isCapital(word);
    before.push(fold(word));
    at = from;
  }
  for (let at = end; after.length < 3; ) {
    let edge = at;
    while (edge < text.length && edge - at < 4 && /[\s\-\u2010-\u2013'’)]/u.test(text[edge]!)) edge++;
    const to = wordEnd(text, edge);
    if (to === edge) break;
    const word = text.slice(edge, to);
    if (after.length === 0) capitalAfter = isCapital(word) && /^[\s-]$/u.test(text.slice(at, edge));
    after.push(fold(word));
    at = to;
  }
  const titleCase = isTitleCase(text, start);
  return {
    before,
    after,
    capitalBefore,
    capitalAfter,
    ownerBefore,
    titleCase,
    capitalIsForm: titleCase || startsSentence(text, start),
    hyphenBefore: /[-\u2010\u2011]/u.test(text[start - 1] ?? "") && /\p{L}/u.test(text[start - 2] ?? ""),
    hyphenAfter: /^[-\u2010\u2011]\p{L}/u.test(text.slice(end, end + 2)),
    lowerCase: !isCapital(text.slice(start, end)),
  };
}

/** Whether a word at `start` opens the text, a sentence or a quotation. */
export function startsSentence(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && /[\s"'“”‘’([*]/u.test(text[at - 1]!)) at--;
  return at === 0 || /[.!?:…•|–—→▸►\n-]/u.test(text[at - 1]!) || /\n/u.test(text.slice(at, start));
}

/** Whether most longer words around `at` in its line begin with a capital: a headline, where capitals tell nothing. */
export function isTitleCase(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const start = before.slice(before.lastIndexOf("\n") + 1);
  const line = start + text.slice(at, at + 60).split("\n", 1)[0];
  // "Sora Solves Captchas!: Members report" has its heading in the same line.
  const heading = /[.:?!]/u.test(start) ? "" : line.split(/[:?!](?=[\s:])/u, 1)[0]!;
  return isMostlyCapitals(line) || isMostlyCapitals(heading);
}

function isMostlyCapitals(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  // A short sentence of many names ends with a full stop; a headline does not.
  if (words.length < (/\.\s*$/u.test(line) ? 5 : 3)) return false;
  return words.filter(isCapital).length / words.length > 0.7;
}
