import { describe, expect, it } from "vitest";
import { siteOf } from "../../../data/sites/site-of";

describe("the whole site that a host is a part of", () => {
  it.each([
    ["techcrunch.com", "techcrunch.com"],
    ["edition.cnn.com", "cnn.com"],
    ["a.b.c.example.org", "example.org"],
    ["feeds.bbc.co.uk", "bbc.co.uk"],
    ["bbc.co.uk", "bbc.co.uk"],
    ["news.abc.net.au", "abc.net.au"],
    ["www3.nhk.or.jp", "nhk.or.jp"],
    ["tecnologia.uol.com.br", "uol.com.br"],
    ["radio.cbc.ca", "cbc.ca"],
    ["blog.web.de", "web.de"],
    ["somebody.github.io", "somebody.github.io"],
    ["docs.somebody.github.io", "somebody.github.io"],
    ["one.substack.com", "one.substack.com"],
    ["substack.com", "substack.com"],
    ["me.medium.com", "me.medium.com"],
    ["old.blogspot.co.uk", "old.blogspot.co.uk"],
    ["a.old.blogspot.com", "old.blogspot.com"],
    ["127.0.0.1", "127.0.0.1"],
    ["[::1]", "[::1]"],
    ["localhost", "localhost"],
    ["news.localhost", "news.localhost"],
    ["co.uk", "co.uk"],
  ])("%s is part of %s", (host, site) => expect(siteOf(host)).toBe(site));
});
