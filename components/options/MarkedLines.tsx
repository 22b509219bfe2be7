import type { RefObject } from "preact";
import { useRef } from "preact/hooks";

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  /** The lines to mark as wrong, from 1. */
  lines: readonly number[];
  rows: number;
  label: string;
  describedBy: string;
  placeholder: string;
  value: string;
  onInput: (text: string) => void;
}

/** As many marks as are drawn. */
const DRAWN = 1000;

/** A text of lines that do not wrap, the wrong ones with a wash and a bar behind them, which scroll along. */
export function MarkedLines({ field, lines, describedBy, label, onInput, ...rest }: Props) {
  const marks = useRef<HTMLDivElement>(null);
  const follow = () => {
    if (marks.current && field.current) marks.current.scrollTop = field.current.scrollTop;
  };
  return (
    <div class="lines">
      <div class="line-marks" ref={marks} aria-hidden="true">
        {lines.slice(0, DRAWN).map((line) => (
          <i key={line} style={{ "--line": String(line - 1) }} />
        ))}
        <b style={{ "--line": String(rest.value.split("\n").length) }} />
      </div>
      <textarea
        ref={field}
        class="text-form"
        wrap="off"
        spellcheck={false}
        autocapitalize="off"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={lines.length > 0}
        {...rest}
        onInput={(event) => onInput(event.currentTarget.value)}
        onScroll={follow}
      />
    </div>
  );
}
