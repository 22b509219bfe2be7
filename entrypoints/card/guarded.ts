/**
 * What goes wrong in the card is told by the reader, whose script has the way to do so and was there before: the
 * card has but a word for it.
 */
import { options } from "preact";
import "../../data/messages/handover";

/** The same function, of which nothing is thrown into the page. To be made when it is wanted, not before. */
export const guarded = <F extends (...given: never[]) => unknown>(work: F): F =>
  (globalThis.backstoryCaught?.(work) as F | undefined) ?? work;

/** Has Preact guard whatever it has elements listen with. */
export function guardElements(): void {
  options.vnode = ({ type, props }) => {
    const given = props as Record<string, () => unknown>;
    if (typeof type === "string")
      for (const key in given) if (/^on/.test(key) && given[key]) given[key] = guarded(given[key]);
  };
}
