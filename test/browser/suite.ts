import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import {
  answerFor,
  browserName,
  extensionDir,
  launch,
  listed,
  type Session,
  serve,
  waitForMarks,
} from "./harness";
import type { Answer, Server } from "./server";

/** What the tests of a file share. */
export interface Suite {
  server: Server;
  session: Session;
}

/**
 * Has one browser with the extension for all tests of a file, over a web that answers as `answer` says. Afterwards
 * nothing may have thrown, in pages, in the extension's own and in its background.
 *
 *     let session: Session;
 *     inBrowser((suite) => {
 *       ({ session } = suite);
 *     });
 */
export function inBrowser(
  given: (suite: Suite) => void | Promise<void>,
  answer: (path: string, host: string) => Answer | undefined = answerFor,
): void {
  let suite: Suite | undefined;
  beforeAll(async () => {
    const server = await serve(answer);
    const session = await launch(browserName, { extensionDir, proxyPort: server.port });
    suite = { server, session };
    await given(suite);
  });
  afterAll(async () => {
    await suite?.session.close();
    await suite?.server.close();
    expect(suite?.session.problems).toEqual([]);
  });
}

/**
 * The same, with a page of its own for each test: opened at this path of a listed site, and marked.
 *
 *     let page: Page;
 *     onMarkedPage("/launch", (here) => {
 *       ({ page } = here);
 *     });
 */
export function onMarkedPage(
  path: string,
  given: (here: Suite & { page: Page }) => void | Promise<void>,
  answer?: (path: string, host: string) => Answer | undefined,
): void {
  let suite: Suite;
  let page: Page;
  inBrowser((started) => {
    suite = started;
  }, answer);
  beforeEach(async () => {
    page = await suite.session.open(`${listed}${path}`);
    await waitForMarks(page);
    await given({ ...suite, page });
  });
  afterEach(() => page.close());
}
