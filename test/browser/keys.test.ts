import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyInput, Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { defaults } from "../../data/settings/schema";
import {
  extensionDir,
  inCard,
  pause,
  placeOfMark,
  readCard,
  readMarks,
  type Session,
  waitForCard,
  waitForNoCard,
} from "./harness";
import { tellPage } from "./settings";
import { onMarkedPage } from "./suite";

let session: Session;
let page: Page;

onMarkedPage("/launch", (here) => {
  ({ session, page } = here);
});

async function alt(key: KeyInput): Promise<void> {
  await page.keyboard.down("Alt");
  await page.keyboard.press(key);
  await page.keyboard.up("Alt");
}

/** What the keyboard's highlight stands on. */
const focused = async () =>
  (await readMarks(page)).filter(({ key }) => key === "backstory-focus").map(({ text }) => text)[0];

it("the manifest declares the commands, so that the browser lets readers change them", () => {
  const { commands } = JSON.parse(readFileSync(join(extensionDir, "manifest.json"), "utf8"));
  const keys = Object.entries(commands as Record<string, { suggested_key: { default: string } }>);
  expect(Object.fromEntries(keys.map(([name, each]) => [name, each.suggested_key.default]))).toEqual({
    _execute_action: "Alt+K",
    "next-mention": "Alt+N",
    "previous-mention": "Alt+P",
    "open-card": "Alt+O",
  });
});

describe("walking", () => {
  it("goes on and back, and round at the end", async () => {
    await alt("KeyN");
    expect(await focused()).toBe("OpenAI");
    await alt("KeyN");
    expect(await focused()).toBe("Sora");
    await alt("KeyP");
    await alt("KeyP");
    const marks = (await readMarks(page)).filter(({ key }) => key.startsWith("backstory-rest"));
    expect(await focused()).toBe(marks.at(-1)!.text);
  });

  it("begins with what the reader sees, and scrolls only to what cannot be seen", async () => {
    await page.evaluate(() => {
      document.body.style.paddingBottom = "3000px";
      scrollTo({
        top: document.querySelector("#rivals")!.getBoundingClientRect().top - 100,
        behavior: "instant",
      });
    });
    await pause(300);
    const before = await page.evaluate(() => scrollY);
    await alt("KeyN");
    const first = await focused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(["Anthropic", "Nvidia", "DeepMind", "Tesla"]).toContain(first);
    await page.evaluate(() => scrollTo({ top: 3000, behavior: "instant" }));
    await alt("KeyN");
    const top = await page.evaluate(() => {
      const [{ startContainer }] = [...CSS.highlights.get("backstory-focus")!] as [AbstractRange];
      return startContainer.parentElement!.getBoundingClientRect().top / innerHeight;
    });
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(0.67);
  });

  it("leaves the page's focus alone, and a field its letters", async () => {
    await page.evaluate(() => {
      const field = document.body.insertBefore(document.createElement("input"), document.body.firstChild);
      field.focus({ preventScroll: true });
    });
    await page.keyboard.press("KeyN");
    expect(await page.evaluate(() => document.querySelector("input")!.value)).toBe("n");
    expect(await focused()).toBeUndefined();
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>("#plain a")!;
      link.focus({ preventScroll: true });
    });
    const before = await page.evaluate(() => scrollY);
    await alt("KeyN");
    await page.keyboard.press("Enter");
    await waitForCard(page, (await focused())!);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    expect(await page.evaluate(() => [document.activeElement?.nodeName, scrollY])).toEqual(["A", before]);
  });
});

describe("opening", () => {
  it("opens the card of the name gone to, with the focus in it", async () => {
    await alt("KeyN");
    await alt("KeyO");
    await waitForCard(page, "OpenAI");
    expect(await inCard(page, (root) => root.activeElement !== null)).toBe(true);
  });

  it("opens the card of the name pointed at, or goes into its preview", async () => {
    const { x, y } = await placeOfMark(page, "Runway");
    await pause(300);
    await page.mouse.move(x, y, { steps: 3 });
    await pause(60);
    await alt("KeyO");
    await waitForCard(page, "Runway");
    expect(await inCard(page, (root) => root.activeElement !== null)).toBe(true);
    await page.mouse.move(5, 5, { steps: 4 });
    await pause(500);
    expect((await readCard(page))?.name).toMatch(/^Runway/);
  });
});

describe("shortcuts that the reader changed", () => {
  const reading = { ...defaults, wrong: [] };

  it("are obeyed, and the old ones are the page's again", async () => {
    await page.evaluate(() => {
      document.addEventListener("keydown", ({ code }) => document.body.append(` ${code}`));
    });
    await tellPage(session, page, "page:reading", {
      reading: { ...reading, shortcuts: { "next-mention": "Alt+Shift+J" } },
    });
    await alt("KeyN");
    expect(await focused()).toBeUndefined();
    expect(await page.evaluate(() => document.body.textContent)).toContain("KeyN");
    await page.keyboard.down("Shift");
    await alt("KeyJ");
    await page.keyboard.up("Shift");
    expect(await focused()).toBe("OpenAI");
    expect(await page.evaluate(() => document.body.textContent)).not.toContain("KeyJ");
  });

  it("work when the browser takes them: its command does the same", async () => {
    await tellPage(session, page, "page:command", { command: "next-mention" });
    expect(await focused()).toBe("OpenAI");
    await tellPage(session, page, "page:command", { command: "open-card" });
    await waitForCard(page, "OpenAI");
  });
});
