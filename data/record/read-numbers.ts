import { magnitudes, singular } from "./magnitudes";
import { isJoined, type Made, type NumberRead, type Token, tokensOf } from "./number-tokens";
import { fromWords } from "./number-words";

const isDigits = /^\d/;

/** Every number of a text, in order, none within another. */
export function readNumbers(text: string): NumberRead[] {
  const tokens = tokensOf(text);
  const read: NumberRead[] = [];
  for (let i = 0; i < tokens.length; ) {
    const made = isDigits.test(tokens[i]!.text) ? fromDigits(text, tokens, i) : fromWords(text, tokens, i);
    if (made) read.push(made.read);
    i = made ? made.next : i + 1;
  }
  for (const each of read) each.of ??= kindOf(text, each);
  shareOverRanges(text, read);
  return read;
}

function fromDigits(text: string, tokens: readonly Token[], i: number): Made {
  const first = tokens[i]!;
  const digits = Number(first.text.replaceAll(",", ""));
  const next = tokens[i + 1];
  const magnitude = isJoined(text, first, next) ? magnitudeAfter(text, first, next) : undefined;
  const last = magnitude === undefined ? first : next!;
  const read: NumberRead = {
    start: first.start,
    end: last.end,
    number: digits * (magnitude ?? 1),
    magnitude: magnitude ?? 1,
    ...(magnitude === undefined ? {} : { digits }),
    ...(isInName(text, first) ? { inName: true } : {}),
  };
  return { read, next: magnitude === undefined ? i + 1 : i + 2 };
}

/** "13 billion", "13B", "$13 b"; but "5 m" is a length. */
function magnitudeAfter(text: string, { start, end }: Token, next: Token): number | undefined {
  const one = singular(next.low);
  const isApart = next.start > end && one.length === 1 && next.text === next.low;
  if (isApart && !signBefore.test(text.slice(Math.max(0, start - 6), start))) return undefined;
  return Object.hasOwn(magnitudes, one) ? magnitudes[one] : undefined;
}

/** "GPT-4", "H100", "3D"; but "US$5", "mid-2026" and "20B" are numbers. */
function isInName(text: string, { start, end }: Token): boolean {
  const ahead = text.slice(Math.max(0, start - 24), start);
  const isTied = /\p{L}$/u.test(ahead) && !/(?:US|USD|EUR|GBP|CHF|JPY|CNY|KRW|INR)$/.test(ahead);
  return (
    isTied || /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*-$/u.test(ahead) || /^D(?!\p{L})/u.test(text.slice(end))
  );
}

const signBefore = /(?:[$\u20ac\u00a3\u00a5\u20a9\u20b9]|\b(?:USD|EUR|GBP|CHF|JPY|CNY|KRW|INR))\s*$/u;
const moneyAfter =
  /^[\s\u00a0-]*(?:of\s+)?(?:US[\s-]+)?(?:dollars?|euros?|pounds?|yen|yuan|renminbi|rupees?|francs?|USD|EUR|GBP|[\u20ac\u00a3\u00a5])(?!\p{L})/iu;
const percentAfter = /^\s*(?:%|per\s?cent(?!\p{L})|percentage)/iu;
const centsAfter = /^\s*(?:cents?(?!\p{L})|\u00a2)/iu;
const timesAfter = /^[\s-]*(?:x|\u00d7|times|fold)(?!\p{L})/iu;

function kindOf(text: string, { start, end }: NumberRead): NumberRead["of"] {
  const after = text.slice(end, end + 24);
  if (percentAfter.test(after)) return "percent";
  if (centsAfter.test(after)) return "cents";
  if (signBefore.test(text.slice(Math.max(0, start - 6), start)) || moneyAfter.test(after)) return "money";
  return timesAfter.test(after) ? "times" : undefined;
}

const between = /^\s*(?:%|x|\u00d7)?\s*(?:-|\u2013|\u2014|to|or)\s*(?:US)?[$\u20ac\u00a3\u00a5]?\s*$/iu;
const betweenAnd = /^\s*%?\s*and\s*(?:US)?[$\u20ac\u00a3\u00a5]?\s*$/iu;

/** Both ends of a range have the magnitude, the sign and the unit that only one of them is written with. */
function shareOverRanges(text: string, read: NumberRead[]): void {
  read.forEach((one, i) => {
    const other = read[i + 1];
    if (!other) return;
    const gap = text.slice(one.end, other.start);
    const isAnd =
      betweenAnd.test(gap) && /between\s+\S{0,4}$/iu.test(text.slice(Math.max(0, one.start - 14), one.start));
    if (!between.test(gap) && !isAnd) return;
    if (one.magnitude === 1 && other.magnitude > 1 && one.number < other.number / other.magnitude) {
      one.digits ??= one.number;
      one.number *= other.magnitude;
      one.magnitude = other.magnitude;
    }
    const of = one.of ?? other.of;
    if (of !== undefined && of !== "part") {
      one.of ??= of;
      other.of ??= of;
    }
  });
}
