import type { Reading } from "../../data/messages/protocol";
import type { Settings } from "../../data/settings/schema";

/** The settings that concern a page: all that its script is told of them. */
export function readingOf(settings: Settings): Reading {
  const { mentions, headings, otherLanguages, kinds, opening, delay, textSize } = settings;
  return { mentions, headings, otherLanguages, kinds, opening, delay, textSize };
}
