import { defineConfig } from "vitest/config";
import { recordPlugin } from "./.dev/vite-plugin-record";

export default defineConfig({
  plugins: [recordPlugin()],
  test: {
    environment: "node",
    setupFiles: ["test/unit/in-english.ts", "test/unit/cases.ts"],
    include: ["test/unit/**/*.test.{ts,tsx}"],
    // Two workers: the machines that run this have two cores.
    maxWorkers: 2,
    // Some tests run a command or check the whole record, which takes a slow machine its time.
    testTimeout: 120_000,
  },
});
