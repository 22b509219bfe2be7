import { beforeAll, describe, expect, test } from "vitest";
import { composeCard } from "../../../data/record/compose-card";
import type { BackstoryRecord } from "../../../data/record/schema";
import { tiesHere } from "../../../data/record/ties-here";
import { whyHere } from "../../../data/record/why-here";
import { realRecord } from "./real-record";

let record: BackstoryRecord;
beforeAll(async () => {
  record = await realRecord();
});

const present = ["openai", "sora", "runway", "chatgpt", "sora-2", "disney", "mistral"];
const why = (id: string, published?: string) =>
  whyHere(composeCard(record, id, { present, ...(published ? { published } : {}) })!);

describe("why a name matters on a page", () => {
  test("tells first what happened since the article, an end by how it stands", () => {
    expect(why("sora", "2024-02-20")).toEqual({ text: "Ended 2026, extent disputed", since: true });
    expect(why("disney", "2025-10-10")).toMatchObject({ since: true });
    expect(why("disney", "2025-10-10").text).toMatch(/^Mar 2026: Disney cancelled/);
  });

  test("tells nothing as later in an article that is later, or of no known date", () => {
    for (const id of present) {
      expect(why(id, "2026-06-01").since).toBeUndefined();
      expect(why(id).since).toBeUndefined();
    }
    expect(why("sora").text).toBe("Ended 2026, extent disputed");
  });

  test("tells ties to other names on the page, how much is disputed, or else what it is", () => {
    expect(why("openai").text).toMatch(/^Makes: (?:Sora|ChatGPT).* and .* · \d+ points disputed$/);
    expect(why("chatgpt").text).toMatch(/^Made by: OpenAI · /);
    expect(why("mistral").text).toBe("Open-weight models");
  });

  test("says something of every name, and nothing that its card does not say", () => {
    for (const { id } of record.entities) {
      const content = composeCard(record, id, { present, published: "2024-02-20" })!;
      const { text, since } = whyHere(content);
      expect(text.trim()).not.toBe("");
      const events = content.since?.events.map((event) => event.text) ?? [];
      if (since && content.since!.events.length > 0)
        expect([content.status?.text, ...events].some((said) => said && text.includes(said))).toBe(true);
    }
  });
});

describe("how the names on a page are tied", () => {
  test("each pair once, from the side that acts", () => {
    const ties = tiesHere(record, present);
    expect(ties).toContainEqual({ from: "openai", to: "sora", verb: "makes", inverse: "made by" });
    const pairs = ties.map(({ from, to }) => [from, to].sort().join(" "));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(ties.every(({ from, to }) => present.includes(from) && present.includes(to))).toBe(true);
  });

  test("says how sure a tie is, and passes over what the record does not hold", () => {
    expect(tiesHere(record, ["sora", "pika"])).toEqual([
      { from: "sora", to: "pika", verb: "rival", inverse: "rival", sure: "one view" },
    ]);
    expect(tiesHere(record, ["sora", "no-such-name"])).toEqual([]);
    expect(tiesHere(record, [])).toEqual([]);
  });
});
