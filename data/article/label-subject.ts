/** Of what a label before a date speaks: "This article was published on", "A study published on". */
import { changed, labelled, lastOf } from "./date-labels";

/** What stands between a subject and its label. */
const between =
  /(?:\s*(?:first|originally|last|also|zuletzt|zuerst|(was|were|is|are|has|have|been|wurde|été|fue|foi|stato|был[аио]?)))+\s*$/iu;
/** What an article calls itself. */
const itself =
  /(?:^|[^\p{L}])(?:this|it|art[ií][ck]\p{L}*|articol\p{L}*|story|post|entry|column|beitrag|eintrag|text|not[ií]cia|nota|news|release|page|blog|date|time|новость|статья|материал|запись)$/iu;
/** Where a line's parts begin anew: "By Ann Lee | Published". */
const parts = /[.!?:|\u2022\u00b7\u2013\u2014>]\s/;

/** "Originally published by The Paper on": another house's day. */
const byOthers =
  /(?:originally|first|previously) (?:published|appeared|posted|printed|ran) (?:by|in|at|on|with) (?:the )?(?!(?:mon|tue|wed|thu|fri|sat|sun))\p{Lu}\p{L}+ /iu;

/** Whether a label before a date is another thing's: "The lawsuit was filed on", "a study published on". */
export function isOfSomethingElse(before: string): boolean {
  if (/\p{Lu}/u.test(byOthers.exec(before)?.[0].slice(1) ?? "")) return true;
  const at = lastOf(labelled, before);
  if (at < 0) return false;
  const sentence = before.slice(0, at).split(parts).at(-1)!;
  const said = between.exec(sentence);
  const subject = (said ? sentence.slice(0, said.index) : sentence).trimEnd();
  if (subject === "" || itself.test(subject)) return false;
  // "By Ann Lee Published": her line, run together.
  return said?.[1] ? /\p{L}$/u.test(subject) : /(?<![\p{L}'\u2019-])\p{Ll}[\p{L}'\u2019-]*$/u.test(subject);
}

/** Whether what stands before a date says that something was changed on it. */
export const saysChanged = (before: string): boolean =>
  !saysPublished(before) && lastOf(changed, before) >= 0;

/** Whether what stands before a date says that this page was published on it. */
export const saysPublished = (before: string): boolean =>
  lastOf(labelled, before) > lastOf(changed, before) && !isOfSomethingElse(before);
