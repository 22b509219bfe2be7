import { fold } from "./fold";
import { isLetterAt, isSpace, isUpperAt } from "./letters";
import type { Beside } from "./patterns";
import { isTitleCase } from "./title-case";
import { longest, wordEnd, wordStart } from "./words";

/**
 * The words on either side of `[start, end)` within its sentence, and how it stands there. Looked at once, when first
 * asked for: most names are sure by themselves, and little is asked of them.
 */
export class Surroundings {
  /** The next word on that side is capitalised, with nothing but a space or hyphen between. */
  readonly capitalAfter: boolean;
  /** Joined to the word before by a hyphen: "Jean-Claude". */
  readonly hyphenBefore: boolean;
  readonly hyphenAfter: boolean;
  readonly lowerCase: boolean;
  /** Kept by `patternBeside`. */
  beside: Beside | undefined;
  #before: string[] | undefined;
  #after: string[] | undefined;
  #titleCase: boolean | undefined;
  #capitalIsForm: boolean | undefined;
  #capitalBefore = false;
  #opensBefore = false;
  #ownerBefore = false;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {
    const next = text.charCodeAt(end);
    this.capitalAfter = (next === 45 || isSpace(next)) && isUpperAt(text, end + 1);
    this.hyphenBefore = isHyphen(text.charCodeAt(start - 1)) && isLetterAt(text, start - 2);
    this.hyphenAfter = isHyphen(next) && isLetterAt(text, end + 1);
    this.lowerCase = !isUpperAt(text, start);
  }

  /** Up to three words before, nearest first, folded. */
  get before(): string[] {
    this.#before ??= this.#lookBefore();
    return this.#before;
  }

  /** Up to three words after, nearest first, folded. */
  get after(): string[] {
    this.#after ??= this.#lookAfter();
    return this.#after;
  }

  get capitalBefore(): boolean {
    return this.before.length > 0 && this.#capitalBefore;
  }

  /** The word before it is capitalised as the first of its sentence: "Agentforce Vibes", "Meanwhile Figure". */
  get opensBefore(): boolean {
    return this.before.length > 0 && this.#opensBefore;
  }

  /** A capitalised word and "'s" before it: "Edinburgh's". */
  get ownerBefore(): boolean {
    return this.before.length > 1 && this.#ownerBefore;
  }

  /** In a line of Title Case or capitals. */
  get titleCase(): boolean {
    this.#titleCase ??= isTitleCase(this.text, this.start);
    return this.#titleCase;
  }

  /** A capital says nothing here: first word of a sentence, Title Case or capitals throughout. */
  get capitalIsForm(): boolean {
    this.#capitalIsForm ??= startsSentence(this.text, this.start) || this.titleCase;
    return this.#capitalIsForm;
  }

  #lookBefore(): string[] {
    const { text } = this;
    const words: string[] = [];
    for (let at = this.start; words.length < 3; ) {
      let edge = at;
      while (edge > 0 && at - edge < 4 && isJoint(text.charCodeAt(edge - 1), 40)) edge--;
      const from = wordStart(text, edge);
      if (from === edge) break;
      if (words.length === 0) {
        const gap = text.charCodeAt(edge);
        const isCapital = at - edge === 1 && (gap === 45 || isSpace(gap)) && isUpperAt(text, from);
        const opens = isCapital && startsSentence(text, from);
        this.#capitalBefore = isCapital && !opens;
        this.#opensBefore = opens && gap !== 45;
      }
      if (words.length === 1 && words[0] === "s") this.#ownerBefore = isUpperAt(text, from);
      words.push(fold(text.slice(from, edge)));
      at = from;
    }
    return words;
  }

  #lookAfter(): string[] {
    const { text } = this;
    const words: string[] = [];
    for (let at = this.end; words.length < 3; ) {
      let edge = at;
      while (edge < text.length && edge - at < 4 && isJoint(text.charCodeAt(edge), 41)) edge++;
      const to = wordEnd(text, edge);
      if (to === edge) break;
      words.push(fold(text.slice(edge, Math.min(to, edge + longest))));
      at = to;
    }
    return words;
  }
}

const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011;

/** What may stand between the words of a sentence: white space, hyphens, apostrophes and one kind of bracket. */
const isJoint = (code: number, bracket: number) =>
  code === 32 ||
  code === 45 ||
  code === 39 ||
  code === 0x2019 ||
  code === bracket ||
  (code >= 0x2010 && code <= 0x2013) ||
  isSpace(code);

const openers = `"'“”‘’([*#`;
const enders = ".!?:…•|–—→▸►\n-";

/** "Dr. Priya Harvey" goes on. */
const titled = /(?:^|[\s("“])(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Hon|St)\.$/;

/** Whether a word at `start` opens the text, a sentence or a quotation. */
export function startsSentence(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && (isSpace(text.charCodeAt(at - 1)) || openers.includes(text[at - 1]!))) {
    at--;
    if (text.charCodeAt(at) === 10) return true;
  }
  // A bullet, but not the hyphen of "ex-Scale AI".
  if (at === start && text[at - 1] === "-" && isLetterAt(text, at - 2)) return false;
  if (at === 0) return true;
  if (enders.includes(text[at - 1]!))
    return text[at - 1] !== "." || !titled.test(text.slice(Math.max(0, at - 7), at));
  // "(3) Stability of what it says; b) Scale".
  return (
    text[at - 1] === ")" &&
    at < start &&
    /(?:^|[\s(])[\da-z]\d?\)$/i.test(text.slice(Math.max(0, at - 5), at))
  );
}
