import { capital } from "../text/capital";
import { say } from "../text/say";
import { basisOfSentence } from "./card-basis";
import { heldAt } from "./held-at";
import type { LookUp } from "./look-up";
import { predicates } from "./predicates";
import type { Claim, Kind } from "./schema";
import { wordDate } from "./wording";

export interface Statement {
  /** "Limits", "Rival": what it tells of. */
  topic: string;
  text: string;
  /** "estimate", "according to eWeek" */
  basis?: string;
  sources: number[];
}

/** All sentences of the record about one entity, and those about others in which it is named. */
export interface FullStatements {
  count: number;
  /** Newest first; within a year by month, and what has no month last. */
  years: { year: string; months: { date: string; statements: Statement[] }[] }[];
  /** By the entity they are about, the one most is told of first. */
  elsewhere: { id: string; name: string; kind: Kind; statements: Statement[] }[];
}

const order = Object.keys(predicates);
const byTopic = (a: Claim, b: Claim) => order.indexOf(a.predicate) - order.indexOf(b.predicate);

export function fullStatements(
  id: string,
  look: LookUp,
  numberOf: (source: string) => number,
): FullStatements {
  const own = look.bySubject.get(id) ?? [];
  const word = (claims: Claim[]) => together(claims, look, numberOf);
  const years = groups(own, (claim) => timeOf(claim).slice(0, 4)).map(([year, ofYear]) => ({
    year,
    months: groups(ofYear, monthOf).map(([, claims]) => ({
      date: wordMonth(claims[0]!),
      statements: word(claims),
    })),
  }));
  const inOthers = [...(look.byObject.get(id) ?? []), ...(look.byMention.get(id) ?? [])];
  const others = groupBy(new Set(inOthers.filter(({ subject }) => subject !== id)), ({ subject }) => subject);
  const elsewhere = [...others]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([other, claims]) => {
      const entity = look.entity.get(other);
      return entity ? [{ id: other, name: entity.name, kind: entity.kind, statements: word(claims) }] : [];
    });
  const count = years.flatMap(({ months }) => months.flatMap(({ statements }) => statements)).length;
  return { count, years, elsewhere };
}

/** What is forecast or expected is as old as its telling. */
const timeOf = (claim: Claim) => (claim.predicate === "expected" ? claim.asOf : heldAt(claim));
const isHeld = (claim: Claim) => claim.on !== undefined && timeOf(claim) === claim.on;

/** Months told and months inferred stand apart. */
const monthOf = (claim: Claim) => `${timeOf(claim).slice(0, 7)} ${wordMonth(claim)}`;

function wordMonth(claim: Claim): string {
  const month = timeOf(claim).slice(0, 7);
  return wordDate(month, isHeld(claim) ? claim.onBasis : claim.asOfBasis);
}

function groupBy(claims: Iterable<Claim>, keyOf: (claim: Claim) => string): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  return groups;
}

/** Groups by a key whose order is that of time, newest first. */
function groups(claims: readonly Claim[], keyOf: (claim: Claim) => string): [string, Claim[]][] {
  return [...groupBy(claims, keyOf)].sort(([a], [b]) => (a < b ? 1 : -1));
}

/** Statements by topic; the same sentence of several sources is told once. */
function together(claims: readonly Claim[], look: LookUp, numberOf: (source: string) => number): Statement[] {
  const same = groupBy([...claims].sort(byTopic), ({ text }) => text);
  return [...same.values()].map((all) => {
    const [claim] = all as [Claim];
    const basis = basisOfSentence(all, look.source.get(claim.source)?.publisher);
    return {
      topic: topicOf(claim),
      text: claim.text,
      ...(basis ? { basis } : {}),
      sources: [...new Set(all.map(({ source }) => numberOf(source)))].sort((a, b) => a - b),
    };
  });
}

function topicOf({ predicate }: Claim): string {
  const known = predicates[predicate];
  if (!known) return predicate;
  return capital(say(known.form === "relation" ? known.verb : known.label));
}
