import type { FullStatements, Statement } from "../../data/record/full-statements";
import { kindWord } from "../../data/record/kind-word";
import { say } from "../../data/text/say";
import { KindTile } from "../KindTile";
import { type SourceAccess, SourceMarks } from "../SourceMarks";
import { addressOf } from "./address";

/** What is said of the entity, by year and month, the newest first; within a month by what it tells of. */
export function Statements({ years, ...access }: SourceAccess & Pick<FullStatements, "years">) {
  return (
    <>
      {years.map(({ year, months }) => (
        <section key={year} class="year">
          <h3 class="num">{year}</h3>
          {months.map(({ date, statements }) => (
            <div key={date}>
              {date !== year && <h4>{date}</h4>}
              {date === year && months.length > 1 && <h4>{say("record_no_month")}</h4>}
              <Lines statements={statements} {...access} />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

/** Fewer statements than this are not worth a fold of their own. */
const FOLDED = 3;

/** What is said of others and names the entity: folded where there is much of one name, else in one list. */
export function Elsewhere({
  name,
  groups,
  ...access
}: SourceAccess & { name: string; groups: FullStatements["elsewhere"] }) {
  const many = groups.filter(({ statements }) => statements.length >= FOLDED);
  const few = groups.filter((group) => !many.includes(group));
  return (
    <>
      <p class="why">{say("record_elsewhere_text", name)}</p>
      {many.map((group) => (
        <details key={group.id} class="fold-of">
          <summary>
            <KindTile kind={group.kind} />
            <span>
              {say("record_about", group.name)}
              <span class="sr">, {kindWord(group.kind)}</span>{" "}
              <span class="count num">{group.statements.length}</span>
            </span>
          </summary>
          <Lines statements={group.statements} {...access} />
          <p class="onward">
            <a href={addressOf(group.id)}>{say("record_full_of", group.name)}</a>
          </p>
        </details>
      ))}
      <ul class="lines">
        {few.flatMap(({ id, name: about, statements }) =>
          statements.map(({ text, basis, sources }, index) => (
            <li key={text}>
              <span class={index > 0 ? "topic same" : "topic"}>
                {index > 0 ? about : <a href={addressOf(id)}>{about}</a>}
              </span>
              <Told text={text} basis={basis} />
              <SourceMarks numbers={sources} {...access} />
            </li>
          )),
        )}
      </ul>
    </>
  );
}

function Lines({ statements, ...access }: SourceAccess & { statements: readonly Statement[] }) {
  return (
    <ul class="lines">
      {statements.map(({ topic, text, basis, sources }, index) => (
        <li key={text}>
          <span class={topic === statements[index - 1]?.topic ? "topic same" : "topic"}>{topic}</span>
          <Told text={text} basis={basis} />
          <SourceMarks numbers={sources} {...access} />
        </li>
      ))}
    </ul>
  );
}

function Told({ text, basis }: Pick<Statement, "text"> & { basis: string | undefined }) {
  return (
    <span class="told">
      {text}
      {basis && <span class="basis"> {basis}</span>}
    </span>
  );
}
