/** Settings as a file that a reader keeps, sends or edits: JSON, and only what differs from the defaults. */
import { diffFromDefaults } from "./differences";
import type { Settings } from "./schema";

/** Tells our files from other JSON. */
export const fileFormat = "backstory-settings";
/** The file's JSON Schema, as `docs/settings.schema.json` has it: found where it lies beside the file. */
const schemaFile = "settings.schema.json";

/** The text of the file. `parseSettingsFile` reads it back to the same settings. */
export function formatSettingsFile(settings: Settings): string {
  const { version, ...differences } = diffFromDefaults(settings);
  const file = { $schema: schemaFile, format: fileFormat, version, settings: differences };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** "backstory-settings-2026-11-22.json", by the reader's own calendar day. */
export function settingsFileName(day: Date): string {
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${fileFormat}-${year}-${month}-${date}.json`;
}
