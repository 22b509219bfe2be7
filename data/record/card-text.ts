import type { CardContent, CardDispute, CardSource, Since } from "./card-content";

/** Disputes told in full; of the rest their number. */
const MOST_DISPUTES = 3;
/** Sides up to this many letters are amounts; longer ones are sentences, which the reason sums up. */
const SHORT = 60;

/**
 * A card as plain text with its sources, for a reader's notes: a heading a line, what it says below it, parts
 * divided by an empty line. Lines end in "\n".
 */
export function cardText(content: CardContent): string {
  const { name, summary, summarySources, since, disputes } = content;
  const parts = [
    [name, [kindOf(content), content.status?.text].filter(Boolean).join(" · ")],
    [summary + cite(summarySources)],
    section("Figures", content.figures.map(figureLine)),
    since && (!isPassing(content) || since.events.length > 0) ? sinceLines(since, content.recordEnd) : [],
    section("Figures on the page", (content.checks ?? []).map(checkLine)),
    section("Open questions", disputeLines(disputes)),
    section("Sources", content.sources.map(sourceLine)),
    [`Backstory, data to ${content.recordEnd}`],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

const cite = (sources: readonly number[]) =>
  sources.length > 0 ? ` [${[...sources].sort((a, b) => a - b).join(", ")}]` : "";
/** A name of which the record tells no more than a sentence: that nothing came later goes without saying. */
const isPassing = ({ figures, facts, disputes }: CardContent) =>
  figures.length + disputes.length === 0 && facts.length < 2;
const section = (heading: string, lines: string[]) => (lines.length > 0 ? [heading, ...lines] : []);
const withUnit = (value: string, unit: string | undefined) => (unit ? `${value} ${unit}` : value);

/** "Model by OpenAI", "Company, video software". */
function kindOf({ kind, note, maker }: CardContent): string {
  const what = kind[0]!.toUpperCase() + kind.slice(1);
  return (note ? `${what}, ${note}` : what) + (maker ? ` (${maker.name})` : "");
}

function figureLine({ label, value, unit, date, basis, sources }: CardContent["figures"][number]): string {
  const told = basis ? `${date}, ${basis}` : date;
  return `${label}: ${withUnit(value, unit)} (${told})${cite(sources)}`;
}

function sinceLines(since: Since, recordEnd: string): string[] {
  const heading = `Since the article of ${since.article}`;
  const events = since.events.map(({ date, text, sources }) => `${date}: ${text}${cite(sources)}`);
  const figures = since.figures.map(({ label, unit, before, now }) => {
    const side = ({ value, date, sources }: typeof now) => `${value} (${date})${cite(sources)}`;
    return `${withUnit(label, unit ? `(${unit})` : unit)}: then ${side(before)}, now ${side(now)}`;
  });
  const later = [...events, ...figures];
  const around = (since.around ?? []).map(({ date, text, sources }) => `${date}: ${text}${cite(sources)}`);
  return [
    ...section(
      heading,
      later.length === 0 && around.length === 0
        ? [since.none ?? `Nothing later in the record, which ends ${recordEnd}.`]
        : later,
    ),
    ...(around.length > 0 ? ["About the time of the article; before or after is not told", ...around] : []),
  ];
}

function checkLine({ label, page, ours, note }: NonNullable<CardContent["checks"]>[number]): string {
  const { value, unit, date, sources } = ours;
  return `${label}: ${page}. In the data: ${withUnit(value, unit)} (${date})${cite(sources)}. ${note}`;
}

function disputeLines(disputes: readonly CardDispute[]): string[] {
  const told = disputes.slice(0, MOST_DISPUTES).flatMap(({ topic, why, sides }) => {
    const sources = [...new Set(sides.map(({ source }) => source))];
    const short = sides.every(({ text }) => text.length <= SHORT);
    const amounts = sides.map(({ text, date, source }) => `${text} (${date})${cite([source])}`).join("; ");
    return [short ? `${topic}: ${amounts}. ${why}` : `${topic}: ${why}${cite(sources)}`];
  });
  const rest = disputes.length - MOST_DISPUTES;
  return rest > 0 ? [...told, rest === 1 ? "One more in Backstory" : `${rest} more in Backstory`] : told;
}

function sourceLine({ n, label, publisher, date, character, url }: CardSource): string {
  // "Investor essay on …" says already that it is an essay.
  const kind = label.toLowerCase().includes(character.toLowerCase()) ? "" : character;
  return `[${n}] ${[label, publisher, date, kind, url].filter(Boolean).join(", ")}`;
}
