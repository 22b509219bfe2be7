import { domainToUnicode } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRules } from "../../../data/sites/find-rules";
import { hostInWords } from "../../../data/sites/host-in-words";
import { normaliseHost } from "../../../data/sites/normalise-host";
import { readSite } from "../../../data/sites/read-site";

const rules = ["a.example", "b.a.example", "xn--bcher-kva.example", "[::1]"].map((host) => ({
  host,
  on: true,
}));
const find = (search: string) => findRules(rules, search).map(({ host }) => host);

describe("a search of the rules", () => {
  it.each([
    ["", rules.map(({ host }) => host)],
    ["B.A.EX", ["b.a.example"]],
    ["https://www.a.example/x?y", ["a.example", "b.a.example"]],
    ["z.b.a.example", ["a.example", "b.a.example"]],
    ["büch", ["xn--bcher-kva.example"]],
    ["bücher.example", ["xn--bcher-kva.example"]],
    ["bcher", ["xn--bcher-kva.example"]],
    ["http://[::1]:3000/", ["[::1]"]],
    ["nowhere", []],
  ])("%j", (search, hosts) => {
    expect(find(search)).toEqual(hosts);
  });
});

describe("a host in its own script", () => {
  it.each([
    "bücher.example",
    "新闻.example",
    "مثال.example",
    "a.b-c.example",
    "faß.example",
    "münchen.köln.example",
  ])("%s", (words) => {
    const read = normaliseHost(words);
    expect(read.ok && hostInWords(read.host)).toBe(words);
  });

  it.each(["p\u0430ypal.com", "\u0430\u0440\u0440\u04cf\u0435.com", "g\u03bfogle.com"])(
    "are not shown as what they look like: %s",
    (disguised) => {
      const read = readSite(disguised);
      expect(read.ok && hostInWords(read.host)).toMatch(/^xn--[a-z0-9-]+\.com$/);
    },
  );

  it.each(["\u043f\u0440\u0438\u043c\u0435\u0440.example", "\u65e5\u672cai.example"])(
    "are shown as they are read: %s",
    (words) => {
      const read = readSite(words);
      expect(read.ok && hostInWords(read.host)).toBe(words);
    },
  );

  it("stays as it is where it has none", () => {
    for (const host of [
      "xn--.example",
      "xn--9.example",
      "xn--a-ecp.ru",
      "[::1]",
      "xn--zzzzzzzzzzzzzzzz.example",
    ])
      expect([host, domainToUnicode(host)]).toContain(hostInWords(host));
  });

  it("is what the platform reads back as the same host", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), (label) => {
        const read = normaliseHost(`${label}.example`);
        if (!read.ok) return;
        const back = normaliseHost(hostInWords(read.host));
        expect(back).toEqual(read);
        if (/^xn--/.test(read.host))
          expect([read.host, domainToUnicode(read.host)]).toContain(hostInWords(read.host));
      }),
    );
  });
});
