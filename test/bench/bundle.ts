import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";
import { recordPlugin } from "../../.dev/vite-plugin-record";

/** The script that measures inside a page, minified as the extension is, as one classic script. */
export async function bundleInPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [recordPlugin()],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "chrome128",
      lib: {
        entry: fileURLToPath(new URL("in-page.ts", import.meta.url)),
        formats: ["iife"],
        name: "backstoryBench",
      },
    },
  });
  const [{ output }] = [built].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
