import { useState } from "preact/hooks";
import type { CardContent } from "../data/record/card-content";
import { type SourceAccess, SourceMarks } from "./SourceMarks";

const FIRST = 6;

/** Dated statements, newest first. Of a long list the rest waits behind a button. */
export function FactList({ facts, ...access }: SourceAccess & { facts: CardContent["facts"] }) {
  const [all, setAll] = useState(false);
  // One more line is no longer than the button that would hide it.
  const hidden = all || facts.length <= FIRST + 1 ? 0 : facts.length - FIRST;
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
      {hidden > 0 ? (
        <button type="button" class="btn plain rest" tabIndex={access.tab} onClick={() => setAll(true)}>
          {hidden} more statements
        </button>
      ) : null}
    </>
  );
}
