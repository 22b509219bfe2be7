import { describe, expect, it } from "vitest";
import { composeCard } from "../../../data/record/compose-card";
import type { Claim, Dispute, Entity } from "../../../data/record/schema";
import { claim, entity } from "../record/card-record";
import { timedRecord } from "./timed-record";

const alpha = entity("alpha");
const since = (published: string | undefined, claims: Claim[], more: Entity[] = []) =>
  composeCard(timedRecord([alpha, entity("beta"), ...more], claims), "alpha", { published })?.since;
const rows = (published: string, claims: Claim[], more: Entity[] = []) =>
  since(published, claims, more)?.events.map(({ date, text }) => `${date} ${text}`);
const happened = (id: string, on: string, more: Partial<Claim> = {}) =>
  claim(id, "alpha", "happened", { on, ...more });

describe("since an article", () => {
  it("is not told where its day is not known", () => {
    expect(since(undefined, [happened("one", "2025-01")])).toBeUndefined();
    expect(since("soon", [happened("one", "2025-01")])).toBeUndefined();
  });

  it("is told even where nothing came later", () => {
    expect(since("2026-04-02", [happened("one", "2026-03")])).toEqual({
      article: "2 Apr 2026",
      span: "",
      events: [],
      ticks: [],
      figures: [],
      none: "Nothing later in the record, which ends Mar 2026.",
    });
  });

  it("does not say so where later sources tell something without a date", () => {
    const none = (published: string, claims: Claim[]) => since(published, claims)?.none;
    const old = claim("one", "alpha", "described", { source: "002" });
    const new_ = claim("two", "alpha", "described");
    expect(none("2026-04-02", [old, new_])).toBe("Nothing later in the record, which ends Mar 2026.");
    expect(none("2025-12-02", [old, new_])).toBe("No dated event since, but some of this was told later.");
    expect(none("2025-12-02", [new_])).toBe(
      "No dated event since, but all of this was told later, Mar 2026.",
    );
    expect(none("2024-02-20", [old, new_])).toBe(
      "No dated event since, but all of this was told later, from about Oct 2025 on.",
    );
    expect(none("2024-02-20", [happened("three", "2025")])).toBeUndefined();
  });

  it("holds only what lies after its day for certain, oldest first", () => {
    const all = ["2026-03-28", "2024-02-15", "2024-02-16", "2024-02", "2024", "2025", "2023-12"];
    const claims = all.map((on, n) => happened(`e${n}`, on));
    expect(since("2024-02-15T23:00:00-08:00", claims)?.events.map(({ date }) => date)).toEqual([
      "16 Feb 2024",
      "2025",
      "28 Mar 2026",
    ]);
  });

  it("leaves out what is only expected", () => {
    expect(
      rows("2024-02-15", [
        happened("one", "2025-01", { mode: "forecast" }),
        claim("two", "alpha", "expected", { on: "2025-01" }),
        happened("three", "2027"),
      ]),
    ).toEqual([]);
  });

  it("tells what may be later where nothing is for certain", () => {
    const claims = [happened("one", "2026-03"), happened("two", "2025-10", { source: "002" })];
    expect(since("2026-03-10", claims)).toMatchObject({
      span: "",
      events: [],
      around: [{ date: "Mar 2026", text: "Sentence of one.", sources: [1] }],
      none: "No later event in the record, which ends Mar 2026.",
    });
    const ended = [claim("three", "alpha", "shut-down", { on: "2026-03", onBasis: "inferred" })];
    expect(since("2026-03-10", ended)?.around).toMatchObject([{ tone: "end", approx: true }]);
    // Source 002 is of October 2025: what it tells of that year lay before November.
    const told = [happened("two", "2025", { source: "002" })];
    expect(since("2025-11-02", told)?.around).toBeUndefined();
    expect(since("2025-10-02", told)?.around).toHaveLength(1);
    expect(since("2025-10-02", claims.slice(0, 1))?.around).toBeUndefined();
  });

  it("says how it ended, how vague a date is, and where on the line it lies", () => {
    const told = since("2024-03-31", [
      claim("end", "alpha", "shut-down", { on: "2026-03", onBasis: "inferred" }),
      happened("day", "2025-03-31"),
    ]);
    expect(told?.span).toBe("2 years");
    expect(told?.events).toMatchObject([
      { date: "31 Mar 2025", at: 0.5 },
      { date: "about Mar 2026", approx: true, tone: "end" },
    ]);
    expect(told?.events[0]).not.toHaveProperty("approx");
  });

  it("tells one happening once, with all its sources", () => {
    const told = since("2024-02-15", [
      claim("end", "alpha", "shut-down", { on: "2026-03", also: ["beta", "gamma"] }),
      claim("again", "alpha", "shut-down", { on: "2026-03", sameEvent: "end", source: "002" }),
      happened("retold", "2026-03", { also: ["gamma", "beta"] }),
      happened("other", "2026-03", { also: ["beta"] }),
    ]);
    expect(told?.events.map(({ text, sources }) => [text, sources])).toEqual([
      ["Sentence of end.", [1, 2]],
      ["Sentence of other.", [1]],
    ]);
  });

  it("leaves out a sum beside the round that counts in it", () => {
    const usd = (amount: number) => ({ type: "money", currency: "USD", amount }) as const;
    const claims = [
      claim("sum", "field", "investment", { on: "2026", value: usd(5e9), also: ["alpha", "beta"] }),
      claim("part", "alpha", "round", { on: "2026", value: usd(2e9) }),
    ];
    expect(rows("2024-02-15", claims)).toEqual(["2026 Sentence of part."]);
  });

  it("tells what came out or ended among its kin, and nothing else of them", () => {
    const kin = [
      entity("next", { family: "alpha" }),
      entity("thing", { maker: "alpha" }),
      entity("stranger"),
    ];
    const claims = [
      claim("follow", "next", "released", { on: "2025-01" }),
      claim("fuss", "next", "happened", { on: "2025-02" }),
      claim("closed", "thing", "shut-down", { on: "2025-03" }),
      claim("else", "stranger", "released", { on: "2025-04" }),
    ];
    expect(rows("2024-02-15", claims, kin)).toEqual([
      "Jan 2025 Sentence of follow.",
      "Mar 2025 Sentence of closed.",
    ]);
  });

  it("of very many tells ends and releases, still in order", () => {
    const claims = Array.from({ length: 20 }, (_, n) => happened(`e${n}`, `2025-01-${String(n + 10)}`));
    claims.push(
      claim("first", "alpha", "released", { on: "2024-06" }),
      claim("last", "alpha", "shut-down", { on: "2025-02" }),
    );
    const told = rows("2024-02-15", claims);
    expect(told).toHaveLength(12);
    expect(told?.[0]).toContain("first");
    expect(told?.at(-1)).toContain("last");
  });

  it("is not told again among the statements", () => {
    const made = timedRecord([alpha], [happened("one", "2025-01"), happened("two", "2023-01")]);
    const card = composeCard(made, "alpha", { published: "2024-02-15" });
    expect(card?.facts.map(({ text }) => text)).toEqual(["Sentence of two."]);
    expect(composeCard(made, "alpha")?.facts).toHaveLength(2);
  });
});

describe("figures then and now", () => {
  const usd = (amount: number, more = {}) => ({ type: "money", currency: "USD", amount, ...more }) as const;
  const worth = (id: string, amount: number, asOf: string, more: Partial<Claim> = {}) =>
    claim(id, "alpha", "valuation", { value: usd(amount), asOf, ...more });
  const pairs = (claims: Claim[], disputes: Dispute[] = []) =>
    composeCard(timedRecord([alpha, entity("beta")], claims, disputes), "alpha", { published: "2024-06-15" })
      ?.since?.figures;
  const before = worth("before", 1e9, "2024-02");

  it("stand side by side, each with its date and source", () => {
    expect(
      pairs([
        worth("older", 5e8, "2023-01"),
        before,
        worth("now", 3e9, "2025-10", { source: "002", mode: "estimate" }),
      ]),
    ).toEqual([
      {
        label: "Valuation",
        before: { value: "$1 billion", date: "Feb 2024", sources: [1] },
        now: { value: "$3 billion (estimate)", date: "Oct 2025", sources: [2] },
      },
    ]);
  });

  it.each<[string, Claim[]]>([
    ["nothing was known before", [worth("now", 3e9, "2025-10")]],
    ["nothing is known since", [before, worth("same time", 3e9, "2024-06")]],
    [
      "the value is the same",
      [before, worth("now", 1e9, "2025-10", { value: usd(1e9, { qualifier: "about" }) })],
    ],
    ["the newer one is a forecast", [before, worth("now", 3e9, "2025-10", { mode: "forecast" })]],
    [
      "the currency differs",
      [before, worth("now", 3e9, "2025-10", { value: { ...usd(3e9), currency: "EUR" } })],
    ],
    [
      "it is per something else",
      [before, worth("now", 3e9, "2025-10", { value: usd(3e9, { per: "share" }) })],
    ],
    [
      "the sources of the same time differ",
      [before, worth("now", 3e9, "2025-10"), worth("or", 4e9, "2025-10")],
    ],
    [
      "they are two rounds",
      [
        claim("a", "alpha", "round", { value: usd(1e6), asOf: "2024-01" }),
        claim("b", "alpha", "round", { value: usd(2e6) }),
      ],
    ],
    [
      "it is a sum of many investors",
      [
        claim("a", "alpha", "investment", { value: usd(1), asOf: "2024-01" }),
        claim("b", "alpha", "investment", { value: usd(2) }),
      ],
    ],
  ])("are left out where %s", (_, claims) => {
    expect(pairs(claims)).toEqual([]);
  });

  it("are left out where a dispute says that they count different things", () => {
    const claims = [before, worth("now", 3e9, "2025-10")];
    const dispute = { id: "d", topic: "T", entities: ["alpha"], claims: ["before", "now"], why: "W." };
    expect(pairs(claims, [{ ...dispute, cause: "scope" }])).toEqual([]);
    expect(pairs(claims, [{ ...dispute, cause: "change over time" }])).toHaveLength(1);
  });

  it("compare what one investor put into one company", () => {
    const put = (id: string, amount: number, asOf: string) =>
      claim(id, "alpha", "investment", { object: "beta", value: usd(amount), asOf });
    expect(pairs([put("a", 1e9, "2024-01"), put("b", 2e9, "2025-10")])).toMatchObject([
      { label: "Investment in Beta" },
    ]);
  });
});
