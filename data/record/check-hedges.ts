import { figuresIn } from "./figures-in-text";
import { hasNumber, numbersIn } from "./numbers-in-text";
import type { Finding } from "./problem";
import type { Claim, Value } from "./schema";

type Amount = Exclude<Value, { type: "date" | "text" }>;
type Qualifier = NonNullable<Amount["qualifier"]>;

/** Ends a stretch right before a figure, but for a sign of money. */
const before = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s*(?:an?\\s+)?(?:US)?[$\\u20ac\\u00a3\\u00a5]?$`, "iu");

const any: readonly Qualifier[] = ["about", "near", "over", "under", "at least", "up to"];
/** "Over three years" is as often a length of time as a least one. */
const during = /(?<!\p{L})over\s+$/iu;
const time = /^[\s-]*(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)(?!\p{L})/iu;

/** What a word right before a figure asks of the qualifier, strictest first. */
const hedges: readonly { pattern: RegExp; needs: readonly Qualifier[] }[] = [
  {
    pattern: before("(?<!no )(?:more|greater|higher|larger) than|over|above|upwards of"),
    needs: ["over", "at least"],
  },
  { pattern: before("(?<!no )(?:fewer|less|lower|smaller) than|under|below"), needs: ["under", "up to"] },
  { pattern: before("at least|no (?:fewer|less) than"), needs: ["at least", "over"] },
  { pattern: before("up to|at most|no more than"), needs: ["up to", "under"] },
  {
    pattern: before("about|nearly|roughly|around|approximately|approx\\.?|almost|circa|close to|near"),
    needs: any,
  },
  { pattern: /[~\u2248\u223c]\s*(?:US)?[$\u20ac\u00a3\u00a5]?$/u, needs: any },
];

const hearsay =
  /(?<!\p{L})(?:reportedly|allegedly|supposedly|(?:is|are|was|were) (?:said|rumou?red) to|rumou?red)(?!\p{L})/iu;

/**
 * Where a source is less sure than the claim: "more than 100 million" for a value without `over`, "reportedly" for
 * a claim without `mode` or `according`. Each message is a sentence without its subject.
 *
 * @param passage the source's words at the claim's span
 */
export function missedHedges(claim: Claim, passage: string): Finding[] {
  const missed: Finding[] = [];
  const { value, mode, according } = claim;
  if (value && value.type !== "date" && value.type !== "text") {
    missed.push(...ofFigure(value, passage).map((message) => ({ key: "value", message })));
  }
  const said = hearsay.exec(passage)?.[0];
  if (said !== undefined && mode === undefined && according === undefined) {
    const message = `states flatly what its source tells with “${said}”. Add mode: reported, or according.`;
    missed.push({ key: "text", message });
  }
  return missed;
}

function ofFigure(value: Amount, passage: string): string[] {
  const numbers = [value.amount, value.low, value.high].filter((number) => number !== undefined);
  const places = figuresIn(passage).filter(({ start, end }) => {
    const found = numbersIn(passage.slice(start, end + 1));
    return numbers.some((number) => hasNumber(found, number));
  });
  const asked = places.map(({ start, end }) => {
    const ahead = passage.slice(0, start);
    const isLength = during.test(ahead) && time.test(passage.slice(end));
    return isLength ? undefined : hedges.find(({ pattern }) => pattern.test(ahead));
  });
  // The same figure may stand there twice, once flatly.
  if (asked.length === 0 || asked.some((hedge) => satisfies(value, hedge?.needs))) return [];
  const place = places[0]!;
  const words =
    asked[0]!.pattern.exec(passage.slice(0, place.start))![0] + passage.slice(place.start, place.end);
  return [
    `drops the hedge of “${words.trim()}”. Add qualifier: ${asked[0]!.needs.slice(0, 2).join(" or ")}.`,
  ];
}

function satisfies({ qualifier, low, high }: Amount, needs: readonly Qualifier[] | undefined): boolean {
  if (needs === undefined || (qualifier !== undefined && needs.includes(qualifier))) return true;
  // An open range says by itself which end it has.
  if (low !== undefined && high === undefined) return needs.includes("at least");
  return high !== undefined && low === undefined && needs.includes("up to");
}
