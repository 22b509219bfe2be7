import type { FullTies } from "../../data/record/full-ties";
import { kindWord } from "../../data/record/kind-word";
import { KindTile } from "../KindTile";
import { type SourceAccess, SourceMarks } from "../SourceMarks";
import { addressOf } from "./address";

/** Whom it is tied to and how: the verb, then the names, each leading to its own page. */
export function Ties({ ties, ...access }: SourceAccess & { ties: FullTies }) {
  return (
    <dl class="ties">
      {ties.map(({ verb, names }) => (
        <div key={verb}>
          <dt>{verb}</dt>
          {names.map(({ id, name, kind, sure, sources }) => (
            <dd key={id}>
              <a href={addressOf(id)}>
                <KindTile kind={kind} />
                <span>{name}</span>
                <span class="sr">, {kindWord(kind)}</span>
              </a>
              {sure && <span class="basis"> {sure}</span>}
              <SourceMarks numbers={sources} {...access} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
