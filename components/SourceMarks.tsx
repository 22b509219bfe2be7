import type { CardSource } from "../data/record/card-content";

import { say } from "../data/text/say";

/** How parts of the card reach its sources. `tab` is -1 while the card is only a preview. */
export interface SourceAccess {
  sources: CardSource[];
  tab: 0 | -1;
  onSource: (n: number) => void;
}

/** A text and the numbers behind it; the last word keeps them from starting a line alone. */
export function Cited({ text, ...marks }: SourceAccess & { text: string; numbers: number[] }) {
  const cut = text.lastIndexOf(" ") + 1;
  return (
    <>
      {text.slice(0, cut)}
      <span class="keep">
        {text.slice(cut)} <SourceMarks {...marks} />
      </span>
    </>
  );
}

/** The numbers behind a statement. Each opens the list of sources at its item. */
export function SourceMarks({ numbers, sources, tab, onSource }: SourceAccess & { numbers: number[] }) {
  return (
    <span class="srcs">
      {[...numbers]
        .sort((a, b) => a - b)
        .map((n) => {
          const source = sources.find((one) => one.n === n);
          const told = source ? `${source.label}. ${source.character}, ${source.date}` : "";
          return (
            <button
              key={n}
              type="button"
              class="src"
              tabIndex={tab}
              title={told}
              aria-label={say("card_source", n, told)}
              onClick={() => onSource(n)}
            >
              <span>{n}</span>
            </button>
          );
        })}
    </span>
  );
}
