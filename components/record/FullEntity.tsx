import type { CardContent } from "../../data/record/card-content";
import type { FullRecord } from "../../data/record/full-record";
import { kindName } from "../../data/record/kind-word";
import { say } from "../../data/text/say";
import { FigureList } from "../FigureList";
import { KindTile } from "../KindTile";
import { Cited, type SourceAccess } from "../SourceMarks";
import { StatusPill } from "../StatusPill";
import { addressOf } from "./address";
import { Contents, type Part } from "./Contents";
import { OpenQuestions } from "./OpenQuestions";
import { RecordSources } from "./RecordSources";
import { Section } from "./Section";
import { Elsewhere, Statements } from "./Statements";
import { Ties } from "./Ties";
import { Timeline } from "./Timeline";

interface Props {
  content: CardContent;
  full: FullRecord;
}

/** Everything the record holds of one entity, in the order of a newspaper: what it is, then how it came about. */
export function FullEntity({ content, full }: Props) {
  const { id, name, kind, note, maker, status, summary, summarySources, figures, disputes } = content;
  const { aliases, timeline, statements, ties, sources } = full;
  const access: SourceAccess = {
    sources,
    tab: 0,
    onSource: (n) => {
      location.hash = addressOf(id, `source-${n}`);
    },
  };
  const elsewhere = statements.elsewhere.reduce((sum, { statements: all }) => sum + all.length, 0);
  const tied = ties.reduce((sum, { names }) => sum + names.length, 0);
  const all: Part[] = [
    { part: "figures", title: say("record_figures"), count: figures.length },
    {
      part: "timeline",
      title: say("record_timeline"),
      count: timeline.filter(({ what }) => what === "event").length,
    },
    { part: "questions", title: say("record_questions"), count: disputes.length },
    { part: "statements", title: say("record_statements"), count: statements.count },
    { part: "ties", title: say("record_ties"), count: tied },
    { part: "elsewhere", title: say("record_elsewhere"), count: elsewhere },
    { part: "sources", title: say("record_sources"), count: sources.length },
  ];
  const parts = all.filter(({ count }) => count > 0);
  const section = (part: string) => ({ ...parts.find((one) => one.part === part)!, id: part });
  const has = (part: string) => parts.some((one) => one.part === part);

  return (
    // Most of it is the record's, which is written in English.
    <article lang="en" dir="ltr">
      <p class={`kicker kind ${kind}`}>
        <KindTile kind={kind} />
        <span>
          <b>{kindName(kind)}</b>
          {maker && (
            <>
              {" · "}
              <a href={addressOf(maker.id)}>{maker.name}</a>
            </>
          )}
          {note && ` · ${note}`}
        </span>
      </p>
      <h1 class="headline" tabIndex={-1}>
        {name}
      </h1>
      {status && <StatusPill {...status} />}
      <p class="standfirst">
        <Cited text={summary} numbers={summarySources} {...access} />
      </p>
      {aliases.length > 0 && <p class="also">{say("record_also", aliases.join(", "))}</p>}
      <Contents id={id} parts={parts} />

      {has("figures") && (
        <Section {...section("figures")}>
          <FigureList figures={figures} {...access} />
        </Section>
      )}
      {has("timeline") && (
        <Section {...section("timeline")}>
          <Timeline rows={timeline} {...access} />
        </Section>
      )}
      {has("questions") && (
        <Section {...section("questions")}>
          <OpenQuestions disputes={disputes} {...access} />
        </Section>
      )}
      {has("statements") && (
        <Section {...section("statements")}>
          <Statements years={statements.years} {...access} />
        </Section>
      )}
      {has("ties") && (
        <Section {...section("ties")}>
          <Ties ties={ties} {...access} />
        </Section>
      )}
      {has("elsewhere") && (
        <Section {...section("elsewhere")}>
          <Elsewhere name={name} groups={statements.elsewhere} {...access} />
        </Section>
      )}
      {has("sources") && (
        <Section {...section("sources")}>
          <RecordSources sources={sources} />
        </Section>
      )}
    </article>
  );
}
