import type * as v from "valibot";
import { basisOf } from "./check-dates";
import { checkShape, type Placed, problemOf } from "./check-shape";
import { compareText, type Problem } from "./problem";
import type { Claim, Dispute, Exception, Source } from "./schema";
import { readSeedFile, type SeedFile } from "./seed-file";
import { SeedClaim, SeedDispute, SeedEntity, SeedException, SeedSource } from "./seed-schema";

/** One file as it lies under `seeds/`; the path begins with `seeds/` and has forward slashes. */
export interface SeedText {
  path: string;
  text: string;
  /** Why it is no seed, where it lies among them all the same. */
  refusal?: string;
}

/** Whether a claim has its own place, and not the one that stands in for it. */
export const isPlaced = ({ value }: Placed<Claim>): boolean => value.sha256 !== unplaced.sha256;

/** All seeds of right shape, each with its place. */
export interface Seeds {
  sources: Placed<Source>[];
  entities: Placed<SeedEntity>[];
  claims: Placed<Claim>[];
  disputes: Placed<Dispute>[];
  exceptions: Placed<Exception>[];
  /** Whether every entry could be read; if not, what points at the lost ones is not to blame. */
  complete: boolean;
}

const placeFirst = "Run: npm run record -- --place DIR";
const quoted = `still has its quote, which is not ours to keep. ${placeFirst}`;
/** Stands in for what `--place` is still to fill in, so that all else can be checked. */
const unplaced = { span: [0, 1], sha256: "0".repeat(64) };
const unmeasured = { length: Number.MAX_SAFE_INTEGER, sha256: "0".repeat(64) };

const noSeeds: Problem = {
  file: "seeds",
  line: 1,
  message: "no seeds in seeds/. Add sources, entities and claims there, as YAML files.",
};

/** A claim of which it may not be said how its `asOf` is known. */
type UndatedClaim = Omit<Claim, "asOfBasis"> & { asOfBasis?: Claim["asOfBasis"] | undefined };

/** Reads every file and checks each entry's shape; what is wrong goes to `problems`. */
export function collectSeeds(files: readonly SeedText[], problems: Problem[]): Seeds {
  if (files.length === 0) problems.push(noSeeds);
  const seeds: Seeds = {
    sources: [],
    entities: [],
    claims: [],
    disputes: [],
    exceptions: [],
    complete: true,
  };
  const read: Placed<UndatedClaim>[] = [];
  for (const { path, text, refusal } of [...files].sort((a, b) => compareText(a.path, b.path))) {
    if (refusal !== undefined) {
      problems.push({ file: path, line: 1, message: refusal });
      seeds.complete = false;
      continue;
    }
    const file = readSeedFile(path, text);
    const before = problems.length;
    problems.push(...file.problems);
    if (file.problems.length > 0) {
      seeds.complete = false;
      continue;
    }

    const source = /^seeds\/(sources|claims)\/(\d{3})\.yaml$/.exec(path);
    if (source?.[1] === "sources") seeds.sources.push(...readSource(file, source[2]!, problems));
    else if (source) read.push(...readClaims(file, source[2]!, problems));
    else if (/^seeds\/entities\/[^/]+\.yaml$/.test(path)) {
      seeds.entities.push(...readList(SeedEntity, file, "entity", problems));
    } else if (/^seeds\/disputes\.yaml$/.test(path)) {
      seeds.disputes.push(...readList(SeedDispute, file, "dispute", problems));
    } else if (/^seeds\/exceptions\.yaml$/.test(path)) {
      seeds.exceptions.push(...readList(SeedException, file, "exception", problems));
    } else {
      const message =
        "is no seed file. Use sources/NNN.yaml, claims/NNN.yaml, entities/NAME.yaml, disputes.yaml or exceptions.yaml.";
      problems.push({ file: path, line: 1, message });
    }
    if (problems.slice(before).some(({ message }) => !message.endsWith(placeFirst))) seeds.complete = false;
  }
  const sourceOf = new Map(seeds.sources.map(({ value }) => [value.id, value]));
  seeds.claims = read.map((part) => {
    const { asOf, asOfBasis, source } = part.value;
    return { ...part, value: { ...part.value, asOfBasis: asOfBasis ?? basisOf(asOf, sourceOf.get(source)) } };
  });
  return seeds;
}

function readSource(file: SeedFile, number: string, problems: Problem[]): Placed<Source>[] {
  const part: Placed<unknown> = { value: file.value, file, path: [] };
  const given = isObject(part.value)
    ? Object.fromEntries(
        Object.entries(part.value).filter(([key, value]) => value !== null || !(key in unmeasured)),
      )
    : undefined;
  const isIncomplete = given !== undefined && !("sha256" in given && "length" in given);
  if (isIncomplete)
    problems.push(problemOf(part, `source "${number}" has no sha256 or length. ${placeFirst}`));
  const filled = isIncomplete ? { ...part, value: { ...unmeasured, ...given } } : part;
  const read = checkShape(SeedSource, filled, `source "${number}"`, problems);
  if (!read) return [];
  if (read.value.id !== number) {
    const message = `id of the source is "${read.value.id}", its file is ${number}.yaml. Make them the same.`;
    problems.push(problemOf(read, message, "id"));
  }
  return [read];
}

function readClaims(file: SeedFile, source: string, problems: Problem[]): Placed<UndatedClaim>[] {
  return entriesOf(file, problems).flatMap((part) => {
    const read = checkShape(SeedClaim, withoutQuote(part, problems), nameOf(part, "claim"), problems);
    if (!read) return [];
    const { id, span, sha256, on, onBasis, ...rest } = read.value;
    if (on === undefined && onBasis !== undefined) {
      const message = `claim "${id}" says how its on is known, but has none. Add on, or remove onBasis.`;
      problems.push(problemOf(part, message, "onBasis"));
    }
    const dated = on === undefined ? {} : { on, onBasis: onBasis ?? ("inferred" as const) };
    return [{ ...read, value: { id, ...rest, ...dated, source, span, sha256 } }];
  });
}

function withoutQuote(part: Placed<unknown>, problems: Problem[]): Placed<unknown> {
  if (!isObject(part.value) || !("quote" in part.value)) return part;
  problems.push(problemOf(part, `claim "${String(part.value.id)}" ${quoted}`, "quote"));
  const { quote: _, nth: __, ...rest } = part.value;
  return { ...part, value: { ...rest, ...unplaced } };
}

function readList<Schema extends v.GenericSchema>(
  schema: Schema,
  file: SeedFile,
  called: string,
  problems: Problem[],
): Placed<v.InferOutput<Schema>>[] {
  return entriesOf(file, problems).flatMap((part) => {
    const read = checkShape(schema, part, nameOf(part, called), problems);
    return read ? [read] : [];
  });
}

function entriesOf(file: SeedFile, problems: Problem[]): Placed<unknown>[] {
  if (Array.isArray(file.value)) return file.value.map((value, i) => ({ value, file, path: [i] }));
  const message = "must be a list. Begin each entry with a hyphen: - id: …";
  problems.push({ file: file.path, line: 1, message });
  return [];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const nameOf = ({ value, path }: Placed<unknown>, called: string): string =>
  isObject(value) && typeof value.id === "string"
    ? `${called} "${value.id}"`
    : `${called} number ${Number(path[0]) + 1}`;
