import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rollup } from "vite";

const source = fileURLToPath(new URL("../data/article/glance.ts", import.meta.url));

/**
 * Puts the glance before the page script, and all the rest of that into one function. A browser reads a function in
 * passing until it is called: of what most pages never need, it so makes nothing ready.
 *
 * A first visit by the browser itself ends with the glance where that finds nothing. Run again, or for a reader who
 * asks for marks, the script is as it would be without.
 */
export function glancePlugin(): Plugin {
  return {
    name: "backstory-glance",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const page = bundle["page.js"];
      if (page?.type !== "chunk") return;
      const [, body] = /^\s*\(function\(\)\s*\{([\s\S]*)\}\)\(\);?\s*$/.exec(page.code) ?? [];
      if (body === undefined) return this.error("page.js is not one function that is called at once.");
      // An error of the glance is met again by the script itself, which knows what to do with errors.
      page.code = `(function(){if(!globalThis.backstoryMet&&!globalThis.backstoryAsked){globalThis.backstoryMet=!0;try{${await glance()}if(!glance)return}catch{}}
function rest(){${body}}
return rest()})();
`;
    },
  };
}

/** `var glance = …`: what the glance says, minified. Called where it stands, the function is not read twice. */
async function glance(): Promise<string> {
  const built = await build({
    configFile: false,
    plugins: [{ name: "backstory-glance-at-once", enforce: "pre", transform: atOnce }],
    logLevel: "error",
    build: {
      write: false,
      target: ["chrome128", "firefox149"],
      lib: { entry: source, formats: ["iife"], name: "glance" },
    },
  });
  const [{ output }] = [built].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}

function atOnce(code: string, id: string): string | undefined {
  return id === source
    ? `${code.replace("export default function", "export default (function")})(document);`
    : undefined;
}
