import type { Kind } from "../data/record/schema";

/** A kind in one word, as the reader sees it. */
export const kindWords: Record<Kind, string> = {
  company: "Company",
  model: "Model",
  product: "Product",
  person: "Person",
  concept: "Concept",
  event: "Event",
  organisation: "Organisation",
};

/** A word with a capital. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The glyph of a kind, which icons.css draws, on its wash. Says nothing to a screen reader: the word stands beside it. */
export function KindTile({ kind }: { kind: Kind }) {
  return (
    <span class={`tile kind ${kind}`}>
      <svg class="g" viewBox="0 0 16 16" aria-hidden="true">
        <path />
      </svg>
    </span>
  );
}
