import type { RefObject } from "preact";
import type { LineProblem } from "../../data/sites/rules-text";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";

interface Props {
  problems: readonly LineProblem[];
  /** Where the lines stand. */
  field: RefObject<HTMLTextAreaElement | null>;
}

/** As many problems as are told at once. */
const TOLD = 20;

/** What is wrong, line by line; a press on its number selects the line. */
export function LineProblems({ problems, field }: Props) {
  return (
    <div class="problems">
      <p>{sayCount("options_text_wrong", problems.length)}</p>
      <ul>
        {problems.slice(0, TOLD).map(({ line, text, problem }) => (
          <li key={line}>
            <button type="button" class="link" onClick={() => selectLine(field.current, line)}>
              {say("options_line", line)}
            </button>{" "}
            <code>
              <bdi>{text}</bdi>
            </code>
            <small>{problem}</small>
          </li>
        ))}
      </ul>
      {problems.length > TOLD && <p>{sayCount("options_more_problems", problems.length - TOLD)}</p>}
    </div>
  );
}

/** Selects a line of the text and brings it into view. */
export function selectLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  const lines = field.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const height = field.scrollHeight / lines.length;
  field.scrollTop = (line - 1) * height - field.clientHeight / 2;
}
