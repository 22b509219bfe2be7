import type { TimelineRow } from "../../data/record/full-timeline";
import { type SourceAccess, SourceMarks } from "../SourceMarks";

type Event = Extract<TimelineRow, { what: "event" }>;

/** From the oldest to the newest; where nothing is dated for long, the line breaks and says so. */
export function Timeline({ rows, ...access }: SourceAccess & { rows: readonly TimelineRow[] }) {
  const hasApprox = rows.some((row) => row.what === "event" && row.approx);
  return (
    <>
      <ol class="chronicle">
        {rows.map((row, index) => {
          if (row.what === "gap")
            return (
              <li key={`gap${rows.indexOf(row)}`} class={`gap size-${row.size}`}>
                {wordGap(row.months)} without a dated event
              </li>
            );
          if (row.what === "end")
            return (
              <li key="end" class="end">
                {index > 0 ? `The record ends ${row.date}. ` : ""}What its sources forecast:
              </li>
            );
          return <Row key={row.id} event={row} {...access} />;
        })}
      </ol>
      {hasApprox && <p class="legend">A hollow sign: the date was inferred, not stated.</p>}
    </>
  );
}

function Row({ event, ...access }: SourceAccess & { event: Event }) {
  const { date, approx, tone, forecast, text, sources } = event;
  return (
    <li class={`event${forecast ? " forecast" : ""}`}>
      <svg class="sign" viewBox="-7 -7 14 14" aria-hidden="true">
        {tone === "end" ? (
          <path class="ends" d="M-4.5-4.5h9v9h-9z" />
        ) : (
          <circle class={approx || forecast ? "hollow" : ""} r={approx || forecast ? 4 : 4.5} />
        )}
      </svg>
      <span class="date num">{date}</span>
      <span class="told">
        {forecast && <span class="sr">Forecast: </span>}
        {text}
      </span>
      <SourceMarks numbers={sources} {...access} />
    </li>
  );
}

function wordGap(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const told = [years && many(years, "year"), rest && many(rest, "month")].filter(Boolean);
  return told.join(", ");
}

const many = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;
