import type { Kind } from "../data/record/schema";

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
