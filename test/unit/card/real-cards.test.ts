import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { CardContent } from "../../../data/record/card-content";
import { cardText } from "../../../data/record/card-text";
import { daysOf } from "../../../data/record/card-time";
import { composeCard } from "../../../data/record/compose-card";
import { isAfter } from "../../../data/record/partial-date";
import type { BackstoryRecord } from "../../../data/record/schema";
import { realRecord } from "./real-record";

let record: BackstoryRecord;
beforeAll(async () => {
  record = await realRecord();
});

const card = (id: string, published?: string, present: string[] = []) =>
  composeCard(record, id, { published, present })!;
const rows = ({ since }: CardContent) => since?.events.map(({ date, text }) => `${date}: ${text}`);

describe("Sora's card", () => {
  it("tells an article of February 2024 of what came later, and how it ended", () => {
    const { since, facts } = card("sora", "2024-02-16T08:00:00-08:00");
    expect(since?.span).toBe("2 years, 1 month");
    expect(since?.events.map(({ date }) => date)).toEqual(["2025", "Mar 2026", "Mar 2026", "about Mar 2026"]);
    expect(since?.events.filter(({ tone }) => tone === "end").map(({ text }) => text)).toEqual([
      "OpenAI ended Sora in the week of 28 March 2026.",
      "Disney cancelled its deal with OpenAI.",
    ]);
    expect(facts.some(({ text }) => text.startsWith("OpenAI ended Sora"))).toBe(false);
  });

  it("calls nothing later in an article of April 2026, nor certain in one of March", () => {
    expect(card("sora", "2026-04-02").since).toMatchObject({ span: "", events: [], ticks: [], figures: [] });
    expect(card("sora", "2026-04-02").since?.around).toBeUndefined();
    expect(card("sora", "2026-03-10").since).toMatchObject({
      events: [],
      around: [{ date: "Mar 2026" }, {}, {}],
    });
  });

  it("says what is of about the time of an article, ends among it", () => {
    const { around, none } = card("sora", "2026-03-10").since!;
    expect(around?.[0]).toMatchObject({
      tone: "end",
      text: "OpenAI ended Sora in the week of 28 March 2026.",
    });
    expect(none).toBe("No later event in the record, which ends Mar 2026.");
  });

  it("ties it to the names on the page", () => {
    const { here, related } = card("sora", undefined, ["openai", "runway", "disney", "epic-games"]);
    expect(here?.map(({ verb, id }) => `${verb} ${id}`)).toEqual(["made by openai", "rival runway"]);
    expect(related.map(({ id }) => id)).not.toContain("openai");
  });

  it("draws what a minute of video costs", () => {
    const plot = card("sora").disputes.find(({ topic }) => topic === "Cost of a minute of video")?.plot;
    expect(plot?.scale).toBe("log");
    expect(plot?.rows.map(({ text }) => text)).toEqual([
      "Sora, estimate: tens to hundreds of dollars per one-minute video",
      "Sora, estimate: $50–200+ per minute of video",
      "Text-to-video: $0.50–2 per 30-second clip",
    ]);
  });
});

it("an article from before it all hears of both Soras from OpenAI", () => {
  expect(rows(card("openai", "2024-02-10"))?.slice(0, 2)).toEqual([
    "15 Feb 2024: OpenAI released Sora, a model that turns text into video.",
    "2025: OpenAI launched Sora 2 together with a social app.",
  ]);
});

it("never says that nothing is later where the card itself tells of later", () => {
  const none = (id: string, published: string) => card(id, published).since?.none;
  expect(none("canva", "2024-02-20")).toBe(
    "No dated event since, but all of this was told later, about Mar 2026.",
  );
  expect(none("runway", "2024-02-20")).toBe("No dated event since, but some of this was told later.");
  expect(none("figure-ai", "2024-02-20")).toBe("Nothing later in the record, which ends Mar 2026.");
  expect(none("runway", "2026-04-12")).toBe("Nothing later in the record, which ends Mar 2026.");
});

it("of one sum on every side a dispute tells what each source calls it", () => {
  const deal = card("disney").disputes.find(({ topic }) => topic === "What kind of deal Disney had")!;
  expect(new Set(deal.sides.map(({ text }) => text)).size).toBe(deal.sides.length);
  const user = card("sora").disputes.find(({ topic }) => topic === "What a Sora user cost")!;
  expect(user.sides.map(({ text }) => text)).toContain("about $730 per user and year");
});

it("a valuation before the money came in is called that", () => {
  expect(card("ami-labs").figures.map(({ label }) => label)).toContain("Pre-money valuation");
});

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** "about Mar 2026" back to "2026-03". */
function isoOf(date: string): string {
  const [year, month, dayOfMonth] = date.replace("about ", "").split(" ").reverse();
  const number = month && String(months.indexOf(month) + 1).padStart(2, "0");
  return [year, number, dayOfMonth?.padStart(2, "0")].filter(Boolean).join("-");
}

it("a figure in the sentence is held against ours, on a card that has it", () => {
  const text = "Runway, valued at $2.5bn, said on Monday that it would open an office.";
  const sentence = { text, start: 0, end: 6 };
  const context = { published: "2024-02-20", sentence };
  expect(composeCard(record, "runway", context)?.checks).toMatchObject([
    { verdict: "differs", page: "$2.5bn" },
  ]);
  expect(cardText(composeCard(record, "runway", context)!)).toContain(
    "Valuation: $2.5bn. In the data: $1.5 billion",
  );
  expect(composeCard(record, "sora", context)?.checks).toBeUndefined();
});

describe("every card, in any article", () => {
  const day = fc
    .integer({ min: daysOf("2021")[0], max: daysOf("2027")[1] })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  const anyCard = () =>
    fc.tuple(
      fc.constantFrom(...record.entities.map(({ id }) => id)),
      day,
      fc.subarray(record.entities.map(({ id }) => id)),
    );

  it("tells only what lies after the article's day, in order and on the line", () => {
    fc.assert(
      fc.property(anyCard(), ([id, published, present]) => {
        const since = card(id, published, present).since!;
        const places = since.events.map(({ at }) => at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const at of places) expect(at > 0 && at <= 1).toBe(true);
        for (const { at } of since.ticks) expect(at > 0 && at <= 1).toBe(true);
        expect(since.span === "").toBe(since.events.length + since.figures.length === 0);
        for (const { date } of since.events) expect(isAfter(isoOf(date), published)).toBe(true);
        for (const { date } of since.around ?? []) expect(published.startsWith(isoOf(date))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("says nothing twice", () => {
    fc.assert(
      fc.property(anyCard(), ([id, published, present]) => {
        const { since, facts, here, related, figures, disputes } = card(id, published, present);
        const texts = [...since!.events, ...(since!.around ?? []), ...facts].map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        const ties = [...(here ?? []), ...related].map((tie) => tie.id);
        expect(new Set([id, ...ties]).size).toBe(ties.length + 1);
        const told = figures.map(({ label, value, unit, date }) => [label, value, unit, date].join());
        expect(new Set(told).size).toBe(told.length);
        expect(new Set(disputes.map(({ topic }) => topic)).size).toBe(disputes.length);
      }),
      { numRuns: 300 },
    );
  });

  it("cites only sources that it lists, and lists none that it does not cite", () => {
    fc.assert(
      fc.property(anyCard(), ([id, published, present]) => {
        const { sources, ...rest } = card(id, published, present);
        const cited = new Set<number>();
        JSON.stringify(rest, (key, value) => {
          if (key === "sources" || key === "summarySources") for (const n of value as number[]) cited.add(n);
          if (key === "source") cited.add(value as number);
          return value;
        });
        expect([...cited].sort()).toEqual(sources.map(({ n }) => n));
      }),
      { numRuns: 200 },
    );
  });

  it("reads as text without gaps or leftovers", () => {
    fc.assert(
      fc.property(anyCard(), ([id, published, present]) => {
        const text = cardText(card(id, published, present));
        expect(text).not.toMatch(/undefined|NaN|\[object|\n\n\n| {2}|,\.|\(\)|^\s|\*|#/);
        expect(text.endsWith("Backstory, data to Mar 2026\n")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("has rows that are read at a glance", () => {
    for (const { id } of record.entities) {
      for (const { text } of card(id, "2021-01-01").since!.events) {
        expect(text.length).toBeLessThanOrEqual(90);
        expect(text).toMatch(/^[\p{Lu}\d].*[^,]\.$/u);
      }
    }
  });
});
