import { describe, expect, it } from "vitest";
import { type Mistake, saidOf } from "./mistakes";
import { claims, disputes, entities, problemsOf, smallSeeds } from "./small-seeds";

const mistakes: Mistake[] = [
  [
    "an unknown subject",
    "claims",
    "subject: beta",
    "subject: bete",
    '3.yaml:11: subject of claim "beta-cost" is an unknown entity "bete". Did you mean "beta"?',
  ],
  [
    "an unknown object",
    "claims",
    "object: beta",
    "object: omega",
    '3.yaml:4: object of claim "alpha-makes-beta" is an unknown entity "omega". Add it',
  ],
  [
    "an unknown other entity",
    "claims",
    "object: beta",
    "object: beta\n  also: [gamma]",
    '3.yaml:5: also of claim "alpha-makes-beta" is an unknown entity',
  ],
  [
    "an unknown maker",
    "entities",
    "maker: alpha",
    "maker: alpa",
    'all.yaml:9: maker of entity "beta" is an unknown entity "alpa". Did you mean "alpha"?',
  ],
  [
    "an unknown family",
    "entities",
    "maker: alpha",
    "family: gamma",
    'all.yaml:9: family of entity "beta" is an unknown entity',
  ],
  [
    "an unknown predicate",
    "claims",
    "predicate: cost",
    "predicate: costs",
    '3.yaml:12: claim "beta-cost" has an unknown predicate "costs". Did you mean "cost"?',
  ],
  ["a predicate of every object", "claims", "predicate: cost", "predicate: constructor", "unknown predicate"],
  [
    "a relation without object",
    "claims",
    "  object: beta\n",
    "",
    '3.yaml:3: claim "alpha-makes-beta" is a relation without an object',
  ],
  [
    "a figure without value",
    "claims",
    "  value: { type: money, currency: USD, amount: 1500000000 }\n",
    "",
    '3.yaml:12: claim "beta-cost" is a figure without a value',
  ],
  [
    "a value of the wrong type",
    "claims",
    "{ type: money, currency: USD, amount: 1500000000 }",
    "{ type: count, unit: heads, amount: 3 }",
    "a cost cannot be of type count",
  ],
  ["a value without number", "claims", ", amount: 1500000000", "", "the value has no number"],
  ["an empty range", "claims", "amount: 1500000000", "low: 3, high: 3", "the range of the value is empty"],
  [
    "a share over one",
    "claims",
    "{ type: money, currency: USD, amount: 1500000000 }",
    "{ type: share, amount: 40 }",
    "a share lies between 0 and 1",
  ],
  [
    "a form of two entities",
    "entities",
    "name: Alpha",
    "name: Beta One",
    'all.yaml:10: "Beta One" of entity "beta" is also a form of "alpha"',
  ],
  [
    "a form both safe and not",
    "entities",
    "ambiguous: [Beta]",
    "ambiguous: [Beta One]",
    'all.yaml:10: "Beta One" of entity "beta" is an alias and also ambiguous',
  ],
  [
    "a summary without claims",
    "entities",
    "[beta-cost]",
    "[]",
    'all.yaml:15: summary of entity "beta" has no claims behind it',
  ],
  [
    "a summary of unknown claims",
    "entities",
    "[beta-cost]",
    "[beta-costs]",
    'all.yaml:15: summaryClaims of entity "beta" names an unknown claim "beta-costs". Did you mean "beta-cost"?',
  ],
  [
    "a summary too long",
    "entities",
    "A costly product.",
    "word ".repeat(60),
    'all.yaml:14: summary of entity "beta" has 299 characters. Shorten it to 260.',
  ],
  [
    "an ambiguous form without cues",
    "entities",
    "cues: [alpha]",
    "cues: []",
    'all.yaml:11: entity "beta" has',
  ],
  [
    "an unknown claim of a dispute",
    "disputes",
    "beta-cost]",
    "beta-cots]",
    'disputes.yaml:4: dispute "beta-price" names an unknown claim "beta-cots"',
  ],
  [
    "an unknown entity of a dispute",
    "disputes",
    "[beta]",
    "[betta]",
    'disputes.yaml:3: dispute "beta-price" names an unknown entity "betta"',
  ],
  [
    "a claim twice in a dispute",
    "disputes",
    "[alpha-makes-beta, beta-cost]",
    "[beta-cost, beta-cost]",
    "twice",
  ],
  [
    "a computed figure that is not there",
    "disputes",
    "why: One",
    "computed: [twice 5]\n  why: One",
    'disputes.yaml:6: computed of dispute "beta-price" names “twice 5”, which does not stand in its why',
  ],
];

describe("a mistake of meaning is told with its place and its remedy:", () => {
  it.each(mistakes)("%s", async (...mistake) => {
    expect(await saidOf(mistake)).toContain(mistake[4]);
  });

  it("an entity nobody speaks of", async () => {
    const orphan =
      "- { id: gamma, name: Gamma, kind: person, summary: A name., summaryClaims: [beta-cost] }\n";
    expect(await problemsOf(smallSeeds({ entities: entities + orphan }))).toEqual([
      'seeds/entities/all.yaml:16: no claim speaks of entity "gamma". Add one as subject, object or also; or remove the entity.',
    ]);
  });

  it("an entity of a dispute of which none of its claims speaks", async () => {
    const again = claims.slice(claims.indexOf("- id: beta-cost")).replace("beta-cost", "beta-cost-2");
    const told = {
      claims: claims + again.replace("[18, 55]", "[18, 54]"),
      disputes: disputes
        .replace("[beta]", "[beta, alpha]")
        .replace("[alpha-makes-beta, beta-cost]", "[beta-cost, beta-cost-2]"),
    };
    expect((await problemsOf(smallSeeds(told))).join("\n")).toContain(
      'disputes.yaml:3: no claim of dispute "beta-price" speaks of its entity "alpha". Add such a claim',
    );
  });

  it("a claim that repeats another", async () => {
    const again = claims.slice(claims.indexOf("- id: beta-cost")).replace("beta-cost", "beta-cost-2");
    expect((await problemsOf(smallSeeds({ claims: claims + again }))).join()).toContain(
      '003.yaml:18: claim "beta-cost-2" repeats claim "beta-cost"',
    );
  });

  it("claims of a source that is not there", async () => {
    expect((await problemsOf(smallSeeds({ source: null }))).join()).toContain("Add seeds/sources/003.yaml.");
  });

  it("a file that is no seed", async () => {
    const stray = { path: "seeds/claims/notes.yaml", text: "- a" };
    expect(await problemsOf([...smallSeeds(), stray])).toEqual([
      "seeds/claims/notes.yaml:1: is no seed file. Use sources/NNN.yaml, claims/NNN.yaml, entities/NAME.yaml, disputes.yaml or exceptions.yaml.",
    ]);
  });

  it("all at once, in the order of files and lines", async () => {
    const problems = await problemsOf(
      smallSeeds({
        claims: claims.replace("asOf: 2026-02", "asOf: 2026-02-30").replace("object: beta", "object: omega"),
        entities: entities.replace("alpha-makes-beta", "alpha-makes-bet"),
      }),
    );
    expect(problems.map((line) => line.split(": ")[0])).toEqual([
      "seeds/claims/003.yaml:4",
      "seeds/claims/003.yaml:14",
      "seeds/entities/all.yaml:5",
      "seeds/entities/all.yaml:9",
    ]);
  });

  it("a maker that no claim ties to the thing made", async () => {
    const gamma =
      "- id: gamma\n  name: Gamma\n  kind: model\n  summary: Is there.\n  summaryClaims: [beta-cost]\n";
    const changed = { claims: claims.replace("object: beta", "object: gamma"), entities: entities + gamma };
    expect(await problemsOf(smallSeeds(changed))).toEqual([
      'seeds/entities/all.yaml:9: no claim names entity "beta" with its maker "alpha". Add one that does, or remove the maker.',
    ]);
  });

  it("but two entities may share a form that both declare ambiguous", async () => {
    const shared = entities.replace("name: Alpha", "name: Alpha\n  ambiguous: [Beta]\n  cues: [beta]");
    await expect(problemsOf(smallSeeds({ entities: shared }))).rejects.toThrow("compile although");
  });
});
