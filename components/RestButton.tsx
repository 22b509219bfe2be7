import type { CountKey } from "../data/text/say";
import { sayCount } from "../data/text/say-count";

/** How many of a list stay hidden behind a button; one more line is no longer than the button. */
export const hiddenOf = (list: readonly unknown[], first: number) =>
  list.length > first + 1 ? list.length - first : 0;

interface Props {
  hidden: number;
  /** Says how many, and what they are where the heading does not say it. */
  what?: CountKey;
  tab: 0 | -1;
  onAll: () => void;
}

/** Shows the rest of a list; nothing where there is none. */
export function RestButton({ hidden, what = "card_rest", tab, onAll }: Props) {
  return hidden > 0 ? (
    <button type="button" class="btn plain rest" tabIndex={tab} onClick={onAll}>
      {sayCount(what, hidden)}
    </button>
  ) : null;
}
