/**
 * The gate: is this page an article in English about AI? Asked of every page the script meets, so
 * it reads little and touches nothing. Given a `Document`, whoever made it.
 */
import { isAboutAi, topicOf } from "./ai-terms";

export type Verdict = "article" | "not-article" | "not-ai" | "other-language";

export interface Gate {
  verdict: Verdict;
  /** Short phrases for the reader of a log: "JSON-LD says article", "4 paragraphs". */
  reasons: string[];
}

const articleType =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|Report|Review)"/;
const outsideProse = "nav, aside, footer, form, [aria-hidden=true], [hidden]";
/** Enough to tell: more paragraphs than these change no verdict. */
const enoughParagraphs = 40;
const enoughLead = 4000;

/** Judges a page. `path` is the URL's path. */
export function judge(document: Document, path: string): Gate {
  const reasons: string[] = [];
  const no = (verdict: Verdict, why: string): Gate => ({ verdict, reasons: [...reasons, why] });
  if (document.body?.nodeName.toLowerCase() !== "body") return no("not-article", "no body");
  if (document.contentType && document.contentType !== "text/html") return no("not-article", "no HTML");

  const title = document.title || "";
  const signal = articleSignal(document);
  if (signal) reasons.push(signal);
  const prose = readProse(document, signal !== "");
  reasons.push(`${prose.paragraphs} paragraphs, ${prose.length} characters`);
  if (!signal && /^\/?(?:index\.\w+)?$/.test(path)) return no("not-article", "front page");
  if (prose.length < (signal ? 350 : 1200)) return no("not-article", "too little prose");
  if (!signal && !document.querySelector("h1")) return no("not-article", "no headline");
  if (document.querySelectorAll("article").length > 8 && !/Article|Posting/.test(signal))
    return no("not-article", "a list of articles");

  const language = (document.documentElement.lang || "").toLowerCase();
  if (language !== "" && !/^en\b/.test(language)) return no("other-language", `language ${language}`);
  if (!isEnglish(prose.lead)) return no("other-language", "does not read as English");

  const headline = document.querySelector("h1")?.textContent ?? "";
  const topic = topicOf(`${title}\n${headline.slice(0, 300)}`, prose.lead);
  reasons.push(`${topic.distinct} topics of AI, ${topic.occurrences} times`);
  return isAboutAi(topic) ? { verdict: "article", reasons } : no("not-ai", "not about AI");
}

/** What the page says of itself, or "". */
function articleSignal(document: Document): string {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (articleType.test(script.textContent ?? "")) return "JSON-LD says Article";
  }
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content") ?? "";
  if (/^(?:article|blog)/i.test(type)) return "Open Graph says article";
  if (document.querySelector('[itemtype*="Article"], [itemtype*="BlogPosting"]'))
    return "microdata says Article";
  return document.querySelectorAll("article").length === 1 ? "one article element" : "";
}

/** Length and beginning of the page's prose: paragraphs of some length outside navigation and the like. */
function readProse(
  document: Document,
  isSignalled: boolean,
): { paragraphs: number; length: number; lead: string } {
  let paragraphs = 0;
  let length = 0;
  let lead = "";
  for (const element of document.querySelectorAll("p")) {
    const text = element.textContent ?? "";
    if (text.length < 60 || element.closest(outsideProse)) continue;
    paragraphs++;
    length += text.length;
    if (lead.length < enoughLead) lead += `${text.slice(0, enoughLead)}\n`;
    if (paragraphs >= enoughParagraphs) break;
  }
  if (length < 350) {
    // Some publishers set prose in plain `div`s.
    const main = document.querySelector("article, main, [role=main], [itemprop=articleBody]");
    // Rare, and dear: the text as shown, without scripts, of a page that says it is an article.
    const shown = main?.textContent ?? (isSignalled ? (document.body.innerText ?? "") : "");
    const text = shown.slice(0, 20_000).replace(/\s+/g, " ");
    if (text.length > length)
      return { paragraphs, length: text.length >> 1, lead: text.slice(0, enoughLead) };
  }
  return { paragraphs, length, lead };
}

const commonWords = /\b(?:the|of|and|to|in|that|is|for|with|was|on|as|it|by|at|from|are|has|have)\b/gi;

/** English prose has a common little word in every four or five; other languages have nearly none. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, 2000);
  const words = sample.split(/\s+/).length;
  return (sample.match(commonWords)?.length ?? 0) / words > 0.12;
}
