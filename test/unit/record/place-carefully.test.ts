import { describe, expect, it } from "vitest";
import { sha256 } from "../../../data/record/digest";
import { placeQuotes, placeSource } from "../../../data/record/place";
import { placeSeeds } from "../../../data/record/place-seeds";
import { formatProblem } from "../../../data/record/problem";
import { original, paths, right, smallSeeds } from "./small-seeds";

const path = "seeds/claims/003.yaml";
const end = await sha256("The end.");
const place = (yaml: string) => placeQuotes(path, yaml, original);
const bytes = new TextEncoder().encode(original);

describe("placing a quote", () => {
  it("keeps the comments beside what goes", async () => {
    const yaml = '- id: a\n  quote: "Alpha makes Beta." # ours\n  nth: 1 # the first\n  sha256: x # old\n';
    const { text } = await place(yaml);
    expect(text).toBe(
      `- id: a\n  span: [0, 17]\n  sha256: ${await sha256("Alpha makes Beta.")} # ours\n  # the first\n  # old\n`,
    );
  });

  it("keeps the line ends of the file", async () => {
    const { text } = await place("- id: a\r\n  quote: The end.\r\n  nth: 1\r\n  text: x\r\n");
    expect(text).toBe(`- id: a\r\n  span: [74, 82]\r\n  sha256: ${end}\r\n  text: x\r\n`);
  });

  it.each([
    ["0", "nth is 0."],
    ["-1", "nth is -1."],
    ["1.5", "nth is 1.5."],
    ["two", "nth is two."],
    [".inf", "nth is Infinity."],
  ])("refuses %s as its number", async (nth, said) => {
    const { text, placed, problems } = await place(`- id: a\n  quote: Alpha makes Beta.\n  nth: ${nth}\n`);
    expect([placed, text]).toEqual([0, expect.stringContaining("quote:")]);
    expect(problems.map(formatProblem)).toEqual([expect.stringContaining(`003.yaml:3: claim "a": ${said}`)]);
  });

  it.each([
    ["lpha makes", "begins within \u201cAlpha\u201d"],
    ["Beta cos", "ends within \u201ccost\u201d"],
    ["1.5 billion", "begins within \u201c$1.5\u201d"],
  ])("refuses %s, which cuts a word", async (quote, said) => {
    const { placed, problems } = await place(`- id: a\n  quote: ${quote}\n  nth: 1\n`);
    expect(placed).toBe(0);
    expect(problems.map(formatProblem).join()).toContain(
      `003.yaml:2: claim "a": the quote ${said}. Quote whole words.`,
    );
  });

  it.each([
    "- quote: The end.\n  span:\n  - 1\n  - 2\n  id: a\n",
    "- {quote: The end., nth: 1}\n",
    "- { nth: 1, id: a, quote: 'The end.' }\n",
    "- id: a\n  quote: >-\n    The\n    end.\n  # a comment\n- id: b\n",
    "-\n  quote: |\n    The end.\n\n\n- id: b\n",
  ])("either does just that or leaves the file: %j", async (yaml) => {
    const { text, placed, problems } = await place(yaml);
    if (placed === 0) {
      expect(text).toBe(yaml);
      expect(problems.map(formatProblem).join()).toContain("cannot be edited without changing more");
    } else expect(text).toContain(`sha256: ${end}`);
  });
});

const filled = `sha256: ${await sha256(original)}\nlength: ${original.length}\n`;

describe("filling in hash and length", () => {
  it.each([
    ["empty", "id: a\nsha256:\nlength:\n", `id: a\n${filled}`],
    ["empty in words", "id: a\nsha256: null\nlength: ~\n", `id: a\n${filled}`],
    [
      "half there",
      `id: a\nlength: ${original.length}\n`,
      `id: a\nlength: ${original.length}\n${filled.split("\n")[0]}\n`,
    ],
    ["missing", "id: a\r\n", `id: a\r\n${filled.replaceAll("\n", "\r\n")}`],
    ["missing after a comment", "id: a # ours\n", `id: a # ours\n${filled}`],
  ])("where they are %s", async (_, yaml, text) => {
    expect(await placeSource("seeds/sources/003.yaml", yaml, bytes)).toEqual({
      text,
      placed: 1,
      problems: [],
    });
  });

  it("counts a byte order mark, as the offsets do", async () => {
    const marked = new TextEncoder().encode(`\uFEFF${original}`);
    const { text } = await placeSource("seeds/sources/003.yaml", "id: a\n", marked);
    expect(text).toContain(`length: ${original.length + 1}\n`);
  });

  it("leaves a file that it cannot extend", async () => {
    const { placed, problems } = await placeSource("seeds/sources/003.yaml", "{ id: a }\n", bytes);
    expect(placed).toBe(0);
    expect(problems.map(formatProblem).join()).toContain("cannot be edited without changing more");
  });
});

describe("placing all seeds", () => {
  const quoted = right.claims.replace(/span: \[0, 17\]\n.*\n/, "quote: Alpha makes Beta.\n  nth: 1\n");
  const seeds = (changed: Partial<typeof right> = {}) => smallSeeds({ ...right, claims: quoted, ...changed });
  const said = async (files: ReturnType<typeof seeds>, found: unknown) => {
    const { changed, problems } = await placeSeeds(files, () => found as typeof bytes);
    return [...changed.map(({ path }) => path), ...problems.map(formatProblem)];
  };

  it("changes what has a quote", async () => {
    const { changed } = await placeSeeds(seeds(), (file) => (file === "a.txt" ? bytes : undefined));
    expect(changed).toEqual([{ path: paths.claims, text: right.claims, told: "placed 1" }]);
  });

  it("places nothing in another original than the one described", async () => {
    expect(await said(seeds(), new TextEncoder().encode(original.replace("40%", "41%")))).toEqual([
      expect.stringContaining(
        "seeds/sources/003.yaml:8: the original a.txt is not the one whose sha256 stands here",
      ),
    ]);
  });

  it.each<[what: string, files: ReturnType<typeof seeds>, found: unknown, said: string]>([
    ["is missing", seeds(), undefined, "sources/003.yaml:2: the original a.txt is missing."],
    [
      "is a folder",
      seeds(),
      { unreadable: "is no file." },
      "sources/003.yaml:2: the original a.txt is no file.",
    ],
    ["is empty", seeds(), new Uint8Array(), "sources/003.yaml:2: the original a.txt is empty."],
    [
      "is not named",
      seeds({ source: "id: 003\n" }),
      bytes,
      "sources/003.yaml:1: does not name its original.",
    ],
    [
      "is named in a broken file",
      seeds({ source: `${right.source}  x: [\n` }),
      bytes,
      "sources/003.yaml:9: is no valid YAML",
    ],
    [
      "is described nowhere",
      smallSeeds({ claims: quoted, source: null }),
      bytes,
      "claims/003.yaml:1: has no source. Describe it in seeds/sources/003.yaml.",
    ],
  ])("tells once that an original %s", async (_, files, found, message) => {
    expect(await said(files, found)).toEqual([expect.stringContaining(message)]);
  });
});
