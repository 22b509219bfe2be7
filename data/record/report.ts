import type { Verifiable } from "./compile";
import type { Coverage, Tally } from "./coverage";
import { coverAll } from "./gaps";
import type { Claim, Exception } from "./schema";
import { type StaleSummary, staleSummaries } from "./stale-summaries";

/**
 * Says in plain text how far the record covers each source, which summaries are older than what is known, and
 * what is left out on purpose.
 *
 * @param texts the originals by source id; of a source that is not there only the claims can be counted
 * @param lost by source id, why its original is not among them
 */
export function report(
  seeds: Verifiable,
  texts: ReadonlyMap<string, string>,
  lost: ReadonlyMap<string, string> = new Map(),
): string {
  const { record, exceptions } = seeds;
  const coverages = coverAll(seeds, texts);
  const lines = [["source", "claims", "in spans", "longest", "names", "figures", "label"]];
  for (const source of record.sources) {
    const claims = record.claims.filter((claim) => claim.source === source.id);
    const found = coverages.find((coverage) => coverage.source.id === source.id);
    lines.push([
      source.id,
      String(claims.length),
      ...shares(found),
      longest(claims),
      ...tallies(found),
      source.label,
    ]);
  }
  const { sources, entities, claims, disputes, events, relations } = record;
  const stale = staleSummaries(record);
  return [
    `Record ${record.version}: ${entities.length} entities, ${claims.length} claims from ${sources.length} sources, ` +
      `${disputes.length} disputes, ${events.length} events, ${relations.length} relations.`,
    "",
    ...table(lines),
    "",
    "in spans: share of the text that supports some claim; longest: characters of the widest span.",
    "names, figures: used / found in the text, and after a plus how many the exceptions spare.",
    ...(texts.size < sources.length ? [missing] : []),
    ...[...lost].map(([id, why]) => `  ${id}: ${why}`),
    "",
    "Summaries older than their claims:",
    ...(stale.length === 0 ? ["  none"] : stale.map(staleLine)),
    "",
    "Exceptions (seeds/exceptions.yaml):",
    ...exceptions.flatMap(exceptionLines),
  ].join("\n");
}

const missing =
  "A dash: the original is not there, or is another. Name its folder: npm run -s record -- --report DIR";

const shares = (found: Coverage | undefined) => [found ? `${Math.round(found.spanned * 100)} %` : "-"];

const longest = (claims: readonly Claim[]) =>
  String(Math.max(0, ...claims.map(({ span }) => span[1] - span[0])));

const tallies = (found: Coverage | undefined) =>
  found ? [said(found.names), said(found.figures)] : ["-", "-"];

const said = ({ found, used, excepted }: Tally) => `${used}/${found}${excepted ? ` +${excepted}` : ""}`;

function table(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join("  "),
  );
}

const staleLine = ({ entity, behind, newest }: StaleSummary) =>
  `  ${entity.id}: rests on source ${behind.id} at the latest; source ${newest.source} tells of it, as in ${newest.id}`;

const exceptionLines = ({ source, words, why }: Exception) => [
  `  ${source ?? "all"}: ${words.map((each) => `“${each}”`).join(", ")}`,
  `       ${why}`,
];
