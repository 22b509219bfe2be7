import { addressOf, ownAddress } from "./address";
import { addressTraits } from "./address-traits";
import { countTraits } from "./count-traits";
import { markupTraits } from "./markup-traits";
import type { Prose } from "./prose";
import { textTraits } from "./text-traits";
import type { TraitCode } from "./trait-weights";

/** Signs of news beside a date. */
const signs = ["byline", "share", "path", "news", "single", "md", "comments"] as const;

/**
 * All that tells an article from what is none, as numbers: 0 and 1 where the page has a trait or not, else
 * how many or how much; in steps. `url` is the page's, or its path; "" if unknown.
 */
export function* traitsOf(
  document: Document,
  url: string,
  prose: Prose,
): Generator<void, Record<TraitCode, number>> {
  const markup = markupTraits(document);
  const where = addressTraits(addressOf(document, url), /^\w+:/.test(url) ? url : ownAddress(document));
  yield;
  const text = yield* textTraits(document, prose);
  yield;
  const counts = yield* countTraits(document, prose);
  // News is dated; documents, wares and services are not.
  const isDated = markup.date || markup["ld-date"] || text.near || text.box || where.day || counts.times > 0;
  const all = { ...markup, ...where, ...text, ...counts };
  return {
    ...all,
    bare: +!(isDated || signs.some((sign) => all[sign] > 0)),
    "ld-undated": +(markup.ld && !isDated),
  };
}
