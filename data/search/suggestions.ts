/** What the address bar offers while a query is typed. */
import { say } from "../text/say";
import type { Hit, Search } from "./search";
import type { SearchEntity } from "./search-record";

export interface Suggestions {
  /** What Enter does with what is typed. */
  best: string;
  /** The next best, each with the words that stand in the address bar when it is chosen. */
  more: { content: string; description: string }[];
}

/** Rows beneath the first; browsers show no more than five or so. */
const rows = 5;

/**
 * @param markup whether the browser reads descriptions as markup, with `<match>` and `<dim>` (Chromium), or as
 *   they are (Firefox)
 */
export function suggestionsFor(query: string, search: Search, markup: boolean): Suggestions {
  if (query.trim() === "") return { best: say("omnibox_hint"), more: [] };
  const [first, ...others] = search(query);
  if (!first) return { best: say("omnibox_nothing", plain(query.trim(), markup)), more: [] };
  const best = describe(first, markup);
  const contentOf = contents(search);
  return {
    best: first.near ? say("omnibox_closest", best) : best,
    more: others
      .slice(0, rows)
      .map((hit) => ({ content: contentOf(hit.entity), description: describe(hit, markup) })),
  };
}

/** The entity meant by what was typed or chosen; null where nothing is found. */
export function entityMeant(text: string, search: Search): string | null {
  const hits = search(text.replace(/ \([a-z]+\)$/, ""));
  const contentOf = contents(search);
  const chosen = hits.find(({ entity }) => contentOf(entity) === text);
  return (chosen ?? hits[0])?.entity.id ?? null;
}

/** What stands for an entity: its name, with the kind where another has the same one: "Runway (product)". */
function contents(search: Search): (entity: SearchEntity) => string {
  const names = search("").map(({ entity }) => entity.name);
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return ({ name, kind }) => (isShared(name) ? `${name} (${kind})` : name);
}

function describe({ entity: { name }, matched, line }: Hit, markup: boolean): string {
  const text = plain(line.text, markup);
  return say("omnibox_row", marked(name, matched, markup), markup ? `<dim>${text}</dim>` : text);
}

function marked(name: string, matched: Hit["matched"], markup: boolean): string {
  if (!markup) return plain(name, markup);
  let at = 0;
  let out = "";
  for (const [start, end] of [...matched].sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    out += `${plain(name.slice(at, start), markup)}<match>${plain(name.slice(start, end), markup)}</match>`;
    at = end;
  }
  return out + plain(name.slice(at), markup);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text as it may stand in a description; without signs that no markup may hold. */
function plain(text: string, markup: boolean): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
  const clean = text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, " ").toWellFormed();
  return markup ? clean.replace(/[&<>"']/g, (sign) => entities[sign]!) : clean;
}
