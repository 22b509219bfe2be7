/** Pages that style, turn, cover and write their text in every way. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articlePage, type Made } from "../article-page";
import { listed, pause } from "../harness";
import { aside, cardAside, hoverAside, inHost, waitForWords, wordsAside } from "./aside";
import { ground, names, openAndLeave } from "./ground";

const style = (css: string): Made => ({ head: `<style>${css}</style>` });

/** What a page might say to make a foreign element small, faint, elsewhere or unreachable. */
const attack =
  "all: unset !important; display: none !important; visibility: hidden !important; opacity: 0.01 !important; pointer-events: none !important; position: static !important; inset: 90% !important; width: 0 !important; height: 0 !important; max-height: 0 !important; overflow: hidden !important; clip-path: inset(50%) !important; filter: blur(9px) !important; translate: 0 -4000px !important; rotate: 90deg !important; scale: 0 !important; transform: skew(40deg) !important; zoom: 3 !important; content-visibility: hidden !important; mask: linear-gradient(#0000, #0000) !important; mix-blend-mode: difference !important; writing-mode: vertical-rl !important; direction: rtl !important; animation: none !important; transition: all 9s !important; contain: strict !important; margin: 900px !important; font: 80px serif !important; color: red !important; letter-spacing: 1em !important; text-transform: uppercase !important; user-select: none !important; interactivity: inert !important;";

const styles: Record<string, Made> = {
  "attacks what is foreign to it": style(
    `html > :not(head, body), backstory-card, backstory-card:popover-open, :popover-open, :host, ::part(card), backstory-card * { ${attack} } backstory-card::before { content: "Buy"; display: block !important }`,
  ),
  "unsets all of everything": style(
    "* { all: unset !important; cursor: none !important } head, script { display: none !important }",
  ),
  "lets nothing be selected": style(
    "* { user-select: none !important; -webkit-user-select: none !important }",
  ),
  "is enlarged, turned and scaled": style(
    "html { zoom: 1.2 } body { transform: scale(0.85) rotate(3deg) } p { transform: translateX(20px); will-change: transform; contain: content }",
  ),
  "has rules for highlights, and one of its own": {
    head: `<style>::highlight(own) { background: gold } ::highlight(backstory-rest-solid) { color: red } ::selection { color: transparent }</style>`,
    more: `<script>{
      const words = document.querySelector("#runway").firstChild;
      CSS.highlights.set("own", new Highlight(new StaticRange({ startContainer: words, startOffset: 0, endContainer: words, endOffset: 9 })));
    }</script>`,
  },
  "is dark": style("html { background: #111; color: #eee; color-scheme: dark }"),
  "runs from the right": { head: `<script>document.documentElement.dir = "rtl"</script>` },
  "is written from top to bottom": style("body { writing-mode: vertical-rl; height: 80vh }"),
  "is written sideways, in columns": style(
    "article { writing-mode: vertical-lr; text-orientation: upright; height: 60vh; columns: 2 }",
  ),
};
const paths = Object.keys(styles);

const on = ground((path) =>
  articlePage(
    styles[paths[Number(path)] ?? ""] ?? {
      more: `<div id="cover" hidden style="position: fixed; inset: 0; z-index: 2147483647; background: #fff">Our letter</div>
        <div id="pop" popover style="width: 100vw; height: 100vh; background: #fff">Our letter</div>
        <dialog style="width: 100vw; height: 100vh; max-width: none; max-height: none; box-sizing: border-box"><button>No</button></dialog>`,
    },
  ),
);

/** The open card is whole, in the window, in its own style, and the topmost thing where it stands. */
async function expectWhole(page: Page): Promise<void> {
  const seen = await inHost(page, (root) => {
    const card = root.querySelector(".card")!;
    const { left, top, right, bottom, width } = card.getBoundingClientRect();
    const { fontSize, color, writingMode, textTransform } = getComputedStyle(root.querySelector(".name")!);
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const { opacity, filter, display, visibility } = getComputedStyle(root.host);
    return {
      inside: left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
      wide: width > 250,
      onTop: at === root.host,
      before: getComputedStyle(root.host, "::before").content,
      style: {
        fontSize,
        writingMode,
        textTransform,
        opacity,
        filter,
        display,
        visibility,
        red: color === "rgb(255, 0, 0)",
      },
    };
  });
  expect(seen).toMatchObject({
    inside: true,
    wide: true,
    onTop: true,
    style: {
      fontSize: "23px",
      writingMode: "horizontal-tb",
      textTransform: "none",
      opacity: "1",
      filter: "none",
      visibility: "visible",
      red: false,
    },
  });
}

describe("a page that", () => {
  it.each(paths)("%s: marks, and a whole card beside its word", async (name) => {
    const page = await on.visit(String(paths.indexOf(name)), { whileOpen: expectWhole });
    if (name.includes("one of its own"))
      expect(await aside(page, () => CSS.highlights.get("own")?.size)).toBe(1);
    if (name === "is dark")
      expect(await aside(page, () => CSS.highlights.has("backstory-rest-solid-dk"))).toBe(true);
  });
});

describe("text that is covered opens no card", () => {
  it.each(["#cover", "#pop", "dialog"])("by %s, and does once it is free", async (what) => {
    const { page } = on;
    await page.goto(`${listed}/covered`);
    await waitForWords(page, names);
    const cover = (over: boolean) =>
      page.evaluate(
        (selector, show) => {
          const each = document.querySelector<HTMLElement>(selector)!;
          if (each instanceof HTMLDialogElement) each[show ? "showModal" : "close"]();
          else if (each.popover) each.togglePopover(show);
          else each.hidden = !show;
        },
        what,
        over,
      );
    await cover(true);
    await hoverAside(page, "Runway");
    await pause(700);
    expect(await cardAside(page)).toBeNull();
    await cover(false);
    await page.mouse.move(3, 3, { steps: 2 });
    await openAndLeave(page, "Runway");
    expect(await wordsAside(page)).toEqual(expect.arrayContaining(names));
  });
});
