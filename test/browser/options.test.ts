import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { Session } from "./harness";
import { axeOn } from "./record-pages";
import { changeSettings } from "./settings";
import { addRule, openSettings, pressNamed, pressSwitch, rulesShown, says } from "./settings-page";
import { inBrowser, untilTestEnds } from "./suite";

let session: Session;
const sections = ["sites", "reading", "unmarked", "appearance", "backup", "data", "privacy", "faults"];
const rule = (host: string, on = false) => ({ host, on });

inBrowser((suite) => {
  ({ session } = suite);
});
beforeEach(() => changeSettings(session, { sites: [], theme: "system", textSize: 100 }));
const kept = untilTestEnds();
const settings = async (section?: string) => kept(await openSettings(session, section));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.ariaLabel || document.activeElement?.textContent || "");

/** Puts a text into the field of the text form, as a paste does, and asks for it to be used. */
async function useText(page: Page, text: string): Promise<void> {
  await page.evaluate((typed) => {
    const field = document.querySelector<HTMLTextAreaElement>(".text-form")!;
    field.closest("details")!.open = true;
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  await pressNamed(page, "Use these rules");
}

describe("adding sites", () => {
  it("takes many at once, names what it cannot read and leaves that in the field", async () => {
    const page = await settings();
    await addRule(page, "https://www.a.example/x?y, *.b.example bücher.example me@c.example", false);
    await says(page, "3 sites are off.");
    await says(page, "If you mean that site, write c.example.");
    expect(await rulesShown(page)).toEqual(["off a.example", "off b.example", "off bücher.example"]);
    expect(await page.$eval("#add-site", (field) => (field as HTMLTextAreaElement).value)).toBe(
      "me@c.example",
    );
    await page.click(".undo .link");
    await page.waitForFunction(() => !document.querySelector(".rules-tbl"));
    expect(await focused(page)).toBe("Sites");
  });

  it("leaves out narrower rules that say the same, says which, and brings them back", async () => {
    await changeSettings(session, { sites: [rule("x.a.example"), rule("y.a.example", true)] });
    const page = await settings();
    await addRule(page, "a.example", false);
    await says(page, "a.example is off. A narrower rule that said the same is gone: x.a.example.");
    expect(await rulesShown(page)).toEqual(["off a.example", "on y.a.example"]);
    await page.click(".undo .link");
    await page.waitForFunction(() => document.body.textContent?.includes("x.a.example"));
    expect(await rulesShown(page)).toEqual(["off x.a.example", "on y.a.example"]);
  });
});

describe("the table of rules", () => {
  it("moves the focus to the next row's button when a row goes, and at last to the field", async () => {
    await changeSettings(session, { sites: [rule("a.example"), rule("b.example"), rule("c.example")] });
    const page = await settings();
    await pressNamed(page, "Remove b.example");
    await page.waitForFunction(() => document.querySelectorAll(".rules-tbl tbody tr").length === 2);
    expect(await focused(page)).toBe("Remove c.example");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".rules-tbl tbody tr").length === 1);
    expect(await focused(page)).toBe("Remove a.example");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !document.querySelector(".rules-tbl"));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("add-site");
  });

  it("stays quick with two thousand rules, and finds one of them", async () => {
    const sites = Array.from({ length: 2000 }, (_, i) => rule(`h${i}.many.example`, i % 2 === 0));
    await changeSettings(session, { sites });
    const page = await settings();
    expect(await rulesShown(page)).toHaveLength(100);
    await page.type('input[type="search"]', "https://www.h1234.many.example/x");
    await page.waitForFunction(() => document.querySelectorAll(".rules-tbl tbody tr").length === 1);
    expect(await rulesShown(page)).toEqual(["on h1234.many.example"]);
    await pressSwitch(page, "Marks on h1234.many.example");
    await page.waitForSelector(
      '[role="switch"][aria-label="Marks on h1234.many.example"][aria-checked="false"]',
    );
    await addRule(page, "one-more.example", false);
    await says(page, "These would be 2,001 rules");
  });
});

describe("rules as text", () => {
  it("marks the wrong lines, says why by line, and changes nothing until all are right", async () => {
    await changeSettings(session, { sites: [rule("a.example")] });
    const page = await settings();
    await useText(page, "# mine\noff b.example\noff c..d\non me@e.example");
    await says(page, "2 lines could not be read. Nothing was changed.");
    expect(await page.$$eval(".problems button", (all) => all.map((each) => each.textContent))).toEqual([
      "Line 3",
      "Line 4",
    ]);
    expect(await page.$$(".line-marks i")).toHaveLength(2);
    expect(await rulesShown(page)).toEqual(["off a.example"]);
    const selected = () =>
      page.$eval(".text-form", (field) => {
        const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
    expect(await selected()).toBe("off c..d");
    await pressNamed(page, "Line 4");
    expect(await selected()).toBe("on me@e.example");

    // A look at another section loses nothing of it.
    await page.click('a[href="#reading"]');
    await page.waitForSelector(".set");
    await page.click('a[href="#sites"]');
    await page.waitForSelector(".text-form");
    expect(await page.$eval(".text-form", (field) => (field as HTMLTextAreaElement).value)).toContain("c..d");
    await useText(page, "off b.example\noff x.b.example\noff me.e.example");
    await says(
      page,
      "The rules were replaced. There are 2 now. A narrower rule that said the same is gone: x.b.example.",
    );
    expect(await rulesShown(page)).toEqual(["off b.example", "off me.e.example"]);
    await page.click(".undo .link");
    await page.waitForFunction(() => document.querySelectorAll(".rules-tbl tbody tr").length === 1);
    expect(await rulesShown(page)).toEqual(["off a.example"]);
  });
});

describe("every section", () => {
  it.each(["light", "dark"] as const)("has nothing that axe finds, in %s", async (theme) => {
    const sites = [rule("a.example"), rule("b.example", true)];
    await changeSettings(session, { theme, sites, muted: ["sora", "no-such-name"] });
    for (const section of sections) {
      const page = await settings(section);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      expect([section, await axeOn(page)]).toEqual([section, []]);
    }
  });

  it("fits 320 pixels, twice the text, and both directions of writing", async () => {
    await changeSettings(session, {
      textSize: 200,
      sites: [rule("a-rather-long-name-of-a-site.subdomain.example", true)],
    });
    for (const section of sections) {
      const page = await settings(section);
      for (const [width, dir] of [
        [320, "ltr"],
        [320, "rtl"],
        [640, "ltr"],
        [1400, "rtl"],
      ] as const) {
        await page.setViewport({ width, height: 700 });
        const over = await page.evaluate((direction) => {
          document.documentElement.dir = direction;
          return document.documentElement.scrollWidth - innerWidth;
        }, dir);
        expect([section, width, dir, over > 0 ? over : 0]).toEqual([section, width, dir, 0]);
      }
    }
  });

  it("is reached by keyboard alone, each control with a name", async () => {
    await changeSettings(session, { sites: [rule("a.example")] });
    for (const section of sections) {
      const page = await settings(section);
      const nameless = await page.$$eval(
        "main :is(button, input, select, textarea, a, summary):not([hidden])",
        (all) =>
          (all as (HTMLElement & { labels?: NodeList })[])
            .filter((each) => {
              const label = each.labels?.[0]?.textContent ?? each.textContent;
              return each.tabIndex < 0 || !(each.ariaLabel || label)?.trim();
            })
            .map((each) => each.outerHTML.slice(0, 120)),
      );
      expect([section, nameless]).toEqual([section, []]);
      const other = section === "data" ? "sites" : "data";
      await page.focus(`a[href="#${other}"]`);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "H1", { timeout: 20_000 });
    }
  });
});
