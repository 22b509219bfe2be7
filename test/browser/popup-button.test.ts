import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerFor,
  browserName,
  extensionDir,
  launch,
  listed,
  type Server,
  type Session,
  serve,
  unlisted,
} from "./harness";
import { wordsByButton } from "./popup-words";

const browserPage = browserName === "firefox" ? "about:blank" : "chrome://version/";

describe("the popup, opened by its button", () => {
  let server: Server;
  let session: Session;

  beforeAll(async () => {
    server = await serve(answerFor);
    session = await launch(browserName, { extensionDir, proxyPort: server.port });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
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
