import { type Placed, problemOf } from "./check-shape";
import type { Problem } from "./problem";
import type { SeedEntity } from "./seed-schema";

interface Use {
  part: Placed<SeedEntity>;
  key: "name" | "aliases" | "ambiguous" | "short";
  step: number | undefined;
}

/**
 * One surface form must lead to one entity.
 *
 * Two may share a form when both declare it `ambiguous` (or `short`), so that evidence on the page
 * decides. Entities that are never marked cannot get in the way.
 */
export function checkForms(entities: readonly Placed<SeedEntity>[]): Problem[] {
  const problems: Problem[] = [];
  const uses = new Map<string, Use[]>();
  for (const part of entities) {
    problems.push(...contradictions(part));
    for (const use of formsOf(part)) {
      const form = fold(use.step === undefined ? part.value.name : String(part.value[use.key]?.[use.step]));
      const others = uses.get(form) ?? [];
      uses.set(form, [...others, use]);
    }
  }
  for (const [form, all] of uses) {
    problems.push(...betweenEntities(form, all));
  }
  return problems;
}

function formsOf(part: Placed<SeedEntity>): Use[] {
  const list: Use[] = [{ part, key: "name", step: undefined }];
  for (const key of ["aliases", "ambiguous", "short"] as const) {
    part.value[key].forEach((_, step) => {
      list.push({ part, key, step });
    });
  }
  return list;
}

/** Case, kinds of hyphen, quote and space do not tell two names apart. */
const fold = (form: string): string =>
  form
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

/** Here case does tell: "Llama" may be safe where "llama" is an animal. */
function contradictions(part: Placed<SeedEntity>): Problem[] {
  const { id, aliases, ambiguous, short } = part.value;
  return aliases.flatMap((form, step) =>
    ambiguous.includes(form) || short.includes(form)
      ? [
          problemOf(
            part,
            `"${form}" of entity "${id}" is an alias and also ambiguous or short. Keep one.`,
            "aliases",
            step,
          ),
        ]
      : [],
  );
}

function betweenEntities(form: string, uses: readonly Use[]): Problem[] {
  const marked = uses.filter(({ part }) => !part.value.unmarked);
  const ids = [...new Set(marked.map(({ part }) => part.value.id))];
  if (ids.length < 2 || marked.every(({ part }) => isUnsafe(part, form))) return [];
  const later = marked.filter(({ part }) => part.value.id !== ids[0]);
  return later.map(({ part, key, step }) => {
    const other = ids[0];
    const message =
      `"${form}" of entity "${part.value.id}" is also a form of "${other}". ` +
      "Remove it from one, or list it under ambiguous in both.";
    return problemOf(part, message, key, ...(step === undefined ? [] : [step]));
  });
}

const isUnsafe = ({ value }: Placed<SeedEntity>, form: string) =>
  [...value.ambiguous, ...value.short].some((each) => fold(each) === form);
