import record from "virtual:record";
import { render } from "preact";
import { coverageOf } from "../../components/controls/coverage";
import "../../components/popup/popup.css";
import { composeCard } from "../../data/record/compose-card";
import { makeSearch, type Search } from "../../data/search/search";
import { App } from "./App";

// The popup shows first; the search is prepared in the pause before the first letter.
let prepared: Search | undefined;
const search: Search = (query, options) => {
  prepared ??= makeSearch(record);
  return prepared(query, options);
};

const root = document.getElementById("root");
if (root) {
  const card = (id: string) => composeCard(record, id);
  render(<App search={search} card={card} coverage={coverageOf(record)} />, root);
  // A misspelt word also readies what is needed for slips.
  requestAnimationFrame(() => setTimeout(() => search("antropik")));
}
