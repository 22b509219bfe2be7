import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../../data/record/compile";
import { formatProblem } from "../../../data/record/problem";
import { claims, disputes, entities, paths, smallSeeds, source } from "./small-seeds";

const texts = { source, claims, entities, disputes };
type Seed = keyof typeof texts;
const anySeed = fc.constantFrom<Seed>("source", "claims", "entities", "disputes");

const odd = fc.constantFrom(
  ...[
    "",
    " ",
    "\t",
    "\n",
    "- ",
    ": ",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "!!js/function x",
    "<<: *a",
    "# ",
    "'",
    '"',
  ],
  ...[
    "__proto__",
    "constructor",
    "null",
    "~",
    "true",
    "1e999",
    "-1",
    "0x1f",
    ".nan",
    "2026-99-99",
    "\u0000",
    "\ufeff",
  ],
  ...[
    "é".repeat(500),
    "id: alpha\n",
    "  span: [0, 1e9]\n",
    "---\n",
    "...\n",
    "? ",
    "| ",
    "> ",
    "%YAML 9.9\n",
    "\ud800",
  ],
);

/** One seed with some stretches of it cut out, doubled, or put in place of another thing. */
const mangled = fc
  .tuple(
    anySeed,
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.oneof(odd, fc.string({ maxLength: 12 }), fc.constant(null))), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([seed, changes]) => {
    let text = texts[seed];
    for (const [at, length, put] of changes) {
      const from = at % (text.length + 1);
      const gone = text.slice(from, from + length);
      text = text.slice(0, from) + (put ?? gone + gone) + text.slice(from + length);
    }
    return smallSeeds({ [seed]: text });
  });

/** One line of a seed put where another stands, or left out. */
const shuffled = fc.tuple(anySeed, fc.nat(), fc.nat(), fc.boolean()).map(([seed, a, b, drop]) => {
  const lines = texts[seed].split("\n");
  const [line] = lines.splice(a % lines.length, 1);
  if (!drop) lines.splice(b % (lines.length + 1), 0, line!);
  return smallSeeds({ [seed]: lines.join("\n") });
});

const files = Object.values(paths);

describe("seeds with anything done to them", () => {
  it("compile, or are refused with file, line and a sentence: never an exception", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(mangled, shuffled), async (seeds) => {
        const compiled = await compile(seeds);
        if (compiled.ok) return;
        refused++;
        expect(compiled.problems.length).toBeGreaterThan(0);
        for (const problem of compiled.problems.map(formatProblem)) {
          expect(problem).toMatch(/^\S+:\d+: \S/);
          expect([...files, "seeds/"].some((file) => problem.startsWith(file))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it("give the same, whatever the order of the files and however often", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(mangled, shuffled, fc.constant(smallSeeds())),
        fc.nat(),
        async (seeds, turn) => {
          const at = turn % seeds.length;
          const turned = [...seeds.slice(at), ...seeds.slice(0, at)].reverse();
          const told = async (order: typeof seeds) => {
            const { ok, ...rest } = await compile(order);
            return JSON.stringify([ok, rest]);
          };
          expect(await told(turned)).toBe(await told(seeds));
        },
      ),
      { numRuns: 80 },
    );
  });

  it("reach nothing beyond themselves", async () => {
    await fc.assert(
      fc.asyncProperty(mangled, async (seeds) => {
        await compile(seeds);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
