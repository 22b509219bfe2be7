import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parsePage } from "../../../.dev/parse-page";
import { languageOf } from "../../../data/article/language";
import { publishedAt } from "../../../data/article/published";
import { judgeFully } from "../../../data/article/second-look";

const tell = (html: string, url = "https://news.example/a") => {
  const document = parsePage(html);
  const { article, ai, language } = judgeFully(document, "/a", languageOf);
  const { published } = publishedAt(document, url, Date.parse("2026-06-01"));
  return { article, ai, language, published };
};
const nothing = { article: false, ai: false, language: null, published: null };
const line = "<h1>A robot folds a towel</h1><p>15 March 2024</p>";

describe("bad input", () => {
  it.each<[string, string]>([
    ["nothing", ""],
    ["no markup", "hello"],
    ["XML", '<?xml version="1.0"?><rss><channel><item><title>x</title></item></channel></rss>'],
    ["a frameset", '<html><frameset cols="1,2"><frame src="a"></frameset></html>'],
    ["lone surrogates", "\ud800<p>\udfff</p>"],
    ["tags that never end", "<div ".repeat(2000)],
    ["a broken comment", "<!-- <html><body><p>15 March 2024"],
    ["null characters", "\0<p>\0</p>"],
  ])("%s tells nothing and does no harm", (_, html) => {
    expect(tell(html)).toEqual(nothing);
  });

  it("mends what browsers mend: a page without html or body, a body inside the head, text behind it", () => {
    for (const html of [
      line,
      `<!doctype html><head><title>x</title></head>${line}`,
      `<html><head><div><title>x</title></head><body>${line}</body></html>`,
      `<script>1</script><html><head><title>x</title></head><body>${line}</body></html>`,
      `<!--[if IE]><html><![endif]--><html><html lang="en"><head><title>x</title></head><body>${line}</body></html>`,
    ])
      expect(tell(html).published).toBe("2024-03-15");
  });

  it("comes through a million characters, ten thousand boxes, depth of thousands", () => {
    expect(tell(`<p>${"15 March 2024 and more ".repeat(45_000)}</p>`).published).toBeNull();
    tell(`<div>15 March 2024</div>`.repeat(10_000));
    tell("<div>".repeat(3000) + line);
    tell(`<script type="application/ld+json">${"[".repeat(100_000)}</script>`);
    tell(`<script>${'"publishedAt":'.repeat(50_000)}</script>`);
  });
});

describe("npm run -s article", () => {
  it("writes a line for each page in order, tells of bad lines and goes on", () => {
    const head = '<meta property="article:published_time" content="2024-03-15T10:00:00Z">';
    const input = [
      JSON.stringify({
        id: "a",
        html: `<html><head>${head}</head><body>${line}</body></html>`,
        url: "https://news.example/a",
      }),
      "nonsense",
      "",
      JSON.stringify({ id: 2, html: 5 }),
      JSON.stringify({ id: "b", html: line }),
    ].join("\n");
    const run = spawnSync(process.execPath, ["--import", "tsx", ".dev/article.ts"], {
      input,
      encoding: "utf8",
    });
    const out = run.stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(out.map(({ id, published }) => [id, published])).toEqual([
      ["a", "2024-03-15T10:00:00Z"],
      ["b", "2024-03-15"],
    ]);
    expect(Object.keys(out[0])).toEqual(["id", "article", "ai", "published", "language", "reasons"]);
    expect(run.stderr).toMatch(/Line 2: .*\nLine 4: `html` is no string/);
    expect(run.status).toBe(1);
  });
});
