import { describe, expect, it } from "vitest";
import { sha256 } from "../../../data/record/digest";
import { locate } from "../../../data/record/locate";
import { placeQuotes, placeSource } from "../../../data/record/place";
import { claims, original, source } from "./small-seeds";

const path = "seeds/claims/003.yaml";
const end = await sha256("The end.");

describe("a quote", () => {
  it("is found by its exact words, over line ends too", () => {
    expect(locate(original, "The end.")).toEqual({ span: [74, 82] });
    expect(locate("one two\n three", " one  two three ")).toEqual({ span: [0, 14] });
  });

  it("that stands twice needs to say which", () => {
    expect(locate(original, "Alpha makes Beta.")).toHaveProperty(
      "problem",
      expect.stringContaining("2 times"),
    );
    expect(locate(original, "Alpha makes Beta.", 2)).toEqual({ span: [56, 73] });
    expect(locate(original, "Alpha makes Beta.", 3)).toHaveProperty(
      "problem",
      expect.stringContaining("too high"),
    );
  });

  it("that is not there is told with the closest words", () => {
    const { problem } = locate("He said: “It is Beta’s turn.”", '"It is Beta\'s turn."') as {
      problem: string;
    };
    expect(problem).toContain("Closest, at 9");
    expect(problem).toContain("“It is Beta’s turn.”");
    expect(locate(original, "Nobody knows")).toHaveProperty(
      "problem",
      expect.stringContaining("Nothing like"),
    );
    expect(locate(original, "  ")).toHaveProperty("problem", expect.stringContaining("empty"));
  });
});

describe("placing quotes", () => {
  it("puts span and hash where the quote was and leaves all else as it is", async () => {
    const yaml = `# ours
- id: the-end   # last
  text: >
    The text
    ends.
  quote: "The end."
  nth: 1

- { id: flow, quote: The end., asOf: 2026 }
- quote: |
    The end.
  id: first
- id: done
  span: [0, 5]
`;
    const placed = await placeQuotes(path, yaml, original);
    expect(placed).toMatchObject({ placed: 3, problems: [] });
    expect(placed.text).toBe(`# ours
- id: the-end   # last
  text: >
    The text
    ends.
  span: [74, 82]
  sha256: ${end}

- { id: flow, span: [74, 82], sha256: ${end}, asOf: 2026 }
- span: [74, 82]
  sha256: ${end}
  id: first
- id: done
  span: [0, 5]
`);
  });

  it("replaces an old place by the new one", async () => {
    const yaml = claims.replace("  span: [18, 55]\n", "  span: [18, 55]\n  quote: The end.\n");
    const { text } = await placeQuotes(path, yaml, original);
    expect(text).toBe(claims.replace("[18, 55]", "[74, 82]").replace("b".repeat(64), end));
  });

  it("tells the line of a quote without a place and leaves it", async () => {
    const yaml = "- id: a\n  quote: The end.\n- id: b\n  text: x\n  quote: No such thing\n";
    const placed = await placeQuotes(path, yaml, original);
    expect(placed.problems).toMatchObject([{ file: path, line: 5 }]);
    expect(placed.text).toContain("quote: No such thing");
    expect(placed.text).not.toContain("quote: The end.");
  });

  it("tells at once of a quote that overlaps a span or another quote by halves, and leaves it", async () => {
    const quoted = claims
      .replace("[18, 55]", "[40, 52]")
      .replace("  span: [0, 17]\n", "  quote: Alpha makes Beta. Beta\n");
    const crossing = `${quoted}- id: third\n  quote: of it. Alpha makes\n- id: fourth\n  quote: Beta cost\n`;
    const { text, placed, problems } = await placeQuotes(path, crossing, original);
    expect(placed).toBe(1);
    expect(text).toContain("quote: of it. Alpha makes");
    expect(problems).toEqual([
      {
        file: path,
        line: 19,
        message:
          'claim "third": the quote "of it. Alpha makes" overlaps that of "beta-cost", ' +
          `${JSON.stringify(original.slice(40, 52))}. Part them, or put one within the other.`,
      },
      {
        file: path,
        line: 21,
        message: expect.stringContaining('"Beta cost" overlaps that of "alpha-makes-beta"'),
      },
    ]);
  });

  it("fills in hash and length of a source, once", async () => {
    const bare = source.slice(0, source.indexOf("sha256"));
    const bytes = new TextEncoder().encode(original);
    const placed = await placeSource("seeds/sources/003.yaml", bare, bytes);
    expect(placed.text).toBe(`${bare}sha256: ${await sha256(original)}\nlength: ${original.length}\n`);
    expect(await placeSource("seeds/sources/003.yaml", placed.text, bytes)).toMatchObject({ placed: 0 });
  });
});
