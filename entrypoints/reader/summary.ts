import "../../data/messages/dateline";
import type { PageProtocol } from "../../data/messages/protocol";
import { articleDate, sentenceIn } from "./context";
import type { PageNames } from "./page-names";

/** The names found on the page, with what is told of them and of the page's date where that can be read. */
export function summaryOf(names: PageNames): PageProtocol["page:found"]["reply"] {
  const counts = names.counts();
  const dated = globalThis.backstoryDateline !== undefined;
  const sentences = new Map(dated ? names.first().map(({ id, ...at }) => [id, sentenceIn(at)]) : []);
  const found = [...counts].map(([id, count]) => ({ id, count, sentence: sentences.get(id) }));
  return { found, dated, published: articleDate() };
}
