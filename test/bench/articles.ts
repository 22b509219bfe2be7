import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const demo = readFileSync(new URL("../demo/article.html", import.meta.url), "utf8");

/** The demo article with its body repeated until its text has about this many characters; no style, no picture. */
export function longArticle(characters: number): string {
  const body = /<p class="lead">[\s\S]*(?=<\/article>)/.exec(demo)![0];
  const textLength = body.replace(/<[^>]+>/g, "").length;
  const times = Math.max(1, Math.round(characters / textLength));
  return demo.replace("</article>", `${body.repeat(times - 1)}</article>`).replace(/<link[^>]+>/g, "");
}

/** The same article about something else: every name of ours is replaced by words of a kitchen. */
export const otherArticle = (): string => `<!doctype html><html lang="en"><head>
<title>How a village bakery keeps its oven warm</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-01T08:00:00Z"></head><body><main><article>
<h1>How a village bakery keeps its oven warm</h1>${`<p>The oven is lit at four in the morning and is not let go cold
before Sunday. Flour comes from the mill across the river, salt from the coast, and the wood from whoever has felled a
tree that week. Nobody here has written a recipe down, and nobody has been asked to.</p>`.repeat(60)}
</article></main></body></html>`;

/** Saved pages of a folder, `DIR/<name>/source.html`, without their scripts: what is measured is text. */
export function savedPages(folder: string): { name: string; html: string }[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "source.html")))
    .map((name) => ({
      name,
      html: readFileSync(join(folder, name, "source.html"), "utf8").replace(
        /<script(?![^>]*ld\+json)[\s\S]*?<\/script>/gi,
        "",
      ),
    }));
}
