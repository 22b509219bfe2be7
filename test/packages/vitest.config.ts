import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The packages as `npm run zip` and `npm run zip:firefox` left them in .output; `npm test` runs both before. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "node",
    include: ["test/packages/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
  },
});
