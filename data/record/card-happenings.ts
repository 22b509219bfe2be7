import type { LookUp } from "./look-up";
import { predicates } from "./predicates";
import type { Claim, Event } from "./schema";

/** What happened to an entity, as the record tells it once. */
export interface Happening {
  /** Its sentence and date stand for it. */
  event: Event;
  /** All that tells of it, also as an event of its own. */
  claims: readonly Claim[];
  /** How much it says of the entity: what ended things first, then what came out, then all it did. */
  weight: number;
}

/**
 * What the record knows to have happened to an entity, by date: its own events, and what came out or ended among
 * its kin, so that Sora's card tells of Sora 2. Forecasts and what is expected are no happenings. What two events
 * tell of the same date and the very same names is one; a sum is left out beside the round that it counts in.
 */
export function happeningsOf(id: string, look: LookUp): Happening[] {
  const found = new Map<string, Happening>();
  const add = (event: Event, weight: (claims: readonly Claim[]) => number) => {
    if (event.forecast || found.has(event.id)) return;
    const claims = event.claims.flatMap((claim) => look.claim.get(claim) ?? []);
    const worth = weight(claims);
    if (worth > 0) found.set(event.id, { event, claims, weight: worth });
  };
  for (const event of look.events.get(id) ?? []) add(event, (claims) => 1 + weigh(event, claims, id, look));
  for (const kin of kinOf(id, look)) {
    for (const event of look.events.get(kin) ?? [])
      add(event, (claims) => (claims.some((claim) => isTurn(claim) && claim.subject === kin) ? 1 : 0));
  }
  return onceEach([...found.values()]);
}

const formOf = ({ predicate }: Claim) => predicates[predicate];
const isEnd = (claim: Claim) => {
  const known = formOf(claim);
  return known?.form === "event" && known.tone === "end";
};
const isRelease = ({ predicate }: Claim) => predicate === "released" || predicate === "announced";
const isTurn = (claim: Claim) => isEnd(claim) || isRelease(claim);

function weigh(event: Event, claims: readonly Claim[], id: string, look: LookUp): number {
  const [lead] = claims;
  const isMain = lead?.subject === id || lead?.object === id;
  const isOwn = (other: string | undefined) => other === id || look.entity.get(other ?? "")?.maker === id;
  const isPart = isMain || claims.some(({ subject, object }) => isOwn(subject) || isOwn(object));
  const sources = new Set(claims.map(({ source }) => source)).size;
  return (event.tone ? 8 : claims.some(isRelease) ? 4 : 0) + (isMain ? 3 : isPart ? 2 : 0) + sources / 10;
}

/** Members of its family, the family itself, what follows it, what it is part of, and what it made. */
function kinOf(id: string, look: LookUp): Set<string> {
  const kin = new Set<string>();
  const family = look.entity.get(id)?.family;
  if (family) kin.add(family);
  for (const list of [look.inFamily, look.madeBy]) for (const other of list.get(id) ?? []) kin.add(other.id);
  for (const { predicate, subject } of look.byObject.get(id) ?? [])
    if (predicate === "succeeds") kin.add(subject);
  for (const { predicate, object } of look.bySubject.get(id) ?? [])
    if (predicate === "part-of" && object) kin.add(object);
  return kin;
}

function onceEach(all: readonly Happening[]): Happening[] {
  const kept = new Map<string, Happening>();
  for (const each of [...all].sort((a, b) => b.weight - a.weight)) {
    const others = [...kept.values()];
    if (others.some((other) => isCountedIn(other, each))) continue;
    const same = others.find((other) => isSame(each, other));
    if (same) kept.set(same.event.id, { ...same, claims: [...new Set([...same.claims, ...each.claims])] });
    else kept.set(each.event.id, each);
  }
  return [...kept.values()];
}

/** The lesser of two is a retelling if it is of the same day and about the same; a release never is. */
function isSame(lesser: Happening, other: Happening): boolean {
  const [a, b] = [lesser.event, other.event];
  if (a.date !== b.date) return false;
  if (a.text === b.text) return true;
  const names = new Set([...a.entities, ...b.entities]);
  return (
    names.size > 2 &&
    names.size === a.entities.length &&
    names.size === b.entities.length &&
    other.event.tone === "end" &&
    !lesser.claims.some(isTurn)
  );
}

/** "Together they raised $1.63 billion" beside "AMI Labs raised $1.03 billion". */
function isCountedIn(part: Happening, sum: Happening): boolean {
  const [a] = part.claims;
  const [b] = sum.claims;
  if (part.event.date !== sum.event.date || a?.value?.type !== "money" || b?.value?.type !== "money")
    return false;
  return (b.also ?? []).includes(a.subject) && (b.value.amount ?? 0) > (a.value.amount ?? Infinity);
}
