import type { Answer } from "./server";

/** An article made for one test. */
export interface Made {
  /** When it says it came out; without it, it does not say. */
  published?: string;
  /** Further paragraphs, as HTML. */
  more?: string;
  /** Further elements of the head, as HTML. */
  head?: string;
}

/** An article about AI in which OpenAI, Sora, ChatGPT, Runway and Microsoft are marked. */
export function articlePage({ published, more = "", head = "" }: Made = {}): Answer {
  const title = "OpenAI shows Sora, an artificial intelligence that films";
  const data = { "@type": "NewsArticle", headline: title, inLanguage: "en", datePublished: published };
  const meeting =
    "The committee met again on Tuesday and talked for several hours about what the rules should say, and nobody was in a hurry to leave the room before the last word had been written down.";
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article">
<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...data })}</script>
${head}</head><body><main><article><h1>${title}</h1>
<p id="lead">OpenAI has shown a model named Sora that turns a written sentence into film of up to sixty seconds, and ChatGPT is to have it too. Nothing on sale today comes near that length.</p>
<p id="runway">The companies with the most to lose are those that sell nothing but generated film. Runway has said little so far, and Microsoft is a friend of theirs.</p>
${more}${`<p>${meeting} ${meeting}</p>`.repeat(4)}</article></main></body></html>`,
  };
}

/** A web of such articles, by path: what `inBrowser` is to answer. */
export const articlesAt =
  (made: Record<string, Made>) =>
  (path: string): Answer | undefined => {
    const parts = made[path.slice(1)];
    return parts && articlePage(parts);
  };
