/**
 * The first look: may this page be an article in English about AI? Asked of every page the script
 * meets, so it reads little and touches nothing; it lets pass what `second-look.ts` then refuses.
 * Given a `Document`, whoever made it.
 */
import { isFront } from "./address";
import { isAboutAi, type Topic, topicOf } from "./ai-terms";
import { isEnglish } from "./english";
import { type Prose, proseOf, readProse } from "./prose";

export type Verdict = "article" | "not-article" | "not-ai" | "other-language";

export interface Gate {
  verdict: Verdict;
  /** Nothing speaks against an article yet, whatever its language and topic. */
  article: boolean;
  /** About AI; only told of what may be an article, unless all was asked. */
  ai: boolean;
  isFront: boolean;
  /** "en", or what the caller's `languageOf` makes of it; null where unknown or not asked. */
  language: string | null;
  /** What title and lead say of AI, where that was asked. */
  topic?: Topic;
  /** What was read of it; none of what is no HTML page, or the front of a site. */
  prose?: Prose;
}

/**
 * Looks at what a page is about. `url` is the page's, or its path; "" if unknown. Stops at the
 * first no, unless a `languageOf` is given (text, declared language → tag): then all is told, of any
 * page. What is English is always asked of the same words.
 */
export function judge(
  document: Document,
  url: string,
  languageOf?: (text: string, declared: string) => string | null,
): Gate {
  const gate: Gate = { verdict: "not-article", article: false, ai: false, isFront: false, language: null };
  const isPage = document.body?.nodeName.toLowerCase() === "body";
  if (!isPage || (document.contentType || "text/html") !== "text/html") return gate;
  gate.isFront = isFront(document, url);
  if (gate.isFront && !languageOf) return gate;

  const description = document.querySelector('meta[name="description"], meta[property="og:description"]');
  const headline = document.querySelector("h1")?.textContent ?? "";
  const title = `${document.title || ""}\n${headline.slice(0, 300)}`;
  const around = `${document.title || ""}\n${description?.getAttribute("content") ?? ""}`;
  let prose = readProse(document);
  // Text in plain boxes is dear to read: only where a word of AI is in sight.
  if (prose.length < 700 && (languageOf || topicOf(title, around + prose.lead).occurrences > 0))
    prose = proseOf(document, prose);
  gate.prose = prose;
  gate.article = !gate.isFront && (prose.length > 0 || headline.trim() !== "");

  const lead = prose.length > 200 ? prose.lead : `${around}\n${prose.lead}`;
  const english = isEnglish(lead);
  gate.language = languageOf ? languageOf(lead, document.documentElement.lang || "") : english ? "en" : null;
  gate.topic = topicOf(title, lead);
  gate.ai = isAboutAi(gate.topic);
  // A page of hardly any prose that does not speak of AI: a list, most likely.
  const isThin = prose.length < 100 && !gate.ai;
  if (gate.article && !isThin) gate.verdict = !english ? "other-language" : gate.ai ? "article" : "not-ai";
  return gate;
}
