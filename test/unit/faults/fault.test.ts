import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { errorText, longest } from "../../../data/faults/error-text";
import { Fault, faultOf, places } from "../../../data/faults/fault";
import { wordsOf } from "../../../data/faults/known-words";
import { reportText } from "../../../data/faults/report";
import { hostileError, secrets } from "./hostile-errors";

const origin = "chrome-extension://abc";
const now = Date.UTC(2026, 10, 22, 14, 37, 12);
const where = { version: "0.1.0", browser: "Firefox 149", system: "linux x86-64", language: "en" };
const inPage = (told: string) => faultOf(told, { place: "page" }, origin, now);

describe("what is kept of an error", () => {
  it("is its kind, a phrase of ours, its places in our files, and the hour", () => {
    const told = `TypeError: Cannot read properties of null (reading 'parentNode')
    at e.walk (${origin}/reader.js:1:2345)
    at https://news.example/app.js:1:1
    at ${origin}/page.js:2:7`;
    expect(inPage(told)).toEqual({
      place: "page",
      kind: "TypeError",
      phrase: "a property of null",
      frames: ["reader.js:1:2345", "page.js:2:7"],
      count: 1,
      first: Date.UTC(2026, 10, 22, 14),
      last: Date.UTC(2026, 10, 22, 14),
    });
  });

  it("is the same in Firefox's form of a stack", () => {
    const told =
      'TypeError: can\'t access property "x", y is null\nwalk@moz-extension://u-1/reader.js:1:2345\n';
    const { phrase, frames } = faultOf(told, { place: "page" }, "moz-extension://u-1", now);
    expect({ phrase, frames }).toEqual({ phrase: "a property of null", frames: ["reader.js:1:2345"] });
  });

  it("holds no word of a page, whatever an error says and wherever it says it", () => {
    fc.assert(
      fc.property(hostileError, fc.constantFrom(...places), (told, place) => {
        const fault = faultOf(told, { place }, origin, now);
        expect(v.is(Fault, fault)).toBe(true);
        // Names of files are believed of our own pages, which no page can speak for.
        const kept = `${JSON.stringify({ ...fault, frames: place === "page" ? fault.frames : [] })}`;
        const report = place === "page" ? reportText([fault], where) : "";
        for (const secret of secrets)
          expect(`${kept} ${report}`.toLowerCase()).not.toContain(secret.toLowerCase());
      }),
      { numRuns: 2000 },
    );
  });

  it("is one of what the schema allows for any text at all", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (told) => v.is(Fault, inPage(told))),
      { numRuns: 500 },
    );
  });

  it.each([
    ["TypeError: e.x is not a function", "TypeError", "not a function"],
    ["NotFoundError: The object can not be found here.", "NotFoundError", ""],
    ["Grandmother: she is not a function", "Error", "not a function"],
    ["QuotaExceededError: QUOTA_BYTES quota exceeded", "QuotaExceededError", "no room left in storage"],
    ["InternalError: too much recursion", "InternalError", "too much recursion"],
    ["Error: Extension context invalidated.", "Error", "the extension was updated or removed"],
    ["undefined\nundefined", "Error", ""],
    ["", "Error", ""],
  ])("reads %j", (told, kind, phrase) => {
    expect(wordsOf(told)).toEqual({ kind, phrase });
  });
});

describe("the text of an error", () => {
  it("is cut, and made of whatever was thrown", () => {
    expect(errorText(new Error("x".repeat(9000))).length).toBe(longest);
    for (const thrown of [undefined, null, "a", 1, {}]) expect(errorText(thrown)).toContain("undefined");
  });
});

describe("the report", () => {
  it("says where, what, how often and when", () => {
    const fault = {
      ...inPage(`RangeError: x\n at ${origin}/card.js:1:9`),
      answering: "page:entity" as const,
    };
    expect(reportText([{ ...fault, count: 3 }], where)).toBe(
      [
        "Backstory 0.1.0\nFirefox 149, linux x86-64, en\n",
        "1. page, answering page:entity: RangeError",
        "   at card.js:1:9",
        "   3 × 2026-11-22 14:00 UTC",
      ].join("\n"),
    );
  });
});
