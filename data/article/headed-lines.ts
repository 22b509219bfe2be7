/** A page's lines, and where its headline stands among them. */
import { apartness } from "./apart";
import type { DayOrder } from "./date-in-text";
import { likeness } from "./headline";
import { type Line, linesOf } from "./lines";

export interface HeadedLines {
  lines: Line[];
  /** The headline's line, or -1. */
  start: number;
  headline: Element | null;
  titles: string[];
  order: DayOrder | undefined;
  /** The page's language, as its root says it. */
  lang: string;
}

/** `marked` is what the page marks as its headline. */
export function headedLines(
  { body, documentElement }: Document,
  marked: Element | null,
  titles: string[],
  order?: DayOrder,
): HeadedLines {
  const lines = linesOf(body);
  const start = startOf(lines, marked, titles);
  return {
    lines,
    start,
    headline: lines[start]?.element ?? marked,
    titles,
    order,
    lang: documentElement.lang,
  };
}

/** A character of China, Japan, Korea says as much as two or three letters. */
const isDense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Characters from the headline to a line, below 0 above it; `undefined` where there is no headline. */
export function awayFrom({ lines, start }: HeadedLines, i: number): number | undefined {
  const head = lines[start];
  return head && (lines[i]!.at - head.at) * (isDense.test(head.text) ? 2 : 1);
}

/** Right under the headline, or under a line or two below it. */
export const isBelow = ({ start }: HeadedLines, i: number): boolean =>
  start >= 0 && i > start && i < start + 4;

/** From the headline on to what readers say, then what stands before it. */
export function readingOrder({ lines, start }: HeadedLines): number[] {
  const first = Math.max(0, start);
  const at = lines[start]?.at ?? 0;
  const talk = lines.findIndex((line) => line.at - at > leastProse && isTalk(line));
  const all = [...lines.keys()];
  return [...all.slice(first, talk < 0 ? undefined : talk), ...all.slice(0, first)];
}

/** Before readers' comments begin there is some text to comment on, in characters. */
const leastProse = 400;

/** The heading of what readers say. */
const isTalk = ({ text, element }: Line): boolean =>
  text.length < 40 && talkHead.test(text) && element.closest("h2, h3, h4, h5") !== null;
const talkHead =
  /^(?:\d+ )?(?:(?:reader |user )?comments?|responses?|replies|kommentarer?|commentaires?|coment[a\u00e1]rios?|commenti|reacties|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\p{L}+|yorumlar|\u8bc4\u8bba|\u8a55\u8ad6|\u30b3\u30e1\u30f3\u30c8|\ub313\uae00)(?: ?[(:]? ?\d+\)?)?:?$|^leave a (?:comment|reply)$/iu;

/** The headline's line, or -1: of the element marked as one, unless another line tells the title and it does not. */
function startOf(lines: Line[], marked: Element | null, titles: string[]): number {
  const weigh = (text: string) => likeness(text, titles) * (isDense.test(text) ? 2 : 1);
  if (!marked || weigh(marked.textContent ?? "") < 12) {
    let best = -1;
    let most = 19;
    lines.forEach(({ text, element }, i) => {
      const like = text.length > 5 && text.length < 300 ? weigh(text) : 0;
      if (like > most && apartness(element, null) === 0) [best, most] = [i, like];
    });
    if (best >= 0) return best;
  }
  return marked ? lines.findIndex(({ element }) => marked.contains(element) || element.contains(marked)) : -1;
}
