import { readFileSync } from "node:fs";
import type { Answer } from "./server";

const folder = new URL("../fixtures/pages/", import.meta.url);
const demo = new URL("../demo/", import.meta.url);

/** The hosts of the tests: one on the list of news hosts, one that is on no list. */
export const listed = "http://www.techcrunch.com";
export const unlisted = "http://www.pumpkin-almanac.example";

const file = (name: string, from = folder): string => readFileSync(new URL(name, from), "utf8");

/** The strictest policy a page may set: nothing of ours may depend on what the page allows. */
const strict = {
  "content-security-policy": "default-src 'none'; img-src data:; require-trusted-types-for 'script'",
};

const xhtml = "application/xhtml+xml";

/** All pages of the tests by path. Large ones are made here, not stored. */
const pages: Record<string, () => Answer> = {
  "/launch": () => ({ body: file("launch.html") }),
  "/strict": () => ({ body: file("launch.html"), headers: strict }),
  "/demo": () => ({ body: file("article.html", demo) }),
  "/article.css": () => ({ body: file("article.css", demo), type: "text/css" }),
  "/soup": () => ({ body: file("soup.html") }),
  "/german": () => ({ body: file("german.html") }),
  "/index": () => ({ body: file("index.html") }),
  "/topic": () => ({ body: topicPage() }),
  "/foreign": () => ({ body: '<!doctype html><img src="https://elsewhere.example/dot.png">' }),
  "/blank": () => ({ body: "<!doctype html><title>Nothing</title>" }),
  "/no-body": () => ({ body: file("no-body.xml"), type: xhtml }),
  "/frameset": () => ({ body: file("frameset.html") }),
  "/feed": () => ({ body: file("feed.xml"), type: "application/xml" }),
  "/xhtml": () => ({ body: file("strict.xhtml"), type: xhtml }),
  "/svg": () => ({
    body: '<svg xmlns="http://www.w3.org/2000/svg"><title>Sora</title><text y="20">OpenAI and Sora</text></svg>',
    type: "image/svg+xml",
  }),
  "/text": () => ({ body: "OpenAI made Sora, Runway made Gen-2. ".repeat(200), type: "text/plain" }),
  "/huge": () => ({ body: hugePage() }),
  "/pdf": () => ({ body: pdf(), type: "application/pdf" }),
};

/** What the server answers: a page of the tests, by path. */
export const answerFor = (path: string): Answer | undefined => pages[path]?.();

/** A section about AI: all its words are of teasers, and none of them is an article. */
function topicPage(): string {
  const lead =
    "OpenAI, Anthropic and Nvidia are in the news again for what their chatbots and language models can do.";
  const teaser = (i: number) =>
    `<div class="card"><h3><a href="/story-${i}">OpenAI and its chatbot, part ${i} of many</a></h3><time>2 hours ago</time></div>`;
  const teasers = Array.from({ length: 20 }, (_, i) => teaser(i)).join("");
  return `<!doctype html><html lang="en"><title>AI news</title><body class="archive"><h1>AI news</h1><div><p>${lead}</p></div><main>${teasers}</main></body></html>`;
}

/** One text node of five million characters, with names in it and no block to cut it by. */
function hugePage(): string {
  const sentence = "OpenAI and Runway and Nvidia stand in one endless line without a paragraph. ";
  const text = sentence.repeat(Math.ceil(5_000_000 / sentence.length));
  return `<!doctype html><html lang="en"><title>One long line</title><body>${text}</body></html>`;
}

function pdf(): Buffer {
  const stream = "BT /F1 24 Tf 72 700 Td (OpenAI shows Sora) Tj ET";
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return String(offset).padStart(10, "0");
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  const tail = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${tail}`, "latin1");
}
