import { central, coverage } from "virtual:popup";
import { render } from "preact";
import { wordCoverage } from "../../components/controls/coverage";
import { type FinderStart, FinderStartContext } from "../../components/popup/finder-start";
import { keepLastQuery, readLastQuery } from "../../data/browser/last-query";
import { send } from "../../data/browser/send";
import type { CardContent, PageContext } from "../../data/record/card-content";
import type { Search } from "../../data/search/search";
import { App } from "./App";

const root = document.getElementById("root");
let search: Search = () => [];
let card: (id: string, context: PageContext) => CardContent | null = () => null;
let ready = false;
let latest = "";
let asked = false;

const start: Omit<FinderStart, "ready"> = {
  central,
  typed: root?.querySelector("input")?.value ?? "",
  readQuery: async () => {
    if (asked) return "";
    asked = true;
    // Words chosen on the page come before those of a moment ago; like these, they are kept for a moment.
    const chosen = await send("query:take", {}).catch(() => null);
    if (chosen) keepLastQuery(chosen);
    // Who looked up a few spaces asked for nothing, and not for what was typed before.
    return chosen ?? readLastQuery();
  },
  keepQuery: (query) => {
    latest = query;
    keepLastQuery(query);
  },
};
// The time counts from when the popup is closed, not from the last letter.
addEventListener("pagehide", () => {
  if (latest !== "") keepLastQuery(latest);
});

/** Draws the popup with as much as is there by now. */
function show() {
  if (!root) return;
  render(
    <FinderStartContext.Provider value={{ ...start, ready }}>
      <App search={search} card={card} coverage={wordCoverage(coverage)} />
    </FinderStartContext.Provider>,
    root,
  );
}

/** The popup shows first; search and cards are scripts of their own, read in the pause before the first letter. */
async function prepare() {
  ({ search } = await import("./prepared-search"));
  ready = true;
  show();
  ({ card } = await import("./cards"));
  show();
  // The first search is slow, a misspelt one most of all: it is made here.
  setTimeout(() => search("antropik modle"));
}

show();
// A frame is drawn after its callbacks: what is put off from there comes after the first picture.
requestAnimationFrame(() => setTimeout(prepare));
