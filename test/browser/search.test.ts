import type { ElementHandle, Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { closePopup, openPopup, pause, type Session, unlisted } from "./harness";
import { inBrowser } from "./suite";

let session: Session;
let popup: Page;
let field: ElementHandle<HTMLInputElement>;

inBrowser(async (suite) => {
  ({ session } = suite);
  await session.open(`${unlisted}/launch`);
  await reopen();
});

/** Opens the popup over the one page there is. */
async function reopen(): Promise<void> {
  const pages = await session.browser.pages();
  const page = pages.find((each) => each.url().startsWith(unlisted))!;
  popup = await openPopup(session, page);
  field = (await popup.waitForSelector('[role="combobox"]')) as ElementHandle<HTMLInputElement>;
}

const options = () => popup.$$eval('[role="option"]', (all) => all.map((each) => each.textContent ?? ""));
const chosen = () =>
  popup.$eval('[role="option"][aria-selected="true"]', (each) => ({
    entity: each.getAttribute("data-entity"),
    index: Number(each.id.split("-").at(-1)),
    named: document.querySelector('[role="combobox"]')?.getAttribute("aria-activedescendant") === each.id,
    // The foot stays in sight, too: a row under it is not seen.
    inSight:
      each.getBoundingClientRect().bottom <=
      document.querySelector(".popup-foot")!.getBoundingClientRect().top + 1,
  }));

/** Types in place of what stands there, and waits until the first result is this entity. */
async function find(query: string, entity: string): Promise<void> {
  await field.evaluate((input) => input.select());
  await field.type(query);
  await popup.waitForSelector(`#result-0[data-entity="${entity}"]`, { timeout: 20_000 });
}

describe("before anything is typed", () => {
  it("names what the record says most of, and opens it", async () => {
    await popup.waitForSelector(".central button");
    const names = await popup.$$eval(".central button", (all) => all.map((each) => each.textContent ?? ""));
    expect(names.some((name) => name.startsWith("OpenAI"))).toBe(true);
    await popup.focus('.central [data-entity="openai"]');
    await popup.keyboard.press("Enter");
    await popup.waitForFunction(() => document.body.textContent?.includes("Open the full record"));
    await popup.keyboard.press("Escape");
    field = (await popup.waitForSelector('[role="combobox"]')) as ElementHandle<HTMLInputElement>;
  });
});

describe("the search", () => {
  it.each([
    ["opnai", "openai"],
    ["hugging face", "huggingface"],
    ["HF", "huggingface"],
    ["pi zero", "pi-zero"],
    ["wafer scale", "wafer-scale-engine"],
    ["microsoft azure", "azure"],
    ["stable difusion", "stable-diffusion"],
  ])("finds for %s %s first", find);

  it("shows which letters and words answer", async () => {
    await find("antropic", "anthropic");
    const marked = await popup.$$eval("#result-0 .t mark", (all) => all.map((each) => each.textContent));
    expect(marked).toEqual(["Ant", "ropic"]);
    await find("wafer scale", "wafer-scale-engine");
    const lines = await popup.$$eval('[role="option"] .d mark', (all) => all.map((each) => each.textContent));
    expect(lines.join(" ").toLowerCase()).toContain("wafer");
  });

  it("goes by arrow keys, Home and End, and keeps the chosen row in sight", async () => {
    await find("world", "world-model");
    expect(await chosen()).toMatchObject({ index: 0, named: true });
    await field.press("ArrowDown");
    expect((await chosen()).index).toBe(1);
    await field.press("End");
    await popup.waitForFunction(
      () =>
        document.querySelector('[aria-selected="true"]') ===
        [...document.querySelectorAll('[role="option"]')].at(-1),
    );
    const last = await chosen();
    expect(last.index).toBeGreaterThan(8);
    expect(last).toMatchObject({ named: true, inSight: true });
    await field.press("Home");
    expect((await chosen()).index).toBe(0);
    await field.press("ArrowUp");
    expect((await chosen()).index).toBe(last.index);
  });

  it("puts the best before all groups, then what stands on the page or is of one kind, each with its heading", async () => {
    await find("video", "video-prediction");
    // What stands below the window is drawn after the rest.
    await popup.waitForFunction(() => document.querySelectorAll('[role="option"]').length > 20);
    const groups = await popup.$$eval('[role="listbox"] [role="group"]', (all) =>
      all.map((group) => {
        const head = document.getElementById(group.getAttribute("aria-labelledby") ?? "");
        return [head?.textContent ?? "", group.querySelectorAll('[role="option"]').length] as const;
      }),
    );
    expect(groups[0]).toEqual(["Best match", 3]);
    expect(groups.map(([head]) => head)).toContain("Concepts");
    expect((await options()).length).toBe(groups.reduce((sum, [, rows]) => sum + rows, 0));
  });

  it("leaves Home and End to the text while nothing else was gone to", async () => {
    await find("orld", "world-model");
    await field.press("Home");
    await field.type("w");
    expect(await field.evaluate((input) => input.value)).toBe("world");
  });

  it("keeps one kind, said in a word", async () => {
    await find("world", "world-model");
    const words = await popup.$$eval(".filters button", (all) => all.map((each) => each.textContent?.trim()));
    expect(words.every((word) => /^[A-Z][a-z]+ \d+$/.test(word ?? ""))).toBe(true);
    await popup.click('.filters [aria-label^="Companies"]');
    await popup.waitForSelector('#result-0[data-entity="world-labs"]');
    await popup.click('.filters [aria-label^="All"]');
    await popup.waitForSelector('#result-0[data-entity="world-model"]');
  });

  it("says what to try where nothing is found", async () => {
    await field.evaluate((input) => input.select());
    await field.type("zebra crossing");
    await popup.waitForSelector(".msg");
    expect(await popup.$eval(".msg", (each) => each.textContent)).toMatch(/Nothing on “zebra crossing”.*Try/);
    expect(await options()).toEqual([]);
    await field.press("Escape");
    expect(await field.evaluate((input) => input.value)).toBe("");
  });

  it("takes the focus back at / and at Ctrl and K", async () => {
    for (const keys of [["/"], ["Control", "k"]] as const) {
      await popup.focus('button[aria-label*="ettings"], .popup-foot button');
      for (const key of keys) await popup.keyboard.down(key);
      for (const key of keys) await popup.keyboard.up(key);
      expect(await popup.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    }
  });
});

describe("the last query", () => {
  it("is there again when the popup is opened a moment later, chosen so that typing replaces it", async () => {
    await find("disney", "disney");
    await closePopup(popup);
    await reopen();
    await popup.waitForSelector('#result-0[data-entity="disney"]', { timeout: 20_000 });
    await pause(100);
    const [start, end] = await field.evaluate((input) => [input.selectionStart, input.selectionEnd]);
    expect([start, end]).toEqual([0, 6]);
  });

  it("is gone once it was cleared", async () => {
    await field.press("Escape");
    await popup.waitForSelector(".central");
    await closePopup(popup);
    await reopen();
    await pause(300);
    expect(await field.evaluate((input) => input.value)).toBe("");
    await closePopup(popup);
  });
});
