import { isPlain } from "./differences";
import { type Migration, migrations } from "./migrations";
import { type Decisions, ignored, readDecisions, whyNot } from "./read-decisions";
import { fileFormat } from "./settings-file";

/** Why a text is no settings file as a whole. */
export type Refusal =
  | "empty"
  | "large"
  | "not-json"
  | "not-object"
  | "other-format"
  | "no-version"
  | "damaged";

export type ParsedFile =
  | { ok: false; refusal: Refusal }
  | ({
      ok: true;
      /** The version of settings it was written for. */
      version: number;
      /** Whether that is later than ours: what is not understood is among the ignored. */
      isNewer: boolean;
    } & Decisions);

/** Characters of the largest file read: more than all rules and names that settings hold would need. */
export const mostCharacters = 1_000_000;

const ownKeys = new Set(["$schema", "format", "version", "settings"]);

/**
 * Reads the text of a settings file, or of settings as they are stored. Never throws, writes nothing, and takes
 * time in proportion to the text at most.
 *
 * @param steps the migrations, oldest first
 */
export function parseSettingsFile(text: string, steps: readonly Migration[] = migrations): ParsedFile {
  if (text.length > mostCharacters) return refuse("large");
  const content = text.replace(/^\uFEFF/, "").trim();
  if (content === "") return refuse("empty");
  const file = parse(content);
  if (file === undefined) return refuse("not-json");
  if (!isPlain(file)) return refuse("not-object");
  const isFile = Object.hasOwn(file, "format") || Object.hasOwn(file, "settings");
  if (isFile && file.format !== fileFormat) return refuse("other-format");
  const { version } = file;
  if (!Number.isInteger(version) || Number(version) < 1) return refuse("no-version");
  const stored = isFile ? file.settings : file;
  if (!isPlain(stored)) return refuse("damaged");

  const current = steps.length + 1;
  const read = readDecisions(migrated(stored, Number(version), steps));
  if (isFile) {
    for (const [key, value] of Object.entries(file))
      if (!ownKeys.has(key))
        read.ignored.push(ignored(key, value, whyNot(key) === "hostile" ? "hostile" : "unknown"));
  }
  return { ok: true, version: Number(version), isNewer: Number(version) > current, ...read };
}

const refuse = (refusal: Refusal): ParsedFile => ({ ok: false, refusal });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Stored = Readonly<Record<string, unknown>>;

/** A step that cannot cope with what a hand has edited leaves the rest to be read as it stands. */
function migrated(stored: Stored, version: number, steps: readonly Migration[]): Stored {
  try {
    return steps.slice(version - 1).reduce<Stored>((value, step) => step(value), stored);
  } catch {
    return stored;
  }
}
