/** "A robot folds towels - 15.03.2024 - The News": a part of a page's title that is nothing but a day. */
import { type Candidate, candidate } from "./date-candidate";
import type { DayOrder } from "./date-in-text";

export function publishedInTitle(title: string, order?: DayOrder): Candidate | undefined {
  for (const part of (title || "")
    .slice(0, 400)
    .split(/\s+[-\u2013\u2014|\u2022\u00b7:\u00bb]\s+/)
    .slice(1)) {
    if (part.length > 30 || /\p{L}{3,}.*\p{L}{3,}.*\p{L}{3,}/u.test(part)) continue;
    const made = candidate(part.trim(), "the title", 6.3, order);
    if (made && /^\D{0,12}\d/.test(part)) return made;
  }
  return undefined;
}
