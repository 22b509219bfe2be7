import type { CardDispute } from "../data/record/card-content";
import { say } from "../data/text/say";
import { DisputePlot } from "./DisputePlot";
import { Icon } from "./icons";
import { hiddenOf, RestButton } from "./RestButton";
import { Cited, type SourceAccess, SourceMarks } from "./SourceMarks";
import { StatusPill } from "./StatusPill";

/** Sides up to this many letters are amounts, told in a line each; longer ones are sentences. */
const SHORT = 40;

/** Whether a dispute fits into a first view with its sides; otherwise the reason alone stands there, since it names them. */
export const isShort = ({ sides }: CardDispute) =>
  sides.length <= 4 && sides.every(({ text }) => text.length <= SHORT);

/** The first thing the sources disagree about, or one of them leaves unclear. */
export function FirstDispute({ disputes, ...access }: SourceAccess & { disputes: CardDispute[] }) {
  const [dispute] = disputes;
  if (!dispute) return null;
  const sources = [...new Set(dispute.sides.map(({ source }) => source))];
  return (
    <section class="sec well">
      <h3>
        {dispute.topic} <StatusPill tone="warn" text={dispute.point} />
      </h3>
      {isShort(dispute) ? <Sides dispute={dispute} {...access} /> : null}
      <p class="because">
        {isShort(dispute) ? dispute.why : <Cited text={dispute.why} numbers={sources} {...access} />}
      </p>
    </section>
  );
}

/** All disputes in one line, where a first view has more pressing things to tell. */
export function FoldedDisputes({
  disputes,
  tab,
  onOpen,
}: {
  disputes: CardDispute[];
  tab: 0 | -1;
  onOpen: () => void;
}) {
  const [dispute] = disputes;
  if (!dispute) return null;
  return (
    <button type="button" class="fold" tabIndex={tab} aria-expanded={false} onClick={onOpen}>
      <span class="pill warn">
        <Icon name="differ" small />
        {disputes.length > 1 ? say("card_questions_count", disputes.length) : dispute.point}
      </span>
      <span class="topic">{disputes.length > 1 ? null : dispute.topic}</span>
      <Icon name="down" small />
    </button>
  );
}

interface All extends SourceAccess {
  disputes: CardDispute[];
  /** How many stand before the button that shows the rest. */
  first: number;
  onAll: () => void;
}

/** All that is in doubt: topics to open, the first one open, each with its sides and why they differ. */
export function AllDisputes({ disputes, first, onAll, ...access }: All) {
  const hidden = hiddenOf(disputes, first);
  return disputes.length > 0 ? (
    <section class="sec well">
      <h3 data-part="disputes" tabIndex={-1}>
        {say("card_questions")}
      </h3>
      {disputes.slice(0, disputes.length - hidden).map((dispute, index) => (
        <details key={dispute.topic} open={index === 0}>
          <summary tabIndex={access.tab}>{dispute.topic}</summary>
          <Sides dispute={dispute} {...access} />
          <p class="because">{dispute.why}</p>
        </details>
      ))}
      <RestButton hidden={hidden} tab={access.tab} onAll={onAll} />
    </section>
  ) : null;
}

function Sides({ dispute, ...access }: SourceAccess & { dispute: CardDispute }) {
  if (dispute.plot) return <DisputePlot plot={dispute.plot} sides={dispute.sides} {...access} />;
  return (
    <ul class="items">
      {dispute.sides.map(({ text, date, source }) => (
        <li key={`${text}${source}`}>
          <span>
            <span class={isShort(dispute) ? "val num" : ""}>{text}</span> <span class="when">{date}</span>
          </span>
          <SourceMarks numbers={[source]} {...access} />
        </li>
      ))}
    </ul>
  );
}
