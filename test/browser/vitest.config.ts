import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The suite in a real browser: one file after the other, each with a browser of its own. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "node",
    include: ["test/browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
