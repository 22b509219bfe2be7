import type { Reading } from "../../data/messages/protocol";
import type { Kind } from "../../data/record/schema";
import type { Block } from "./blocks";
import { type Mark, markOf } from "./marks";
import type { Found } from "./page-text";

/** More marks than this at a time help nobody. */
const most = 60;

/**
 * The mentions that deserve a mark: of names and kinds the reader wants, the first of each name on
 * the page (or in its section, or all), in the order of the page.
 */
export function deserving(found: readonly Found[], reading: Reading, kindOf: (id: string) => Kind): Mark[] {
  const marks: Mark[] = [];
  const muted = new Set(reading.muted);
  let seen = new Set<string>();
  for (const { block, mentions } of found) {
    if (block.heading && reading.mentions === "section") seen = new Set();
    if (block.heading && !reading.headings) continue;
    for (const mention of mentions) {
      const id = mention.entity;
      const kind = kindOf(id);
      if (muted.has(id) || !reading.kinds[kind] || (reading.mentions !== "all" && seen.has(id))) continue;
      const mark = markOf(block, mention, kind);
      if (!mark) continue;
      seen.add(id);
      marks.push(mark);
    }
  }
  return marks;
}

/**
 * Of many marks those in the window and next to it, in the order of the page. Where even the window
 * holds too many, those painted already come first: no mark goes while it is looked at.
 */
export function nearest(marks: readonly Mark[], painted: ReadonlySet<Mark>): readonly Mark[] {
  if (marks.length <= most) return marks;
  const blocks = new Map<Block, number>();
  const away = marks.map((mark, at) => {
    const far = blocks.get(mark.block) ?? distance(mark.block);
    blocks.set(mark.block, far);
    return { at, far: far * 2 + (painted.has(mark) ? 0 : 1) };
  });
  away.sort((a, b) => a.far - b.far || a.at - b.at);
  return away
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => marks[at]!);
}

/** How far a block lies outside the window, in whole pixels; 0 when any of it is inside. */
function distance({ nodes }: Block): number {
  const range = document.createRange();
  try {
    range.setStartBefore(nodes[0]!);
    range.setEndAfter(nodes.at(-1)!);
  } catch {
    return 1e9;
  }
  const { top, bottom } = range.getBoundingClientRect();
  return Math.ceil(Math.max(0, top - innerHeight, -bottom));
}
