import { describe, expect, it } from "vitest";
import { type Mistake, saidOf } from "./mistakes";
import { claims, problemsOf, smallSeeds, source } from "./small-seeds";

const mistakes: Mistake[] = [
  [
    "an unknown key",
    "claims",
    "text: Alpha",
    "txt: Alpha",
    '3.yaml:7: unknown key "txt" in claim "alpha-makes-beta". Did you mean "text"?',
  ],
  [
    "a key of the value",
    "claims",
    "amount:",
    "amout:",
    '3.yaml:13: unknown key "value.amout" in claim "beta-cost". Did you mean "amount"?',
  ],
  [
    "a key of every object",
    "claims",
    "text: Alpha",
    "__proto__: Alpha",
    '3.yaml:7: unknown key "__proto__". Remove it.',
  ],
  [
    "a key without a neighbour",
    "entities",
    "maker:",
    "zzzzzz:",
    'all.yaml:9: unknown key "zzzzzz" in entity "beta". Known are: id, name, kind',
  ],
  [
    "a missing key",
    "entities",
    "  summary: A costly product.\n",
    "",
    'all.yaml:6: "summary" is missing in entity "beta"',
  ],
  [
    "a wrong kind",
    "entities",
    "kind: product",
    "kind: prodct",
    'all.yaml:8: kind of entity "beta" is "prodct". Write one of: "company", "model"',
  ],
  ["no YAML", "entities", "aliases: [Beta One]", "aliases: [Beta One", "all.yaml:1"],
  ["a mapping for a list", "disputes", "- id:", "  id:", "disputes.yaml:1: must be a list"],
  [
    "a double id",
    "claims",
    "id: beta-cost",
    "id: alpha-makes-beta",
    '3.yaml:10: claim "alpha-makes-beta" is there already (seeds/claims/003.yaml:1)',
  ],
  [
    "a double entity",
    "entities",
    "id: beta",
    "id: alpha",
    'all.yaml:6: entity "alpha" is there already (seeds/entities/all.yaml:1)',
  ],
  ["a bad id", "entities", "id: beta", "id: Beta_1", 'all.yaml:6: id of entity "Beta_1" is no id'],
  [
    "a value of no type",
    "claims",
    "type: money, ",
    "type: monney, ",
    '3.yaml:13: value.type of claim "beta-cost" is "monney". Write one of: "money"',
  ],
  [
    "an amount in words",
    "claims",
    "amount: 1500000000",
    "amount: many",
    '3.yaml:13: value.amount of claim "beta-cost" must be a number, not "many". Write it in digits',
  ],
  [
    "a month that is none",
    "claims",
    "asOf: 2026-02",
    "asOf: 2026-13",
    '3.yaml:14: asOf of claim "beta-cost" is no date',
  ],
  [
    "a span of three",
    "claims",
    "[18, 55]",
    "[18, 55, 60]",
    '3.yaml:16: span of claim "beta-cost" is not two whole numbers',
  ],
  ["an empty span", "claims", "[18, 55]", "[18, 18]", '3.yaml:16: span of claim "beta-cost" is empty'],
  ["a hash that is none", "claims", "bbbb", "bbb!", '3.yaml:17: sha256 of claim "beta-cost" is no SHA-256'],
  [
    "a quote left over",
    "claims",
    "span: [18, 55]",
    "quote: Beta cost",
    '3.yaml:16: claim "beta-cost" still has its quote',
  ],
  [
    "no span at all",
    "claims",
    "  span: [18, 55]\n",
    "",
    'is missing in claim "beta-cost". Give start < end and its hash, or write a quote',
  ],
  [
    "a source under another number",
    "source",
    "id: 003",
    "id: 004",
    '3.yaml:1: id of the source is "004", its file is 003.yaml',
  ],
  [
    "a source without hash",
    "source",
    "sha256:",
    "# sha256:",
    '3.yaml:1: source "003" has no sha256 or length. Run',
  ],
];

describe("a mistake of form is told with its place and its remedy:", () => {
  it.each(mistakes)("%s", async (...mistake) => {
    expect(await saidOf(mistake)).toContain(mistake[4]);
  });

  it("quotes left over, but not that two of them have no place yet", async () => {
    const fact = (id: string) =>
      `- { id: ${id}, subject: beta, predicate: risk, asOf: 2026, text: Beta ${id}., quote: Beta }\n`;
    const said = await problemsOf(smallSeeds({ claims: claims + fact("one") + fact("two") }));
    expect(said.map((line) => line.split(",")[0])).toEqual([
      'seeds/claims/003.yaml:18: claim "one" still has its quote',
      'seeds/claims/003.yaml:19: claim "two" still has its quote',
    ]);
  });

  it("all of a source that has no hash yet, and of what it says", async () => {
    const bare = source.slice(0, source.indexOf("sha256")).replace("character: essay", "character: poem");
    const mistaken = bare.replace("title: On Alpha\n", "");
    expect(await problemsOf(smallSeeds({ source: mistaken }))).toEqual([
      expect.stringContaining('003.yaml:1: "title" is missing in source "003"'),
      expect.stringContaining(
        '003.yaml:1: source "003" has no sha256 or length. Run: npm run record -- --place DIR',
      ),
      expect.stringContaining('003.yaml:6: character of source "003" is "poem". Write one of: "news report"'),
    ]);
    const well = source.slice(0, source.indexOf("sha256"));
    const said = await problemsOf(
      smallSeeds({ source: well, claims: claims.replace("asOf: 2026", "asOf: 2027") }),
    );
    expect(said).toEqual([
      expect.stringContaining('asOf of claim "alpha-makes-beta" (2027) lies after its source was published'),
      expect.stringContaining("has no sha256 or length"),
    ]);
  });
});
