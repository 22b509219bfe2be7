import type { CardSource } from "../data/record/card-content";
import { capital } from "../data/text/capital";

/** The sources in our own words, with publisher, date and character, so that each can be weighed. */
export function SourceList({ sources, tab }: { sources: CardSource[]; tab: 0 | -1 }) {
  return (
    <ol class="sources">
      {sources.map(({ n, label, publisher, date, character, generated, note, url }) => (
        <li key={n} data-source={n} tabIndex={-1}>
          <span class="src" aria-hidden="true">
            <span>{n}</span>
          </span>
          <span>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer" tabIndex={tab}>
                {label}
              </a>
            ) : (
              label
            )}
            <br />
            <span class="dim">
              <b class={generated ? "pill" : ""}>{capital(character)}</b>
              {[publisher, date, note].filter(Boolean).map((word) => ` · ${word}`)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
