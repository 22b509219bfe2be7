import { describe, expect, it } from "vitest";
import { browserName, listed, type Session, unlisted } from "./harness";
import { wordsByButton } from "./popup-words";
import { inBrowser } from "./suite";

const browserPage = browserName === "firefox" ? "about:blank" : "chrome://version/";

describe("the popup, opened by its button", () => {
  let session: Session;

  inBrowser((suite) => {
    ({ session } = suite);
  });

  it.each([
    ["lists the names of an article", `${listed}/launch`, "On this page"],
    ["offers a page and a site that are not on the list", `${unlisted}/launch`, "Always on this site"],
    ["says that it cannot run on the browser's own pages", browserPage, "keeps extensions off its own pages"],
  ])("%s", async (_what, url, wanted) => {
    const page = await session.open(url);
    expect(await wordsByButton(session, page, wanted)).toContain(wanted);
    await page.close();
  });
});
