import { beforeEach, describe, expect, it, vi } from "vitest";

const fake = await vi.hoisted(async () => (await import("./fake-browser")).fakeBrowser());
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));

import { loadReports } from "../../../data/browser/reports-store";
import { load, save } from "../../../data/browser/settings-store";
import { defaults } from "../../../data/settings/schema";
import { actHandlers } from "../../../entrypoints/background/act-handlers";
import { readingOf } from "../../../entrypoints/background/reading";

const article = "https://news.example/2026/sora?utm=1#part";
const from = { tabId: 1, frameId: 0, url: article };
const report = { id: "sora", words: "Sora", page: "https://news.example/2026/sora" };
const wrong = (words: string, more: object = {}) =>
  actHandlers["page:wrong"]({ id: "sora", words, on: true }, { ...from, ...more });

beforeEach(() => {
  fake.clear();
  fake.tabs.push(
    { id: 1, url: article },
    { id: 2, url: "https://other.example/a" },
    { id: 3, url: "about:blank" },
  );
});

/** What each tab was told once all of it has been. */
async function told(count: number) {
  await vi.waitFor(() => expect(fake.asked.length).toBe(count));
  return fake.asked;
}

describe("a muted name", () => {
  it("is told to every open page at once, and marked again when that is taken back", async () => {
    expect(await actHandlers["page:mute"]({ id: "sora", on: true }, from)).toBeNull();
    expect((await load()).settings.muted).toEqual(["sora"]);
    const first = await told(2);
    expect(first.map(({ tabId, name }) => `${tabId} ${name}`)).toEqual(["1 page:reading", "2 page:reading"]);
    expect(first.every(({ request }) => request.reading?.muted.includes("sora"))).toBe(true);

    await actHandlers["page:mute"]({ id: "sora", on: false }, from);
    expect((await load()).settings.muted).toEqual([]);
    expect((await told(4)).at(-1)?.request.reading?.muted).toEqual([]);
  });

  it("is muted once, however often that is asked for, and disturbs no page without a reader", async () => {
    fake.silent.add(2);
    await Promise.all([1, 2, 3].map(() => actHandlers["page:mute"]({ id: "sora", on: true }, from)));
    expect((await load()).settings.muted).toEqual(["sora"]);
    await told(3);
    expect(fake.started).toEqual([]);
  });

  it("must be one of the record's, and a full list takes no more: each is said in a sentence", async () => {
    await expect(actHandlers["page:mute"]({ id: "no-such-name", on: true }, from)).rejects.toThrow(/\.$/);
    const muted = Array.from({ length: 1000 }, (_, i) => `name-${i}`);
    await save({ ...defaults, muted });
    await expect(actHandlers["page:mute"]({ id: "sora", on: true }, from)).rejects.toThrow(
      "No more than 1000 names can be left unmarked.",
    );
    await actHandlers["page:mute"]({ id: "name-5", on: false }, from);
    expect((await load()).settings.muted.length).toBe(999);
  });

  it("does not wait for a tab that hangs", async () => {
    const { sendMessage } = fake.browser.tabs;
    fake.browser.tabs.sendMessage = () => new Promise(() => {});
    expect(await actHandlers["page:mute"]({ id: "sora", on: true }, from)).toBeNull();
    fake.browser.tabs.sendMessage = sendMessage;
  });
});

describe("a wrong mark", () => {
  it("is kept by page address without query, and told to that page alone", async () => {
    await wrong("Sora");
    expect(await actHandlers["reports:read"]({}, {})).toEqual([report]);
    expect(fake.memory.items.get("wrong-marks")).toEqual([report]);
    const readings = (await told(2)).map(({ request }) => request.reading?.wrong);
    expect(readings).toEqual([[{ id: "sora", words: "Sora" }], []]);
  });

  it("is taken back from the card, and from the settings one by one or all at once", async () => {
    for (const words of ["Sora", "SORA", "sora"]) await wrong(words);
    await actHandlers["page:wrong"]({ id: "sora", words: "SORA", on: false }, from);
    expect((await loadReports()).map(({ words }) => words)).toEqual(["sora", "Sora"]);
    expect(await actHandlers["reports:undo"]({ report }, {})).toEqual([{ ...report, words: "sora" }]);
    expect(await actHandlers["reports:undo"]({}, {})).toEqual([]);
    expect(fake.memory.items.has("wrong-marks")).toBe(false);
    expect(await actHandlers["reports:restore"]({ reports: [report] }, {})).toEqual([report]);
    expect((await readingOf(defaults, article)).wrong).toEqual([{ id: "sora", words: "Sora" }]);
  });

  it("of a private window stays in memory, is in no list, and holds there all the same", async () => {
    await wrong("Sora", { isPrivate: true });
    expect(fake.memory.items.size).toBe(0);
    expect(await actHandlers["reports:read"]({}, {})).toEqual([]);
    expect((await readingOf(defaults, article)).wrong).toEqual([{ id: "sora", words: "Sora" }]);
    await actHandlers["reports:undo"]({}, {});
    expect(fake.session.items.size).toBe(0);
  });

  it("makes room for itself when there are 500, and is refused off the web", async () => {
    const full = Array.from({ length: 500 }, (_, i) => ({ ...report, words: `Sora ${i}` }));
    fake.memory.items.set("wrong-marks", full);
    await wrong("Sora");
    const reports = await loadReports();
    expect(reports.length).toBe(500);
    expect(reports[0]).toEqual(report);
    expect(reports.at(-1)?.words).toBe("Sora 498");
    await expect(wrong("Sora", { url: "file:///a.html" })).rejects.toThrow("web pages only");
  });

  it.each([[["no report"]], [{ a: 1 }], ["text"], [null]])(
    "starts anew over what cannot be read: %j",
    async (stored) => {
      fake.memory.items.set("wrong-marks", stored);
      expect(await loadReports()).toEqual([]);
      await wrong("Sora");
      expect(await loadReports()).toEqual([report]);
    },
  );
});

describe("storage that fails", () => {
  it("refuses the act, keeps what was there, and the next act goes on", async () => {
    await wrong("Sora");
    fake.memory.faults.set = true;
    await expect(wrong("SORA")).rejects.toThrow("full");
    await expect(actHandlers["page:mute"]({ id: "sora", on: true }, from)).rejects.toThrow("full");
    fake.memory.faults.set = false;
    await wrong("sora");
    expect((await loadReports()).map(({ words }) => words)).toEqual(["sora", "Sora"]);
  });

  it("does not keep a page from being marked", async () => {
    fake.memory.faults.get = true;
    fake.session.faults.get = true;
    expect(await readingOf(defaults, article)).toMatchObject({
      wrong: [],
      shortcuts: { "next-mention": "Alt+N" },
    });
  });
});

describe("a site switched off from a card", () => {
  it("is the sender's own, and every page of it stops at once", async () => {
    fake.tabs.push({ id: 4, url: "https://www.news.example/b" });
    await actHandlers["page:site-off"]({}, from);
    expect((await load()).settings.sites).toEqual([{ host: "news.example", on: false }]);
    const now = await told(3);
    expect(Object.fromEntries(now.map(({ tabId, name }) => [tabId, name]))).toEqual({
      1: "page:stop",
      2: "page:reading",
      4: "page:stop",
    });
    await expect(actHandlers["page:site-off"]({}, { url: "about:blank" })).rejects.toThrow("web sites");
  });
});

describe("the full record", () => {
  it("opens in a tab, and not a hundred times", async () => {
    await actHandlers["page:record"]({ id: "sora" }, from);
    expect(fake.opened).toEqual(["chrome-extension://abc/record.html#sora"]);
    await expect(actHandlers["page:record"]({ id: "sora" }, from)).rejects.toThrow("just now");
    expect(fake.opened.length).toBe(1);
  });
});
