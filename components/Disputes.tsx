import type { CardContent } from "../data/record/card-content";
import { type SourceAccess, SourceMarks } from "./SourceMarks";
import { StatusPill } from "./StatusPill";

/** What the sources disagree about: each side with its date and source, then the reason. */
export function Disputes({ disputes, ...access }: SourceAccess & { disputes: CardContent["disputes"] }) {
  return (
    <>
      {disputes.map((dispute) => (
        <section class="sec well" key={dispute.topic}>
          <h3>
            {dispute.topic} <StatusPill tone="warn" text="Sources differ" />
          </h3>
          <ul class="items">
            {dispute.sides.map((side) => (
              <li key={side.text}>
                <span>
                  {side.text} <span class="when">{side.date}</span>
                </span>
                <SourceMarks numbers={[side.source]} {...access} />
              </li>
            ))}
          </ul>
          <p class="because">{dispute.why}</p>
        </section>
      ))}
    </>
  );
}
