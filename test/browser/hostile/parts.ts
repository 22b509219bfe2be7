import type { Page } from "puppeteer-core";
import { describe, it } from "vitest";
import { unlisted } from "../harness";
import { article, newsPage } from "./news-page";
import type { Pages, Site } from "./visit";

const film = ["OpenAI", "Sora", "Runway"];
const said = "<p id='runway'>Runway has said little so far.</p>";

const editors = newsPage({
  article: article(`${said}
    <div id="editor" contenteditable="true"><p>A letter to Nvidia</p></div>
    <p id="plain" contenteditable="plaintext-only">A word to Cerebras</p>
    <textarea>Mistral</textarea><input value="Groq">
    <button onclick="document.querySelector('article').contentEditable = 'true'">Edit</button>`),
});

/** Parts of a page that are no part of its text, or are shown in a way of their own. */
const trees = newsPage({
  article: article(`${said}
    <template><p>Nvidia in a template.</p></template><noscript><p>Nvidia without scripts.</p></noscript>
    <div id="open"></div><div id="closed"></div><x-told><p slot="words">Of Anthropic a card tells.</p></x-told>
    <p style="display: contents">Whatever Cerebras builds is large.</p>
    <p>Then <span style="display: contents">Mistral</span> came.</p>
    <p style="visibility: hidden">Alibaba is not to be seen.</p><p style="display: none">Nor is Baidu.</p>
    <div style="content-visibility: hidden"><p>Nor is Tesla.</p></div>
    <div style="height: 3000px"></div>
    <section style="content-visibility: auto"><p>Far below stands Hugging Face.</p></section>`),
  script: `
    const told = "<p>Gemini in the shadow.</p>";
    document.querySelector("#open").attachShadow({ mode: "open" }).innerHTML = told;
    document.querySelector("#closed").attachShadow({ mode: "closed" }).innerHTML = told;
    customElements.define("x-told", class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = "<b>So:</b> <slot name='words'></slot>"; }
    });`,
});

const frames = newsPage({
  article: article(`${said}
    <iframe srcdoc="<p>Nvidia in a frame.</p>"></iframe><iframe id="blank"></iframe>
    <iframe id="same" src="/framed"></iframe><iframe src="${unlisted}/framed"></iframe>`),
  script: `document.querySelector("#blank").contentDocument.body.innerHTML = "<p>Nvidia in a blank one.</p>";`,
});

/** A list that has but ten rows for a thousand lines, and fills them anew when it is scrolled. */
const rows = newsPage({
  article: article(`<div id="list" style="height: 200px; overflow: auto; position: relative">
    <div style="height: 20000px"></div>${"<p class='row' style='position: absolute; margin: 0'></p>".repeat(10)}</div>`),
  script: `
    const list = document.querySelector("#list");
    const lines = { 2: "Here is Runway.", 500: "Here is Nvidia.", 504: "Here is Cerebras.", 990: "Here is Mistral." };
    const fill = () => {
      const first = Math.floor(list.scrollTop / 20);
      document.querySelectorAll(".row").forEach((row, at) => {
        row.style.top = (first + at) * 20 + "px";
        row.textContent = lines[first + at] ?? "Line " + (first + at) + " of the list.";
      });
    };
    list.onscroll = fill;
    fill();
    globalThis.scroll = (line) => new Promise((resolve) => {
      list.addEventListener("scroll", () => setTimeout(resolve), { once: true });
      list.scrollTop = line * 20;
    });`,
});

const framed = newsPage({ article: article("<p>Nvidia in a page of its own.</p>") });
const made = { editors, trees, frames, framed, rows };
export const partsPages: Pages = Object.fromEntries(
  Object.entries(made).map(([path, page]) => [path, () => page]),
);

/** Editors, and parts of a page that are not its text or are shown in a way of their own. */
export function parts(site: Site): void {
  /** Types into an element, takes back the last of it, and tells what is there and where the caret is. */
  async function write(page: Page, selector: string) {
    await page.evaluate((to) => {
      const element = document.querySelector<HTMLElement>(to)!;
      element.focus();
      getSelection()!.setPosition(element.querySelector("p")?.firstChild ?? element.firstChild!, 0);
    }, selector);
    await page.keyboard.type("Microsoft or ");
    await page.keyboard.press("Enter");
    await page.keyboard.type("not");
    await page.keyboard.down("Control");
    await page.keyboard.press("KeyZ");
    await page.keyboard.up("Control");
    return page.evaluate((of) => {
      const { anchorNode, anchorOffset } = getSelection()!;
      return [document.querySelector(of)!.innerHTML, anchorNode?.textContent, anchorOffset];
    }, selector);
  }

  describe("where people write", () => {
    it("nothing is marked, and what is written, taken back and pointed at stays so", () =>
      site.visit("editors", {
        act: async (page) => [await write(page, "#editor"), await write(page, "#plain")],
        marks: film,
      }));

    it("marks go once an article is edited", () =>
      site.visit("editors", {
        first: film,
        act: async (page, see) => {
          await page.click("button");
          await see([]);
          const seen = await write(page, "#runway");
          await page.evaluate("document.querySelector('article').removeAttribute('contenteditable')");
          await page.evaluate(
            "document.querySelector('#runway').textContent = 'Microsoft and Runway it is.'",
          );
          return seen;
        },
        marks: ["OpenAI", "Sora", "Microsoft", "Runway"],
        card: "Sora",
      }));

    it("marks go once the whole document is", () =>
      site.visit("editors", {
        first: film,
        act: async (page, see) => {
          await page.evaluate("document.designMode = 'on'");
          const seen = await write(page, "#runway");
          await see([]);
          return seen;
        },
        marks: [],
      }));
  });

  describe("parts of a page", () => {
    it("that are not its text have no marks; text that has no box of its own has", () =>
      site.visit("trees", {
        marks: [...film, "Anthropic", "Cerebras", "Mistral", "Hugging Face"],
        card: "Mistral",
      }));

    it("that are pages of their own have none, and come to no harm", () =>
      site.visit("frames", {
        act: async (page) => {
          const all = page.frames().filter((frame) => frame !== page.mainFrame());
          return Promise.all(
            all.map((frame) => frame.evaluate(() => [CSS.highlights.size, document.body.innerHTML])),
          );
        },
        marks: film,
      }));

    it("that take turns in a few rows are marked as they come", () =>
      site.visit("rows", {
        first: film,
        act: async (page, see) => {
          await page.evaluate("scroll(500)");
          await see(["OpenAI", "Sora", "Nvidia", "Cerebras"]);
          await page.evaluate("scroll(983)");
        },
        marks: ["OpenAI", "Sora", "Mistral"],
        card: "Mistral",
      }));
  });
}
