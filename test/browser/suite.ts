import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
import type { LaunchSettings } from "./launch";
import type { Answer, Server } from "./server";

/** What the tests of a file share. */
export interface Suite {
  server: Server;
  session: Session;
}

/** How a browser is launched for tests, and what is expected of it. */
export interface How extends LaunchSettings {
  /** That something throws is what is tested. */
  throws?: true;
}

type AnswerFor = (path: string, host: string) => Answer | undefined;
type Hook = (run: () => Promise<void>) => void;

const browserBetween =
  (before: Hook, after: Hook) =>
  (
    given: (suite: Suite) => void | Promise<void>,
    answer: AnswerFor = answerFor,
    { throws, ...how }: How = {},
  ): void => {
    let suite: Suite | undefined;
    before(async () => {
      const server = await serve(answer);
      const session = await launch(browserName, { extensionDir, proxyPort: server.port, ...how });
      suite = { server, session };
      await given(suite);
    });
    after(async () => {
      await suite?.session.close();
      await suite?.server.close();
      if (!throws) expect(suite?.session.problems).toEqual([]);
    });
  };

/**
 * Has one browser with the extension for all tests of a file, over a web that answers as `answer` says. Afterwards
 * nothing may have thrown, in pages, in the extension's own and in its background.
 *
 *     let session: Session;
 *     inBrowser((suite) => {
 *       ({ session } = suite);
 *     });
 */
export const inBrowser = browserBetween(beforeAll, afterAll);

/** The same, with a browser of its own for each test: for tests that leave something behind. */
export const inOwnBrowser = browserBetween(beforeEach, afterEach);

/**
 * The same as `inBrowser`, in a profile that outlasts the browser. `restart` closes the browser, starts it again and
 * resolves to its new session; what was thrown before still counts.
 */
export function inKeptProfile(
  given: (suite: Suite & { restart: () => Promise<Session> }) => void | Promise<void>,
): void {
  const profile = mkdtempSync(join(tmpdir(), "backstory-profile-"));
  // Registered first, this is done last: once the browser is closed.
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  inBrowser(
    (suite) => {
      const restart = async () => {
        await suite.session.close();
        const { problems } = suite.session;
        suite.session = await launch(browserName, { extensionDir, proxyPort: suite.server.port, profile });
        suite.session.problems.push(...problems);
        return suite.session;
      };
      return given({ ...suite, restart });
    },
    answerFor,
    { profile },
  );
}

/**
 * `inBrowser` with a page of its own for each test: opened at this path of a listed site, and marked.
 *
 *     let page: Page;
 *     onMarkedPage("/launch", (here) => {
 *       ({ page } = here);
 *     });
 */
export function onMarkedPage(
  path: string,
  given: (here: Suite & { page: Page }) => void | Promise<void>,
  answer?: AnswerFor,
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

/**
 * Closes tabs after each test.
 *
 *     const kept = untilTestEnds();
 *     const visit = async (url: string) => kept(await session.open(url));
 */
export function untilTestEnds(): (page: Page) => Page {
  const open: Page[] = [];
  afterEach(async () => {
    // A tab may be gone with its browser.
    for (const page of open.splice(0)) await page.close().catch(() => {});
  });
  return (page) => {
    open.push(page);
    return page;
  };
}
