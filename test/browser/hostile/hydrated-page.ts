import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";
import type { Answer } from "../server";
import { newsPage } from "./news-page";

export type Framework = "react" | "preact" | "vue";

const at = (name: string): string => fileURLToPath(new URL(`apps/${name}.mjs`, import.meta.url));
/** By a name that only then is known: these have no types. */
const load = (name: string) => import(name);

/** The article as the framework's own server would send it. */
async function markupOf(framework: Framework): Promise<string> {
  if (framework === "vue") {
    const [{ createSSRApp }, { renderToString }, { Article }] = await Promise.all([
      load("vue"),
      load("vue/server-renderer"),
      load(at("vue-article")),
    ]);
    return renderToString(createSSRApp(Article));
  }
  const [react, server, { elements }] = await Promise.all([
    load("react"),
    load("react-dom/server"),
    load(at("elements")),
  ]);
  const article = react.createElement(elements(react));
  // Preact's server sends what React's does, without the comments between two texts.
  return framework === "react" ? server.renderToString(article) : server.renderToStaticMarkup(article);
}

/** The framework and the article for the browser, as one script that tells of every mismatch. */
async function scriptOf(framework: Framework): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    mode: "development",
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    build: { write: false, minify: false, lib: { entry: at(framework), formats: ["iife"], name: "app" } },
  });
  const [{ output }] = [built].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}

/** A page rendered on a server, and its script, which waits to be told to hydrate it: by `hydrate()`. */
export const hydratedPage = (framework: Framework): Record<string, () => Promise<Answer>> => ({
  [framework]: async () =>
    newsPage({
      article: "",
      body: `<div id="app">${await markupOf(framework)}</div>`,
      head: `<script defer src="/${framework}.js"></script>`,
    }),
  [`${framework}.js`]: async () => ({ body: await scriptOf(framework), type: "text/javascript" }),
});
