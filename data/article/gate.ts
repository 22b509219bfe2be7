/**
 * The gate: is this page an article in English about AI? Asked of every page the script meets, so
 * it reads little and touches nothing. Given a `Document`, whoever made it.
 */
import { isAboutAi, type Topic, topicOf } from "./ai-terms";
import { type Signal, signalsOf } from "./article-signals";
import { isEnglish } from "./english";
import { likeness, titlesOf } from "./headline";
import { looseProse, type Prose, readProse, weigh } from "./prose";

export type Verdict = "article" | "not-article" | "not-ai" | "other-language";

export interface Gate {
  verdict: Verdict;
  /** An article, whatever its language and topic. */
  article: boolean;
  /** About AI; only told of an article, unless all was asked. */
  ai: boolean;
  /** "en", or what the caller's `languageOf` makes of it; null where unknown or not asked. */
  language: string | null;
  /** What spoke for and against an article; `reasonsOf` puts it into words. */
  signals: Signal[];
  /** What title and lead say of AI, where that was asked. */
  topic?: Topic;
}

/** Points a page needs to be an article. */
const needed = 5;

/**
 * Judges a page by its signals, each with a weight, and its prose. `path` is the URL's path, "" if
 * unknown. Stops at the first no, unless a `languageOf` is given (text, declared language → tag): then
 * all is told, of any page. What is English is always asked of the same words.
 */
export function judge(
  document: Document,
  path: string,
  languageOf?: (text: string, declared: string) => string | null,
): Gate {
  const signals: Signal[] = [];
  const gate: Gate = { verdict: "not-article", article: false, ai: false, language: null, signals };
  const all = languageOf !== undefined;
  const isPage = document.body?.nodeName.toLowerCase() === "body";
  if (!isPage || (document.contentType || "text/html") !== "text/html") return gate;

  signals.push(...signalsOf(document, path));
  const told = sum(signals);
  let prose: Prose = { paragraphs: 0, length: 0, items: 0, share: 0, lead: "" };
  // Prose adds seven points at most: what is further from the goal need not be read.
  if (all || told > needed - 8) {
    prose = readProse(document);
    if (prose.length < 700) prose = withLoose(document, prose);
    signals.push(...signalsOfProse(document, prose, told));
  }
  gate.article = sum(signals) >= needed;
  if (!gate.article && !all) return gate;

  const title = document.title || "";
  const description = document.querySelector('meta[name="description"], meta[property="og:description"]');
  const lead =
    prose.length > 200
      ? prose.lead
      : `${title}\n${description?.getAttribute("content") ?? ""}\n${prose.lead}`;
  const english = isEnglish(lead);
  gate.language = languageOf ? languageOf(lead, document.documentElement.lang || "") : english ? "en" : null;
  if (gate.article) gate.verdict = english ? "not-ai" : "other-language";

  const headline = document.querySelector("h1")?.textContent ?? "";
  const topic = topicOf(`${title}\n${headline.slice(0, 300)}`, lead);
  gate.topic = topic;
  gate.ai = isAboutAi(topic);
  if (gate.article && english && gate.ai) gate.verdict = "article";
  return gate;
}

const sum = (signals: Signal[]) => signals.reduce((total, [weight]) => total + weight, 0);

function withLoose(document: Document, prose: Prose): Prose {
  const text = looseProse(document);
  const length = weigh(text);
  if (length <= prose.length * 1.5) return prose;
  return { ...prose, length, items: 1, share: 1, lead: text.slice(0, 4000) };
}

function signalsOfProse(document: Document, prose: Prose, told: number): Signal[] {
  const { length, items, share, paragraphs } = prose;
  const weight =
    length > 2500 ? 4 : length > 1200 ? 3 : length > 600 ? 2 : length > 250 ? 1 : length > 100 ? -1 : -3;
  const signals: Signal[] = [[weight, "prose", paragraphs, length]];
  const isLive = /live/i.test(document.querySelector("h1")?.textContent ?? "") && told >= needed;
  if (items > 2 && share < 0.5 && !isLive) signals.push([-4, "texts", items]);
  const count = document.querySelectorAll("article").length;
  if (count === 1) signals.push([1, "one"]);
  else if (count > 8 && share < 0.8 && told < needed) signals.push([-2, "many"]);
  const titles = titlesOf(document);
  const headings = [...document.querySelectorAll("h1, h2, [itemprop~=headline]")].slice(0, 20);
  if (headings.some((heading) => likeness(heading.textContent ?? "", titles) > 17))
    signals.push([2, "title"]);
  else signals.push(headings.some(({ nodeName }) => /^h1$/i.test(nodeName)) ? [1, "h1"] : [-1, "no-h1"]);
  if (length < 1000 && document.querySelector("input[type=password]")) signals.push([-3, "password"]);
  return signals;
}
