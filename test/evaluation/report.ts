import type { Decision } from "../../data/names/detect";
import { type Judgement, tally } from "./score";

/** Precision and recall of all, and by kind. */
export function overall(
  passages: number,
  judgements: readonly Judgement[],
  kindOf: (id: string) => string,
): string {
  const kinds = [...new Set(judgements.map(({ entity }) => kindOf(entity)))].sort();
  return [
    `${passages} passages`,
    table([
      ["", "right", "wrong", "missed", "precision", "recall"],
      row("all", judgements),
      ...kinds.map((kind) =>
        row(
          kind,
          judgements.filter(({ entity }) => kindOf(entity) === kind),
        ),
      ),
    ]),
  ].join("\n");
}

/** Every name with a fault, and all ambiguous ones (marked with a star); the worst first. */
export function byName(judgements: readonly Judgement[], ambiguous: ReadonlySet<string>): string {
  const names = [...new Set(judgements.map(({ entity }) => entity))];
  const rows = names
    .map((name) => ({ name, of: judgements.filter(({ entity }) => entity === name) }))
    .map((each) => ({ ...each, tally: tally(each.of) }))
    .filter(({ name, tally: { wrong, missed } }) => ambiguous.has(name) || wrong + missed > 0)
    .sort((a, b) => a.tally.precision - b.tally.precision || a.tally.recall - b.tally.recall);
  const lines = rows.map(({ name, of }) => row(`${name}${ambiguous.has(name) ? " *" : ""}`, of));
  return `\nBy name (* also a word, a person or another brand)\n${table([["", "right", "wrong", "missed", "precision", "recall"], ...lines])}`;
}

/** What was marked as what although the labels say otherwise, the commonest first. */
export function confusions(judgements: readonly Judgement[]): string {
  const counts = new Map<string, number>();
  for (const { outcome, passage, start, end, entity, instead } of judgements) {
    if (outcome !== "wrong") continue;
    const key = `“${passage.text.slice(start, end)}” as ${entity}, ${instead ? `is ${instead}` : "is none of ours"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = [...counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => `  ${count} × ${key}`);
  return `\nConfusions\n${lines.length > 0 ? lines.join("\n") : "  none"}`;
}

/** One fault for a reader: where, in what words, by what evidence. */
export function fault(
  { outcome, passage, start, end, entity }: Judgement,
  decisions: readonly Decision[],
): string {
  const before = passage.text.slice(Math.max(0, start - 60), start);
  const after = passage.text.slice(end, end + 60);
  const here = decisions.filter((each) => each.start < end && start < each.end);
  const why = here.map(({ entity, accepted, reason, score, evidence }) =>
    JSON.stringify({ entity, accepted, reason, score, evidence: evidence && given(evidence) }),
  );
  return `${outcome.toUpperCase()} ${passage.id} ${entity}: ${before}[[${passage.text.slice(start, end)}]]${after}\n    ${why.join("\n    ") || "not seen"}`;
}

/** Only what speaks for or against. */
const given = (evidence: object) =>
  Object.fromEntries(Object.entries(evidence).filter(([, value]) => value !== 0 && value !== false));

const percent = (part: number) => part.toFixed(3);

function row(label: string, judgements: readonly Judgement[]): string[] {
  const { right, wrong, missed, precision, recall } = tally(judgements);
  return [label, String(right), String(wrong), String(missed), percent(precision), percent(recall)];
}

function table(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((each) => each[column]!.length)));
  return rows
    .map((each) =>
      each.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "),
    )
    .join("\n");
}
