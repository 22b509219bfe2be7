import type { CardDispute, Plot } from "../data/record/card-content";
import { say } from "../data/text/say";
import { type SourceAccess, SourceMarks } from "./SourceMarks";

const percent = (at: number) => `${Math.round(1000 * at) / 10}%`;

/** How far from the last tick another one has to be to be named, as part of the scale. */
const APART = 0.35;

/** Amounts that differ, one line a side on a common scale; a range without an upper end runs into a point. */
export function DisputePlot({
  plot,
  sides,
  ...access
}: SourceAccess & { plot: Plot; sides: CardDispute["sides"] }) {
  const last = plot.ticks.at(-1);
  // The words of two ticks do not stand in each other's way.
  const named = plot.ticks.filter((tick) => tick === last || tick.at < last!.at - APART);
  return (
    <div class="plot">
      <ul>
        {plot.rows.map((row, index) => (
          <li key={`${row.text}${row.source}`}>
            <SourceMarks numbers={[row.source]} {...access} />
            <svg class="bars" aria-hidden="true">
              {plot.ticks.map(({ at }) => (
                <rect key={at} class="grid" x={percent(at)} />
              ))}
              <Bar {...row} />
            </svg>
            <span class="val num">{row.text}</span>
            <span class="when">{sides[index]?.date}</span>
          </li>
        ))}
      </ul>
      <svg class="scale" role="img">
        <title>{say(plot.scale === "log" ? "card_scale_log" : "card_scale")}</title>
        <desc>{plot.finding}</desc>
        {named.map(({ at, text }) => (
          <text key={at} x={percent(at)} class={at > 0.9 ? "end" : at < 0.1 ? "start" : ""}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** A single amount is a dot, a range a bar. */
function Bar({ from, to, open }: Plot["rows"][number]) {
  return (
    <>
      {to > from ? <rect class="bar" x={percent(from)} width={percent(to - from)} /> : null}
      {open || to === from ? (
        // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture, whose words stand beside it
        <svg x={percent(to)} overflow="visible">
          <g class="at">{open ? <path class="dot" d="M0-5 8 0 0 5z" /> : <circle class="dot" r="4.5" />}</g>
        </svg>
      ) : null}
    </>
  );
}
