import { beforeEach, describe, expect, it, vi } from "vitest";

const fake = await vi.hoisted(async () => (await import("./routed")).messageBrowser());
vi.mock("webextension-polyfill", () => ({ default: fake }));

import { route } from "../../../data/browser/router";
import { guards } from "../../../data/messages/guards";
import type { Name } from "../../../data/messages/protocol";
import { codeOf, sourcePaths } from "../source-files";
import { notingHandlers } from "./routed";
import { right } from "./samples";
import { type Facts, ours, pages, strangers } from "./senders";

/**
 * All that a script in somebody's page may ask, each with the worst it could bring about. A message that is not
 * here is for our own pages alone.
 */
const worstFromPages: Partial<Record<Name, string>> = {
  "page:start": "learns the reading settings and the names of the record, which are public",
  "page:card-script": "has our own script put into its own frame",
  "page:card-style": "learns our stylesheet",
  "page:entity": "learns one card of the record",
  "page:copy": "the same as text",
  "page:mute": "a name of the record is marked nowhere, until the reader takes that back",
  "page:wrong": "words are not marked on that very page",
  "page:site-off": "its own site is switched off",
  "page:record": "one tab of ours, twice a second at most",
  "page:fault": "a line in a report of phrases of our own",
  "page:count": "a wrong number on the button over its own tab",
};

const names = Object.keys(guards) as Name[];
const { handlers, reached } = notingHandlers(names);
route(handlers);
beforeEach(() => {
  reached.length = 0;
});

const everyone: [string, Facts, (name: Name) => boolean][] = [
  ...Object.entries(pages).map(
    ([who, facts]) => [who, facts, (name: Name) => name in worstFromPages] as never,
  ),
  ...Object.entries(ours).map(([who, facts]) => [who, facts, () => true] as never),
  ...Object.entries(strangers).map(([who, facts]) => [who, facts, () => false] as never),
];

describe.each(everyone)("%s", (_who, facts, may) => {
  it.each(names)("sends %s: reaches its handler if it may, and nothing else if not", async (name) => {
    const answer = await fake.send({ name, request: right[name] }, facts);
    expect(answer.ok).toBe(may(name));
    expect(reached).toEqual(may(name) ? [name] : []);
  });
});

describe("the table", () => {
  it("has a row for every message, and for none that is not there", () => {
    expect(Object.keys(right).sort()).toEqual([...names].sort());
    const declared = names.filter((name) => guards[name].from === "page").sort();
    expect(Object.keys(worstFromPages).sort()).toEqual(declared);
  });

  it("is of all the ways in: nobody listens to other extensions, to web pages, or to ports", () => {
    const inside = sourcePaths.filter((path) => /^(data|components|entrypoints)\//.test(path));
    const ways = /\b(onMessageExternal|onConnect|onConnectExternal|onUserScriptMessage)\b/;
    expect(inside.filter((path) => ways.test(codeOf(path)))).toEqual([]);
    const listening = inside.filter((path) => /\bonMessage\b/.test(codeOf(path)));
    expect(listening.sort()).toEqual([
      "data/browser/page-answers.ts",
      "data/browser/page-link.ts",
      "data/browser/router.ts",
    ]);
  });
});
