import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const fake = await vi.hoisted(async () => (await import("./site-browser")).siteBrowser());
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));

import { hour } from "../../../data/browser/pause-store";
import { load, save } from "../../../data/browser/settings-store";
import { defaults, type Settings } from "../../../data/settings/schema";
import { actHandlers } from "../../../entrypoints/background/act-handlers";
import { pauseHandlers } from "../../../entrypoints/background/pause-handlers";
import { settingsHandlers } from "../../../entrypoints/background/settings-handlers";
import { followSites } from "../../../entrypoints/background/site-scripts";
import { standing, verdictFor } from "../../../entrypoints/background/site-verdict";
import { tabHandlers } from "../../../entrypoints/background/tab-handlers";

followSites();
const listed = "https://news.example/a";
const other = "https://b.other/a";
const pattern = "*://*.b.other/*";
const stateOf = (tabId: number) => tabHandlers["tab:state"]({ tabId }, {});
const matches = () => fake.scripts.flatMap((script) => script.matches);

beforeEach(() => {
  fake.clear();
  for (const [id, url] of [listed, other].entries()) {
    fake.tabs.push({ id: id + 1, url });
    fake.began.set(id + 1, 1000 + id);
    fake.silent.add(id + 1);
  }
});
afterEach(() => void vi.useRealTimers());

describe("what the popup is told", () => {
  const off = [{ host: "news.example", on: false }];
  const on = [{ host: "b.other", on: true }];
  const table: [string, number, Partial<Settings>, string, string][] = [
    ["an article about AI", 1, {}, "article", "reading"],
    ["a page still loading", 1, {}, "late", "reading"],
    ["no article", 1, {}, "not-article", "not-article"],
    ["not about AI", 1, {}, "not-ai", "not-ai"],
    ["in another language", 1, {}, "other-language", "other-language"],
    ["a browser without highlights", 1, {}, "unavailable", "unavailable"],
    ["a rule against it", 1, { sites: off }, "article", "off-here"],
    ["all switched off", 1, { enabled: false }, "article", "off-everywhere"],
    ["a site on no list", 2, {}, "article", "not-listed"],
    ["a rule for it that the browser does not allow yet", 2, { sites: on }, "article", "not-listed"],
    ["only chosen sites", 1, { scope: "chosen" }, "article", "not-listed"],
    ["every site, not allowed yet", 2, { scope: "all" }, "article", "not-listed"],
    ["no such tab", 9, {}, "article", "unavailable"],
  ];
  it.each(table)("%s", async (_name, tab, settings, said, state) => {
    await save({ ...defaults, ...settings });
    fake.said.set(tab, said);
    expect((await stateOf(tab)).state).toBe(state);
  });

  it("a page that is busy is still being read: it does not keep the popup waiting", async () => {
    const hangs = vi.spyOn(fake.browser.tabs, "sendMessage").mockReturnValue(new Promise(() => {}));
    fake.said.set(1, "late");
    expect((await stateOf(1)).state).toBe("reading");
    hangs.mockRestore();
  });

  it("a page whose address is hidden, and that takes a script and never runs it", async () => {
    fake.tabs.push({ id: 3, url: "" });
    const hangs = vi.spyOn(fake.browser.scripting, "executeScript").mockReturnValue(new Promise(() => {}));
    expect((await stateOf(3)).state).toBe("hidden");
    hangs.mockRestore();
  });

  it("a site of the list that the browser keeps from us needs its permission", async () => {
    const all = vi.spyOn(fake.browser.permissions, "getAll").mockResolvedValue({ origins: [] });
    expect(await stateOf(1)).toMatchObject({ state: "not-listed", scope: "all", isAllowed: false });
    all.mockRestore();
    expect((await stateOf(1)).state).toBe("reading");
  });

  it("an address the browser hides, and a page of its own", async () => {
    fake.tabs.push({ id: 3, url: "" }, { id: 4, url: "" }, { id: 5, url: "about:blank" });
    fake.began.set(3, 1);
    expect(await stateOf(3)).toEqual({ state: "hidden" });
    expect(await stateOf(4)).toEqual({ state: "unavailable" });
    expect(await stateOf(5)).toEqual({ state: "unavailable" });
  });
});

describe("a page asked for", () => {
  const verdict = async () => verdictFor(await standing(), other, 2);

  it("is admitted as long as its document is there, without an address being kept", async () => {
    expect(await verdict()).toBe("not-listed");
    expect(await tabHandlers["tab:annotate"]({ tabId: 2 }, {})).toEqual({ begun: true });
    expect(await verdict()).toBe("on");
    expect(await verdictFor(await standing(), other, 1)).toBe("not-listed");
    expect(JSON.stringify([...fake.session.items, ...fake.memory.items])).not.toContain("other");
    fake.began.set(2, 2000);
    expect(await verdict()).toBe("not-listed");
  });

  it("is not begun where nothing may run, nor against a switch or a pause", async () => {
    fake.began.delete(2);
    expect(await tabHandlers["tab:annotate"]({ tabId: 2 }, {})).toEqual({ begun: false });
    fake.began.set(2, 1);
    await pauseHandlers["pause:set"]({ how: "closing" }, {});
    expect(await tabHandlers["tab:annotate"]({ tabId: 2 }, {})).toEqual({ begun: false });
    expect(fake.started).toEqual([]);
  });
});

describe("a pause", () => {
  it("of an hour is over after it, and the next question brings the marks back", async () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] });
    expect(await pauseHandlers["pause:set"]({ how: "hour" }, {})).toBe(1_000_000 + hour);
    expect(await stateOf(1)).toEqual({ state: "paused", host: "news.example", until: 1_000_000 + hour });
    vi.setSystemTime(1_000_000 + hour);
    expect(await pauseHandlers["pause:read"]({}, {})).toBeNull();
    await vi.waitFor(() => expect(fake.started).toContain(1));
    expect(fake.session.items.size).toBe(0);
  });

  it("until the browser closes is in memory alone; a clock set back does not lengthen one", async () => {
    await pauseHandlers["pause:set"]({ how: "closing" }, {});
    expect(await pauseHandlers["pause:read"]({}, {})).toBe("closing");
    expect(fake.memory.items.size).toBe(0);
    await pauseHandlers["pause:set"]({ how: null }, {});
    expect(await pauseHandlers["pause:read"]({}, {})).toBeNull();
    fake.session.items.set("pause", Date.now() + 2 * hour);
    expect(await pauseHandlers["pause:read"]({}, {})).toBeNull();
  });
});

describe("a site the reader allows", () => {
  it("is switched on and registered, though the popup was closed by the question", async () => {
    fake.allow([pattern]);
    await vi.waitFor(() => expect(matches()).toEqual([pattern]));
    expect((await load()).settings.sites).toEqual([{ host: "b.other", on: true }]);
  });

  it("makes no rules of the list, should the browser give all of that back at once", async () => {
    fake.allow(["*://*.example/*"]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await load()).settings.sites).toEqual([]);
  });

  it("is registered again at the start of the browser when that was lost", async () => {
    fake.allow([pattern]);
    await vi.waitFor(() => expect(matches()).toEqual([pattern]));
    fake.scripts.length = 0;
    for (const begin of fake.begins) begin();
    await vi.waitFor(() => expect(matches()).toEqual([pattern]));
  });

  it.each([false, null])("is unregistered and given back when its rule is %s", async (on) => {
    fake.allow([pattern]);
    await vi.waitFor(() => expect(matches()).toEqual([pattern]));
    await settingsHandlers["sites:set"]({ host: "b.other", on }, {});
    await vi.waitFor(() => expect(fake.allowed).toEqual([]));
    expect(matches()).toEqual([]);
    expect((await load()).settings.sites).toEqual(on === null ? [] : [{ host: "b.other", on }]);
  });

  it("is given back, too, when a card of it switches it off", async () => {
    fake.allow([pattern]);
    await vi.waitFor(() => expect(matches()).toEqual([pattern]));
    await actHandlers["page:site-off"]({}, { tabId: 2, url: other });
    await vi.waitFor(() => expect(fake.allowed).toEqual([]));
    expect(matches()).toEqual([]);
  });

  it("loses its rule when the browser's own pages take the permission away", async () => {
    fake.allow([pattern]);
    await vi.waitFor(() => expect(matches()).toEqual([pattern]));
    await fake.browser.permissions.remove({ origins: [pattern] });
    await vi.waitFor(() => expect(matches()).toEqual([]));
    await vi.waitFor(async () => expect((await load()).settings.sites).toEqual([]));
  });
});

describe("every site", () => {
  it("becomes the scope when the browser's own pages allow it, and ends with it", async () => {
    fake.allow(["*://*/*"]);
    await vi.waitFor(() => expect(matches()).toEqual(["*://*/*"]));
    expect((await load()).settings.scope).toBe("all");
    await fake.browser.permissions.remove({ origins: ["*://*/*"] });
    await vi.waitFor(() => expect(matches()).toEqual([]));
    expect((await load()).settings.scope).toBe("news");
  });

  it("is registered while it is the scope, and given back after", async () => {
    fake.allow(["*://*/*"]);
    await settingsHandlers["settings:write"]({ settings: { ...defaults, scope: "all" } }, {});
    await vi.waitFor(() => expect(matches()).toEqual(["*://*/*"]));
    await settingsHandlers["settings:write"]({ settings: defaults }, {});
    await vi.waitFor(() => expect(fake.allowed).toEqual([]));
    expect(matches()).toEqual([]);
  });
});
