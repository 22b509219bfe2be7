import { say } from "../text/say";
import { tells } from "./card-basis";
import type { Claim, Event, PartialDate } from "./schema";

/** A row of a timeline that is longer than this is no longer read at a glance. */
const GLANCE = 70;

/** What must not be lost: who says so, how sure it is, what is denied. */
const hedged =
  /(?<!\p{L})(?:report|alleg|accord|claim|sa(?:id|ys?)(?!\p{L})|can(?!\p{L})|cannot|held|call|seen|expect|predict|forecast|estimat|about|may|might|could|would|unless|not|never|only|still|until|disput|unclear|likely|perhaps|(?:no|if|but)(?!\p{L}))/iu;

/**
 * An event's sentence, short enough for a row that has its date beside it. Left out are a date at the end that
 * is the row's own, and, where it is still long, asides between commas; never a hedge.
 *
 * @param claims all that tell of the event: it is as sure as the surest of them
 */
export function eventText({ text, date }: Event, claims: readonly Claim[]): string {
  let told = withoutDate(text, date);
  for (const shorten of [withoutCount, withoutAside, withoutClause]) {
    if (told.length <= GLANCE) break;
    told = shorten(told);
  }
  const mode = claims.every((claim) => claim.mode !== undefined) ? claims[0]?.mode : undefined;
  return mode && !tells(mode, told) ? say(`event_${mode}`, told) : told;
}

const longMonths =
  "January February March April May June July August September October November December".split(" ");

/** Before a date these tell more than it: "late in 2025". */
const finer =
  /(?<!\p{L})(?:early|mid|middle|late|later|end|start|half|back|only|first|again|once|twice|by|since|until)$/iu;

/** "… on 15 February 2024." beside "15 Feb 2024" says it twice. */
export function withoutDate(text: string, date: PartialDate): string {
  const [year, month, day] = date.split("-");
  const words = [day && `${Number(day)}`, month && longMonths[Number(month) - 1], year]
    .filter(Boolean)
    .join(" ");
  const closing = ` ${day ? "on" : "in"} ${words}.`;
  const rest = text.slice(0, -closing.length).replace(/,$/, "");
  return text.endsWith(closing) && !finer.test(rest) ? `${rest}.` : text;
}

/** How a source counts a date: the row's own date is as vague. */
const withoutCount = (text: string) => text.replace(/, counted (?:to|in|for) [^,;.]+\.$/u, ".");

/** "Sora, a model that turns text into video, …"; not a member of a list. */
function withoutAside(text: string): string {
  return text.replace(
    /, (?:(?:an?|the|its|their|his|her|who|which) [^,;]*|among [^;]*), (?!(?:and|or) )/u,
    (aside) => (hedged.test(aside) ? aside : " "),
  );
}

/** "…, which scrolls vertically.", "Sora, a model that turns text into video." */
function withoutClause(text: string): string {
  return text.replace(/, (?:which|who|an?|its|their) [^,;]*\.$/u, (clause) =>
    hedged.test(clause) ? clause : ".",
  );
}
