import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSites } from "../../../data/sites/read-sites";
import { anyLetter } from "../any-text";

describe("sites in a pasted text", () => {
  it.each([
    ["a.example, b.example;c.example", ["a.example", "b.example", "c.example"]],
    ["a.example\nhttps://b.example/x\r\n\r\n*.c.example\n", ["a.example", "b.example", "c.example"]],
    ["a.example b.example\ta.example", ["a.example", "b.example"]],
    ["https://a.example/x,y;z?q=1,2", ["a.example"]],
    ["https://a.example/x,https://b.example/y", ["a.example", "b.example"]],
    ["I read it at https://www.a.example/x?y (good), e.g. on b.example.", ["a.example", "b.example"]],
    ["Paid 1.5 million, said a.example.", ["a.example"]],
    ["“a.example” and “b.example”", ["a.example", "b.example"]],
    ["http://127.0.0.1:3000/ localhost:8080", ["127.0.0.1", "localhost"]],
  ])("%j", (text, hosts) => {
    expect(readSites(text).hosts).toEqual(hosts);
  });

  it("names what cannot be read and keeps what can", () => {
    const { hosts, problems } = readSites(
      "a.example\nsomeone@b.example\nfile:///c\nnothing here\nd.example e..f",
    );
    expect(hosts).toEqual(["a.example", "d.example"]);
    expect(problems.map(({ text }) => text)).toEqual([
      "someone@b.example",
      "file:///c",
      "nothing here",
      "e..f",
    ]);
  });

  it("does not take a rule for a site, or a decimal for an address", () => {
    expect(readSites("off a.example").problems[0]?.problem).toContain("Rules as text");
    expect(readSites("1.5 and 2.0").hosts).toEqual([]);
    expect(readSites("two words").problems).toHaveLength(1);
    expect(readSites(" \n ").problems[0]?.problem).toContain("Type a site");
  });

  it("reads ten thousand lines", () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `https://host-${i}.example/path`).join("\n");
    expect(readSites(text).hosts).toHaveLength(10_000);
  });

  it("never throws, and always answers something", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter, maxLength: 200 }), (text) => {
        const { hosts, problems } = readSites(text);
        expect(hosts.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
