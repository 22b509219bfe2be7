import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { inCard } from "./card";
import { hoverMark, pause, placeOfMark } from "./marks";

interface Place {
  x: number;
  y: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where an element of the open card is, scrolled into view within the card; by its words if there are several. */
export async function placeInCard(page: Page, selector: string, words = ""): Promise<Place> {
  const read = `(root) => {
    const found = [...root.querySelectorAll(${JSON.stringify(selector)})]
      .find((each) => each.textContent.includes(${JSON.stringify(words)}));
    if (!found) return null;
    found.scrollIntoView({ block: "nearest" });
    const { left, top, right, bottom } = found.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2, left, top, right, bottom };
  }`;
  for (let tries = 0; tries < 300; tries++) {
    const place = await inCard(page, read as never);
    if (place) return place as Place;
    await pause(50);
  }
  throw new Error(`Nothing in the card is ${selector} ${words}`);
}

/** Clicks something in the open card, with the pointer. */
export async function clickInCard(page: Page, selector: string, words = ""): Promise<void> {
  const { x, y } = await placeInCard(page, selector, words);
  await page.mouse.click(x, y);
}

/** Whether the open card holds an element, and (if so) all its words. */
export const textInCard = (page: Page, selector: string): Promise<string | null> =>
  inCard(
    page,
    `(root) => root.querySelector(${JSON.stringify(selector)})?.textContent ?? null` as never,
  ) as Promise<string | null>;

/** What has the focus within the card: the words of it, or its name. */
export const focusInCard = (page: Page): Promise<string | null> =>
  inCard(page, (root) => {
    const at = root.activeElement;
    return at ? (at.getAttribute("aria-label") ?? at.textContent ?? "") : null;
  });

/** Opens a mark's card with a click, so that it stays. */
export async function pinMark(page: Page, text: string): Promise<void> {
  await hoverMark(page, text);
  const { x, y } = await placeOfMark(page, text);
  await page.mouse.click(x, y);
}

const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/**
 * What axe-core finds in the open card. It cannot look into a closed root, so it is shown a copy in an
 * open one, with the same style at the same place.
 */
export async function axeInCard(page: Page): Promise<string[]> {
  // Nothing is judged half faded in.
  await pause(400);
  await inCard(page, (root) => {
    const copy = document.createElement("backstory-copy");
    const open = copy.attachShadow({ mode: "open" });
    open.adoptedStyleSheets = [...root.adoptedStyleSheets];
    open.append(root.firstElementChild!.cloneNode(true));
    const card = open.querySelector<HTMLElement>(".card")!;
    card.style.animation = "none";
    copy.dataset.copy = "";
    document.body.append(copy);
    for (const menu of open.querySelectorAll<HTMLElement>(".menu")) menu.showPopover();
    (root.host as HTMLElement).hidePopover();
    return true;
  });
  await page.evaluate(`${axe};undefined`);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          what: unknown,
          how: unknown,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const copy = document.querySelector("backstory-copy")!;
    const { violations } = await axe.run(copy, { rules: { region: { enabled: false } } });
    copy.remove();
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => html.slice(0, 120) + failureSummary).join("; ")}`,
    );
  });
  await inCard(page, (root) => {
    (root.host as HTMLElement).showPopover();
    return true;
  });
  return found;
}
