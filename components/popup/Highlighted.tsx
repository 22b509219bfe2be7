import type { ComponentChildren } from "preact";

interface Props {
  text: string;
  /** Ranges `[start, end)` of `text`, in order and apart from each other. */
  matched: readonly (readonly [number, number])[];
}

/** A text with the matched letters bold and underlined. */
export function Highlighted({ text, matched }: Props) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of matched) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
