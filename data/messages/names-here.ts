import type { PageContext } from "../record/card-content";

/** One name as the page script found it. */
export interface NameFound {
  id: string;
  count: number;
  /** The sentence around its first mention, once the script that cuts it is there. */
  sentence?: PageContext["sentence"];
}
