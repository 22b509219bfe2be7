import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Kind } from "../../data/record/schema";
import type { Settings } from "../../data/settings/schema";
import { highlightOf } from "./mark-look";

/** A sentence with a name of each common kind. */
const SAMPLE: readonly (readonly [text: string, kind?: Kind])[] = [
  ["OpenAI", "company"],
  [" ended "],
  ["Sora", "model"],
  [" and kept "],
  ["ChatGPT", "product"],
  ["; "],
  ["Yann LeCun", "person"],
  [" builds "],
  ["world models", "concept"],
  ["."],
];

interface Props {
  markStyle: Settings["markStyle"];
  theme: Settings["theme"];
}

/** A sentence as marks make it look: painted by the very rules that paint pages. */
export function MarkSample({ markStyle, theme }: Props) {
  const words = useRef<HTMLSpanElement>(null);
  const dark = useDark(theme);
  useLayoutEffect(() => {
    const painted: [string, StaticRange][] = [];
    for (const [index, [, kind]] of SAMPLE.entries()) {
      const node = words.current?.childNodes[index];
      if (!kind || !node) continue;
      const range = new StaticRange({
        startContainer: node,
        startOffset: 0,
        endContainer: node,
        endOffset: node.nodeValue!.length,
      });
      const key = highlightOf(kind, markStyle, dark);
      // Several samples may share a highlight.
      if (!CSS.highlights.has(key)) CSS.highlights.set(key, new Highlight());
      CSS.highlights.get(key)!.add(range);
      painted.push([key, range]);
    }
    return () => {
      for (const [key, range] of painted) CSS.highlights.get(key)?.delete(range);
    };
  }, [markStyle, dark]);
  return (
    <span ref={words} class="sample" aria-hidden="true">
      {SAMPLE.map(([text]) => text)}
    </span>
  );
}

/** Whether our own page is dark. */
function useDark(theme: Settings["theme"]): boolean {
  const [system, setSystem] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useLayoutEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const onChange = () => setSystem(query.matches);
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, []);
  return theme === "system" ? system : theme === "dark";
}
