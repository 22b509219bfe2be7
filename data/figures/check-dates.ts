import type { FigureCheck, PageContext } from "../record/card-content";
import type { LookUp } from "../record/look-up";
import { predicates } from "../record/predicates";
import type { Claim } from "../record/schema";
import { wordDate } from "../record/wording";
import { capital } from "../text/capital";
import { say } from "../text/say";
import { hasName } from "./belongs";
import { datesIn, type Months, monthsOf, type ToldDate } from "./page-date";
import { unsure } from "./read-page-figures";

/** What is said to have happened to the name, as verbs right before or after it tell it. */
const happenings = [
  {
    predicates: ["shut-down"],
    verbs:
      "shut (?:it )?down|shutting down|closed|discontinued|ended|killed(?: off)?|axed|retired|wound down|pulled|switched off|turned off|taken offline|shelved",
  },
  {
    predicates: ["released", "announced"],
    verbs:
      "released?|launch(?:ed)?|rolled out|unveiled|introduced|announced|presented|revealed|debuted|came out",
  },
  { predicates: ["cancelled"], verbs: "cancell?ed|called off|scrapped|abandoned|collapsed|fell through" },
].map(({ predicates: of, verbs }) => ({
  of,
  after: new RegExp(
    `^['\\u2019s]*,?\\s+(?:(?:was|were|had been|has been|is|being|itself|first|finally|officially|publicly)\\s+){0,3}(?:${verbs})(?!\\p{L})`,
    "iu",
  ),
  before: new RegExp(`(?<!\\p{L})(?:${verbs})\\s+(?:the\\s+|its\\s+|a\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}$`, "iu"),
}));

/** One step of several: what came out for some comes out for others later. */
const step =
  /(?<!\p{L})(?:(?:to|for) (?:the public|every(?:one|body)|all|users|subscribers|developers|customers|paying)|publicly|widely|broadly|in (?:Europe|Britain|the (?:US|UK|EU))|as an? (?:app|preview|beta))(?!\p{L})/iu;

/** Where our own date is inferred, one this many months away is no contradiction. */
const inferredSlack = 2;

/**
 * Holds the date at which a sentence lets something happen to the name against the record's. Only where
 * the sentence names one date and plainly says what happened; otherwise it tells nothing.
 *
 * @returns one check or none; parameters as those of `checkFigures`
 */
export function checkDates(
  { text, start, end }: NonNullable<PageContext["sentence"]>,
  id: string,
  look: LookUp,
  published: string | undefined,
  numberOf: (source: string) => number,
): FigureCheck[] {
  const [told, ...others] = datesIn(text, published);
  if (!told || others.length > 0 || told.start < end) return [];
  const between = text.slice(end, told.start);
  const isClear = between.length <= 60 && !/[;:.!?]/.test(between) && !hasName(between);
  if (!isClear || unsure.test(text.slice(0, told.start))) return [];
  const ahead = text.slice(0, start);
  const happening = happenings.find(({ after, before }) => after.test(text.slice(end)) || before.test(ahead));
  if (!happening) return [];
  const ours = (look.bySubject.get(id) ?? []).filter(
    ({ predicate, on, mode }) => on && mode !== "forecast" && happening.of.includes(predicate),
  );
  const found = judge(told, ours);
  if (!found) return [];
  const { claim, verdict } = found;
  if (verdict === "differs" && step.test(between)) return [];
  const entry = predicates[claim.predicate];
  const same = ours.filter(({ predicate, on }) => predicate === claim.predicate && on === claim.on);
  return [
    {
      verdict,
      label: entry && entry.form !== "relation" ? capital(say(entry.label)) : claim.predicate,
      page: text.slice(told.start, told.end),
      pageDate: "",
      ours: {
        value: wordDate(claim.on!, claim.onBasis, true),
        date: wordDate(claim.asOf, claim.asOfBasis),
        sources: [...new Set(same.map(({ source }) => numberOf(source)))],
      },
      note: verdict === "differs" ? say("check_other_step") : "",
    },
  ];
}

function judge(
  told: ToldDate,
  ours: readonly Claim[],
): { claim: Claim; verdict: "matches" | "differs" } | null {
  const all = ours.map((claim) => ({ claim, gap: gapOf(told, monthsOf(claim.on!)) }));
  // A date that is stated is the better one to show.
  const stated = (claim: Claim) => (claim.onBasis === "stated" ? 0 : 1);
  all.sort((a, b) => a.gap - b.gap || stated(a.claim) - stated(b.claim));
  const [nearest] = all;
  if (!nearest) return null;
  if (nearest.gap === 0) return { claim: nearest.claim, verdict: "matches" };
  const isVague = nearest.claim.onBasis === "inferred" && nearest.gap <= inferredSlack;
  return isVague ? null : { claim: nearest.claim, verdict: "differs" };
}

const gapOf = (page: Months, ours: Months | null): number =>
  ours ? Math.max(0, page.from - ours.to, ours.from - page.to) : Number.MAX_SAFE_INTEGER;
