import { createContext } from "preact";
import type { Kind } from "../../data/record/schema";

/** A name that is central in the record, as a row. */
export interface CentralName {
  id: string;
  name: string;
  kind: Kind;
  /** What it is, in a few words. */
  line: string;
}

/** What the finder starts with, before anything is typed. */
export interface FinderStart {
  /** False until the search has been read: nothing is found then, and nothing is said of it. */
  ready: boolean;
  central: readonly CentralName[];
  /** What was typed before the finder was there to take it. */
  typed: string;
  /** The query of a moment ago, once; empty if there is none, or it is not to be kept. */
  readQuery: () => Promise<string>;
  keepQuery: (query: string) => void;
}

/** Given by the page around the popup; without it the finder starts with nothing and keeps nothing. */
export const FinderStartContext = createContext<FinderStart>({
  ready: true,
  central: [],
  typed: "",
  readQuery: async () => "",
  keepQuery: () => {},
});
