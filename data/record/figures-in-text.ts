import { numbersIn } from "./numbers-in-text";

/** A stretch of a text: JavaScript string indices, half open. */
export interface Stretch {
  start: number;
  end: number;
}

const small = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen";
const large =
  "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|tens|dozens?";
const scale = "hundreds?|thousands?|millions?|billions?|trillions?";
const part = "half(?:\\s+an?)?|thirds?|twice|doubles?|doubled|triples?|tripled";
/** What makes hundredths of a figure belongs to it. */
const hundredths = "(?:\\s*(?:%|per\\s?cent|cents?(?![\\p{L}\\p{N}])))?";
const word = `(?:${small}|${large}|${scale}|${part})`;

/** Digits with what belongs to them ("$1.5 billion", "3-5", "10x"), or number words that follow each other. */
const figure = new RegExp(
  `\\d[\\d,.]*(?<![,.])(?:[\\s-]?(?:${scale}|bn|[kmbtx])(?![\\p{L}\\p{N}]))?${hundredths}` +
    `|(?<![\\p{L}\\p{N}-])${word}(?:(?:-|\\s+(?:of\\s+)?)${word})*(?![\\p{L}\\p{N}])${hundredths}`,
  "giu",
);

/** Every figure of a text, in digits or in words. "One" is left out: it is a pronoun far more often. */
export function figuresIn(text: string): Stretch[] {
  return [...text.matchAll(figure)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** What a figure amounts to: 1.5 billion of "1.5 billion"; of a percentage or of cents the hundredth too. */
export function amountsOf(figure: string): number[] {
  const amount = Math.max(...numbersIn(figure));
  return /(?:%|cents?)$/i.test(figure) ? [amount, amount / 100] : [amount];
}
