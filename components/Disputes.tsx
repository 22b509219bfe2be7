import type { CardContent } from "../data/record/card-content";
import { Cited, type SourceAccess, SourceMarks } from "./SourceMarks";
import { StatusPill } from "./StatusPill";

type Dispute = CardContent["disputes"][number];

/** Sides up to this many letters are amounts, told in a line each; longer ones are sentences. */
const SHORT = 40;

/** Whether both sides fit into a first view; otherwise the reason alone stands there, since it names them. */
export const isShort = ({ sides }: Dispute) =>
  sides.length <= 3 && sides.every(({ text }) => text.length <= SHORT);

/** The first thing the sources disagree about, or one of them leaves unclear. */
export function FirstDispute({ disputes, ...access }: SourceAccess & { disputes: Dispute[] }) {
  const [dispute] = disputes;
  if (!dispute) return null;
  const sources = [...new Set(dispute.sides.map(({ source }) => source))].sort();
  const points = sources.length > 1 ? "Sources differ" : "Source unclear";
  return (
    <section class="sec well">
      <h3>
        {dispute.topic} <StatusPill tone="warn" text={points} />
      </h3>
      {isShort(dispute) ? <Sides dispute={dispute} {...access} /> : null}
      <p class="because">
        {isShort(dispute) ? dispute.why : <Cited text={dispute.why} numbers={sources} {...access} />}
      </p>
    </section>
  );
}

/** All that is in doubt: topics to open, the first one open, each with its sides and why they differ. */
export function AllDisputes({ disputes, ...access }: SourceAccess & { disputes: Dispute[] }) {
  if (disputes.length === 0) return null;
  return (
    <section class="sec well">
      <h3>Open questions</h3>
      {disputes.map((dispute, index) => (
        <details key={dispute.topic} open={index === 0}>
          <summary tabIndex={access.tab}>{dispute.topic}</summary>
          <Sides dispute={dispute} {...access} />
          <p class="because">{dispute.why}</p>
        </details>
      ))}
    </section>
  );
}

function Sides({ dispute, ...access }: SourceAccess & { dispute: Dispute }) {
  return (
    <ul class="items">
      {dispute.sides.map(({ text, date, source }) => (
        <li key={`${text}${source}`}>
          <span>
            {text} <span class="when">{date}</span>
          </span>
          <SourceMarks numbers={[source]} {...access} />
        </li>
      ))}
    </ul>
  );
}
