import { describe, expect, it } from "vitest";
import {
  browserName,
  closePopup,
  listed,
  openPopup,
  pause,
  readMarks,
  type Session,
  unlisted,
  waitForMarks,
  waitForNoMarks,
} from "./harness";
import { chooseHostAccess, chooseScope, waitForSites } from "./host-access";
import { openPopupByButton } from "./popup-by-button";
import { addRule, inFirefox, openSettings, pressNamed, rulesShown, says } from "./settings-page";
import { inBrowser, untilTestEnds } from "./suite";

const host = "pumpkin-almanac.example";
const pattern = `*://*.${host}/*`;
let session: Session;

inBrowser((suite) => {
  ({ session } = suite);
});
const kept = untilTestEnds();
const visit = async (url: string) => kept(await session.open(url));
const settings = async () => kept(await openSettings(session));

describe("a site of the list that the reader has not chosen", () => {
  it("only sites the reader chooses; one is chosen in the popup", async () => {
    const options = await settings();
    await chooseScope(options, 2);
    await pause(300);
    const page = await visit(`${listed}/launch`);
    await pause(700);
    expect(await readMarks(page)).toEqual([]);
    const popup = await (browserName === "chromium"
      ? openPopupByButton(session, page)
      : openPopup(session, page));
    await says(popup, "You have not chosen this site");
    await pressNamed(popup, "Always on this site");
    await popup.waitForSelector('[role="switch"][aria-label="Marks on techcrunch.com"][aria-checked="true"]');
    await closePopup(popup);
    await page.bringToFront();
    await waitForMarks(page);
    await chooseScope(options, 1);
    await pressNamed(options, "Remove techcrunch.com");
  });
});

/** Firefox asks in a panel of its own, which its own world can reach. */
const denied = () => {
  const prompts = (on: boolean) =>
    inFirefox(session, `Services.prefs.setBoolPref("extensions.webextOptionalPermissionPrompts", ${on})`);
  const refuse = () =>
    inFirefox(
      session,
      `(async () => {
        for (let tries = 0; tries < 100; tries++) {
          const asked = document.querySelector("#addon-webext-permissions-notification");
          if (asked?.secondaryButton && PopupNotifications.isPanelOpen) {
            asked.secondaryButton.click();
            return "refused";
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return "not asked";
      })()`,
    );

  it("a site is kept as a rule that says so, with a button that asks again", async () => {
    const options = await settings();
    await prompts(true);
    await addRule(options, unlisted, true);
    expect(await refuse()).toBe("refused");
    await says(options, "Your browser has not allowed that. The rule is kept");
    await says(options, "Your browser has not allowed it yet, so nothing is marked there");
    await waitForSites(options, []);
    await prompts(false);
    await pressNamed(options, `Allow ${host}…`);
    await waitForSites(options, [pattern]);
    await pressNamed(options, `Remove ${host}`);
    await waitForSites(options, []);
  });

  it("every site is no choice", async () => {
    const options = await settings();
    await prompts(true);
    await chooseScope(options, 3);
    expect(await refuse()).toBe("refused");
    await says(options, "Your browser has not allowed every site, so the choice stays as it was.");
    await prompts(false);
    expect(
      await options.$eval(".radios .radio:nth-of-type(1) input", (input) => input.matches(":checked")),
    ).toBe(true);
  });
};
if (browserName === "firefox") describe("what the reader does not allow", denied);

/** Chromium alone lets a reader keep an extension off all its sites until it is clicked. */
const withheld = () => {
  it("is said, ends the marks, and makes no rules of the list when all comes back", async () => {
    const page = await visit(`${listed}/launch`);
    await waitForMarks(page);
    await chooseHostAccess(session, "ON_CLICK");
    await waitForNoMarks(page);
    const options = await settings();
    await says(options, "of the news sites. Nothing is marked there.");
    await chooseHostAccess(session, "ON_ALL_SITES");
    await page.bringToFront();
    await waitForMarks(page);
    await options.bringToFront();
    await pause(600);
    expect(await rulesShown(options)).toEqual([]);
    expect(await options.$$(".ask")).toEqual([]);
  });
};
if (browserName === "chromium") describe("the list that a browser keeps us off", withheld);
