import type { CardContent } from "./card-content";

/** A card as plain text with its sources, for a reader's notes. Lines end in "\n". */
export function cardText(content: CardContent): string {
  const cite = (sources: readonly number[]) => (sources.length > 0 ? ` [${sources.join(", ")}]` : "");
  const lines = [content.name, `${content.summary}${cite(content.summarySources)}`, ""];
  for (const { label, value, unit, date, sources } of content.figures)
    lines.push(`${label}: ${unit ? `${value} ${unit}` : value} (${date})${cite(sources)}`);
  lines.push("", "Sources");
  for (const { n, label, publisher, date, url } of content.sources)
    lines.push(`${n}. ${[label, publisher, date, url].filter(Boolean).join(", ")}`);
  return `${lines.join("\n")}\n`;
}
