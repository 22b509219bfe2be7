import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The suite in a real browser: one file after the other, each with a browser of its own. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "node",
    include: ["test/browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine may once lose a click or a frame; what fails twice is broken. The
    // reporter names what needed a second try.
    retry: 1,
  },
});
