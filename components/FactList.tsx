import type { CardContent } from "../data/record/card-content";
import { type SourceAccess, SourceMarks } from "./SourceMarks";

/** Dated statements, newest first. */
export function FactList({ facts, ...access }: SourceAccess & { facts: CardContent["facts"] }) {
  return (
    <ul class="items">
      {facts.map((fact) => (
        <li key={fact.text}>
          <span>{fact.text}</span>
          <span class="when">{fact.date}</span>
          <SourceMarks numbers={fact.sources} {...access} />
        </li>
      ))}
    </ul>
  );
}
