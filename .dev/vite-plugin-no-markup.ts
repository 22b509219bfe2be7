import type { Plugin } from "vite";

/** In Preact as published: a property given as markup is set as such, or else children are. */
const setsMarkup =
  /\w+\?\(\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),\w+\.__k=\[\]\):\(/g;

/** Preact's code without the branch that writes markup into an element. Throws where it is not found once. */
export function withoutMarkup(code: string): string {
  if (code.match(setsMarkup)?.length !== 1) {
    throw new Error("Preact writes markup in another way than it did: see .dev/vite-plugin-no-markup.ts.");
  }
  return code.replace(setsMarkup, "(");
}

/**
 * Leaves `dangerouslySetInnerHTML` out of Preact. Nothing of ours uses it; so nothing that is shipped can set
 * `innerHTML` at all, whatever is passed to a component.
 */
export const noMarkup = (): Plugin => ({
  name: "backstory-no-markup",
  enforce: "pre",
  transform: (code, id) => (id.endsWith("/preact/dist/preact.mjs") ? withoutMarkup(code) : undefined),
});
