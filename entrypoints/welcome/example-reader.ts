/**
 * The example is marked by the very scripts that mark pages: they are put into this page of ours as the browser
 * puts them into others, and find their names by themselves.
 */
import names from "virtual:names";
import "../../data/messages/handover";
import type { Reading } from "../../data/messages/protocol";
import "../../data/messages/stage";
import { defaults, type Settings } from "../../data/settings/schema";
import { date, ids, text } from "./example-words";

/** Marks the example as the reader has chosen; what was switched off is on here, or there would be no example. */
export async function beginExample(settings: Settings, shortcuts: Reading["shortcuts"]): Promise<void> {
  // This page is no article, and need not look like one.
  globalThis.backstoryAsked = true;
  for (const script of ["dateline", "card", "reader"]) await run(`/${script}.js`);
  const { otherLanguages, markStyle, opening, delay, textSize } = settings;
  const { mentions, headings, kinds } = defaults;
  globalThis.backstoryReader?.begin(names, {
    ...{ mentions, headings, otherLanguages, kinds, markStyle, delay, textSize, shortcuts },
    muted: [],
    wrong: [],
    opening: opening === "off" ? "rest" : opening,
  });
}

/** Opens the card of a name of the example, to stay. */
export function openCard(
  id: string,
  element: HTMLElement,
  by: "pointer" | "keyboard",
  textSize: number,
): void {
  const words = element.textContent ?? "";
  const start = text.indexOf(words);
  globalThis.backstoryStage?.open({
    id,
    words,
    context: { published: date, sentence: sentenceAt(start, start + words.length), present: ids },
    anchor: { rects: () => [...element.getClientRects()], element },
    mode: "pinned",
    by,
    textSize,
  });
}

/** The sentence around a name, as the script with the card finds it in pages. */
const sentenceAt = (start: number, end: number) =>
  globalThis.backstorySentence?.(text, start, end) ?? { text, start, end };

function run(source: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = source;
    // Without it the page still says what there is.
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });
}
