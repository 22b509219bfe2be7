/**
 * The glance: may any word of AI stand where the first look would read? Most pages name none, and are done with
 * after this. It refuses nothing which that look would let pass.
 *
 * Most of what a small script costs in a new process is the making ready of functions, patterns and kinds of nodes:
 * so this is one function without a pattern, and reads no more than the paragraphs that count, as `readLead` does.
 */

/** As in `prose.ts`: where text counts for nothing, and so much of the text is its lead. */
const outside =
  "nav, aside, footer, form, noscript, .twitter-tweet, [aria-hidden=true], [hidden], #comments, .comments, .comment, .comment-list";
const enoughLead = 4000;

/** A part of whatever `ai-terms.ts` may count, but of those below. */
const parts =
  "gpt|openai|altman|dall-e|dall\u00b7e|sora|anthropic|claude|deepmind|gemini|nvidia|cerebras|groq|hugging|mistral|stability ai|stable diff|midjourney|runwayml|runway ml|pika labs|perplexity|xai|grok|copilot|deepfake|deepseek|qwen|llama|a.i.|artifici|nstliche|generative|genai|machine l|machine-l|deep l|deep-l|neural net|reinforcement|language model|llm|ion model|world model|text-to-|chatbot|robot|humanoid";

export default function mayBeAboutAi(document: Document): boolean {
  let text = "";
  let paragraphs = 0;
  let box: Element | undefined;
  let isTeaser = false;
  for (const element of document.querySelectorAll("p")) {
    const { textContent } = element;
    // Of shorter ones none counts, in no script.
    if (!textContent || textContent.length < 30 || element.closest(outside)) continue;
    const parent = element.parentElement;
    if (parent && parent !== box) {
      box = parent;
      isTeaser = false;
      if (parent.childElementCount < 8) {
        const link =
          parent.querySelector("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3") ??
          parent.closest("a[href]");
        isTeaser = !!link && link.getAttribute("href")?.[0] !== "#";
      }
    }
    if (isTeaser) continue;
    if (element.childElementCount > 0) {
      let linked = 0;
      for (const link of element.querySelectorAll("a")) linked += (link.textContent ?? "").length;
      if (linked > textContent.length * 0.6) continue;
    }
    text += `${textContent.slice(0, enoughLead)}\n`;
    // Those that may be too short are read, and not counted.
    if (textContent.length < 60) continue;
    paragraphs += textContent.length;
    if (paragraphs > enoughLead) break;
  }
  // Where there is little prose, more places count.
  if (paragraphs < 800)
    for (const meta of document.querySelectorAll('meta[name="description"], meta[property="og:description"]'))
      text += `${meta.getAttribute("content")}\n`;
  text = `${document.title}\n${document.querySelector("h1")?.textContent}\n${text}`.toLowerCase();
  for (const part of parts.split("|")) if (text.includes(part)) return true;
  // Other words hold these two: they count where nothing of a word stands on either side.
  for (const word of ["ai", "agi"])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const before = text.charCodeAt(at - 1);
      const after = text.charCodeAt(at + word.length);
      const isWithin =
        (before > 96 && before < 123) ||
        (before > 47 && before < 58) ||
        before === 95 ||
        (after > 96 && after < 123) ||
        (after > 47 && after < 58) ||
        after === 95;
      if (!isWithin) return true;
    }
  return false;
}
