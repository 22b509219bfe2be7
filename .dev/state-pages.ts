import { readFileSync } from "node:fs";
import type { Answer } from "../test/browser/server";
import { type Article, articles } from "./state-articles";

/** How the page around a card looks: "paper", "dark" or "colour". */
const looks: Record<string, string> = {
  paper: "--ground:#fdfcfa;--ink:#1b1a18;--quiet:#625d55;--link:#8c2f1b",
  dark: "--ground:#16181b;--ink:#e7e5e1;--quiet:#a39e95;--link:#f0a58f",
  colour: "--ground:#1f5e58;--ink:#fff;--quiet:#cfe3df;--link:#ffd9a0",
};

const style = `
  body { margin: 0; background: var(--ground); color: var(--ink);
    font: 19px/1.58 Charter, Georgia, "Liberation Serif", serif; }
  article { max-width: 620px; margin: 56px auto 400px; padding: 0 20px; }
  h1 { margin: 0 0 12px; font-size: 32px; line-height: 1.15; text-wrap: balance; }
  .date { margin: 0 0 28px; color: var(--quiet); font: 14px/1.4 Arial, "Liberation Sans", sans-serif; }
  p { margin: 0 0 20px; }
  a { color: var(--link); text-underline-offset: 0.15em; }
`;

const demo = new URL("../test/demo/", import.meta.url);

/** Pages by path: "/dark/launch" is the article `launch` on a dark page, "/demo" the demo article. */
export function statePage(path: string): Answer | undefined {
  if (path === "/demo") return { body: readFileSync(new URL("article.html", demo), "utf8") };
  if (path === "/article.css") {
    return { body: readFileSync(new URL("article.css", demo), "utf8"), type: "text/css" };
  }
  const [, look = "", name = ""] = path.split("/");
  const article = Object.hasOwn(articles, name) ? articles[name] : undefined;
  const colours = Object.hasOwn(looks, look) ? looks[look] : undefined;
  return article && colours ? { body: layOut(article, colours) } : undefined;
}

function layOut({ title, date, paragraphs, language }: Article, colours: string): string {
  const day = new Date(`${date}T12:00:00Z`).toLocaleDateString(language === "he" ? "he" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return `<!doctype html>
<html lang="${language ?? "en"}" dir="${language === "he" ? "rtl" : "ltr"}" style="${colours}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="article:published_time" content="${date}T09:00:00Z">
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body><main><article>
<h1>${title}</h1>
<p class="date"><time datetime="${date}">${day}</time></p>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
</article></main></body>
</html>`;
}
