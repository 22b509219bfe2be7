/** What both readers of numbers work on, the one of digits and the one of words. */

/** A number as it stands in a text. */
export interface NumberRead {
  /** JavaScript string indices, half open. */
  start: number;
  end: number;
  /** What it amounts to: 13,000,000,000 of "13 billion"; of "40%" it is 40. */
  number: number;
  /** The last magnitude in it, which a range shares: 1,000,000 in "15-20 million"; 1 where there is none. */
  magnitude: number;
  /** What is counted by it, where the text says so right beside it. */
  of?: "percent" | "cents" | "money" | "times" | "part" | undefined;
  /** The digits are a part of a name: "GPT-4", "H100", "3D". */
  inName?: boolean;
  /** The digits alone, where a magnitude follows: 13 of "13 billion". */
  digits?: number;
}

/** A word or a row of digits. */
export interface Token {
  text: string;
  low: string;
  start: number;
  end: number;
}

const token = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}+/gu;

/** The words and rows of digits of a text. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(token)].map(({ 0: found, index }) => ({
    text: found,
    low: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));

/** What may stand within one number: "13 billion", "twenty-five". */
const joint = /^[\s\u00a0]*-?[\s\u00a0]*$/;
/** A number that was read, and the token after it. */
export interface Made {
  read: NumberRead;
  next: number;
}

export const isJoined = (text: string, before: Token, after: Token | undefined): after is Token =>
  after !== undefined && joint.test(text.slice(before.end, after.start));
