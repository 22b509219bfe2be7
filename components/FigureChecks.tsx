import type { CardContent, FigureCheck } from "../data/record/card-content";
import { say } from "../data/text/say";
import { figureText } from "./FigureList";
import { Icon, type IconName } from "./icons";
import { type SourceAccess, SourceMarks } from "./SourceMarks";

const verdicts: Record<FigureCheck["verdict"], [icon: IconName, tone: string]> = {
  differs: ["differ", "warn"],
  "ours-older": ["older", "note"],
  "page-older": ["older", "note"],
  matches: ["check", "ok"],
};

/** What differs is told before what matches. */
const rank = ({ verdict }: FigureCheck) => Object.keys(verdicts).indexOf(verdict);

interface Props extends SourceAccess {
  checks: NonNullable<CardContent["checks"]>;
  /** How many of them to show. */
  first: number;
}

/** The page's figures beside ours, each with its date. Never a verdict on who is right. */
export function FigureChecks({ checks, first, ...access }: Props) {
  return (
    <>
      {[...checks]
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, first)
        .map(({ verdict, title, label, page, pageDate, ours, note }) => {
          const [icon, tone] = verdicts[verdict];
          return (
            <section key={label + page} class={`sec check ${tone}`}>
              <h3>
                <span class="verdict">
                  <Icon name={icon} />
                  {title}
                </span>
                <span class="dim">{label}</span>
              </h3>
              <dl class="sides">
                <div>
                  <dt>{say("card_this_page")}</dt>
                  <dd class="val num">{page}</dd>
                  <dd class="when">{pageDate}</dd>
                </div>
                <div>
                  <dt>{say("card_our_source")}</dt>
                  <dd class="val num">{figureText(ours)}</dd>
                  <dd class="when">
                    {ours.date} <SourceMarks numbers={ours.sources} {...access} />
                  </dd>
                </div>
              </dl>
              {note ? <p class="because">{note}</p> : null}
            </section>
          );
        })}
    </>
  );
}
