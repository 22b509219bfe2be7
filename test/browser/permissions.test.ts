import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  browserName,
  closePopup,
  hoverMark,
  openPopup,
  pause,
  readMarks,
  type Session,
  unlisted,
  waitForCard,
  waitForMarks,
  waitForNoMarks,
} from "./harness";
import { answerYes, chooseScope, takeAway, waitForSites } from "./host-access";
import { openPopupByButton } from "./popup-by-button";
import { addRule, openSettings, pressNamed, pressSwitch, rulesShown, says } from "./settings-page";
import { inKeptProfile, untilTestEnds } from "./suite";

const host = "pumpkin-almanac.example";
const pattern = `*://*.${host}/*`;
const everySite = "*://*/*";
let session: Session;
let restart: () => Promise<Session>;

inKeptProfile((suite) => {
  ({ session, restart } = suite);
});
const kept = untilTestEnds();
const visit = async (url: string) => kept(await session.open(url));
const settings = async () => kept(await openSettings(session));
/** The popup over a page; in Chromium by the toolbar's button, which lets it see the address. */
const overPage = (page: Page) =>
  browserName === "chromium" ? openPopupByButton(session, page) : openPopup(session, page);

describe("a site beyond the list, always on", () => {
  it("is asked for on click, marked with its subdomains, and carded", async () => {
    const options = await settings();
    await answerYes(session, pattern);
    await addRule(options, unlisted, true);
    await waitForSites(options, [pattern]);
    for (const url of [`${unlisted}/launch`, `http://blog.${host}/launch`]) {
      const page = await visit(url);
      await waitForMarks(page);
      await hoverMark(page, "Runway");
      await waitForCard(page, "Runway");
    }
  });

  it("is still there after a restart of the browser, and gone at once when it is switched off", async () => {
    session = await restart();
    const options = await settings();
    await waitForSites(options, [pattern]);
    expect(await rulesShown(options)).toEqual([`on ${host}`]);
    const page = await visit(`${unlisted}/launch`);
    await waitForMarks(page);
    await pressSwitch(options, `Marks on ${host}`);
    await waitForNoMarks(page);
    await waitForSites(options, []);
    session = await restart();
    const again = await settings();
    await waitForSites(again, []);
    expect(await rulesShown(again)).toEqual([`off ${host}`]);
    const later = await visit(`${unlisted}/launch`);
    await pause(700);
    expect(await readMarks(later)).toEqual([]);
  });

  it("that the browser's own pages take away loses its rule and its marks, and is told", async () => {
    // Another site: what Chromium has allowed once, its page of extensions allows at once.
    const melons = "*://*.melon-almanac.example/*";
    const options = await settings();
    await answerYes(session, melons);
    await addRule(options, "melon-almanac.example", true);
    await waitForSites(options, [melons]);
    const page = await visit("http://www.melon-almanac.example/launch");
    await waitForMarks(page);
    await takeAway(session, melons);
    await waitForNoMarks(page);
    await waitForSites(options, []);
    await says(
      options,
      "Your browser no longer allows melon-almanac.example, so the rule for it was removed.",
    );
    expect(await rulesShown(options)).toEqual([`off ${host}`]);
    await pressNamed(options, `Remove ${host}`);
  });

  // Only in Chromium can the toolbar's button be pressed, which lets the popup see the address.
  if (browserName === "chromium")
    it("is offered by the popup, beside marking this page alone, and switched off there", async () => {
      const gourds = "*://*.gourd-almanac.example/*";
      await answerYes(session, gourds);
      const page = await visit("http://www.gourd-almanac.example/launch");
      const popup = await overPage(page);
      await pressNamed(popup, "Always on this site");
      await waitForMarks(page);
      await closePopup(popup);
      const options = await settings();
      await waitForSites(options, [gourds]);
      await page.bringToFront();
      const again = await overPage(page);
      await pressSwitch(again, "Marks on gourd-almanac.example");
      await waitForNoMarks(page);
      await closePopup(again);
      await waitForSites(options, []);
      await pressNamed(options, "Remove gourd-almanac.example");
    });
});

describe("where marks appear without a rule", () => {
  it("every site with articles is asked for on click, and given back with another choice", async () => {
    const options = await settings();
    await answerYes(session, everySite);
    await chooseScope(options, 3);
    await waitForSites(options, [everySite]);
    const page = await visit(`${unlisted}/launch`);
    await waitForMarks(page);
    await options.bringToFront();
    await chooseScope(options, 1);
    await waitForNoMarks(page);
    await waitForSites(options, []);
  });

  it("every site ends with its permission, and is told", async () => {
    const options = await settings();
    await answerYes(session, everySite);
    await chooseScope(options, 3);
    await waitForSites(options, [everySite]);
    await takeAway(session, everySite);
    await waitForSites(options, []);
    await says(options, "Your browser no longer allows every site");
    expect(
      await options.$eval(".radios .radio:nth-of-type(1) input", (input) => input.matches(":checked")),
    ).toBe(true);
  });
});
