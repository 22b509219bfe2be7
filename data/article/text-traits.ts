import { isDateInBox, isDateNearHeadline } from "./date-signal";
import { likeness, titlesOf } from "./headline";
import { pageTextTraits } from "./page-text";
import { type Prose, weigh } from "./prose";
import { thinProse } from "./thin-traits";

/** Titles of pages that are something else, in English: others say it by address and markup. */
const named =
  /\b(?:forums?|community|discussions?|documentation|docs|wiki|shop|store|support|manual|reference|handbook|help cent(?:er|re)|log ?in|sign in|register|contact us|search results)\b|^(?:(?:privacy|cookies?) (?:policy|notice)|terms (?:of|and|&)|disclaimer|legal notice)\b/i;

/** Titles of pages that gather things or stand for good, of an office or a firm. */
const gathering =
  /\b(?:archives?|meetings?|minutes|agendas?|directory|faqs?|frequently asked|events|resources|results|careers|our (?:team|work|services)|about us|services|programs?|members|board|committee|opinions and|decisions|publications|calendar|category|tag|posts tagged|page \d+)\b/i;
/** Titles that nothing but a list of posts has: "Tag: robots", "Ann Lee, Author at", "March 2026". */
const listed =
  /^(?:tags?|categor(?:y|ies)|authors?|topics?|archives?|month|day|year)\s*(?:[:|–»-]|$)|^(?:posts|articles) (?:by|in|tagged)\b|\barchives?\s*(?:[|–»:(-]|$)|\bpage \d+ of \d+\b|[|–»-] ?page \d+\b|\bposts? tagged\b|, author at\b|\bsearch results\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december),? (?:\d\d?, )?(?:19|20)\d\d(?=$| [|–»-])/i;
/** Titles of pages that sell, in several languages: "Flat for sale in Turin". Stories have them now and then. */
const selling =
  /\b(?:for (?:sale|rent|lease|hire)|tickets?|buy|shop|price|cheap|discount|order online|book (?:now|online)|hotels? in|à vendre|à louer|en venta|se vende|comprar|kaufen|zu verkaufen|acheter|te koop|vendita|prezzo|precio|preis|tienda|boutique|entradas)\b|купить|продажа|цена|satılık/i;
/** How the prose stands and sounds, and what the headings say: counts, or 0 and 1. */
export function* textTraits(document: Document, prose: Prose) {
  const { length, items, share, paragraphs, lead } = prose;
  const titles = titlesOf(document);
  const headings = [...document.querySelectorAll("h1, h2, [itemprop~=headline]")].slice(0, 20);
  const firsts = [...document.querySelectorAll("h1")].map(({ textContent }) =>
    (textContent ?? "").replace(/\s+/g, " ").trim(),
  );
  const words = Math.max(40, lead.split(/\s+/).length);
  const often = (pattern: RegExp) => Math.round(((lead.match(pattern)?.length ?? 0) / words) * 1000);
  const isLive = firsts.some((first) => /\blive\b/i.test(first));
  yield;
  const whole = yield* pageTextTraits(document);
  return {
    prose: length,
    paragraph: paragraphs > 0 ? Math.round(length / paragraphs) : 0,
    texts: items > 2 && share < 0.5 && !isLive ? items : 0,
    loose: prose.loose ? 1 : 0,
    title: +headings.some((heading) => likeness(heading.textContent ?? "", titles) > 17),
    h1: Math.max(0, ...firsts.map(weigh)),
    "h1-many": firsts.length,
    thin: +(length < thinProse),
    ...whole,
    near: +isDateNearHeadline(document),
    box: +isDateInBox(document),
    you: often(/\b(?:you|your|our|we|us)\b/gi),
    quoted: often(/[“”„«»「」]|(?:^|\s)"|"(?:\s|$)/gm),
    said: often(/\b(?:said|says|told|according|announced|reported)\b/gi),
    named: +named.test(document.title || ""),
    gathering: +gathering.test(`${document.title || ""}\n${firsts[0] ?? ""}`),
    selling: +selling.test(`${document.title || ""} | ${(firsts[0] ?? "").slice(0, 150)}`),
    listed: +[document.title || "", firsts[0] ?? ""].some((title) => listed.test(title.trim())),
  };
}
