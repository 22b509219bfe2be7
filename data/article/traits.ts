import { addressOf, ownAddress } from "./address";
import { addressTraits } from "./address-traits";
import { countTraits } from "./count-traits";
import { signsOfManual } from "./manual-headings";
import { markupTraits } from "./markup-traits";
import type { Prose } from "./prose";
import { textTraits } from "./text-traits";
import { thinTraits } from "./thin-traits";
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
  const address = addressOf(document, url);
  const where = addressTraits(address, /^\w+:/.test(url) ? url : ownAddress(document));
  yield;
  const text = yield* textTraits(document, prose);
  yield;
  const counts = yield* countTraits(document, prose);
  yield;
  const thin = thinTraits(document, prose);
  yield;
  const manual = signsOfManual(document, address.replace(/\?.*$/, ""));
  yield;
  // News is dated; documents, wares and services are not.
  const isDated = markup.date || markup["ld-date"] || text.near || text.box || where.day || counts.times > 0;
  const all = { ...markup, ...where, ...text, ...counts, ...thin };
  const namesStory = where.slug || where.day || where.words > 3;
  // Each of these alone is seen beside articles too: related posts, a shop of the house.
  const isPlain = !namesStory && !where.path;
  const isMarked = markup.ld || markup.md;
  const isDeclared = isMarked || markup.og;
  // Some systems write Open Graph's "article" on each page of words: "/news/robots/".
  const isCards = !isDeclared || (where.folder && where.words > 0 && !isMarked);
  const { posts, leading, more, dated, byline } = all;
  const signsOfPosts = [posts > 2, leading > 4, more > 2, dated > 2, byline > 11];
  const signsOfWares = [all.wares > 1, all.buying > 0, all["prices-alone"] > 0, all.cart > 0, all.prices > 0];
  return {
    ...all,
    several: isPlain ? signsOfPosts.filter(Boolean).length : 0,
    // Where an article has hardly any text, it is behind a paywall: these say that they are articles.
    cards: text.thin && !namesStory && isCards ? all["linked-heads"] : 0,
    kept: namesStory || isDeclared ? 0 : all.kept,
    joining: isMarked ? 0 : all.joining,
    rows: isDeclared ? 0 : all.rows,
    manual,
    ware: where["shop-path"] || where["sale-path"] ? signsOfWares.filter(Boolean).length : 0,
    bare: +!(isDated || signs.some((sign) => all[sign] > 0)),
    "ld-undated": +(markup.ld && !isDated),
  };
}
