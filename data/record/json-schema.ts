import { toJsonSchema } from "@valibot/to-json-schema";
import { RecordSchema } from "./schema";

/** The JSON Schema of the record, as published in `docs/record.schema.json`. */
export function recordJsonSchema(): object {
  const { $schema, ...rest } = toJsonSchema(RecordSchema, { typeMode: "output", errorMode: "ignore" });
  return { $schema, title: "The Backstory record", ...rest };
}
