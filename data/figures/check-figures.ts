import type { FigureCheck, PageContext } from "../record/card-content";
import type { LookUp } from "../record/look-up";
import { predicates } from "../record/predicates";
import { wordDate, wordValue } from "../record/wording";
import { capital } from "../text/capital";
import { say } from "../text/say";
import { belongs, without } from "./belongs";
import { checkDates } from "./check-dates";
import { reachOf, relate, verdictByTime } from "./compare";
import { isSameMeasure, type OurFigure, ourFigures } from "./our-figures";
import { dateOf, type Months, monthsOf, timeOf } from "./page-date";
import type { PageFigure } from "./page-figure";
import { readPageFigures } from "./read-page-figures";
import { noteOn } from "./words";

/** More checks than this on one sentence are a table, not a hint. */
const most = 3;

/**
 * Holds the figures that the sentence around a mention states of it against the record's. Says what is
 * the case, not who is right, and nothing where it is not sure what the page means.
 *
 * @param sentence the sentence, and where the mention stands in it
 * @param published the article's date, ISO
 * @param numberOf number of a source on the card
 */
export function checkFigures(
  sentence: NonNullable<PageContext["sentence"]>,
  id: string,
  look: LookUp,
  published: string | undefined,
  numberOf: (source: string) => number,
): FigureCheck[] {
  const { text } = sentence;
  // A question states nothing.
  if (/\?\P{L}*$/u.test(text)) return [];
  const told = withoutMaker(text, id, look);
  const time = timeOf(text, published);
  const checks: FigureCheck[] = [];
  for (const page of readPageFigures(text)) {
    if (checks.length >= most) break;
    const ours = ourFigures(page, without(text, sentence), id, look);
    if (!belongs(page.topic.ofTwo ? withoutPartners(told, id, ours, look) : told, sentence, page)) continue;
    const check = checkOne(page, text, ours, time);
    if (check) checks.push(wordCheck(page, check, time, numberOf));
  }
  if (checks.length < most) checks.push(...checkDates(sentence, id, look, published, numberOf));
  return checks;
}

/** "Sora cost OpenAI $1 million a day": whom it cost takes nothing from Sora. */
function withoutMaker(text: string, id: string, look: LookUp): string {
  const maker = look.entity.get(look.entity.get(id)?.maker ?? "");
  if (!maker) return text;
  const at = [maker.name, ...maker.aliases].map((form) => ({ form, end: text.indexOf(` ${form} `) + 1 }));
  const found = at.find(({ end }) => end > 0 && /(?<!\p{L})cost(?:s|ing)? $/u.test(text.slice(0, end)));
  return found ? without(text, { start: found.end, end: found.end + found.form.length }) : text;
}

/** "Microsoft's investment in OpenAI has reached …": of a figure of two, the other takes nothing from it. */
function withoutPartners(text: string, id: string, ours: readonly OurFigure[], look: LookUp): string {
  const others = new Set(ours.map(({ subject, object }) => (subject === id ? object : subject)));
  const forms = [...others].flatMap((other) => {
    const entity = other === undefined ? undefined : look.entity.get(other);
    return entity ? [entity.name, ...entity.aliases] : [];
  });
  for (const form of forms) {
    for (const tie of ["in", "into", "with", "of", "from"]) {
      const start = text.indexOf(` ${tie} ${form}`) + tie.length + 2;
      const end = start + form.length;
      if (start > tie.length + 1 && !/\p{L}/u.test(text[end] ?? "")) return without(text, { start, end });
    }
  }
  return text;
}

interface Found {
  verdict: FigureCheck["verdict"];
  ours: OurFigure[];
  /** Our own sources do not agree on it. */
  open: boolean;
}

function checkOne(
  page: PageFigure,
  sentence: string,
  ours: readonly OurFigure[],
  time: Months | null,
): Found | null {
  const related = ours.map((claim) => ({ claim, relation: relate(page, claim.value), held: heldAt(claim) }));
  const same = related.filter(({ relation }) => relation === "matches");
  const apart = related.filter(
    ({ claim, relation }) => relation === "apart" && isSameMeasure(claim, sentence),
  );
  if (same.length > 0) {
    const [{ held }] = same as [(typeof same)[0]];
    const open = apart.some((other) => verdictByTime(held, other.held) === "differs");
    return { verdict: "matches", ours: same.map(({ claim }) => claim), open };
  }
  // What the page tells of an earlier time is not the page's own figure.
  if (page.earlier || apart.length === 0 || related.some(({ relation }) => relation === "consistent"))
    return null;
  const nearest = apart.sort((a, b) => distance(time, a.held) - distance(time, b.held))[0]!;
  const verdict = verdictByTime(time, nearest.held);
  if (!verdict) return null;
  const told = apart.filter(({ claim }) => isEqual(claim, nearest.claim)).map(({ claim }) => claim);
  return { verdict, ours: told, open: told.length < apart.length };
}

function wordCheck(
  page: PageFigure,
  { verdict, ours, open }: Found,
  time: Months | null,
  numberOf: (source: string) => number,
): FigureCheck {
  const [first] = ours as [OurFigure];
  const { text, unit } = wordValue(first.value);
  const entry = predicates[first.predicate];
  const on = first.on ?? first.asOf;
  return {
    verdict,
    label: entry?.form === "figure" ? capital(say(entry.label)) : first.predicate,
    page: page.words,
    pageDate: time ? wordDate(dateOf(time)) : "",
    ours: {
      value: text,
      ...(unit ? { unit } : {}),
      date: wordDate(on, first.on ? first.onBasis : first.asOfBasis),
      sources: [...new Set(ours.map(({ source }) => numberOf(source)))],
    },
    note: noteOn(verdict, time, heldAt(first), open),
  };
}

/** When ours held; of the year of a source only its months up to that source can be meant. */
function heldAt({ on, asOf }: OurFigure): Months | null {
  const [held, told] = [monthsOf(on ?? asOf), monthsOf(asOf)];
  return held && told && told.to >= held.from ? { from: held.from, to: Math.min(held.to, told.to) } : held;
}

const distance = (a: Months | null, b: Months | null): number =>
  a && b ? Math.max(0, a.from - b.to, b.from - a.to) : Number.MAX_SAFE_INTEGER;

/** Whether two of ours tell the same: "$500 billion" and "near $500 billion", a minute and 60 seconds. */
const isEqual = (a: OurFigure, b: OurFigure): boolean => {
  const [x, y] = [reachOf(a.value), reachOf(b.value)];
  return x !== null && y !== null && x.from === y.from && x.to === y.to;
};
