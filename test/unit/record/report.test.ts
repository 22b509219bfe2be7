import { expect, it } from "vitest";
import { report } from "../../../data/record/report";
import { claims, compiledOf, smallSeeds, source } from "./small-seeds";

const younger = (published: string) => [
  { path: "seeds/sources/004.yaml", text: source.replace("003", "004").replace("2026-03-01", published) },
  {
    path: "seeds/claims/004.yaml",
    text: claims.slice(claims.indexOf("- id: beta-cost")).replace("beta-cost", "beta-cost-004"),
  },
];

it("the report names summaries that are older than what a younger source tells", async () => {
  const told = async (published: string) =>
    report(await compiledOf([...smallSeeds(), ...younger(published)]), new Map())
      .split("Summaries older than their claims:\n")[1]
      ?.split("\n")[0];
  expect(await told("2026-04")).toBe(
    "  beta: rests on source 003 at the latest; source 004 tells of it, as in beta-cost-004",
  );
  expect(await told("2026-02")).toBe("  none");
  expect(await told("2026-03")).toBe("  none");
});
