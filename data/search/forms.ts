import { type Folded, fold, words } from "./fold";
import { otherNames } from "./other-names";
import type { SearchEntity } from "./search-record";
import { sound } from "./sound";

/** One way an entity is written, ready for comparing. */
export interface Form {
  /** Index of the entity in the record. */
  entity: number;
  text: string;
  /** `other` is a name that is never shown: `other-names.ts`. */
  field: "name" | "alias" | "note" | "other";
  folded: Folded;
  words: string[];
  /** How it sounds, to be compared with how the query sounds. */
  sound: string;
  /** First letters of its words, when there are at least two: "ssm" for "state space model", "t2v" too. */
  initials: string[];
}

/** All names, aliases, other names and notes ("video software") of the entities, folded once. */
export function formsOf(entities: readonly SearchEntity[]): Form[] {
  return entities.flatMap(({ id, name, aliases, note }, entity) => [
    formOf(entity, name, "name"),
    ...aliases.map((alias) => formOf(entity, alias, "alias")),
    ...otherNames(id).map((other) => formOf(entity, other, "other")),
    ...(note ? [formOf(entity, note, "note")] : []),
  ]);
}

function formOf(entity: number, text: string, field: Form["field"]): Form {
  const folded = fold(text);
  const parts = words(folded);
  const initials = field === "note" ? [] : initialsOf(parts);
  return { entity, text, field, folded, words: parts, sound: sound(folded.key), initials };
}

/** "gpai" beside "gpa" for "general-purpose AI": what is itself an abbreviation is kept whole. */
function initialsOf(parts: readonly string[]): string[] {
  if (parts.length < 2) return [];
  const first = parts.map((word) => word[0]).join("");
  const found = [first];
  if (parts.includes("ai")) found.push(parts.map((word) => (word === "ai" ? word : word[0])).join(""));
  if (parts.includes("to")) found.push(parts.map((word) => (word === "to" ? "2" : word[0])).join(""));
  return found;
}
