import type { FaultPlace } from "./fault";

const most = 5;
/** Our scripts in a page. Nothing else is believed of one: a page made to lie could name files as it likes. */
const inPages = /^(?:page|reader|card|dateline)\.js:/;

/** Places in files of ours in the text of a stack, innermost first: "reader.js:1:2345". No function's name. */
export function framesOf(stack: string, origin: string, place: FaultPlace): string[] {
  const found: string[] = [];
  for (const part of stack.split(`${origin}/`).slice(1)) {
    const [frame] = /^(?:chunks\/)?[\w-]{1,60}\.js:\d{1,7}:\d{1,7}(?!\d)/.exec(part) ?? [];
    if (frame && (place !== "page" || inPages.test(frame))) found.push(frame);
    if (found.length === most) break;
  }
  return found;
}
