import type { Signal } from "./article-signals";

const front = /^\/(?:index\.\w+|home\/?|[a-z]{2}\/?)?$/;
const forms =
  /(?:^|[/_.-])(?:(?:log|sign)-?(?:in|up)|regist\w+|subscribe|passw\S+|my-?account|accounts?|profile|[ck]onta[ck]?t(?:os?|ti|i)?(?:-?us)?|about-?us|impressum|privacy|terms|search|suche|cart|checkout|basket|forums?|threads?|viewtopic|showthread|shop|stores?|products?|catalog(?:ue)?|doc(?:s|umentation)?|(?:api-)?reference|manual|faq|jobs|help)(?=$|[/.?]|-?\w*\.(?:php|html?|jsp|aspx?)$)/i;
const lists =
  /(?:^|\/)(?:(?:categor(?:y|ies|ia|ie)|product-category|tags?|topics?|sections?|collections|browse|authors?|page|seite)(?:\/[^/.]+){0,3}|archives?(?:\/(?:19|20)\d\d(?:\/\d\d?)?)?|blogs?|news|articles|stories|posts|latest|feed|search|events|issues|video(?:s|thek)?|podcasts?|(?:19|20)\d\d(?:\/\d\d?)?)\/?(?:index\.\w+)?$/i;
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
  if (hosts.test(address)) signals.push([-4, "host"]);
  if (talk.test(path)) signals.push([-8, "talk"]);
  else if (front.test(path)) signals.push([-7, "front"]);
  else if (lists.test(path)) signals.push([-6, "lists"]);
  else if (forms.test(path)) signals.push([-4, "forms"]);
  if (headline.test(path)) signals.push([2, "slug"]);
  if (articles.test(path)) signals.push([1, "path"]);
  else if (/\d{5}/.test(path)) signals.push([1, "number"]);
  return signals;
}
