import { type Placed, problemOf } from "./check-shape";
import type { Problem } from "./problem";
import type { Kind } from "./schema";
import type { SeedEntity } from "./seed-schema";

const makers: readonly Kind[] = ["company", "organisation", "person"];

/**
 * Rules about `family` and `maker`: neither leads back to where it began; a family is of the kind of its members; a
 * maker is somebody. Entities that are not there are told elsewhere.
 */
export function checkKinship(entities: readonly Placed<SeedEntity>[]): Problem[] {
  const byId = new Map(entities.map(({ value }) => [value.id, value]));
  return entities.flatMap((part) => {
    const { id, kind, family, maker } = part.value;
    const problems: Problem[] = [];
    const say = (key: "family" | "maker", message: string) => problems.push(problemOf(part, message, key));
    for (const key of ["family", "maker"] as const) {
      const circle = circleOf(part.value, key, byId);
      if (circle)
        say(key, `${key} of entity "${id}" leads back to it: ${circle.join(" → ")}. Break the circle.`);
    }
    const kindOfFamily = byId.get(family ?? "")?.kind;
    if (kindOfFamily !== undefined && kindOfFamily !== kind) {
      const told = `entity "${id}" is a ${kind}, but its family "${family}" a ${kindOfFamily}`;
      say("family", `${told}. Correct a kind, or remove family.`);
    }
    const kindOfMaker = byId.get(maker ?? "")?.kind;
    if (kindOfMaker !== undefined && !makers.includes(kindOfMaker)) {
      const told = `maker of entity "${id}" is "${maker}", a ${kindOfMaker}`;
      say("maker", `${told}. A maker is a ${makers.join(", ")}: name the one behind it.`);
    }
    return problems;
  });
}

/** The ids from an entity over its families (or makers) back to itself; of itself alone there is another rule. */
function circleOf(
  entity: SeedEntity,
  key: "family" | "maker",
  byId: ReadonlyMap<string, SeedEntity>,
): string[] | undefined {
  const path = [entity.id];
  for (let next = entity[key]; next !== undefined; next = byId.get(next)?.[key]) {
    path.push(next);
    if (next === entity.id) return path.length > 2 ? path : undefined;
    if (path.indexOf(next) < path.length - 1) return undefined;
  }
  return undefined;
}
