import { describe, expect, it } from "vitest";
import { entriesOf, withEntries } from "../../../data/settings/entries";
import { previewImport } from "../../../data/settings/preview-import";
import { defaults, type Settings } from "../../../data/settings/schema";

const off = (host: string) => ({ host, on: false });
const mine: Settings = {
  ...defaults,
  delay: 500,
  sites: [off("a.com"), { host: "b.com", on: true }],
  muted: ["sora"],
};
const preview = (taken: [string, string | number | boolean][], mode: "add" | "replace") =>
  previewImport(mine, { taken: new Map(taken), ignored: [] }, mode);

describe("the preview of an import", () => {
  it("adds to what is there: rules and names join, what the file does not speak of stays", () => {
    const { next, added, changed, removed, same } = preview(
      [
        ["theme", "dark"],
        ["site:b.com", false],
        ["site:c.com", true],
        ["site:a.com", false],
        ["muted:gen-2", true],
      ],
      "add",
    );
    expect(next).toEqual({
      ...mine,
      theme: "dark",
      sites: [off("a.com"), off("b.com"), { host: "c.com", on: true }],
      muted: ["sora", "gen-2"],
    });
    expect(added).toEqual([
      { key: "site:c.com", from: undefined, to: true },
      { key: "muted:gen-2", from: undefined, to: true },
    ]);
    expect(changed).toEqual([
      { key: "theme", from: "system", to: "dark" },
      { key: "site:b.com", from: true, to: false },
    ]);
    expect(removed).toEqual([]);
    expect(same).toBe(1);
  });

  it("replaces: what the file does not speak of becomes usual again, and says so", () => {
    const { next, added, changed, removed } = preview([["site:b.com", true]], "replace");
    expect(next).toEqual({ ...defaults, sites: [{ host: "b.com", on: true }] });
    expect(added).toEqual([]);
    expect(changed).toEqual([{ key: "delay", from: 500, to: 300 }]);
    expect(removed.map(({ key }) => key)).toEqual(["site:a.com", "muted:sora"]);
  });

  it("changes nothing that it was given", () => {
    const before = structuredClone(mine);
    preview([["kinds.person", false]], "add").next.kinds.event = false;
    preview([], "replace").next.kinds.event = false;
    expect(mine).toEqual(before);
    expect(defaults.kinds.event).toBe(true);
  });

  it("passes over what there is no room for, and keeps what is there", () => {
    const full = { ...defaults, sites: Array.from({ length: 1999 }, (_, i) => off(`${i}.com`)) };
    const taken = new Map(["x.com", "y.com", "0.com"].map((host) => [`site:${host}`, true] as const));
    const { next, ignored } = previewImport(full, { taken, ignored: [] }, "add");
    expect(next.sites).toHaveLength(2000);
    expect(next.sites[0]).toEqual({ host: "0.com", on: true });
    expect(ignored).toEqual([{ place: "sites", shown: "y.com", why: "many" }]);
  });
});

describe("settings as single decisions", () => {
  it("can be taken apart, put together and taken back", () => {
    expect(withEntries(defaults, entriesOf(mine))).toEqual(mine);
    const back = [...entriesOf(mine).keys()].map((key) => [key, undefined] as const);
    expect(withEntries(mine, back)).toEqual(defaults);
  });
});
