import type { Kind } from "../data/record/schema";

const glyphs: Record<Kind, string> = {
  company: "M3 14V3.2h7V14M10 6.5h3V14M1.8 14h12.4M5.6 6h1.8M5.6 8.6h1.8M5.6 11.2h1.8",
  model: "M8 1.8l5.4 3.1v6.2L8 14.2l-5.4-3.1V4.9zM8 6.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z",
  product:
    "M3.8 3h8.4A1.8 1.8 0 0 1 14 4.8v6.4a1.8 1.8 0 0 1-1.8 1.8H3.8A1.8 1.8 0 0 1 2 11.2V4.8A1.8 1.8 0 0 1 3.8 3zM2 6.2h12",
  person: "M8 2.7a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM2.8 14c.5-2.9 2.5-4.4 5.2-4.4s4.7 1.5 5.2 4.4",
  concept: "M6 3.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM10 3.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4z",
  event: "M3.8 14.2V2.2M3.8 3h8.9l-2.2 2.9 2.2 2.9H3.8",
  organisation: "M2.2 6.2 8 2.4l5.8 3.8zM4.2 8.6v3M8 8.6v3M11.8 8.6v3M2.2 14h11.6",
};

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

/** The glyph of a kind on its wash. Says nothing to a screen reader: the word stands beside it. */
export function KindTile({ kind }: { kind: Kind }) {
  return (
    <span class={`tile kind ${kind}`}>
      <svg class="g" viewBox="0 0 16 16" aria-hidden="true">
        <path d={glyphs[kind]} />
      </svg>
    </span>
  );
}
