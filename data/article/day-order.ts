/** Whether 03/04/2024 is in March or in April: by the page's language, its land, its own plain dates. */
import type { DayOrder } from "./date-in-text";

const dayFirstLands = /\.(?:uk|au|nz|ie|in|za|ke|ng|gh|pk|my|sg|hk|mt|cy)$/;

/** The page's language as it says it: of the address, the root, Open Graph or a meta element; "" where none does. */
export function languageOf(document: Document, url: string): string {
  const inPath = /\/(en-[a-z]{2})(?=\/|$)/i.exec(url.slice(0, 200))?.[1];
  return (
    inPath ||
    document.documentElement.getAttribute("lang") ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute("content") ||
    document
      .querySelector('meta[http-equiv="content-language" i], meta[name="language" i]')
      ?.getAttribute("content") ||
    ""
  ).replace("_", "-");
}

/** The page's English with its land, as it tells other programs. */
const localeOf = (document: Document): string =>
  ['meta[property="og:locale"]', 'meta[http-equiv="content-language" i]', 'meta[itemprop="inLanguage"]']
    .map((selector) => document.querySelector(selector)?.getAttribute("content")?.replace("_", "-") ?? "")
    .find((tag) => /^en-[a-z]{2}$/i.test(tag)) ?? "";

export function dayOrderOf(document: Document, url: string): DayOrder {
  const plain = languageOf(document, url);
  // "en" leaves it open, "en_GB" for Open Graph does not.
  const lang = /^en$/i.test(plain) ? localeOf(document) || plain : plain;
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
  if (/^en[-_]us/i.test(lang)) return "month-first";
  if (dayFirstLands.test(host)) return "day-first";
  if (/^en[-_]\w/i.test(lang)) return "day-first";
  if (/^(?:ja|ko|zh)/i.test(lang) || (lang === "" && /\.(?:jp|kr|cn|tw)$/.test(host))) return "year-first";
  if (lang === "" && /\.(?!us$)[a-z]{2}$/.test(host)) return "day-first";
  return lang === "" || /^en/i.test(lang) ? "month-first" : "day-first";
}
