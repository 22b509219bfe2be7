/** Reads settings of unknown origin decision by decision: what is right is taken, of the rest it is told why not. */
import type { HostResult } from "../sites/normalise-host";
import { readSite } from "../sites/read-site";
import { isPlain } from "./differences";
import { type EntryValue, isEntry, usualValue } from "./entries";
import { mostMuted, mostRules } from "./schema";

export type WhyNot =
  /** There is no such setting, here and in this version. */
  | "unknown"
  /** A name that could reach into the program itself: `__proto__` and its like. */
  | "hostile"
  /** The setting takes no such value. */
  | "value"
  /** A rule for something that is no site. */
  | "host"
  /** A list entry that is no rule, or no name of ours. */
  | "entry"
  /** The same again. */
  | "twice"
  /** An earlier rule for the same site says otherwise. */
  | "contrary"
  /** Past the number of rules or of names that settings hold. */
  | "many";

/** What was passed over: its place ("sites[3]"), and the value in a few words. */
export interface Ignored {
  place: string;
  shown: string;
  why: WhyNot;
  /** The reason in a sentence, where there is more to say than `why`. */
  told?: string;
}

export interface Decisions {
  taken: Map<string, EntryValue>;
  ignored: Ignored[];
  /** Hosts that were written otherwise than they are kept: "WWW.Example.com" as "example.com". */
  rewritten: { from: string; to: string }[];
}

const hostile = new Set(["__proto__", "constructor", "prototype"]);
/** Entries of one list that are looked at; there is no telling apart beyond. */
const mostLookedAt = 10_000;
/** Characters of what is looked at as an address. */
const longestHost = 2000;
const most = { sites: mostRules, muted: mostMuted };

/** Reads an object of settings: all of them, or some. Never throws; `version` is left to the caller. */
export function readDecisions(stored: Readonly<Record<string, unknown>>): Decisions {
  const found: Decisions = { taken: new Map(), ignored: [], rewritten: [] };
  const take = (key: string, value: unknown) => {
    const why = isEntry(key, value) ? undefined : whyNot(key);
    if (why) found.ignored.push(ignored(key, value, why));
    else found.taken.set(key, value as EntryValue);
  };
  for (const [key, value] of Object.entries(stored)) {
    if (key === "version") continue;
    if (key === "kinds" && isPlain(value))
      for (const [kind, on] of Object.entries(value)) take(`kinds.${kind}`, on);
    else if (key === "sites" && Array.isArray(value)) readList(value, "sites", found, readRule);
    else if (key === "muted" && Array.isArray(value)) readList(value, "muted", found, readMuted);
    else if (/^(?:sites|muted|kinds)$/.test(key)) found.ignored.push(ignored(key, value, "value"));
    // "site:a.com" is how an entry of a list is called here, and no setting of that name.
    else if (/[:.]/.test(key)) found.ignored.push(ignored(key, value, whyNot("")));
    else take(key, value);
  }
  return found;
}

/** What is told of a value that was passed over. */
export const ignored = (place: string, value: unknown, why: WhyNot): Ignored => ({
  place: brief(place),
  shown: describe(value),
  why,
});

/** Why a setting of this name is not taken. */
export const whyNot = (key: string): WhyNot =>
  hostile.has(key.replace(/^kinds\./, "")) ? "hostile" : usualValue(key) === undefined ? "unknown" : "value";

/** Takes one entry of a list, if there is room for it, or says why not. */
type ReadEntry = (entry: unknown, found: Decisions, room: number) => WhyNot | Told | undefined;
/** A reason that has a sentence of its own. */
type Told = { why: WhyNot; told: string };

function readList(
  list: readonly unknown[],
  place: keyof typeof most,
  found: Decisions,
  read: ReadEntry,
): void {
  let room: number = most[place];
  for (const [i, entry] of list.entries()) {
    const why = i < mostLookedAt ? read(entry, found, room) : "many";
    if (!why) room--;
    const shown = isPlain(entry) && typeof entry.host === "string" ? entry.host : entry;
    if (typeof why === "string") found.ignored.push(ignored(`${place}[${i}]`, shown, why));
    else if (why) found.ignored.push({ ...ignored(`${place}[${i}]`, shown, why.why), told: why.told });
  }
}

function readRule(rule: unknown, { taken, rewritten }: Decisions, room: number): WhyNot | Told | undefined {
  const { host, on } = isPlain(rule) ? rule : {};
  if (typeof host !== "string" || typeof on !== "boolean") return "entry";
  if (host.length > longestHost) return "host";
  // As it was exported it is taken as it stands (www.gov.uk is a site, and its rule is for "gov.uk"); by hand it is
  // read as what people type.
  const read: HostResult = isEntry(`site:${host}`, on) ? { ok: true, host } : readSite(host);
  if (!read.ok) return { why: "host", told: read.problem };
  const key = `site:${read.host}`;
  if (taken.has(key)) return taken.get(key) === on ? "twice" : "contrary";
  if (room <= 0) return "many";
  taken.set(key, on);
  if (read.host !== host) rewritten.push({ from: brief(host), to: read.host });
  return undefined;
}

function readMuted(id: unknown, { taken }: Decisions, room: number): WhyNot | undefined {
  const key = `muted:${typeof id === "string" ? id : ""}`;
  if (!isEntry(key, true)) return "entry";
  if (taken.has(key)) return "twice";
  if (room <= 0) return "many";
  taken.set(key, true);
  return undefined;
}

/** A value in a few words, without looking into it: it may be nested deeper than any stack. */
function describe(value: unknown): string {
  if (typeof value === "string") return brief(value);
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : brief(String(value));
}

/** At most 60 characters, of which none is a control sign, a direction mark or half of a pair. */
function brief(text: string): string {
  const start = text.slice(0, 60).replace(/\p{C}/gu, "\u{fffd}");
  return text.length > 60 ? `${start}…` : start;
}
