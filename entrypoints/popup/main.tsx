import record from "virtual:record";
import { render } from "preact";
import { coverageOf } from "../../components/controls/coverage";
import "../../components/popup/popup.css";
import { composeCard } from "../../data/record/compose-card";
import { makeSearch } from "../../data/search/search";
import { App } from "./App";

const search = makeSearch(record);
const root = document.getElementById("root");
if (root) {
  render(<App search={search} card={(id) => composeCard(record, id)} coverage={coverageOf(record)} />, root);
}
