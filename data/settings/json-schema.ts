import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { defaults, Settings } from "./schema";
import { fileFormat } from "./settings-file";

/** The JSON Schema of a settings file, as published in `docs/settings.schema.json`. Used at build time only. */
export function settingsFileJsonSchema(): object {
  const { version, kinds, ...plain } = Settings.entries;
  const differences = v.strictObject({
    ...optional(plain, defaults),
    kinds: v.optional(v.strictObject(optional(kinds.entries, defaults.kinds))),
  });
  const file = v.strictObject({
    $schema: v.optional(v.string()),
    format: v.literal(fileFormat),
    version,
    settings: differences,
  });
  const { $schema, ...rest } = toJsonSchema(file, { typeMode: "output", errorMode: "ignore" });
  return {
    $schema,
    title: "Settings of Backstory",
    description: "What differs from the usual settings; what is not there is as usual.",
    ...rest,
  };
}

/** The same entries, each with its usual value and none of them required. */
const optional = (entries: Record<string, v.GenericSchema>, usual: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(entries).map(([key, schema]) => [key, v.optional(schema, () => usual[key] as never)]),
  );
