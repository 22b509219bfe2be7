import { describe, expect, it } from "vitest";
import { defaults, type Settings } from "../../../data/settings/schema";
import { sitesToAskFor } from "../../../data/sites/chosen-sites";

const listed = ["*://*.news.example/*"];
const b = { host: "b.example", on: true };
const ask = (after: Partial<Settings>, before: Partial<Settings> = {}, allowed: string[] = []) =>
  sitesToAskFor({ ...defaults, ...before }, { ...defaults, ...before, ...after }, allowed, listed);

describe("what the browser is asked for", () => {
  it("is a rule newly on, off the list, and not allowed yet", () => {
    expect(ask({ sites: [b] })).toEqual(["*://*.b.example/*"]);
    expect(ask({ sites: [b] }, { sites: [{ ...b, on: false }] })).toEqual(["*://*.b.example/*"]);
    expect(ask({ sites: [b] }, { sites: [b] })).toEqual([]);
    expect(ask({ sites: [b] }, {}, ["*://*.b.example/*"])).toEqual([]);
    expect(ask({ sites: [{ ...b, on: false }] })).toEqual([]);
    expect(ask({ sites: [{ host: "a.news.example", on: true }] })).toEqual([]);
  });

  it("is every site when that becomes the scope, and nothing for other settings", () => {
    expect(ask({ scope: "all" })).toEqual(["*://*/*"]);
    expect(ask({ theme: "dark" }, { scope: "all" })).toEqual([]);
    expect(ask({ scope: "chosen" }, { scope: "all" })).toEqual([]);
  });
});
