import { say } from "../text/say";
import type { LookUp } from "./look-up";
import { isAfter } from "./partial-date";
import type { PartialDate } from "./schema";
import { wordDate } from "./wording";

/**
 * What to say where nothing on a card has a date after the article. Only where the sources themselves are no
 * later is there "nothing later": of most names later sources tell much that has no date of its own.
 *
 * @param day the article's
 * @param around whether something is dated to about the article's time
 */
export function nothingLater(id: string, day: PartialDate, look: LookUp, around: boolean): string {
  const end = wordDate(look.end);
  if (around) return say("since_no_event", end);
  const told = (look.entity.get(id)?.summaryClaims ?? []).flatMap((claim) => look.claim.get(claim) ?? []);
  const all = [...told, ...(look.bySubject.get(id) ?? []), ...(look.byObject.get(id) ?? [])];
  const sources = [...new Set(all.map(({ source }) => source))].flatMap((id) => look.source.get(id) ?? []);
  const later = sources
    .filter(({ published }) => isAfter(published, day))
    .sort((a, b) => (a.published < b.published ? -1 : 1));
  const [first] = later;
  if (!first) return say("since_nothing", end);
  if (later.length < sources.length) return say("since_some_later");
  const since = wordDate(first.published, first.publishedBasis);
  return say(isOneTime(later) ? "since_all_later" : "since_all_later_from", since);
}

const isOneTime = (sources: readonly { published: string }[]) =>
  new Set(sources.map(({ published }) => published.slice(0, 7))).size === 1;
