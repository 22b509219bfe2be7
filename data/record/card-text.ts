import { say } from "../text/say";
import { sayCount } from "../text/say-count";
import type { CardContent, CardDispute, CardSource, Since } from "./card-content";
import { kindName } from "./kind-word";

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
    section(say("card_figures"), content.figures.map(figureLine)),
    since && (!isPassing(content) || since.events.length > 0) ? sinceLines(since, content.recordEnd) : [],
    section(say("copy_checks"), (content.checks ?? []).map(checkLine)),
    section(say("card_questions"), disputeLines(disputes)),
    section(say("card_sources"), content.sources.map(sourceLine)),
    [say("copy_end", content.recordEnd)],
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
  const what = kindName(kind);
  return (note ? `${what}, ${note}` : what) + (maker ? ` (${maker.name})` : "");
}

function figureLine({ label, value, unit, date, basis, sources }: CardContent["figures"][number]): string {
  const told = basis ? `${date}, ${basis}` : date;
  return `${label}: ${withUnit(value, unit)} (${told})${cite(sources)}`;
}

function sinceLines(since: Since, recordEnd: string): string[] {
  const heading = say("copy_since", since.article);
  const events = since.events.map(({ date, text, sources }) => `${date}: ${text}${cite(sources)}`);
  const figures = since.figures.map(({ label, unit, before, now }) => {
    const side = ({ value, date, sources }: typeof now) => `${value} (${date})${cite(sources)}`;
    return say("copy_change", withUnit(label, unit && `(${unit})`), side(before), side(now));
  });
  const later = [...events, ...figures];
  const around = (since.around ?? []).map(({ date, text, sources }) => `${date}: ${text}${cite(sources)}`);
  return [
    ...section(
      heading,
      later.length === 0 && around.length === 0 ? [since.none ?? say("since_nothing", recordEnd)] : later,
    ),
    ...(around.length > 0 ? [say("copy_around"), ...around] : []),
  ];
}

function checkLine({ label, page, ours, note }: NonNullable<CardContent["checks"]>[number]): string {
  const { value, unit, date, sources } = ours;
  return say("copy_check", label, page, `${withUnit(value, unit)} (${date})${cite(sources)}`, note).trim();
}

function disputeLines(disputes: readonly CardDispute[]): string[] {
  const told = disputes.slice(0, MOST_DISPUTES).flatMap(({ topic, why, sides }) => {
    const sources = [...new Set(sides.map(({ source }) => source))];
    const short = sides.every(({ text }) => text.length <= SHORT);
    const amounts = sides.map(({ text, date, source }) => `${text} (${date})${cite([source])}`).join("; ");
    return [short ? `${topic}: ${amounts}. ${why}` : `${topic}: ${why}${cite(sources)}`];
  });
  const rest = disputes.length - MOST_DISPUTES;
  return rest > 0 ? [...told, sayCount("copy_more", rest)] : told;
}

function sourceLine({ n, label, publisher, date, character, url }: CardSource): string {
  // "Investor essay on …" says already that it is an essay.
  const kind = label.toLowerCase().includes(character.toLowerCase()) ? "" : character;
  return `[${n}] ${[label, publisher, date, kind, url].filter(Boolean).join(", ")}`;
}
