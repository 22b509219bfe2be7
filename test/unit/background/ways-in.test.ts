import { beforeEach, describe, expect, it, vi } from "vitest";

const fake = await vi.hoisted(async () => (await import("./ways-browser")).waysBrowser());
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));

import { followAddressBar } from "../../../entrypoints/background/address-bar";
import { followMenu, queryHandlers } from "../../../entrypoints/background/look-up-menu";
import { followInstall } from "../../../entrypoints/background/welcome";

followMenu();
followInstall();
followAddressBar();
const own = (page: string) => `chrome-extension://abc/${page}`;
const taken = () => queryHandlers["query:take"]({}, {});
const lookUp = (selectionText?: string) => fake.fire("clicked", { menuItemId: "look-up", selectionText });

beforeEach(() => {
  fake.clear();
  taken();
});

describe("the welcome", () => {
  it("opens when a reader has installed it, and at no other time", async () => {
    for (const reason of ["update", "browser_update", "chrome_update"])
      await fake.fire("installed", { reason });
    expect(fake.opened).toEqual([]);
    await fake.fire("installed", { reason: "install" });
    expect(fake.opened).toEqual([own("welcome.html")]);
  });

  it("opens behind the page where it was loaded from a folder", async () => {
    fake.state.installType = "development";
    await fake.fire("installed", { reason: "install" });
    expect(fake.opened).toEqual([`${own("welcome.html")} behind`]);
  });
});

describe("looking up selected words", () => {
  it("is in the menu once, whatever begins at the same time", async () => {
    await Promise.all([fake.fire("startup"), fake.fire("installed", { reason: "update" })]);
    await vi.waitFor(() => expect(fake.menu.length).toBe(1));
    await fake.fire("startup");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.menu.map(({ title }) => title)).toEqual(["Look up “%s” in Backstory"]);
    expect(fake.state.errors).toBe(0);
  });

  it("opens the popup, which is told the words once", async () => {
    await lookUp("  Sora\n 2 ");
    expect([fake.state.opened, fake.opened.length]).toEqual([1, 0]);
    expect([taken(), taken()]).toEqual(["Sora 2", null]);
  });

  it("opens the record where no popup can be, and keeps the words out of its address", async () => {
    fake.state.popup = false;
    await lookUp("Sora");
    expect(fake.opened).toEqual([own("record.html")]);
    expect(taken()).toBe("Sora");
  });

  it("takes no more than a hundred letters, forgets what nobody came for, and survives nothing", async () => {
    await lookUp(`${"𝒜".repeat(150)} and so on`);
    expect([...String(await taken())].length).toBe(100);
    await lookUp();
    expect(taken()).toBe("");
    vi.useFakeTimers({ now: 0, toFake: ["Date"] });
    await lookUp("Sora");
    vi.setSystemTime(10_001);
    expect(taken()).toBeNull();
    vi.useRealTimers();
  });

  it("is no answer to another entry of the menu", async () => {
    await fake.fire("clicked", { menuItemId: "other", selectionText: "Sora" });
    expect(fake.state.opened).toBe(0);
  });
});

describe("the address bar", () => {
  async function typed(text: string) {
    let more: { content: string; description: string }[] = [];
    await fake.fire("started");
    await fake.fire("changed", text, (offered: typeof more) => {
      more = offered;
    });
    return { best: fake.state.best, more };
  }

  it("offers what the search finds, the likeliest for Enter", async () => {
    const { best, more } = await typed("sora");
    expect(best).toMatch(/^<match>Sora<\/match> – <dim>/);
    expect(more[0]?.content).toBe("Sora 2");
    expect(more.length).toBeLessThanOrEqual(5);
    expect((await typed("antropik")).best).toMatch(/^No exact match. Closest: <match>Ant<\/match>h/);
    expect((await typed(" ")).best).toMatch(/^Look up a company/);
  });

  it("offers nothing that could be taken for markup", async () => {
    expect((await typed(`<zzqqx>&"'\u0000zzqqy`)).best).toContain("“&lt;zzqqx&gt;&amp;&quot;&apos; zzqqy”");
    for (const query of ["at&t", "a", "dall", "l'"]) {
      const { best, more } = await typed(query);
      for (const text of [best, ...more.map(({ description }) => description)]) {
        const bare = text.replace(/<\/?(?:match|dim)>/g, "").replace(/&(?:amp|lt|gt|quot|apos);/g, "");
        expect(bare).not.toMatch(/[<>&]/);
      }
    }
  });

  it("opens what is meant where it is wanted", async () => {
    await fake.fire("entered", "sora", "currentTab");
    await fake.fire("entered", "Sora 2", "newForegroundTab");
    await fake.fire("entered", "opnai", "newBackgroundTab");
    await vi.waitFor(() => expect(fake.opened.length).toBe(3));
    expect(fake.opened).toEqual([
      `${own("record.html#sora")} here`,
      own("record.html#sora-2"),
      `${own("record.html#openai")} behind`,
    ]);
    expect(taken()).toBeNull();
  });

  it("hands over what is not found, for the record to say so", async () => {
    await fake.fire("entered", "zzqqxx", "currentTab");
    await vi.waitFor(() => expect(fake.opened).toEqual([`${own("record.html")} here`]));
    expect(taken()).toBe("zzqqxx");
  });

  it("leads from each suggestion to the entity it shows", async () => {
    const { default: record } = await import("virtual:record");
    const { makeSearch } = await import("../../../data/search/search");
    const { entityMeant, suggestionsFor } = await import("../../../data/search/suggestions");
    const search = makeSearch(record);
    for (const query of ["sora", "runway", "open", "video", "gen"]) {
      const { more } = suggestionsFor(query, search, false);
      const ids = search(query)
        .slice(1, 6)
        .map(({ entity }) => entity.id);
      expect(more.map(({ content }) => entityMeant(content, search))).toEqual(ids);
      expect(more.every(({ description }) => !/<|&lt;/.test(description))).toBe(true);
    }
  });
});
