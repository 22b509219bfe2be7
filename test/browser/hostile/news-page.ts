import type { Answer } from "../server";

/** Names that the pages of these tests speak of; a mark on anything else is on the wrong words. */
export const names = [
  "OpenAI Sora ChatGPT GPT-4 DALL-E Whisper Runway Microsoft Anthropic Claude Nvidia Mistral Cerebras Groq".split(
    " ",
  ),
  "Google Gemini Baidu HeyGen Synthesia Meta Alibaba Tesla".split(" "),
  ["Stability AI", "Stable Diffusion", "Hugging Face"],
].flat();

export interface NewsPage {
  title?: string;
  /** Article's content after its headline, as HTML. */
  article: string;
  /** Further elements of the head. */
  head?: string;
  /** The page's own script, run when all is parsed. */
  script?: string;
  /** In place of everything in the body, where the article is made by the page's script or framework. */
  body?: string;
}

export const lead =
  "OpenAI has shown a model named Sora that turns a written sentence into film of up to sixty seconds. Nothing on sale today comes near that length.";
const meeting =
  "The committee met again on Tuesday and talked for several hours about what the rules should say, and nobody was in a hurry to leave the room before the last word had been written down.";
export const prose = `${meeting} ${meeting}`;
export const headline = "OpenAI shows Sora, an artificial intelligence that films";
/** An article in which OpenAI and Sora are marked, and what `more` names. */
export const article = (more: string): string =>
  `<p id="lead">${lead}</p>\n${more}\n<p>${prose}</p><p>${prose}</p><p>${prose}</p>`;

/**
 * Watches from within the page, as a picky page could: what marks stand on in each frame, and what the console
 * is told. Runs before anything else of the page, with us and without.
 */
const watcher = `
  globalThis.wrong = []; globalThis.said = [];
  for (const type of ["warn", "error"]) {
    const tell = console[type];
    console[type] = (...words) => { said.push(words.join(" ")); tell.apply(console, words); };
  }
  const names = new Set(${JSON.stringify(names)});
  const registry = CSS.highlights, entries = registry.entries.bind(registry);
  (function look() {
    for (const [key, marks] of entries()) {
      if (!key.startsWith("backstory")) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of marks) {
        if (!startContainer.isConnected || !endContainer.isConnected) continue;
        const range = document.createRange();
        try {
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
        } catch { continue; }
        if (!names.has(String(range)) && wrong.length < 9) wrong.push(key + ": " + range);
      }
    }
    requestAnimationFrame(look);
  })();`;

/** A page of a news site, as its server would send it. */
export function newsPage({ title = headline, article, head = "", script = "", body }: NewsPage): Answer {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    inLanguage: "en",
  };
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"><script>${watcher}</script>
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data)}</script>
${head}</head><body>${body ?? `<main><article><h1>${title}</h1>${article}</article></main>`}
${script ? `<script>${script}</script>` : ""}</body></html>`,
  };
}
