import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { compile } from "../../../data/record/compile";
import { recordJsonSchema } from "../../../data/record/json-schema";
import { RecordSchema } from "../../../data/record/schema";
import { vocabulary } from "../../../data/record/vocabulary";
import { claims, compiledOf, entities, paths, smallSeeds, source } from "./small-seeds";

const gamma = `- id: gamma
  name: Gamma
  kind: person
  summary: Was there.
  summaryClaims: [beta-cost]
`;

describe("the record", () => {
  it("holds what the seeds say", async () => {
    const { record, entities: seeds, places } = await compiledOf(smallSeeds());
    expect(record.version).toMatch(/^2026\.03\+[0-9a-f]{8}$/);
    expect(record.sources[0]).toMatchObject({ id: "003", published: "2026-03-01" });
    expect(record.claims.map(({ id, source }) => [id, source])).toEqual([
      ["alpha-makes-beta", "003"],
      ["beta-cost", "003"],
    ]);
    expect(record.claims[0]?.asOf).toBe("2026");
    expect(seeds[1]?.cues).toEqual(["alpha"]);
    expect(places.get("claim beta-cost")).toEqual({ file: paths.claims, line: 10 });
  });

  it("gives an entity every other form of its name once, and keeps the names policy out", async () => {
    const { record } = await compiledOf(smallSeeds());
    expect(record.entities[1]).toEqual({
      id: "beta",
      name: "Beta",
      kind: "product",
      aliases: ["Beta One", "B1"],
      maker: "alpha",
      summary: "A costly product.",
      summaryClaims: ["beta-cost"],
    });
  });

  it("makes an event of a claim that is dated", async () => {
    const { record } = await compiledOf(smallSeeds());
    expect(record.events).toEqual([
      {
        id: "event-alpha-makes-beta",
        date: "2025-12",
        basis: "inferred",
        claim: "alpha-makes-beta",
        claims: ["alpha-makes-beta"],
        entities: ["alpha", "beta"],
        text: "Alpha makes Beta.",
      },
    ]);
  });

  it("marks events that end something and events still to come", async () => {
    const ending = claims.replace("predicate: makes", "predicate: shut-down");
    const coming = claims.replace("predicate: makes", "predicate: expected");
    expect((await compiledOf(smallSeeds({ claims: ending }))).record.events[0]?.tone).toBe("end");
    expect((await compiledOf(smallSeeds({ claims: coming }))).record.events[0]?.forecast).toBe(true);
  });

  it("makes one event of claims that tell of the same happening, as the leading one tells it", async () => {
    const told = `${claims}  "on": "2025-12-24"\n  sameEvent: alpha-makes-beta\n  also: [gamma]\n`;
    const { record } = await compiledOf(smallSeeds({ claims: told, entities: entities + gamma }));
    expect(record.events).toHaveLength(1);
    expect(record.events[0]).toMatchObject({
      date: "2025-12",
      claim: "alpha-makes-beta",
      claims: ["alpha-makes-beta", "beta-cost"],
      entities: ["alpha", "beta", "gamma"],
      text: "Alpha makes Beta.",
    });
  });

  it("draws one tie between two entities from all claims that state it", async () => {
    const again = claims.split("- id: beta-cost")[0]!.replace("id: alpha-makes-beta", "id: alpha-made-beta");
    const { record } = await compiledOf(
      smallSeeds({ claims: claims + again.replace("[0, 17]", "[56, 73]") }),
    );
    expect(record.relations).toEqual([
      { from: "alpha", predicate: "makes", to: "beta", claims: ["alpha-makes-beta", "alpha-made-beta"] },
    ]);
  });

  it("does not depend on the order of files or entries", async () => {
    const [alpha, beta] = entities.split(/(?=^- id: beta)/m) as [string, string];
    const { record } = await compiledOf(smallSeeds());
    const turned = await compiledOf(smallSeeds({ entities: beta + alpha }).reverse());
    expect(JSON.stringify(turned.record)).toBe(JSON.stringify(record));
  });

  it("changes its version with its content", async () => {
    const { record } = await compiledOf(smallSeeds());
    const other = await compiledOf(smallSeeds({ entities: entities.replace("costly", "dear") }));
    expect(other.record.version).not.toBe(record.version);
  });

  it("may be of sources alone", async () => {
    const { record } = await compiledOf(smallSeeds({ claims: null, entities: null, disputes: null }));
    expect(record).toMatchObject({ sources: [{ id: "003" }], claims: [], entities: [], disputes: [] });
  });

  it("takes a date for stated where it is that of a source which states its own", async () => {
    const basisIn = async (text: string) =>
      (await compiledOf(smallSeeds({ claims: text }))).record.claims.map(({ asOfBasis }) => asOfBasis);
    expect(await basisIn(claims)).toEqual(["stated", "inferred"]);
    expect(await basisIn(claims.replace("asOf: 2026\n", "asOf: 2026\n  asOfBasis: inferred\n"))).toEqual(
      Array(2).fill("inferred"),
    );
    const guessed = {
      source: source.replace("Basis: stated", "Basis: inferred\npublishedWhy: By its tone."),
    };
    const { record } = await compiledOf(smallSeeds(guessed));
    expect(record.claims[0]?.asOfBasis).toBe("inferred");
  });

  it("keeps words that look like numbers as they are written", async () => {
    const numbers = entities.replace("[Beta One]", "[1.10, 0x1]");
    const { record } = await compiledOf(smallSeeds({ entities: numbers }));
    expect(record.entities[1]?.aliases).toEqual(["1.10", "0x1", "B1"]);
  });
});

describe("our own seeds", () => {
  it("compile to a record of the published form", async () => {
    const compiled = await compile(readSeeds("."));
    expect(compiled.ok ? [] : compiled.problems.slice(0, 20)).toEqual([]);
    expect(compiled.ok && v.is(RecordSchema, compiled.record)).toBe(true);
  });

  it("have a JSON Schema that is up to date: npm run -s record -- --schema > docs/record.schema.json", () => {
    expect(JSON.parse(readFileSync("docs/record.schema.json", "utf8"))).toEqual(
      JSON.parse(JSON.stringify(recordJsonSchema())),
    );
  });

  it("have a list of their words that is up to date: npm run -s record -- --vocabulary > docs/vocabulary.md", () => {
    expect(readFileSync("docs/vocabulary.md", "utf8")).toBe(vocabulary());
  });
});
