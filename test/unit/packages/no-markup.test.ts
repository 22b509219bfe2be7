import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutMarkup } from "../../../.dev/vite-plugin-no-markup";

const preact = readFileSync(new URL("../../../node_modules/preact/dist/preact.mjs", import.meta.url), "utf8");

describe("Preact, as it is shipped", () => {
  it("holds nothing that could set markup, and is otherwise as published", () => {
    const shipped = withoutMarkup(preact);
    expect(preact).toContain("innerHTML");
    expect(shipped).not.toContain("innerHTML");
    expect(preact.length - shipped.length).toBeLessThan(100);
  });

  it("fails the build where Preact does it in another way", () => {
    expect(() => withoutMarkup("export const h = 1;")).toThrow("Preact writes markup in another way");
  });
});
