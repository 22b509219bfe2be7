import type { FullSource } from "../../data/record/full-record";

/** The sources with all that helps to weigh them. */
export function RecordSources({ sources }: { sources: readonly FullSource[] }) {
  return (
    <ol class="full-sources">
      {sources.map(({ n, label, publisher, date, dateWhy, character, note, url, cites }) => (
        <li key={n} id={`source-${n}`} tabIndex={-1}>
          <span class="src" aria-hidden="true">
            <span>{n}</span>
          </span>
          <div>
            <h3>
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {label}
                </a>
              ) : (
                label
              )}
            </h3>
            <p class="facts-line">
              <b>{character[0]!.toUpperCase() + character.slice(1)}</b>
              {[publisher ?? "publisher not told", date].map((word) => ` · ${word}`)}
            </p>
            {note && <p>{note}</p>}
            {dateWhy && (
              <p>
                <b>Why this date:</b> {dateWhy}
              </p>
            )}
            {cites.length > 0 && (
              <p>
                <b>It names as its own sources:</b> {cites.join("; ")}.
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
