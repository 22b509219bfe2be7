import type { TimelineRow } from "../../data/record/full-timeline";
import { wordMonths } from "../../data/text/length-of-time";
import { say } from "../../data/text/say";
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
                {say("record_gap", wordMonths(row.months))}
              </li>
            );
          if (row.what === "end")
            return (
              <li key="end" class="end">
                {index > 0 ? say("record_end", row.date) : say("record_end_alone")}
              </li>
            );
          return <Row key={row.id} event={row} {...access} />;
        })}
      </ol>
      {hasApprox && <p class="legend">{say("record_hollow")}</p>}
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
        {forecast && <span class="sr">{say("record_forecast")} </span>}
        {text}
      </span>
      <SourceMarks numbers={sources} {...access} />
    </li>
  );
}
