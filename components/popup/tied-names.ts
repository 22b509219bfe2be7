import type { Found } from "../../data/messages/protocol";
import type { TieHere } from "../../data/record/ties-here";
import { arcOrder } from "./arc-order";

/** So many rows are seen without scrolling in a popup as high as it asks to be, and where it is given less. */
const MOST = 10;
const MOST_IN_LOW = 8;
/** A popup is low below this height, in CSS pixels. */
const LOW = 550;

/**
 * The names with ties to each other in the order of the picture, and their ties. Both empty below two names.
 *
 * @param height of the popup, in CSS pixels: of many ties so many are pictured as are seen at once
 */
export function tiedNames(
  found: readonly Found[],
  ties: readonly TieHere[],
  height: number,
): { names: Found[]; ties: TieHere[] } {
  const among = (ids: ReadonlySet<string>) => ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const count = (id: string) => ties.filter(({ from, to }) => from === id || to === id).length;
  // Of many those with most ties; then those are left out whose ties led to others.
  const most = [...found]
    .sort((a, b) => count(b.id) - count(a.id) || b.count - a.count)
    .slice(0, height < LOW ? MOST_IN_LOW : MOST);
  const kept = among(new Set(most.map(({ id }) => id)));
  const tied = found.filter(({ id }) => kept.some(({ from, to }) => from === id || to === id));
  const place = (id: string) => tied.findIndex((name) => name.id === id);
  const order = arcOrder(
    tied.length,
    kept.map(({ from, to }) => [place(from), place(to)]),
  );
  return { names: order.map((nth) => tied[nth]!), ties: kept };
}
