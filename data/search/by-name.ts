import type { Form } from "./forms";
import type { Query } from "./query";

/** The query stands in a name or alias, or gives its initials. */
export interface NameHit {
  form: Form;
  score: number;
  /** How it stands there; an exact one leaves no room for guesses. */
  exact: boolean;
  /** The range of the form's key that answers; null if it is its initials that do. */
  at: [number, number] | null;
}

/** Points by which a name comes before an alias. */
const NAME = 25;

/** Initials of an alias are seldom meant: it has been shortened once. */
const OF_ALIAS = 60;

/** The best hit of each entity by its names, not yet weighed by how central it is. */
export function searchNames(forms: readonly Form[], query: Query): Map<number, NameHit> {
  const hits = new Map<number, NameHit>();
  for (const form of forms) {
    let hit = match(form, query.key, query.folded.starts, query.capitals);
    if (query.numbered !== null) {
      const other = match(form, query.numbered, [], false);
      if (other && (!hit || other.score > hit.score)) hit = { ...other, score: other.score - 5 };
    }
    if (!hit) continue;
    const known = hits.get(form.entity);
    if (!known || hit.score > known.score) hits.set(form.entity, hit);
  }
  return hits;
}

/** Points lost where spaces were typed that the name does not have. */
const APART = 140;

/** "gen video" begins each word of "Generative video", and no more. */
function beginsWords(meant: readonly string[], key: string, typed: readonly number[]): boolean {
  if (typed.length < 2 || typed.length !== meant.length) return false;
  const parts = typed.map((start, nth) => key.slice(start, typed[nth + 1]));
  return parts.every((part, nth) => part.length > 1 && meant[nth]!.startsWith(part));
}

/** Exact first, then the beginning, the beginning of a later word, initials, the inside. */
function match(form: Form, key: string, typed: readonly number[], capitals: boolean): NameHit | null {
  const { key: text, starts } = form.folded;
  const own = form.field === "name";
  const hit = (score: number, at: [number, number] | null): NameHit => ({
    form,
    score: score + (own ? NAME : 0),
    exact: at !== null && text === key,
    at,
  });
  // Three letters of four say more than three of twenty, and whole words more than halves.
  const part = (key.length / text.length) * 120;
  if (form.field === "note") {
    if (text === key) return { ...hit(740, [0, key.length]), exact: false };
    return key.length > 3 && text.startsWith(key) ? hit(600 + part, [0, key.length]) : null;
  }
  if (text === key) return hit(form.field === "other" ? 1040 : 1100, [0, key.length]);
  // Names that are not in print are rarely begun: what is in print comes first.
  if (form.field === "other") {
    if (key.length > 3 && text.startsWith(key)) return hit(620 + part, [0, key.length]);
    // "microsoft cloud service" holds a whole one.
    return starts.length > 1 && typed.includes(text.length) && key.startsWith(text) ? hit(760, null) : null;
  }
  const whole = (at: number) => {
    if (key.length < 3 || !starts.includes(at + key.length)) return 0;
    const own = starts.filter((start) => start >= at && start < at + key.length);
    return own.length === typed.length && own.every((start, i) => start === at + typed[i]!) ? 60 : 40;
  };
  if (text.startsWith(key)) {
    // "open aii" begins "OpenAI IPO" by its letters, but not by its words.
    const apart = typed.length > 1 && typed.some((start) => !starts.includes(start)) && whole(0) === 0;
    // "soraa" begins "Sora API", but not as one writes it.
    const again = starts.includes(key.length - 1) && key.at(-1) === key.at(-2);
    return hit(800 + part + whole(0) - (apart || again ? APART : 0), [0, key.length]);
  }
  if (key.length > 1 && form.initials.includes(key))
    return hit((capitals ? 960 : 770) - (own ? 0 : OF_ALIAS), null);
  if (beginsWords(form.words, key, typed)) return hit(760 + part, null);
  const start = starts.find((at) => at > 0 && text.startsWith(key, at));
  if (start !== undefined) {
    const ends = start + key.length === text.length ? 60 : whole(start);
    return hit(640 + part + ends, [start, start + key.length]);
  }
  // Two letters in the middle of a word say nothing.
  const inside = key.length > 2 ? text.indexOf(key) : -1;
  return inside < 0 ? null : hit(440 + part, [inside, inside + key.length]);
}
