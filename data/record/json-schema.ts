import { toJsonSchema } from "@valibot/to-json-schema";
import { predicates } from "./predicates";
import { PredicateId, RecordSchema } from "./schema";

/** The JSON Schema of the record, as published in `docs/record.schema.json`. */
export function recordJsonSchema(): object {
  const { $schema, ...rest } = toJsonSchema(RecordSchema, {
    typeMode: "output",
    errorMode: "ignore",
    // The list is closed, but checked apart, where a near miss can be told by its likely meaning.
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === PredicateId ? { ...jsonSchema, enum: Object.keys(predicates) } : undefined,
  });
  return { $schema, title: "The Backstory record", ...rest };
}
