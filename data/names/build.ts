import { kindLetters, type Mostly, type NameIndexData, type Policy } from "./index-data";

/** What the index takes from an entity's seed. */
export interface NamedEntity {
  id: string;
  name: string;
  kind: keyof typeof kindLetters;
  aliases: string[];
  ambiguous: string[];
  short: string[];
  unmarked?: boolean | undefined;
  cues: string[];
  against: string[];
  mostly?: "this" | "word" | undefined;
  family?: string | undefined;
  maker?: string | undefined;
}

/** What it takes from a claim: who is told of together with whom. */
export interface Tie {
  subject: string;
  object?: string | undefined;
}

/** Compiles the name index from entities and the ties between them. Entities that are never marked are left out. */
export function buildNameIndex(entities: readonly NamedEntity[], ties: readonly Tie[] = []): NameIndexData {
  const marked = entities.filter((entity) => !entity.unmarked);
  const position = new Map(marked.map((entity, at) => [entity.id, at]));
  const allies = alliesOf(marked, ties, position);
  const data: NameIndexData = { entities: [], forms: [], cues: [] };

  marked.forEach((entity, at) => {
    const family = entity.family === undefined ? -1 : (position.get(entity.family) ?? -1);
    const tied = [...allies[at]!].sort((a, b) => a - b);
    const mostly: [Mostly?] = entity.mostly ? [mostlyOf(entity, entity.mostly)] : [];
    data.entities.push([entity.id, kindLetters[entity.kind], family, tied, ...mostly]);
    const maker = marked.find(({ id }) => id === entity.maker);
    for (const [form, policy] of formsOf(entity)) {
      if (!isMakerAndName(form, entity, maker)) data.forms.push([form, at, policy]);
    }
    // What is nowhere in question needs no evidence.
    if (entity.ambiguous.length + entity.short.length + entity.against.length > 0)
      data.cues.push([at, entity.cues.join("|"), entity.against.join("|")]);
  });
  return data;
}

const mostlyOf = ({ kind, maker }: NamedEntity, mostly: "this" | "word"): Mostly =>
  mostly === "this" ? 1 : kind === "product" && maker ? 3 : 2;

function formsOf(entity: NamedEntity): Map<string, Policy> {
  const forms = new Map<string, Policy>([[entity.name, 0]]);
  for (const form of entity.aliases) forms.set(form, 0);
  for (const form of entity.ambiguous) forms.set(form, 1);
  for (const form of entity.short) forms.set(form, 2);
  return forms;
}

/** "Google Veo" is two mentions, maker and model; as a form of one it would swallow the other. */
function isMakerAndName(form: string, entity: NamedEntity, maker: NamedEntity | undefined): boolean {
  if (!maker) return false;
  const own = [...formsOf(entity).keys()];
  return [...formsOf(maker).keys()].some(
    (name) => form.startsWith(`${name} `) && own.includes(form.slice(name.length + 1)),
  );
}

/** Maker, family, and every entity that a claim ties to this one speak for it when they stand near. */
function alliesOf(entities: readonly NamedEntity[], ties: readonly Tie[], position: Map<string, number>) {
  const allies = entities.map(() => new Set<number>());
  const tie = (a: string | undefined, b: string | undefined) => {
    const one = a === undefined ? undefined : position.get(a);
    const other = b === undefined ? undefined : position.get(b);
    if (one === undefined || other === undefined || one === other) return;
    allies[one]!.add(other);
    allies[other]!.add(one);
  };
  for (const entity of entities) {
    tie(entity.id, entity.maker);
    tie(entity.id, entity.family);
  }
  for (const { subject, object } of ties) tie(subject, object);
  return allies;
}
