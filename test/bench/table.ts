import type { Row } from "./row";

const verdict = ({ holds }: Row): string => (holds === null ? "" : holds ? "holds" : "MISSED");

/** Rows as a Markdown table under a heading. */
export function tableOf(heading: string, rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.promise} | ${row.measured} | ${verdict(row)} |`);
  return [
    `### ${heading}`,
    "",
    "| what | promise | measured | |",
    "| --- | --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}
