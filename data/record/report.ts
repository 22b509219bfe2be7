import type { Verifiable } from "./compile";
import { type Coverage, cover, ordinaryWords, type Tally } from "./coverage";
import type { Claim, Exception } from "./schema";

/**
 * Says in plain text how far the record covers each source, and what is left out on purpose.
 *
 * @param texts the originals by source id; of a source that is not there only the claims can be counted
 */
export function report({ record, exceptions }: Verifiable, texts: ReadonlyMap<string, string>): string {
  const ordinary = ordinaryWords(record, texts.values());
  const lines = [["source", "claims", "in spans", "longest", "names", "figures", "label"]];
  for (const source of record.sources) {
    const text = texts.get(source.id);
    const claims = record.claims.filter((claim) => claim.source === source.id);
    const found = text === undefined ? undefined : cover(record, source, text, ordinary, exceptions);
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
  return [
    `Record ${record.version}: ${entities.length} entities, ${claims.length} claims from ${sources.length} sources, ` +
      `${disputes.length} disputes, ${events.length} events, ${relations.length} relations.`,
    "",
    ...table(lines),
    "",
    "in spans: share of the text that supports some claim; longest: characters of the widest span.",
    "names, figures: used / found in the text, and after a plus how many the exceptions spare.",
    ...(texts.size < sources.length ? [missing] : []),
    "",
    "Exceptions (seeds/exceptions.yaml):",
    ...exceptions.flatMap(exceptionLines),
  ].join("\n");
}

const missing = "A dash: the original is not there. Name its folder: npm run -s record -- --report DIR";

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

const exceptionLines = ({ source, words, why }: Exception) => [
  `  ${source ?? "all"}: ${words.map((each) => `“${each}”`).join(", ")}`,
  `       ${why}`,
];
