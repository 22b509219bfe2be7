import { magnitudeOf, singular } from "./magnitudes";
import { isJoined, type Made, type Token } from "./number-tokens";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const plain: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.map((word, i) => [word, i])),
  ...Object.fromEntries(tens.map((word, i) => [word, (i + 2) * 10])),
  single: 1,
  both: 2,
  pair: 2,
  tens: 10,
  dozen: 12,
  dozens: 12,
  half: 0.5,
};
const multiples: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubles: 2,
  doubled: 2,
  doubling: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  tripling: 3,
  halved: 0.5,
};
const parts: Readonly<Record<string, number>> = { third: 3, quarter: 4, fourth: 4, fifth: 5, tenth: 10 };

const lookup = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** "twenty-five", "one and a half million", "hundreds of thousands", "two-thirds". */
export function fromWords(text: string, tokens: readonly Token[], first: number): Made | undefined {
  const at = (i: number): string | undefined =>
    i === first || (i < tokens.length && i > first && isJoined(text, tokens[i - 1]!, tokens[i]))
      ? tokens[i]?.low
      : undefined;
  const opening = at(first)!;
  const multiple = lookup(multiples, opening) ?? lookup(foldOf, opening);
  if (multiple !== undefined) {
    return {
      read: { ...reach(tokens, first, first), number: multiple, magnitude: 1, of: "times" },
      next: first + 1,
    };
  }
  let i = first;
  let whole = 0;
  /** What no magnitude has been put to yet. */
  let open: number | undefined;
  let magnitude = 1;
  if (opening === "a" || opening === "an") {
    const follows = at(first + 1) ?? "";
    const part = lookup(parts, follows);
    if (part !== undefined) {
      return at(first + 2) === "of" ? partOf(tokens, first, first + 1, 1 / part) : undefined;
    }
    if (magnitudeOf(follows) === undefined && follows !== "dozen" && follows !== "half") return undefined;
    i += 1;
  }
  for (let word = at(i); word !== undefined; word = at(i)) {
    const value = lookup(plain, word);
    const scale = magnitudeOf(word);
    const step = word === "and" ? addition(at, i, open, whole) : undefined;
    if (word === "dozen" && open !== undefined) open *= 12;
    else if (value !== undefined && open === undefined && whole === 0) open = value;
    else if (value !== undefined && open !== undefined && adds(open, value)) open += value;
    else if (scale === 100 && (open === undefined || open < 100)) {
      open = (open ?? 1) * scale;
      magnitude = scale;
    } else if (scale !== undefined && scale > 100 && (open !== undefined || whole === 0)) {
      whole += (open ?? 1) * scale;
      open = undefined;
      magnitude = scale;
    } else if (scale !== undefined && isOrder(at(i - 2)) && at(i - 1) === "of") {
      whole *= scale;
      magnitude = scale;
    } else if (step !== undefined) {
      open = (open ?? 0) + step.by;
      i = step.last;
    } else if (!(word === "of" && isOrder(at(i - 1)) && magnitudeOf(at(i + 1) ?? "") !== undefined)) {
      if (!(isArticle(word) && open === 0.5 && magnitudeOf(at(i + 1) ?? "") !== undefined)) break;
    }
    i += 1;
  }
  if (open === undefined && whole === 0 && i === first) return undefined;
  const part = lookup(parts, singular(at(i) ?? ""));
  const isPart = part !== undefined && open !== undefined && (open > 1 || at(i + 1) === "of");
  if (isPart) return partOf(tokens, first, i, open! / part);
  const read = { ...reach(tokens, first, i - 1), number: whole + (open ?? 0), magnitude };
  return { read: read.number === 0.5 ? { ...read, of: "part" } : read, next: i };
}

const foldOf: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...small, ...tens].map((word) => [`${word}fold`, plain[word]!]),
  ["hundredfold", 100],
  ["thousandfold", 1000],
]);

const isArticle = (word: string) => word === "a" || word === "an";
/** "hundreds", which "of millions" may follow. */
const isOrder = (word = ""): boolean =>
  word === "tens" || word === "dozens" || (word.endsWith("s") && magnitudeOf(word) !== undefined);
/** "twenty-five", "one hundred five". */
const adds = (open: number, value: number): boolean =>
  (open >= 20 && open < 100 && open % 10 === 0 && value >= 1 && value < 10 && Number.isInteger(value)) ||
  (open >= 100 && open % 100 === 0 && value >= 1 && value < 100);

/** What "and" adds: "and a half", "one hundred and five"; not "one hundred and two hundred". */
function addition(
  at: (i: number) => string | undefined,
  i: number,
  open: number | undefined,
  whole: number,
): { by: number; last: number } | undefined {
  const last = isArticle(at(i + 1) ?? "") ? i + 2 : i + 1;
  const isWhole = open !== undefined && open >= 1 && open < 100;
  if (isWhole && at(last) === "half") return { by: 0.5, last };
  if (isWhole && last === i + 2 && at(last) === "quarter") return { by: 0.25, last };
  const value = lookup(plain, at(i + 1) ?? "");
  const isAfterHundreds = open !== undefined ? open >= 100 && open % 100 === 0 : whole > 0;
  const isBare = magnitudeOf(at(i + 2) ?? "") === undefined;
  return isAfterHundreds && value !== undefined && value >= 1 && value < 100 && isBare
    ? { by: value, last: i + 1 }
    : undefined;
}

const reach = (tokens: readonly Token[], first: number, last: number) => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

const partOf = (tokens: readonly Token[], first: number, last: number, number: number): Made => ({
  read: { ...reach(tokens, first, last), number, magnitude: 1, of: "part" },
  next: last + 1,
});
