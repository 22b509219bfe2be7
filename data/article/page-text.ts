import { daysIn } from "./date-signal";
import { textOf } from "./prose";
import { pricesAlone, wareSubjects } from "./wares";

/** "(555) 010-0199", "555-010-0199", "+44 20 7946 0018". */
const telephone =
  /\(\d{3}\) ?\d{3}[-. ]\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\+\d{1,3}[ -]?\(?\d{1,4}\)?(?:[ -]?\d{2,4}){2,4}/g;
/** What stands below an article, in English. */
const related =
  /\brelated (?:posts?|articles?|stories|reading|news)|you (?:may|might) (?:also )?(?:like|enjoy)|\bread next\b|recommended (?:for you|reading)|about the author|also read|leave a (?:reply|comment)/i;
const reading = /\b\d{1,2}[- ]?min(?:ute)?s?\.?[- ](?:read|to read)|reading time/i;

/** As lists and results of a search say how much of them is shown: "Showing 1–50 of 212 entries". */
const shown =
  /\b(?:showing|displaying|viewing)\b.{0,20}?\b\d{1,9}(?:\s?(?:-|–|to)\s?\d{1,9})?\s(?:out )?of\s(?:about |over )?[\d,.]{1,9}\s(?:total )?(?:entries|results|articles|posts|stories|items|records|papers|publications|products|jobs)\b/i;

/** What the first 60,000 characters of a page tell, its frame included: counts, or 0 and 1; in steps of some milliseconds. */
export function* pageTextTraits(document: Document) {
  const text = textOf(document.body, 60_000, /^(?:no)?script|^style/i);
  yield;
  const days = daysIn(text);
  yield;
  const wares = wareSubjects(text);
  yield;
  const alone = pricesAlone(text);
  yield;
  return {
    days,
    telephones: text.match(telephone)?.length ?? 0,
    related: +related.test(text),
    reading: +reading.test(text),
    showing: +shown.test(text),
    wares,
    "prices-alone": alone,
  };
}
