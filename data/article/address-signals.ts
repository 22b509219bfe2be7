import type { Signal } from "./article-signals";

const front = /^\/(?:index\.\w+|home\/?|[a-z]{2}\/?)?$/;
const forms =
  /(?:^|[/_.-])(?:(?:log|sign)-?(?:in|up)|regist\w+|subscribe|passwor\S+|my-?account|accounts?|profile|anmeld\w+|[ck]onta[ck]?t(?:os?|ti|i)?(?:-?us)?|about-?us|impressum|privacy|terms|search|suche|cart|checkout|basket|warenkorb|forums?|threads?|viewtopic|showthread|shop|stores?|products?|catalog(?:ue)?|docs?|documentation|api-reference|reference|manual|faq|jobs|help)(?=$|[/.?]|-?\w*\.(?:php|html?|jsp|aspx?)$)/i;
const lists =
  /(?:^|\/)(?:(?:categor(?:y|ies|ia|ie)|product-category|tags?|topics?|sections?|collections|browse|authors?|page|seite)(?:\/[^/.]+){0,3}|archives?(?:\/(?:19|20)\d\d(?:\/\d\d?)?)?|blogs?|news|articles|stories|posts|latest|feed|search|events|issues|video(?:s|thek)?|live-tv|podcasts?|(?:19|20)\d\d(?:\/\d\d?)?)\/?(?:index\.\w+)?$/i;
const talk =
  /\/(?:questions\/\d|t\/[^/]+\/\d|d\/\d|r\/\w|comments\/|discussions?\/|topics?\/\d|threads?\/|forumdisplay|forums?[-_\d]*\/)/i;
const hosts =
  /^https?:\/\/(?:docs?|developers?|api|wiki|forums?|community|discuss\w*|boards?|support|help|shop|store|manual|answers)\.[^/.]+\./i;
const articles =
  /\/(?:articles?|artikel|story|stories|news|posts?|blog|opinion|politics|press|aktuell\w*|noticias?|nachrichten|actualites?|20\d\d)\/./i;
/** A last part of five words or more: "united-states-to-lift-sanctions". */
const headline = /(?:[^\W_]+[-_]){4}[^/]*\/?$/;

/** What a path, and the address the page says it has ("" if none), say of the page's kind. */
export function signalsOfAddress(path: string, address: string): Signal[] {
  const signals: Signal[] = [];
  if (hosts.test(address)) signals.push([-4, "a host of documents or shops"]);
  if (talk.test(path)) signals.push([-8, "an address of talk"]);
  else if (front.test(path)) signals.push([-7, "front page"]);
  else if (lists.test(path)) signals.push([-6, "an address of lists"]);
  else if (forms.test(path)) signals.push([-4, "an address of forms, shops or documents"]);
  if (headline.test(path)) signals.push([2, "a headline in the address"]);
  if (articles.test(path)) signals.push([1, "an address of articles"]);
  else if (/\d{5}/.test(path)) signals.push([1, "an address with a number"]);
  return signals;
}
