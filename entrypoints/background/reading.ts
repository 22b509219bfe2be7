import type { Reading } from "../../data/messages/protocol";
import type { Settings } from "../../data/settings/schema";

/** The settings that concern a page: all that its script is told of them. */
export function readingOf({ mentions, headings, kinds, opening, delay, textSize }: Settings): Reading {
  return { mentions, headings, kinds, opening, delay, textSize };
}
