import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareVisits } from "../visits/compare";
import { startPair } from "../visits/pair";
import { savedPages } from "../visits/saved-pages";
import { browserName, extensionDir } from "./harness";

// Other people's pages are not ours to publish: those beside the project where they are, else our own.
const beside = fileURLToPath(new URL("../../../shared/pages", import.meta.url));
const folder = existsSync(beside) ? beside : fileURLToPath(new URL("../fixtures/pages", import.meta.url));
const pages = savedPages(folder);

let pair: Awaited<ReturnType<typeof startPair>>;

beforeAll(async () => {
  pair = await startPair(browserName, extensionDir);
});
afterAll(async () => {
  expect(await pair?.close()).toEqual([]);
});

describe("a saved page at its own address, read whatever it is about", () => {
  it.each(pages)(
    "$name: no exception, no request, the same HTML as without us",
    async (page) => {
      expect((await compareVisits(pair, page)).differences).toEqual([]);
    },
    180_000,
  );
});
