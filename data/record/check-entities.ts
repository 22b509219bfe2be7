import { type Placed, problemOf } from "./check-shape";
import { didYouMean } from "./nearest";
import type { Problem } from "./problem";
import type { Claim } from "./schema";
import type { SeedEntity } from "./seed-schema";

/** A summary is read in three seconds. */
const longestSummary = 260;

/** Rules about entities that no schema can tell: what they point at, and that claims stand behind them. */
export function checkEntities(entities: readonly Placed<SeedEntity>[], claims: readonly Claim[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(entities.map(({ value }) => value.id));
  const claimIds = new Set(claims.map(({ id }) => id));
  const spokenOf = new Set(claims.flatMap(entitiesOf));

  for (const part of entities) {
    const entity = part.value;
    const name = `entity "${entity.id}"`;
    const say = (message: string, ...key: (string | number)[]) =>
      problems.push(problemOf(part, message, ...key));

    for (const key of ["maker", "family"] as const) {
      const id = entity[key];
      if (id === entity.id) say(`${key} of ${name} is itself. Remove it.`, key);
      else if (id !== undefined && !ids.has(id)) {
        say(
          `${key} of ${name} is an unknown entity "${id}".${didYouMean(id, ids) || " Add or remove it."}`,
          key,
        );
      }
    }
    if (entity.maker !== undefined && ids.has(entity.maker) && !isTied(entity.id, entity.maker, claims)) {
      say(
        `no claim names ${name} with its maker "${entity.maker}". Add one that does, or remove the maker.`,
        "maker",
      );
    }
    if (entity.ambiguous.length > 0 && entity.cues.length === 0) {
      say(
        `${name} has ambiguous forms and nothing that speaks for it. Add cues: words that stand near when it is meant.`,
        "ambiguous",
      );
    }
    if (entity.summary.length > longestSummary) {
      say(
        `summary of ${name} has ${entity.summary.length} characters. Shorten it to ${longestSummary}.`,
        "summary",
      );
    }
    if (entity.summaryClaims.length === 0) {
      say(`summary of ${name} has no claims behind it. List their ids in summaryClaims.`, "summaryClaims");
    }
    for (const [key, list] of [
      ["summaryClaims", entity.summaryClaims],
      ["status", entity.status?.claims ?? []],
    ] as const) {
      for (const id of list) {
        if (claimIds.has(id)) continue;
        const remedy = didYouMean(id, claimIds) || " Add it under seeds/claims/ or leave it out.";
        say(`${key} of ${name} names an unknown claim "${id}".${remedy}`, key);
      }
    }
    if (!spokenOf.has(entity.id)) {
      say(`no claim speaks of ${name}. Add one as subject, object or also; or remove the entity.`, "id");
    }
  }
  return problems;
}

/** Whether some claim speaks of both. */
const isTied = (a: string, b: string, claims: readonly Claim[]): boolean =>
  claims.some((claim) => [a, b].every((id) => entitiesOf(claim).includes(id)));

const entitiesOf = ({ subject, object, also }: Claim) => [subject, object, ...(also ?? [])];
