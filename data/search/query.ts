import { type Folded, fold, words } from "./fold";

/** What was typed, taken apart once. */
export interface Query {
  folded: Folded;
  /** All letters and digits: "open ai" is "openai". */
  key: string;
  /** The key with numbers written as digits, where that makes a difference: "sora two" is "sora2". */
  numbered: string | null;
  /** All words, numbers as digits, for comparing how they sound. */
  spoken: string[];
  /** Words that say something; all words if none does. */
  words: string[];
  /** Typed in capitals, as initials are. */
  capitals: boolean;
}

/** Words that a question is made of, and what is put after the name of a company. */
const SILENT = new Set(
  (
    "a an and are as at be by can did do does for from had happened has have how i in is it its me my of on or that " +
    "the their there these this to was were what when where which who why will with you your " +
    "co com corp corporation gmbh inc io llc ltd"
  ).split(" "),
);

const NUMBERS = new Map(
  Object.entries({
    one: "1",
    two: "2",
    three: "3",
    four: "4",
    five: "5",
    ii: "2",
    iii: "3",
    second: "2",
    third: "3",
    to: "2",
    too: "2",
    for: "4",
    billion: "b",
    million: "m",
  }),
);

/** Longer than any name or sensible question; a text pasted by mistake must not freeze the page. */
const LONGEST = 80;

/** Reads a query. The key is empty if there is neither a letter nor a digit in it. */
export function readQuery(text: string): Query {
  const folded = fold(text.slice(0, LONGEST).replace(/['’]s\s*$/i, ""));
  const all = words(folded);
  const telling = all.filter((word) => !SILENT.has(word));
  const numbered = all.map((word, nth) => (nth > 0 ? asNumber(word) : word)).join("");
  return {
    folded,
    key: folded.key,
    numbered: numbered === folded.key ? null : numbered,
    spoken: all.map(asNumber),
    words: [...new Set(telling.length > 0 ? telling : all)],
    capitals: /^[\p{Lu}.\s]{2,8}$/u.test(text.trim()),
  };
}

const asNumber = (word: string) => NUMBERS.get(word) ?? (/^v\d$/.test(word) ? word.slice(1) : word);
