import { describe, expect, it } from "vitest";
import { licencesPage, licenceTexts, lockedPackages } from "../../../.dev/licences";
import { closureOf, paths, sourcePaths, textOf } from "../source-files";

const { dependencies, devDependencies } = JSON.parse(textOf("package.json"));
const { packages } = JSON.parse(textOf("package-lock.json")) as {
  packages: Record<
    string,
    { version: string; integrity?: string; resolved?: string; hasInstallScript?: boolean }
  >;
};

describe("dependencies", () => {
  it("are few at run time, and all of an exact version", () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(4);
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });

  it("are locked: each with its hash, from a registry, in the version that is asked for", () => {
    const locked = Object.entries(packages).filter(([path]) => path !== "");
    expect(locked.length).toBeGreaterThan(100);
    for (const [path, { integrity, resolved }] of locked) {
      expect(`${path} ${integrity}`).toMatch(/ sha512-[\w+/=]{80,}$/);
      // Without an address of its own it is from the registry that npm is set to.
      expect(`${path} ${resolved ?? ""}`).toMatch(/ (?:https:\/\/registry\.npmjs\.org\/\S+)?$/);
    }
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(`${name} ${packages[`node_modules/${name}`]?.version}`).toBe(`${name} ${version}`);
  });

  it("of the extension are those that package.json says, and no tool", () => {
    const entries = sourcePaths.filter((path) =>
      /^entrypoints\/[\w-]+\/(?:index|main|first-frame)\.tsx?$/.test(path),
    );
    const isPackage = (name: string) =>
      !paths.includes(name) && !/^(?:\.|virtual:|wxt|.*\.css|.*\?)/.test(name);
    const used = entries.flatMap((entry) => [...closureOf(entry)]).filter(isPackage);
    const names = new Set(used.map((name) => name.split("/")[0]));
    expect([...names].sort()).toEqual(Object.keys(dependencies).sort());
  });
});

describe("licences", () => {
  it("are listed as the lock has them", () => {
    expect(textOf("docs/licences.md")).toBe(licencesPage());
  });

  it("are stated for every package", () => {
    expect(lockedPackages().filter(({ licence }) => licence === "not stated")).toEqual([]);
  });

  it("go with what is shipped, whole", () => {
    expect(textOf("public/licences.txt")).toBe(licenceTexts());
    for (const name of Object.keys(dependencies))
      expect(textOf("public/licences.txt")).toContain(`\n${name} ${dependencies[name]} (`);
  });
});
