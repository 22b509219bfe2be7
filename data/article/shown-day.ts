/** `<time datetime>` against its own text. */
import { datesIn } from "./date-in-text";
import { changed, lastOf } from "./date-labels";
import { swapped } from "./day-clues";

const nearby = 2 * 86_400_000;

/**
 * Whether a reader is shown another day than the attribute tells: some templates put the day of their own
 * making there, or the present one. A text that speaks of a change says nothing of the attribute.
 */
export function isShownOtherwise(text: string, exact: string): boolean {
  if (text.length > 120 || !/\d/.test(text) || lastOf(changed, text) >= 0) return false;
  const told = datesIn(exact)[0];
  const shown = datesIn(text, "month-first").flatMap(({ iso, ambiguous }) =>
    ambiguous ? [iso, swapped(iso)] : [iso],
  );
  return (
    told !== undefined &&
    shown.length > 0 &&
    shown.every((iso) => Math.abs(Date.parse(iso.slice(0, 10)) - Date.parse(told.iso.slice(0, 10))) > nearby)
  );
}
