import record from "virtual:record";
import { beforeAll, describe, expect, it } from "vitest";
import { english } from "../../../.dev/english";
import { coverageOf } from "../../../components/controls/coverage";
import { cardText } from "../../../data/record/card-text";
import { composeCard } from "../../../data/record/compose-card";
import { fullRecord } from "../../../data/record/full-record";
import { capital } from "../../../data/text/capital";
import { speakBy } from "../../../data/text/say";
import { hasLatin, outsideMessages, pseudo, stringsOf } from "./pseudo";

/** Where a card holds what the record says as it stands there, or names no reader sees. */
const ofRecord =
  /(?:^|\.)(?:id|kind|name|note|summary|tone|topic|why|publisher|url|aliases|scale|verdict|what|dateWhy|cites|page)$|^status\.text$|^sources\.label$/;
/** Sentences of the record, some of them shortened. */
const sentences = /^(?:facts|since\.(?:events|around)|timeline|statements\..*statements)\.text$/;

const said = new Set(stringsOf(record).map(([, text]) => text));
const capitals = new Set([...said].map(capital));
const begun = new Set([...said].map((text) => text.slice(0, 12)));
const present = record.entities.map(({ id }) => id);

/** Text that is neither a message nor the record's. */
function strange(value: unknown): string[] {
  return stringsOf(value).flatMap(([path, text]) => {
    const left = outsideMessages(text);
    if (!hasLatin(left) || ofRecord.test(path)) return [];
    if (sentences.test(path) && begun.has(left.slice(0, 12))) return [];
    return isSaid(left) ? [] : [`${path}: ${text}`];
  });
}

/** A text of the record, or one with an amount before it: "5 users", or two of them: "Alpha, 2024". */
const isSaid = (text: string): boolean =>
  said.has(text) ||
  capitals.has(text) ||
  text.split(/\s*[,:]\s+|(?<=^[^\p{L}]*)\s+/u).every((part) => !hasLatin(part) || said.has(part));

it("words of English that are no messages would be found", () => {
  speakBy((key, values) => (key === "language" ? "ja" : english(key, values)));
  const card = composeCard(record, "sora", { published: "2024-02-15" });
  expect(strange(card)).toContain("disputes.point: Sources differ");
});

describe("in another language", () => {
  beforeAll(() => speakBy(pseudo));

  it.each([
    ["without a date", undefined],
    ["old", "2024-02-15"],
    ["recent", "2026-03-10"],
    ["later than all", "2026-05-01"],
  ])("a card of any name, in an article %s, has no word of English but the record's", (_, published) => {
    const found = record.entities.flatMap(({ id }) =>
      strange(composeCard(record, id, { published, present })),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it("nor has what is held against a page's figures", () => {
    const found = record.entities.flatMap(({ id, name }) =>
      [
        `${name} was valued at $2.5 billion.`,
        `${name} has 100 million weekly users.`,
        `${name} was shut down in March 2025.`,
        `${name} raised $40 billion in a funding round.`,
      ].flatMap((text) => {
        const sentence = { text, start: 0, end: name.length };
        return strange(composeCard(record, id, { published: "2025-03-01", sentence })?.checks);
      }),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it("nor has the full record of any name, nor what the data covers", () => {
    const found = record.entities.flatMap(({ id }) => strange(fullRecord(record, composeCard(record, id)!)));
    expect([...new Set(found)]).toEqual([]);
    expect(strange(coverageOf(record))).toEqual([]);
  });

  it("nor has a card that is copied, but for what stands in it", () => {
    for (const { id } of record.entities) {
      const card = composeCard(record, id, { published: "2024-02-15" })!;
      const own = stringsOf(card).map(([, text]) => outsideMessages(text));
      const lines = cardText(card).split("\n").map(outsideMessages).filter(hasLatin);
      const left = lines.map((line) =>
        own
          .sort((a, b) => b.length - a.length)
          .reduce((rest, text) => (text ? rest.replaceAll(text, " ") : rest), line),
      );
      expect(left.filter(hasLatin)).toEqual([]);
    }
  });
});
