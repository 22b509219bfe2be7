import { expect, it } from "vitest";
import { disputes, problemsOf, smallSeeds } from "./small-seeds";

const exceptions = (text: string) => ({ path: "seeds/exceptions.yaml", text });

it.each([
  ["in one entry", "- words: [Zeta, Zeta]\n  why: A heading.\n", 1],
  ["in two", "- words: [Zeta]\n  why: A heading.\n- words: [Zeta]\n  why: A label.\n", 3],
  [
    "for all sources and for one",
    '- words: [Zeta]\n  why: A heading.\n- source: "003"\n  words: [Eta, Zeta]\n  why: A label.\n',
    4,
  ],
])("a word excepted twice is refused, %s", async (_, text, line) => {
  expect(await problemsOf([...smallSeeds(), exceptions(text)])).toEqual([
    expect.stringContaining(
      `seeds/exceptions.yaml:${line}: \u201cZeta\u201d is excepted already (seeds/exceptions.yaml:1)`,
    ),
  ]);
});

it("two disputes over the same claims are refused, in whatever order", async () => {
  const again = disputes
    .replace("beta-price", "beta-sum")
    .replace("alpha-makes-beta, beta-cost", "beta-cost, alpha-makes-beta");
  expect(await problemsOf(smallSeeds({ disputes: disputes + again }))).toEqual([
    'seeds/disputes.yaml:10: dispute "beta-sum" has the same claims as "beta-price" (seeds/disputes.yaml:4). Make them one.',
  ]);
});
