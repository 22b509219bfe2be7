import type { Announced } from "../../data/messages/dateline";
import { kindWord } from "../../data/record/kind-word";
import { say } from "../../data/text/say";
import { sayInRegion } from "./region";

/** Has a screen reader say which mark the reader has gone to, by the browser where it can; nothing falls silent. */
export function announce(mark?: Announced): void {
  const words = mark && say("page_mark", mark.words, kindWord(mark.kind), mark.nth, mark.of);
  const { ariaNotify } = document as Document & { ariaNotify?: (text: string) => void };
  if (words && ariaNotify) ariaNotify.call(document, words);
  else sayInRegion(words);
}
