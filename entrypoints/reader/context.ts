import { tellFault } from "../../data/browser/tell-fault";
import "../../data/messages/dateline";
import { address } from "../../data/messages/handover";
import type { PageContext } from "../../data/record/card-content";
import type { Mark } from "./marks";

let known: { page: string; published: string | undefined } | undefined;

/**
 * What the page tells of a mark: its sentence, and when the page came out, which is read once for each
 * address and title. Before the card's script is there, neither is known.
 */
export function contextOf(mark: Mark): PageContext {
  const published = articleDate();
  return { ...(published && { published }), sentence: sentenceIn(mark) };
}

/** The sentence around a name. */
export const sentenceIn = ({
  block,
  start,
  end,
}: Pick<Mark, "block" | "start" | "end">): PageContext["sentence"] =>
  attempt(() => globalThis.backstorySentence?.(block.text, start, end));

/** An ISO date or date-time, or undefined where the page does not say. */
export function articleDate(): string | undefined {
  const page = address();
  const { backstoryDateline } = globalThis;
  if (known?.page !== page && backstoryDateline) known = { page, published: attempt(backstoryDateline) };
  return known?.page === page ? known.published : undefined;
}

/** A page may hold anything; what fails on it must not cost the card. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    tellFault(error);
    return undefined;
  }
}
