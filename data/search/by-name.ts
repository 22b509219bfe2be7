import type { Entity } from "../record/schema";
import { type Folded, fold } from "./fold";

/** One way an entity is written, ready for comparing. */
export interface Form {
  /** Index of the entity in the record. */
  entity: number;
  text: string;
  isName: boolean;
  folded: Folded;
  /** First letters of its words, when there are at least two: "ssm" for "state space model". */
  initials: string;
}

/** How well a form answers a query: the smaller, the better. */
export const Tier = { exact: 0, prefix: 1, wordStart: 2, initials: 3, inside: 4 } as const;

export interface NameHit {
  form: Form;
  tier: number;
  /** Where the query stands in the form's key; -1 when it only gives its initials. */
  at: number;
}

/** All names and aliases of the entities, folded once. */
export function formsOf(entities: readonly Entity[]): Form[] {
  return entities.flatMap((entity, index) =>
    [entity.name, ...entity.aliases].map((text, nth) => {
      const folded = fold(text);
      const { key, starts } = folded;
      const initials = starts.length > 1 ? starts.map((start) => key[start]).join("") : "";
      return { entity: index, text, isName: nth === 0, folded, initials };
    }),
  );
}

/** The best hit of each entity whose name or alias holds the folded query. */
export function searchNames(forms: readonly Form[], key: string): Map<number, NameHit> {
  const hits = new Map<number, NameHit>();
  for (const form of forms) {
    const hit = tierOf(form, key);
    if (!hit) continue;
    const known = hits.get(form.entity);
    if (!known || hit.tier < known.tier) hits.set(form.entity, { form, ...hit });
  }
  return hits;
}

function tierOf({ folded, initials }: Form, key: string): { tier: number; at: number } | null {
  const text = folded.key;
  if (text === key) return { tier: Tier.exact, at: 0 };
  if (text.startsWith(key)) return { tier: Tier.prefix, at: 0 };
  const at = folded.starts.find((start) => start > 0 && text.startsWith(key, start));
  if (at !== undefined) return { tier: Tier.wordStart, at };
  if (key.length > 1 && initials === key) return { tier: Tier.initials, at: -1 };
  // Two letters in the middle of a word say nothing.
  const inside = key.length > 2 ? text.indexOf(key) : -1;
  return inside < 0 ? null : { tier: Tier.inside, at: inside };
}
