import type { Figure } from "../data/record/card-content";
import { type SourceAccess, SourceMarks } from "./SourceMarks";

/** A figure with its unit in one line, as sides of a dispute word it too. */
export const figureText = ({ value, unit }: Pick<Figure, "value" | "unit">) =>
  unit ? `${value} ${unit}` : value;

/** Above this many letters the unit stands under its value. */
const ONE_LINE = 18;

/** Label, value, date and source of each figure; stacks where the card is narrow. */
export function FigureList({ figures, ...access }: SourceAccess & { figures: Figure[] }) {
  return (
    <dl class="figs">
      {figures.map((figure) => (
        <div class="fig" key={`${figure.label}${figure.value}${figure.unit ?? ""}${figure.date}`}>
          <dt>
            {figure.label}
            {figure.basis ? <span class="unit under">{figure.basis}</span> : null}
          </dt>
          <dd class="val num">
            {figure.value}
            {figure.unit ? (
              <span class={figureText(figure).length > ONE_LINE ? "unit under" : "unit"}> {figure.unit}</span>
            ) : null}
          </dd>
          <dd class="when">{figure.date}</dd>
          <dd>
            <SourceMarks numbers={figure.sources} {...access} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
