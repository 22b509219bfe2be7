import data from "virtual:search";
import { makeSearch, type Search } from "../../data/search/search";
import type { SearchRecord } from "../../data/search/search-record";
import type { WordIndex } from "../../data/search/word-index";

const { record, index }: { record: SearchRecord; index: WordIndex } = JSON.parse(data);

/** The search over the record. In a script of its own, which is read after the popup has shown. */
export const search: Search = makeSearch(record, index);
