import type { Since } from "../data/record/card-content";

import { say } from "../data/text/say";

type Event = Since["events"][number];

/** More year ticks than this stand too close to be read. */
const MOST = 6;

/** An event's sign: filled when its day is known, hollow when about, a square where something ended. */
export function EventSign({ approx, tone }: Pick<Event, "approx" | "tone">) {
  const shape = `sign${approx ? " hollow" : ""}${tone === "end" ? " end" : ""}`;
  return tone === "end" ? (
    <path class={shape} d="M-4-4h8v8h-8z" />
  ) : (
    <circle class={shape} r={approx ? 3.5 : 4} />
  );
}

/** From the article, at the left, to the end of the record: what happened when. Drawn from left to right everywhere. */
export function TimeLine({ since }: { since: Since }) {
  const every = Math.ceil(since.ticks.length / MOST);
  // The article's own date stands at the beginning of the scale.
  const ticks = since.ticks.filter(({ at }, index) => at > 0.26 && index % every === 0);
  return (
    <svg class="time" role="img">
      <title>{say("card_time")}</title>
      <desc>{since.finding}</desc>
      <rect class="axis" width="100%" />
      {ticks.map(({ at, text }) => (
        <At key={text} at={at}>
          <path class="tick" d="M0-4v8" />
          <text y="20">{text}</text>
        </At>
      ))}
      <At at={0}>
        <text class="this" x="-6" y="20">
          {since.article}
        </text>
      </At>
      {/* Ends are drawn last, over what else happened then. */}
      {[...since.events]
        .sort((a, b) => Number(a.tone === "end") - Number(b.tone === "end"))
        .map(({ at, text, ...event }) => (
          <At key={text} at={at}>
            <EventSign {...event} />
          </At>
        ))}
      <At at={0}>
        <circle class="ring" r="6" />
        <circle class="dot" r="3.5" />
      </At>
    </svg>
  );
}

/** A place along the line; what is drawn there has a point of its own for origin. */
function At({ at, children }: { at: number; children: preact.ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture, which has one
    <svg x={`${100 * at}%`} overflow="visible">
      <g class="at">{children}</g>
    </svg>
  );
}
