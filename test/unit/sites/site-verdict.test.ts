import { describe, expect, it } from "vitest";
import type { Settings } from "../../../data/settings/schema";
import { type SiteVerdict, siteVerdict } from "../../../data/sites/site-verdict";

const listed = ["*://*.news.example/*"];
const on = (host: string) => ({ host, on: true });
const off = (host: string) => ({ host, on: false });

interface Case {
  host?: string | null;
  enabled?: boolean;
  paused?: boolean;
  sites?: Settings["sites"];
  scope?: Settings["scope"];
  asked?: boolean;
}

const table: [string, Case, SiteVerdict][] = [
  ["a listed site", {}, "on"],
  ["a part of a listed site", { host: "a.news.example" }, "on"],
  ["a site like a listed one", { host: "fakenews.example" }, "not-listed"],
  ["another site", { host: "b.example" }, "not-listed"],
  ["no web site", { host: null }, "not-listed"],
  ["no web site, and all are in scope", { host: null, scope: "all" }, "not-listed"],
  ["another site, asked for", { host: "b.example", asked: true }, "on"],
  ["another site with a rule", { host: "b.example", sites: [on("b.example")] }, "on"],
  ["another site below one with a rule", { host: "a.b.example", sites: [on("b.example")] }, "on"],
  ["another site, all in scope", { host: "b.example", scope: "all" }, "on"],
  ["a listed site, chosen ones in scope", { scope: "chosen" }, "not-listed"],
  ["a listed site, chosen", { scope: "chosen", sites: [on("news.example")] }, "on"],
  ["a listed site, not chosen but asked for", { scope: "chosen", asked: true }, "on"],
  ["a rule against a listed site", { sites: [off("news.example")] }, "off-here"],
  ["a rule against, and asked for", { sites: [off("news.example")], asked: true }, "off-here"],
  ["a rule against, all in scope", { sites: [off("news.example")], scope: "all" }, "off-here"],
  ["the longer rule wins", { host: "a.b.example", sites: [off("b.example"), on("a.b.example")] }, "on"],
  ["a pause", { paused: true }, "paused"],
  ["a pause, and asked for", { paused: true, asked: true }, "paused"],
  ["a pause over a rule against", { paused: true, sites: [off("news.example")] }, "paused"],
  ["off everywhere", { enabled: false }, "off-everywhere"],
  ["off everywhere, paused and asked for", { enabled: false, paused: true, asked: true }, "off-everywhere"],
];

describe("whether a site is to be marked", () => {
  it.each(table)("%s", (_name, given, verdict) => {
    const {
      host = "news.example",
      enabled = true,
      paused = false,
      sites = [],
      scope = "news",
      asked,
    } = given;
    expect(siteVerdict(host, { settings: { enabled, sites, scope }, paused, listed }, asked)).toBe(verdict);
  });
});
