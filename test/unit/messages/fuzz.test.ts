import fc from "fast-check";
import * as v from "valibot";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

const fake = await vi.hoisted(async () => {
  const { fakeBrowser } = await import("../background/fake-browser");
  const { messageBrowser } = await import("./routed");
  const whole = fakeBrowser();
  const { runtime, send } = messageBrowser();
  Object.assign(whole.browser.runtime, runtime);
  return { ...whole, send };
});
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));

import { route } from "../../../data/browser/router";
import { admit } from "../../../data/messages/admit";
import { guards } from "../../../data/messages/guards";
import type { Name } from "../../../data/messages/protocol";
import { actHandlers } from "../../../entrypoints/background/act-handlers";
import { faultHandlers } from "../../../entrypoints/background/fault-handlers";
import { queryHandlers } from "../../../entrypoints/background/look-up-menu";
import { pageHandlers } from "../../../entrypoints/background/page-handlers";
import { pauseHandlers } from "../../../entrypoints/background/pause-handlers";
import { settingsHandlers } from "../../../entrypoints/background/settings-handlers";
import { tabHandlers } from "../../../entrypoints/background/tab-handlers";
import { right } from "./samples";
import { ours, pages, strangers } from "./senders";

const names = Object.keys(guards) as Name[];
const huge = "x".repeat(1_000_000);
const odd = fc.constantFrom<unknown>(
  ...[
    huge,
    "",
    "../../etc",
    "__proto__",
    "<img src=x onerror=1>",
    -1,
    0,
    1.5,
    2 ** 53,
    Number.NaN,
    null,
    [],
    {},
    true,
  ],
  ...[
    JSON.parse('{"__proto__":{"polluted":1}}'),
    { constructor: { prototype: { polluted: 1 } } },
    { toString: 1 },
  ],
);
const anything = fc.oneof(odd, fc.jsonValue({ maxDepth: 3 }), fc.anything({ maxDepth: 2 }));

/** What it must carry with one part of it, at any depth, put in place of another thing. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return anything;
  const entries = Object.entries(value);
  return fc.oneof(
    anything,
    ...entries.map(([key, part]) => spoilt(part).map((other) => withPart(value, key, other))),
    fc
      .tuple(fc.constantFrom("more", "__proto__", "constructor"), anything)
      .map(([key, other]) => withPart(value, key, other)),
    fc.constantFrom(...entries.map(([key]) => key)).map((key) => withPart(value, key, undefined)),
  );
}

function withPart(value: object, key: string, part: unknown): unknown {
  if (Array.isArray(value)) return value.with(Number(key) || 0, part);
  const copy = { ...value };
  Object.defineProperty(copy, key, { value: part, enumerable: true, configurable: true });
  return copy;
}

beforeAll(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  route({
    ...pageHandlers,
    ...actHandlers,
    ...tabHandlers,
    ...settingsHandlers,
    ...pauseHandlers,
    ...queryHandlers,
    ...faultHandlers,
  });
});
beforeEach(() => fake.clear());

const writes = () => [...fake.memory.writes, ...fake.session.writes];

describe("whatever a message carries", () => {
  it.each(names)("%s is answered; what it must not carry is refused and writes nothing", async (name) => {
    const from = fc.constantFrom(
      pages["a page"]!,
      pages["a frame without an origin of its own"]!,
      ours.options!,
    );
    await fc.assert(
      fc.asyncProperty(spoilt(right[name]), from, async (request, sender) => {
        const fits = v.is(guards[name].request as v.GenericSchema, request);
        const before = writes().length;
        const answer = await fake.send({ name, request }, sender);
        expect(typeof answer.ok).toBe("boolean");
        if (!fits) {
          expect(answer.ok).toBe(false);
          expect(writes().length).toBe(before);
        }
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it("no message of a stranger writes anything, right as it may be", async () => {
    for (const name of names)
      for (const sender of Object.values(strangers))
        expect((await fake.send({ name, request: right[name] }, sender)).ok).toBe(false);
    expect(writes()).toEqual([]);
  });

  it("whatever is no message of ours is refused without an exception", () => {
    const message = fc.oneof(
      anything,
      fc.record({
        name: fc.oneof(anything, fc.constantFrom("toString", "__proto__", "valueOf")),
        request: anything,
      }),
    );
    fc.assert(
      fc.property(message, (value) => {
        expect(admit(value, "extension").ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
