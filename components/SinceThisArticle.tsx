import type { Since } from "../data/record/card-content";
import { say } from "../data/text/say";
import { Icon } from "./icons";
import { RestButton } from "./RestButton";
import { type SourceAccess, SourceMarks } from "./SourceMarks";
import { EventSign, TimeLine } from "./TimeLine";

type Event = Since["events"][number];
/** What lies about the time of the article has no place on the line. */
type Row = Omit<Event, "at">;

interface Props extends SourceAccess {
  since: Since;
  /** How many events and figures to show; the rest waits behind "5 more". */
  events: number;
  changes: number;
  /** Shows all of them. */
  onAll: () => void;
}

/** What came after the article, with the article's own date as origin. */
export function SinceThisArticle({ since, events, changes, onAll, ...access }: Props) {
  const { around = [] } = since;
  // What may have come before or after the article stands in for what certainly came after.
  const all: Row[] = since.events.length > 0 ? since.events : around;
  const hidden = Math.max(0, all.length - events) + Math.max(0, since.figures.length - changes);
  const empty = since.events.length + since.figures.length === 0;
  const shown = weightiest(all, events);
  return (
    <section class="sec well since">
      <h3 data-part="since" tabIndex={-1}>
        {say("card_since")}
        {since.span ? <span class="dim">{say("card_since_later", since.span)}</span> : null}
      </h3>
      {empty ? (
        <p class="none">
          {since.none}
          {around[0] ? ` ${say("card_since_around")}` : ""}
        </p>
      ) : (
        <TimeLine since={since} />
      )}
      {shown.length > 0 ? (
        <ul class="events">
          {shown.map((event) => (
            <li key={event.date + event.text} data-event={all.indexOf(event)} tabIndex={-1}>
              <svg class="mark" viewBox="-6 -6 12 12" aria-hidden="true">
                <EventSign {...event} />
              </svg>
              <span class="when">{event.date}</span>
              <span class="what">{event.text}</span>
              <SourceMarks numbers={event.sources} {...access} />
            </li>
          ))}
        </ul>
      ) : null}
      {changes > 0 && since.figures.length > 0 ? (
        <dl class="changes">
          {since.figures.slice(0, changes).map(({ label, unit, before, now }) => (
            <div key={label + (unit ?? "")}>
              <dt>
                {label}
                {unit ? <span class="unit under">{unit}</span> : null}
              </dt>
              <Held {...before} word={say("card_then")} access={access} />
              <Icon name="next" small />
              <Held {...now} word={say("card_now")} access={access} />
            </div>
          ))}
        </dl>
      ) : null}
      <RestButton hidden={hidden} tab={access.tab} onAll={onAll} />
    </section>
  );
}

/** The ends among them, those that more sources tell first; then the latest; in their order. */
export function weightiest(all: Row[], most: number): Row[] {
  const weight = (event: Row) =>
    event.tone === "end" ? all.length + event.sources.length : all.indexOf(event);
  const chosen = [...all].sort((a, b) => weight(b) - weight(a)).slice(0, most);
  return all.filter((event) => chosen.includes(event));
}

function Held({
  value,
  date,
  sources: numbers,
  word,
  access,
}: Since["figures"][number]["now"] & { word: string; access: SourceAccess }) {
  return (
    <dd>
      <span class="sr">{word} </span>
      <span class="val num">{value}</span>
      <span class="when">
        {date} <SourceMarks numbers={numbers} {...access} />
      </span>
    </dd>
  );
}
