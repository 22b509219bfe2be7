import { fold } from "../names/fold";
import { type Placed, problemOf } from "./check-shape";
import type { Problem } from "./problem";
import type { SeedEntity } from "./seed-schema";

interface Use {
  part: Placed<SeedEntity>;
  key: "name" | "aliases" | "ambiguous" | "short";
  step: number | undefined;
  form: string;
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
    const forms = formsOf(part);
    problems.push(...contradictions(part), ...forms.filter(isWordless).map(wordless), ...repeated(forms));
    for (const use of forms) {
      const key = keyOf(use.form);
      if (key !== "") uses.set(key, [...(uses.get(key) ?? []), use]);
    }
  }
  for (const [key, all] of uses) {
    const plural = uses.get(`${key}s`) ?? [];
    problems.push(...betweenEntities(all.concat(plural)));
  }
  return problems;
}

function formsOf(part: Placed<SeedEntity>): Use[] {
  const list: Use[] = [{ part, key: "name", step: undefined, form: part.value.name }];
  for (const key of ["aliases", "ambiguous", "short"] as const) {
    part.value[key].forEach((form, step) => {
      list.push({ part, key, step, form });
    });
  }
  return list;
}

const at = ({ part, key, step }: Use, message: string): Problem =>
  problemOf(part, message, key, ...(step === undefined ? [] : [step]));

/**
 * What makes two forms the same to a reader: case, accents, what is not seen, a possessive, and which gap stands
 * between the words (a space, a hyphen, a dot or none) tell no two names apart. Between digits a gap counts.
 */
function keyOf(form: string): string {
  const words = fold(form.normalize("NFKC"))
    .replace(/['\u2018\u2019\u02bc]s?$/u, "")
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .filter(Boolean)
    .join(" ")
    .replace(/(?<!\d) | (?!\d)/g, "");
}

const isWordless = ({ form }: Use) => !/[\p{L}\p{N}]/u.test(form);
const wordless = (use: Use): Problem =>
  at(use, `"${use.form}" of entity "${use.part.value.id}" has no letter and no digit. Remove it.`);

/** The name may stand under `ambiguous` or `short` too, which says how it is to be marked. */
function repeated(forms: readonly Use[]): Problem[] {
  return forms.flatMap((use, i) => {
    const { form, key } = use;
    const earlier = forms
      .slice(0, i)
      .find(
        (other) => other.form === form && (other.key === key || (other.key === "name" && key === "aliases")),
      );
    return earlier ? [at(use, `"${form}" of entity "${use.part.value.id}" is there twice. Remove one.`)] : [];
  });
}

/** Here case does tell: "Llama" may be safe where "llama" is an animal. */
function contradictions(part: Placed<SeedEntity>): Problem[] {
  const { id, aliases, ambiguous, short } = part.value;
  const among = (key: "aliases" | "ambiguous", others: readonly string[], told: string) =>
    part.value[key].flatMap((form, step) => {
      if (!others.includes(form)) return [];
      return [problemOf(part, `"${form}" of entity "${id}" is ${told}. Keep one.`, key, step)];
    });
  return [
    ...(aliases.length > 0
      ? among("aliases", [...ambiguous, ...short], "an alias and also ambiguous or short")
      : []),
    ...among("ambiguous", short, "ambiguous and also short"),
  ];
}

function betweenEntities(uses: readonly Use[]): Problem[] {
  const marked = uses.filter(({ part }) => !part.value.unmarked);
  const first = marked[0]?.part.value.id;
  const later = marked.filter(({ part }) => part.value.id !== first);
  if (later.length === 0 || marked.every(isUnsafe)) return [];
  return later.map((use) => {
    const other = marked[0]!;
    const same = other.form === use.form ? "" : `, as “${other.form}”`;
    const message =
      `"${use.form}" of entity "${use.part.value.id}" is also a form of "${first}"${same}. ` +
      "Remove it from one, or list it under ambiguous in both.";
    return at(use, message);
  });
}

const isUnsafe = ({ part: { value }, key, form }: Use) =>
  key === "ambiguous" ||
  key === "short" ||
  [...value.ambiguous, ...value.short].some((each) => each.toLowerCase() === form.toLowerCase());
