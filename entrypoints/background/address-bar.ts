/** The keyword in the address bar: the same search as in the popup, and Enter opens the record. */
import record from "virtual:record";
import { onAddressBar } from "../../data/browser/omnibox";
import { openOwnPage } from "../../data/browser/tabs";
import { makeSearch, type Search } from "../../data/search/search";
import { entityMeant, suggestionsFor } from "../../data/search/suggestions";
import { handOver } from "./look-up-menu";

/** Chromium reads what is offered as markup, Firefox as it is. */
const markup = !import.meta.env.FIREFOX;

let search: Search | undefined;

/** Made when the keyword is first typed, in some 30 ms: most who start the background never do. */
function prepared(): Search {
  search ??= makeSearch(record);
  return search;
}

/** Listens to the address bar. To be called while the background starts. */
export function followAddressBar(): void {
  onAddressBar({
    begin: () => void prepared(),
    suggest: (text) => suggestionsFor(text, prepared(), markup),
    choose: (text, where) => {
      const id = text.trim() === "" ? null : entityMeant(text, prepared());
      // Without an answer the index of the record says so, and offers the way on.
      if (id === null) handOver(text);
      void openOwnPage(id === null ? "record.html" : `record.html#${id}`, where);
    },
  });
}
