import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeHost } from "../../../data/sites/normalise-host";
import { readSite } from "../../../data/sites/read-site";
import { anyLetter } from "../any-text";

describe("a site as a person types or pastes it", () => {
  it.each([
    ["Example.COM", "example.com"],
    ["https://www.example.com:8443/a/b?c=d#e", "example.com"],
    ["http:example.com", "example.com"],
    ["https:\\\\example.com\\a", "example.com"],
    ["//example.com/a", "example.com"],
    ["example.com.", "example.com"],
    [".example.com", "example.com"],
    ["*.example.com", "example.com"],
    ["https://*.example.com/*", "example.com"],
    ["*://*.example.com/*", "example.com"],
    ["view-source:https://example.com/a", "example.com"],
    ["“https://example.com/a”,", "example.com"],
    ["<https://example.com>", "example.com"],
    ["(example.com)", "example.com"],
    ["someone:secret@example.com", "example.com"],
    ["https://someone@example.com/", "example.com"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["BÜCHER.example", "xn--bcher-kva.example"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["ｅｘａｍｐｌｅ。ｃｏｍ", "example.com"],
    ["exa\u200bmple\u00ad.com\u200e", "example.com"],
    ["\u202eexample.com\u202c", "example.com"],
    ["\ufeffexample.com", "example.com"],
    ["مثال.example", "xn--mgbh0fb.example"],
    ["نامه\u200cای.example", "xn--mgba3gch31f060k.example"],
    ["127.0.0.1:8000", "127.0.0.1"],
    ["[::1]:3000", "[::1]"],
    ["2001:DB8::1", "[2001:db8::1]"],
    ["http://[2001:db8::1]/a", "[2001:db8::1]"],
    ["localhost:3000", "localhost"],
    ["http://news/", "news"],
    ["web.de", "web.de"],
    ["id.me", "id.me"],
    ["bbc.co.uk", "bbc.co.uk"],
    ["t.co", "t.co"],
  ])("%s", (typed, host) => {
    expect(readSite(typed)).toEqual({ ok: true, host });
  });

  it.each([
    ["", "Type a site"],
    [" \u200b ", "Type a site"],
    ["about:blank", "page of the browser"],
    ["chrome://extensions/", "page of the browser"],
    ["chrome-extension://abcdefgh/options.html", "page of the browser"],
    ["moz-extension://1-2/options.html", "page of the browser"],
    ["view-source:about:config", "page of the browser"],
    ["file:///home/a.html", "file on this device"],
    ["ftp://example.com/", "no web page"],
    ["ws://example.com/", "no web page"],
    ["javascript:alert(1)", "is no site"],
    ["someone@example.com", "If you mean that site, write example.com"],
    ["mailto:someone@example.com?subject=a", "If you mean that site, write example.com"],
    ["*", "every site"],
    ["*://*/*", "every site"],
    ["<all_urls>", "every site"],
    ["news.*", "only at the beginning"],
    ["https://a.*.example/*", "only at the beginning"],
    ["com", "such as example.com"],
    ["uk", "ending that many sites share"],
    ["co.uk", "such as example.co.uk"],
    ["*.co.uk", "ending that many"],
    ["https://com.au/a", "ending that many"],
    ["*.com", "ending that many"],
    ["1.5", "is a number"],
    ["2130706433", "is a number"],
    ["1.2.3.400", "is no site"],
    ["exa\u200dmple.com", "cannot be seen"],
    ["example", "such as example.com"],
    ["two words", "is no site"],
    ["a..b", "is no site"],
    ["[::1]x", "is no site"],
    ["http://", "is no site"],
    ["example.com:99999", "is no site"],
    [`${"a".repeat(64)}.com`, "is no site"],
    [`${"a.".repeat(5000)}com`, "is no site"],
  ])("refuses %j", (typed, problem) => {
    expect(readSite(typed)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
  });

  it.each(["!", ")", "(", "*", "a.", "a@", "1", ".", "a)!", "www.", "\u200b", "[", "://"])(
    "takes no longer the longer a run of %j is",
    (sign) => {
      const begun = performance.now();
      for (const end of ["", "x", "/"]) readSite(sign.repeat(100_000) + end);
      // Looked at anew from each sign it would be minutes.
      expect(performance.now() - begun).toBeLessThan(10_000);
    },
  );

  it("never throws, and reads back what it gives", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: anyLetter }), fc.webUrl(), fc.ipV6()), (typed) => {
        const read = readSite(typed);
        if (read.ok) expect(readSite(writeHost(read.host))).toEqual(read);
        else expect(read.problem.length).toBeLessThan(200);
      }),
    );
  });
});
