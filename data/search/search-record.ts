import type { Claim, Entity } from "../record/schema";

/** What a search has to know of an entity. */
export type SearchEntity = Pick<
  Entity,
  "id" | "name" | "kind" | "note" | "aliases" | "maker" | "status" | "summary"
>;

/** What a search has to know of a claim. */
export type SearchClaim = Pick<Claim, "subject" | "object" | "also" | "text">;

/** The part of the record that a search reads; the whole record will do as well. */
export interface SearchRecord {
  entities: readonly SearchEntity[];
  claims: readonly SearchClaim[];
}

/** Leaves out of a record what no search reads: places in the sources, values, dates. */
export function searchRecordOf({ entities, claims }: SearchRecord): SearchRecord {
  return {
    entities: entities.map(({ id, name, kind, note, aliases, maker, status, summary }) => ({
      id,
      name,
      kind,
      aliases,
      summary,
      ...(note ? { note } : {}),
      ...(maker ? { maker } : {}),
      ...(status ? { status: { ...status, claims: [] } } : {}),
    })),
    claims: claims.map(({ subject, object, also, text }) => ({
      subject,
      text,
      ...(object ? { object } : {}),
      ...(also ? { also } : {}),
    })),
  };
}
