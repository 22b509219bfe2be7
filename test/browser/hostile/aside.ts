/**
 * Looks at a page from a world of its own: what the page has done to its prototypes and globals does not
 * reach in there, as it does not reach our scripts.
 */
import type { Page } from "puppeteer-core";
import { bidiOf, contextOf } from "../bidi";
import { inRootByBidi, overRoot } from "../card";
import { pause } from "../marks";

interface Realm {
  evaluate<A extends unknown[], T>(read: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
}

/** Puppeteer's own world in a page, which it has no public name for. */
const realmOf = (page: Page): Realm =>
  (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm();

/** Runs a function in the page, in a world of its own. */
export const aside = <A extends unknown[], T>(
  page: Page,
  read: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>> => realmOf(page).evaluate(read, ...args);

/** The page as it stands, as text. */
export const htmlOf = (page: Page): Promise<string> =>
  aside(page, () => document.documentElement?.outerHTML ?? "");

/** A mark at rest: its words, where it stands in its first text node, and the middle of it in the window. */
export interface MarkAside {
  text: string;
  start: number;
  x: number;
  y: number;
}

/** The marks at rest, in the order of the page. */
export function marksAside(page: Page): Promise<MarkAside[]> {
  return aside(page, () => {
    const seen: { text: string; start: number; range: Range }[] = [];
    CSS.highlights?.forEach((highlight, key) => {
      if (!key.startsWith("backstory-rest")) return;
      highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        // Taken out of the page a moment ago.
        if (!document.contains(startContainer) || !document.contains(endContainer)) return;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        seen.push({ text: range.toString(), start: startOffset, range });
      });
    });
    seen.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
    return seen.map(({ text, start, range }) => {
      const { left, top, width, height } = range.getBoundingClientRect();
      return { text, start, x: left + width / 2, y: top + height / 2 };
    });
  });
}

/** The words of the marks at rest, in the order of the page. */
export const wordsAside = async (page: Page): Promise<string[]> =>
  (await marksAside(page)).map(({ text }) => text);

/** Asks again and again until the answer will do; throws with the last one when that takes too long. */
export async function until<T>(ask: () => Promise<T>, will: (answer: T) => boolean, seconds = 8): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (will(answer)) return answer;
    if (performance.now() > end)
      throw new Error(`Not after ${seconds} seconds: ${JSON.stringify(answer)?.slice(0, 500)}`);
    await pause(25);
  }
}

/** Waits until marks stand on all these words. */
export const waitForWords = (page: Page, words: readonly string[], seconds?: number): Promise<string[]> =>
  until(
    () => wordsAside(page),
    (seen) => words.every((word) => seen.includes(word)),
    seconds,
  );

/** Moves the pointer onto a mark as a hand does, and leaves it there. */
export async function hoverAside(page: Page, text: string): Promise<void> {
  const mark = (await marksAside(page)).find((each) => each.text === text);
  if (!mark) throw new Error(`No mark “${text}” on the page.`);
  const { x, y } = mark;
  await page.mouse.move(x > 400 ? x - 60 : x + 60, Math.max(1, y - 40));
  await page.mouse.move(x, y, { steps: 6 });
}

/** Runs a function over the root of the card's host, wherever in the page that is; null without one. */
export async function inHost<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null> {
  const wire = bidiOf(page.browser());
  const context = contextOf(page);
  // Puppeteer's own world has the name of a sandbox in Firefox.
  if (wire) return inRootByBidi(wire, { context, sandbox: "backstory-test" }, "backstory-card", read);
  const cdp = await page.createCDPSession();
  try {
    const { executionContextId } = await cdp.send("Page.createIsolatedWorld", { frameId: context });
    const { result: host } = await cdp.send("Runtime.evaluate", {
      expression: "document.querySelector('backstory-card')",
      contextId: executionContextId,
    });
    if (!host.objectId) return null;
    const { node } = await cdp.send("DOM.describeNode", { objectId: host.objectId, pierce: true });
    const root = node.shadowRoots?.[0];
    return root ? await overRoot(cdp, { backendNodeId: root.backendNodeId, executionContextId }, read) : null;
  } finally {
    await cdp.detach();
  }
}

/** The name of the card that is to be seen, or null. */
export const cardAside = (page: Page): Promise<string | null> =>
  inHost(page, (root) => {
    const dialog = root.querySelector<HTMLElement>("[role=dialog]");
    if (!dialog?.checkVisibility()) return null;
    const labels = (dialog.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    return labels
      .map((id) => root.getElementById(id)?.textContent ?? "")
      .join(" ")
      .trim();
  });

/** Waits for a card of this name. */
export const waitForCardAside = (page: Page, name: string, seconds?: number): Promise<string | null> =>
  until(
    () => cardAside(page),
    (seen) => seen?.startsWith(name) ?? false,
    seconds,
  );

/** Waits until no card is to be seen. */
export const waitForNoCardAside = (page: Page): Promise<string | null> =>
  until(
    () => cardAside(page),
    (seen) => seen === null,
  );
