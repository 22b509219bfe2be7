import { assemble } from "./assemble";
import { checkClaims } from "./check-claims";
import { checkDisputes } from "./check-disputes";
import { doubleDisputes, doubleExceptions } from "./check-doubles";
import { checkEntities } from "./check-entities";
import { checkEvents } from "./check-events";
import { checkForms } from "./check-forms";
import { checkKinship } from "./check-kinship";
import { type Placed, problemOf } from "./check-shape";
import { checkPublished } from "./check-sources";
import { checkSpans } from "./check-spans";
import { collectSeeds, isPlaced, type SeedText } from "./collect-seeds";
import { type Problem, sortProblems } from "./problem";
import type { BackstoryRecord, Exception } from "./schema";
import type { SeedEntity } from "./seed-schema";

export type { SeedText } from "./collect-seeds";

/** Where an entry stands in the seeds. */
export interface SeedPlace {
  file: string;
  line: number;
}

/** Where everything stands in the seeds. */
export interface Places {
  /**
   * @param entry `source 003` or `claim some-id`; exceptions have their number from 0: `exception 4`
   * @param key a key of the entry, and what follows within it; its own line, where there is one
   */
  get(entry: string, ...key: (string | number)[]): SeedPlace | undefined;
}

export type Compiled =
  | {
      ok: true;
      record: BackstoryRecord;
      /** What the name index is built from, in the record's order. */
      entities: SeedEntity[];
      /** Names and figures of the sources that are rightly in no claim. */
      exceptions: Exception[];
      places: Places;
    }
  | { ok: false; problems: Problem[] };

/** What can be held against the originals: a record, where its entries stand, what is rightly left out. */
export type Verifiable = Pick<Compiled & { ok: true }, "record" | "places" | "exceptions">;

/**
 * Compiles the seeds to the record, or tells everything that is wrong with them.
 *
 * Pure: the same texts give the same record in any order and on any machine.
 */
export async function compile(files: readonly SeedText[]): Promise<Compiled> {
  const problems: Problem[] = [];
  const { sources, entities, claims, disputes, exceptions, complete } = collectSeeds(files, problems);
  const sourceById = new Map(sources.map(({ value }) => [value.id, value]));
  const entityIds = new Set(entities.map(({ value }) => value.id));
  const claimValues = claims.map(({ value }) => value);

  problems.push(
    ...duplicates("source", sources),
    ...duplicates("entity", entities),
    ...duplicates("claim", claims),
    ...duplicates("dispute", disputes),
    ...sources.flatMap(checkPublished),
  );
  // What points at an entry that could not be read would only repeat that entry's own problem.
  if (complete) {
    problems.push(
      ...checkForms(entities),
      ...claims.filter((claim) => !sourceById.has(claim.value.source)).map(unknownSource),
      ...exceptions
        .filter(({ value: { source } }) => source && !sourceById.has(source))
        .map(unknownException),
      ...checkClaims(claims, sourceById, entityIds),
      ...checkEvents(claims),
      ...checkSpans(claims.filter(isPlaced)),
      ...checkEntities(entities, claimValues),
      ...checkKinship(entities),
      ...doubleExceptions(exceptions),
      ...doubleDisputes(disputes),
      ...checkDisputes(disputes, entityIds, claimValues, sourceById),
    );
  }
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };

  const seeds = entities.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
  const record = await assemble(
    sources.map(({ value }) => value),
    seeds,
    claimValues,
    disputes.map(({ value }) => value),
  );
  return {
    ok: true,
    record,
    entities: seeds,
    exceptions: exceptions.map(({ value }) => value),
    places: placesOf({
      source: sources,
      claim: claims,
      entity: entities,
      dispute: disputes,
      exception: exceptions.map((part, i) => ({ ...part, value: { id: String(i) } })),
    }),
  };
}

function duplicates(called: string, parts: readonly Placed<{ id: string }>[]): Problem[] {
  const first = new Map<string, Placed<unknown>>();
  return parts.flatMap((part) => {
    const earlier = first.get(part.value.id);
    if (!earlier) {
      first.set(part.value.id, part);
      return [];
    }
    const place = `${earlier.file.path}:${earlier.file.lineOf([...earlier.path, "id"])}`;
    return [
      problemOf(
        part,
        `${called} "${part.value.id}" is there already (${place}). Rename or remove one.`,
        "id",
      ),
    ];
  });
}

function unknownSource(part: Placed<{ id: string; source: string }>): Problem {
  const { id, source } = part.value;
  return problemOf(
    part,
    `claim "${id}" is of source "${source}", which is unknown. Add seeds/sources/${source}.yaml.`,
  );
}

function unknownException(part: Placed<Exception>): Problem {
  const message = `an exception is of source "${part.value.source}", which is unknown. Correct or remove it.`;
  return problemOf(part, message, "source");
}

function placesOf(kinds: Record<string, readonly Placed<{ id: string }>[]>): Places {
  const parts = new Map<string, Placed<unknown>>(
    Object.entries(kinds).flatMap(([called, all]) =>
      all.map((part) => [`${called} ${part.value.id}`, part] as const),
    ),
  );
  return {
    get(entry, ...key) {
      const part = parts.get(entry);
      if (!part) return undefined;
      const { file, path } = part;
      return { file: file.path, line: file.lineOf([...path, ...(key.length > 0 ? key : ["id"])]) };
    },
  };
}
