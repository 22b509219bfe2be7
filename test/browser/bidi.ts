import type { Browser, Page } from "puppeteer-core";

/**
 * The wire to Firefox, for what Puppeteer has no words for. Both of its ends are inner parts of
 * Puppeteer: this file alone knows where they are.
 */
export interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Reply {
  type: "success" | "exception";
  result: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/** The wire, or null in Chromium. */
export function bidiOf(browser: Browser): BidiConnection | null {
  return (browser as unknown as { connection?: BidiConnection }).connection ?? null;
}

/** The id WebDriver knows a page by. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Calls a function in a context; throws what it throws. */
export async function callByBidi(
  connection: BidiConnection,
  context: string,
  functionDeclaration: string,
  more: object = {},
): Promise<Reply["result"]> {
  const sent = { functionDeclaration, awaitPromise: true, target: { context }, ...more };
  return unwrap((await connection.send("script.callFunction", sent)).result as Reply);
}

/** Evaluates an expression in a context; throws what it throws. */
export async function evaluateByBidi(
  connection: BidiConnection,
  context: string,
  expression: string,
): Promise<Reply["result"]> {
  const sent = { expression, awaitPromise: true, target: { context } };
  return unwrap((await connection.send("script.evaluate", sent)).result as Reply);
}

function unwrap(reply: Reply): Reply["result"] {
  if (reply.type === "exception") throw new Error(reply.exceptionDetails?.text);
  return reply.result;
}
