/** Articles of a size nobody writes, each with marks that are known. */
import { articlePage } from "../article-page";
import type { Answer } from "../server";

const filler =
  "Nobody in the hall had expected the vote to be so close, and those who had left early heard of it on the train. ";
const times = (count: number, make: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => make(nth)).join("");

/** Makes elements below the article when the page is parsed: the parser would not nest so deep, nor send so fast. */
const byScript = (code: string) =>
  `<script>{ const article = document.querySelector("article"); ${code} }</script>`;

/** Pages by what is large in them. */
export const bigPages: Record<string, () => Answer> = {
  "a hundred thousand nodes": () =>
    articlePage({
      more: `${times(25_000, (nth) => `<p>Line <b>${nth}</b> of many.`)}<p>Anthropic was in the last line.`,
    }),
  "five megabytes of text": () =>
    articlePage({ more: `<p>Anthropic came first.</p>${times(450, () => `<p>${filler.repeat(100)}</p>`)}` }),
  "a paragraph of a million characters": () =>
    articlePage({ more: `<p>OpenAI. ${filler.repeat(9000)}</p><p>Anthropic came after it.</p>` }),
  "thousands of names in one paragraph": () =>
    articlePage({ more: `<p>Anthropic spoke. ${times(3900, () => "It was for OpenAI that ")}</p>` }),
  "a table of fifty thousand cells": () =>
    articlePage({
      more: `<table>${times(500, () => `<tr>${times(100, (nth) => `<td>${nth}`)}`)}<tr><td>Anthropic too.</table>`,
    }),
  // Chromium itself never ends with more than a thousand boxes in each other: the rest of them have no box.
  "ten thousand elements in each other": () =>
    articlePage({
      more: byScript(`
        let at = article;
        for (let nth = 0; nth < 800; nth++) at = at.appendChild(document.createElement("div"));
        at.textContent = "Anthropic was at the very bottom of it.";
        at = article.appendChild(document.createElement("section"));
        at.style.display = "none";
        for (let nth = 0; nth < 10_000; nth++) at = at.appendChild(document.createElement(nth % 3 ? "b" : "div"));
        at.textContent = "Nobody ever saw that Groq was here.";`),
    }),
};

/** An article with twenty thousand paragraphs behind its own. */
export const manyParagraphs = (): Answer =>
  articlePage({ more: `<div id="many">${times(20_000, () => "<p>The vote was close.</p>")}</div>` });

/** Text with half letters, with what is not seen and what turns the direction, around names and within. */
export const oddText = (): Answer =>
  articlePage({
    more: byScript(`
      const add = (...texts) => {
        const paragraph = article.appendChild(document.createElement("p"));
        for (const text of texts) paragraph.append(document.createTextNode(text));
      };
      add("\\ud83d\\ude00".repeat(40) + "\\ud800 lone and \\udfff alone: Anthropic was said to be \\ud83d");
      add("\\u202eforwards and back\\u202c \\u2067\\u05d0\\u05d1\\u2069 then Mistral said it, \\u200f\\u061c(in \\u05d0) and was heard");
      add("\\u200b\\u200b\\ufeffNvidia\\u200b has been heard of\\u2060 too, and \\u0301\\u0301\\u0301 so has it");
      add("\\u0000 and \\uffff in the text of the one about ", "Cerebras", " who said it as well \\udc00", "\\ud83d", "\\ude00");`),
  });
