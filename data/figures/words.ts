import type { FigureCheck } from "../record/card-content";
import { wordLength } from "../text/length-of-time";
import { say } from "../text/say";
import type { Months } from "./page-date";

/** One plain sentence on a check: what the times of the two figures mean for it. */
export function noteOn(
  verdict: FigureCheck["verdict"],
  page: Months | null,
  ours: Months | null,
  open: boolean,
): string {
  const gap = page && ours ? Math.max(page.from - ours.to, ours.from - page.to) : 0;
  return [noteOf(verdict, gap, page, ours), open ? say("check_open") : ""].filter(Boolean).join(" ");
}

function noteOf(
  verdict: FigureCheck["verdict"],
  gap: number,
  page: Months | null,
  ours: Months | null,
): string {
  if (verdict === "matches") return gap > 3 && page!.from > ours!.to ? say("check_no_later") : "";
  if (verdict === "differs") return say("check_same_time");
  const isOurs = verdict === "page-older";
  if (gap === 12) return say(isOurs ? "check_ours_newer_year" : "check_page_newer_year");
  return say(isOurs ? "check_ours_newer" : "check_page_newer", span(gap));
}

/** "8 months", "2 years" */
const span = (months: number) =>
  months < 18 ? wordLength(months, "month") : wordLength(Math.round(months / 12), "year");
