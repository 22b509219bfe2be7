import { say } from "../text/say";
import { fullTies } from "./full-ties";
import { lookUp } from "./look-up";
import { predicates } from "./predicates";
import type { BackstoryRecord } from "./schema";

/** A tie between two names on a page, told from both sides. */
export interface TieHere {
  from: string;
  to: string;
  /** From the side of `from`: "makes". */
  verb: string;
  /** From the side of `to`: "made by"; the same as `verb` where the tie has no direction. */
  inverse: string;
  /** "one view": where no source states it plainly. */
  sure?: string;
}

/**
 * How the names on a page are tied to each other: each pair once, by its most telling tie, read from the side
 * that acts ("makes", not "made by"). What the record only tells of together is no tie.
 *
 * @param ids those found on the page; unknown ones are passed over
 */
export function tiesHere(record: BackstoryRecord, ids: readonly string[]): TieHere[] {
  const look = lookUp(record);
  const known = Object.values(predicates).flatMap((each) =>
    each.form === "relation" ? [{ verb: say(each.verb), inverse: say(each.inverse) }] : [],
  );
  const here = new Set(ids);
  const ties = new Map<string, TieHere>();
  for (const id of here) {
    const entity = look.entity.get(id);
    if (!entity) continue;
    for (const { verb, names } of fullTies(entity, record, look, () => 0)) {
      const tie = known.find((each) => each.verb === verb || each.inverse === verb);
      if (!tie) continue;
      for (const { id: other, sure } of names) {
        const key = [id, other].sort().join(" ");
        if (!here.has(other) || ties.has(key)) continue;
        const [from, to] = tie.verb === verb ? [id, other] : [other, id];
        ties.set(key, { from, to, verb: tie.verb, inverse: tie.inverse, ...(sure ? { sure } : {}) });
      }
    }
  }
  return [...ties.values()];
}
