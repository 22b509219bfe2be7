import type { FigureCheck } from "../record/card-content";
import type { Months } from "./page-date";

/** One plain sentence on a check: what the times of the two figures mean for it. */
export function noteOn(
  verdict: FigureCheck["verdict"],
  page: Months | null,
  ours: Months | null,
  open: boolean,
): string {
  const gap = page && ours ? Math.max(page.from - ours.to, ours.from - page.to) : 0;
  const notes: Readonly<Record<FigureCheck["verdict"], string>> = {
    matches: gap > 3 && page!.from > ours!.to ? "The record holds no later figure." : "",
    differs: "Of about the same time; they may not count the same thing.",
    "ours-older": `This page is ${span(gap)} newer; both can be right.`,
    "page-older": `Our source is ${span(gap)} newer; both can be right.`,
  };
  return [notes[verdict], open ? "Our own sources do not agree on it." : ""].filter(Boolean).join(" ");
}

/** "8 months", "2 years". */
function span(months: number): string {
  const years = Math.round(months / 12);
  if (months < 18) return months === 12 ? "a year" : `${months} months`;
  return `${years} years`;
}
