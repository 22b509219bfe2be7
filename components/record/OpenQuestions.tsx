import type { CardDispute } from "../../data/record/card-content";
import { DisputePlot } from "../DisputePlot";
import { type SourceAccess, SourceMarks } from "../SourceMarks";

/** All that the sources disagree about or leave unclear, each with every side and why they differ. */
export function OpenQuestions({ disputes, ...access }: SourceAccess & { disputes: CardDispute[] }) {
  return (
    <>
      {disputes.map((dispute) => (
        <section key={dispute.topic} class="question">
          <h3>{dispute.topic}</h3>
          <p class="why">{dispute.why}</p>
          {dispute.plot ? (
            <DisputePlot plot={dispute.plot} sides={dispute.sides} {...access} />
          ) : (
            <ul class="lines">
              {dispute.sides.map(({ text, date, source }) => (
                <li key={`${text}${source}`}>
                  <span class="date num">{date}</span>
                  <span class="told">{text}</span>
                  <SourceMarks numbers={[source]} {...access} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
