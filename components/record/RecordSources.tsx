import type { FullSource } from "../../data/record/full-record";
import { capital } from "../../data/text/capital";
import { say } from "../../data/text/say";

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
              <b>{capital(character)}</b>
              {[publisher ?? say("record_no_publisher"), date].map((word) => ` · ${word}`)}
            </p>
            {note && <p>{note}</p>}
            {dateWhy && (
              <p>
                <b>{say("record_why_date")}</b> {dateWhy}
              </p>
            )}
            {cites.length > 0 && (
              <p>
                <b>{say("record_cites")}</b> {cites.join("; ")}.
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
