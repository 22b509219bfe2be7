import type { CardContent } from "../data/record/card-content";
import { hiddenOf, RestButton } from "./RestButton";
import { type SourceAccess, SourceMarks } from "./SourceMarks";

interface Props extends SourceAccess {
  facts: CardContent["facts"];
  /** How many stand before the button that shows the rest. */
  first: number;
  onAll: () => void;
}

/** Dated statements, newest first. */
export function FactList({ facts, first, onAll, ...access }: Props) {
  const hidden = hiddenOf(facts, first);
  return (
    <>
      <ul class="items">
        {facts.slice(0, facts.length - hidden).map((fact) => (
          <li key={fact.text}>
            <span>
              {fact.text} <span class="when">{fact.date}</span>
            </span>
            <SourceMarks numbers={fact.sources} {...access} />
          </li>
        ))}
      </ul>
      <RestButton hidden={hidden} what="card_rest_statements" tab={access.tab} onAll={onAll} />
    </>
  );
}
