import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coversHost, normaliseHost, writeHost } from "../../../data/sites/normalise-host";
import { anyLetter } from "../any-text";

const hostOf = (input: string): string | undefined => {
  const read = normaliseHost(input);
  return read.ok ? read.host : undefined;
};

describe("a site as it is typed or pasted", () => {
  it.each([
    ["example.com", "example.com"],
    ["  Example.COM  ", "example.com"],
    ["www.example.com", "example.com"],
    ["WWW.Example.com.", "example.com"],
    ["*.example.com", "example.com"],
    ["*://*.example.com/*", "example.com"],
    ["https://www.example.com/a/b.html?c=d#e", "example.com"],
    ["http://example.com:8080", "example.com"],
    ["example.com:8080/path", "example.com"],
    ["https://name:word@example.com/", "example.com"],
    ["example.com/path with spaces", "example.com"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["https://新闻.example/", "xn--efvy88h.example"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["localhost", "localhost"],
    ["http://localhost:3000/", "localhost"],
    ["127.0.0.1:8000", "127.0.0.1"],
    ["http://[::1]:3000/", "[::1]"],
    ["http://wiki/", "wiki"],
    ["www.com", "www.com"],
    ["under_score.example.com", "under_score.example.com"],
  ])("%s", (input, host) => {
    expect(normaliseHost(input)).toEqual({ ok: true, host });
  });

  it.each([
    ["", "Type a site"],
    ["   ", "Type a site"],
    ["two words", "is no site"],
    ["file:///home/page.html", "is no web page"],
    ["chrome://extensions", "is no web page"],
    ["about:blank", "is no site"],
    ["a..b", "is no site"],
    ["foo.*.com", "is no site"],
    ["example.com:99999", "is no site"],
    ["http://", "is no site"],
    ["exa$mple.com", "is no site"],
    ["1.2.3.400", "is no site"],
    [`${"a".repeat(64)}.com`, "is no site"],
    [`${"abcdefg.".repeat(40)}com`, "is no site"],
    ["example", "Add its ending, such as example.com"],
  ])("refuses %j", (input, problem) => {
    expect(normaliseHost(input)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  it("never throws, and what it gives stays the same when read again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: anyLetter }), fc.webUrl()), (input) => {
        const host = hostOf(input);
        if (host !== undefined) expect(hostOf(writeHost(host))).toBe(host);
      }),
    );
  });

  it("is the same by its address, its pattern and its bare name", () => {
    fc.assert(
      fc.property(fc.domain(), fc.nat(65535), (domain, port) => {
        const host = hostOf(domain);
        expect(host).toBeDefined();
        for (const form of [
          `https://${domain}:${port}/x`,
          `*://*.${domain}/*`,
          `${domain}.`,
          domain.toUpperCase(),
        ]) {
          expect(hostOf(form)).toBe(host);
        }
      }),
    );
  });
});

describe("a host covers", () => {
  it("itself and what is below it, on whole labels", () => {
    expect(coversHost("example.com", "example.com")).toBe(true);
    expect(coversHost("example.com", "a.b.example.com")).toBe(true);
    expect(coversHost("example.com", "badexample.com")).toBe(false);
    expect(coversHost("a.example.com", "example.com")).toBe(false);
    expect(coversHost("0.1", "127.0.0.1")).toBe(false);
  });
});
