import { describe, expect, it } from "vitest";
import { composeCard } from "../../../data/record/compose-card";
import type { Claim, Entity } from "../../../data/record/schema";
import { claim, entity, record } from "./card-record";

const usd = (amount: number) => ({ type: "money", currency: "USD", amount }) as const;
const card = (claims: Claim[], more: Entity[] = [], self: Partial<Entity> = {}) =>
  composeCard(record([entity("alpha", self), entity("beta"), entity("gamma"), ...more], claims), "alpha")!;

describe("composeCard", () => {
  it("has nothing to say of what the record does not hold", () => {
    expect(composeCard(record([], []), "alpha")).toBeNull();
  });

  it("makes a small card of a passing mention", () => {
    expect(card([])).toEqual({
      id: "alpha",
      name: "Alpha",
      kind: "company",
      summary: "About Alpha.",
      summarySources: [],
      figures: [],
      facts: [],
      disputes: [],
      related: [],
      sources: [],
      recordEnd: "Mar 2026",
    });
  });

  it("numbers sources in the order the card refers to them", () => {
    const told = card(
      [
        claim("one", "alpha", "is-a", { source: "002" }),
        claim("two", "alpha", "valuation", { value: usd(5e9) }),
      ],
      [],
      { summaryClaims: ["one"] },
    );
    expect(told.summarySources).toEqual([1]);
    expect(told.figures[0]?.sources).toEqual([2]);
    expect(told.sources).toMatchObject([
      { n: 1, label: "Essay 002", date: "about Oct 2025", character: "AI-generated digest" },
      { n: 2, label: "Essay 001", date: "28 Mar 2026", character: "essay" },
    ]);
  });
});

describe("figures", () => {
  it("come newest first, each with its date and how sure it is", () => {
    const { figures } = card([
      claim("old", "alpha", "valuation", { value: usd(1e9), asOf: "2024-02" }),
      claim("new", "alpha", "cost", {
        value: { ...usd(1), per: "day" },
        asOfBasis: "inferred",
        mode: "estimate",
        according: "Beta",
      }),
    ]);
    expect(figures).toEqual([
      {
        label: "Cost",
        value: "$1",
        unit: "per day",
        date: "about Mar 2026",
        basis: "estimate, according to Beta",
        sources: [1],
      },
      { label: "Valuation", value: "$1 billion", date: "Feb 2024", sources: [1] },
    ]);
  });

  it("are one where several sources tell the same, in the most careful wording", () => {
    const length = (amount: number, unit: string) => ({ type: "measure", unit, amount }) as const;
    const { figures } = card([
      claim("one", "alpha", "clip-length", { value: length(1, "minutes"), source: "002" }),
      claim("two", "alpha", "clip-length", { value: { ...length(60, "seconds"), qualifier: "up to" } }),
    ]);
    expect(figures).toMatchObject([{ value: "up to 60 seconds", sources: [1, 2] }]);
  });

  it("stay apart where a bound or what they cover differs", () => {
    const { figures } = card([
      claim("one", "alpha", "cost", { value: { ...usd(5), per: "day" } }),
      claim("two", "alpha", "cost", { value: { ...usd(5), per: "user" } }),
      claim("three", "alpha", "cost", { value: { ...usd(5), per: "user", qualifier: "over" } }),
    ]);
    expect(figures).toHaveLength(3);
  });

  it("name the other side of a deal, from both sides", () => {
    const claims = [claim("one", "beta", "investment", { object: "alpha", value: usd(13e9) })];
    const made = record([entity("alpha"), entity("beta")], claims);
    expect(composeCard(made, "alpha")?.figures[0]?.label).toBe("Investment from Beta");
    expect(composeCard(made, "beta")?.figures[0]?.label).toBe("Investment in Alpha");
  });

  it("say for which year a forecast is, and date it by its telling", () => {
    const told = { value: usd(1e9), on: "2027", mode: "forecast" } as const;
    expect(card([claim("one", "alpha", "market-size", told)]).figures).toMatchObject([
      { label: "Market size in 2027", date: "Mar 2026", basis: "forecast" },
    ]);
  });

  it("let other labels pass before the second figure under one label", () => {
    const { figures } = card([
      claim("one", "alpha", "cost", { value: usd(1) }),
      claim("two", "alpha", "cost", { value: usd(2) }),
      claim("three", "alpha", "users", { value: { type: "count", unit: "weekly users", amount: 3 } }),
    ]);
    expect(figures.map(({ label }) => label)).toEqual(["Cost", "Weekly users", "Cost"]);
  });

  it("of one label say what each is per, numbers before words", () => {
    const { figures } = card([
      claim("one", "alpha", "cost", { value: { ...usd(100), words: "hundreds of dollars", per: "clip" } }),
      claim("two", "alpha", "cost", { value: { ...usd(7), per: "day" } }),
      claim("three", "alpha", "price", { value: { ...usd(9), per: "month" } }),
    ]);
    expect(figures.map(({ label, value, unit }) => [label, value, unit])).toEqual([
      ["Price", "$9", "per month"],
      ["Cost per day", "$7", undefined],
      ["Cost per clip", "hundreds of dollars", undefined],
    ]);
  });

  it("are sentences where the value holds no number", () => {
    const told = card([
      claim("one", "alpha", "training-data", { value: { type: "text", text: "much video" } }),
    ]);
    expect(told.figures).toEqual([]);
    expect(told.facts[0]?.text).toBe("Sentence of one.");
  });
});

describe("facts", () => {
  it("leave out what summary and disputes say, and tell the day of an event", () => {
    const claims = [
      claim("one", "alpha", "is-a"),
      claim("two", "alpha", "risk"),
      claim("three", "alpha", "released", { on: "2024-02-15" }),
      claim("four", "alpha", "strategy"),
    ];
    const disputes = [
      {
        id: "d",
        topic: "T",
        entities: ["alpha"],
        claims: ["two", "four"],
        cause: "scope" as const,
        why: "W.",
      },
    ];
    const told = composeCard(
      record([entity("alpha", { summaryClaims: ["one"] })], claims, disputes),
      "alpha",
    );
    expect(told?.facts).toEqual([{ text: "Sentence of three.", date: "15 Feb 2024", sources: [1] }]);
    expect(told?.disputes).toEqual([
      {
        topic: "T",
        point: "Source unclear",
        why: "W.",
        sides: [
          { text: "Sentence of two.", date: "Mar 2026", source: 1 },
          { text: "Sentence of four.", date: "Mar 2026", source: 1 },
        ],
      },
    ]);
  });

  it("come from passing mentions where there is little else", () => {
    expect(card([claim("one", "beta", "risk", { also: ["alpha"] })]).facts).toHaveLength(1);
  });
});

describe("disputes", () => {
  it("set amounts of the same thing side by side, the status first", () => {
    const claims = [
      claim("one", "alpha", "cost", { value: { ...usd(50), per: "minute" } }),
      claim("two", "alpha", "cost", { value: { ...usd(2), per: "minute" } }),
      claim("end", "beta", "shut-down"),
      claim("stay", "beta", "status"),
    ];
    const shape = { entities: ["alpha"], cause: "measure", why: "W." } as const;
    const told = composeCard(
      record(
        [entity("alpha", { status: { tone: "end", text: "Ended", claims: ["end"] } }), entity("beta")],
        claims,
        [
          { ...shape, entities: ["alpha"], id: "a", topic: "Cost", claims: ["one", "two"] },
          { ...shape, entities: ["beta", "alpha"], id: "b", topic: "End", claims: ["end", "stay"] },
        ],
      ),
      "alpha",
    );
    expect(told?.disputes.map(({ topic }) => topic)).toEqual(["End", "Cost"]);
    expect(told?.disputes[1]?.sides.map(({ text }) => text)).toEqual(["$50 per minute", "$2 per minute"]);
  });
});

describe("related", () => {
  it("reads ties from both ends, each entity once by its most telling tie", () => {
    const told = card(
      [
        claim("one", "beta", "competes-with", { object: "alpha" }),
        claim("two", "beta", "invested-in", { object: "alpha" }),
        claim("three", "alpha", "uses", { object: "gamma" }),
      ],
      [entity("delta", { maker: "alpha", kind: "product" })],
    );
    expect(told.related.map(({ verb, name }) => `${verb} ${name}`)).toEqual([
      "backed by Beta",
      "makes Delta",
      "uses Gamma",
    ]);
  });

  it("does not let many products hide the rest", () => {
    const products = ["p1", "p2", "p3", "p4"].map((id) => entity(id, { maker: "alpha" }));
    const told = card([claim("one", "alpha", "competes-with", { object: "beta" })], products);
    expect(told.related.map(({ verb }) => verb)).toEqual(["makes", "makes", "rival", "makes", "makes"]);
  });

  it("falls back on names told of together", () => {
    const told = card([claim("one", "alpha", "role", { also: ["beta"] })]);
    expect(told.related).toMatchObject([{ id: "beta", verb: "" }]);
  });

  it("puts every tie before names that are only told of together", () => {
    const told = card([
      claim("one", "alpha", "role", { also: ["beta"] }),
      claim("two", "alpha", "example-of", { object: "gamma" }),
    ]);
    expect(told.related.map(({ verb }) => verb)).toEqual(["example of", ""]);
  });

  it("tells whose company it is where no post is told", () => {
    const told = card([claim("one", "gamma", "behind", { object: "alpha" })]);
    expect(told.related).toMatchObject([{ id: "gamma", verb: "company of" }]);
  });
});
