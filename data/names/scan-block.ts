import type { Reading } from "./decision";
import type { Frames } from "./frames";
import { insideAddress, insidePackage, isOtherVersion } from "./guards";
import { isUpperAt } from "./letters";
import { caseFits, matchPhrase, nextHash } from "./match";
import type { Cue, Form, NameIndex } from "./name-index";
import type { Standing } from "./standing";
import type { Surroundings } from "./surroundings";
import { eachWord } from "./words";

/** A stretch of a block that some form fits; which entity it is may still be open. */
export interface Hit {
  start: number;
  end: number;
  /** All of the same length; more than one where a form belongs to several entities. */
  forms: Form[];
  /** How it stands in its sentence; looked at once, when first asked for. */
  around: Surroundings | undefined;
  frames: Frames | undefined;
  trade: boolean | undefined;
  /** By the order of its forms. */
  standings: Standing[] | undefined;
  /** The entity it is certain to be, or -1: what the last decision came to. */
  sure: number;
  /** How it was read last, and when by the clock of `page-sense.ts`. */
  reading: Reading | undefined;
  weighedAt: number;
}

/** With all of its fields from the first, for which browsers are much faster. */
const newHit = (start: number, end: number, form: Form): Hit => ({
  start,
  end,
  forms: [form],
  around: undefined,
  frames: undefined,
  trade: undefined,
  standings: undefined,
  sure: -1,
  reading: undefined,
  weighedAt: -1,
});

/** What one reading of a block's text finds. */
export interface BlockHits {
  text: string;
  hits: Hit[];
  cues: { start: number; cue: Cue }[];
  /** Words of trade and of software, once a hit has asked for them. */
  trade?: { start: number; software: boolean }[];
  software?: { start: number; word: string }[];
}

/**
 * Finds every stretch of `text` that a form of the index fits, longest first, and every cue word.
 * Linear in the text: each word is hashed once, and only words that begin a form are looked at.
 */
export function scanBlock(index: NameIndex, text: string): BlockHits {
  const hits: Hit[] = [];
  const cues: BlockHits["cues"] = [];
  let past = 0;
  eachWord(text, index.filter, (start, end, hash) => {
    if (start < past || end - start > 64) return;
    const head = index.heads.at(text, start, end, hash);
    if (!head) return;
    const next = head.phrases ? nextHash(text, end) : 0;
    for (const cue of head.cues) {
      if (cue.rest.length > 0 && (cue.second !== next || matchPhrase(text, end, cue) < 0)) continue;
      if (!cue.proper || isUpperAt(text, start)) cues.push({ start, cue });
    }
    if (head.forms.length === 0) return;
    const hit = fitting(index, text, start, end, head.forms, next, hits);
    if (!hit) return;
    past = hit.end;
    if (!insideAddress(text, hit.start, hit.end)) hits.push(hit);
  });
  return { text, hits, cues };
}

/** The longest forms that fit at a word, or undefined. */
function fitting(
  index: NameIndex,
  text: string,
  start: number,
  firstEnd: number,
  forms: Form[],
  next: number,
  hits: Hit[],
): Hit | undefined {
  let best: Hit | undefined;
  for (const form of forms) {
    if (form.rest.length > 0 && form.second !== next) continue;
    const end = form.cut
      ? start + form.cut
      : form.rest.length > 0
        ? matchPhrase(text, firstEnd, form)
        : firstEnd;
    if (end < 0 || (best && end < best.end)) continue;
    if (!fitsAt(index, text, start, end, form, hits)) continue;
    if (!form.cut && isOtherVersion(text, start, end)) continue;
    if (best && end === best.end) best.forms.push(form);
    else best = newHit(start, end, form);
  }
  return best;
}

/** Whether the case of `[start, end)` fits the form. */
function fitsAt(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  form: Form,
  hits: Hit[],
): boolean {
  if (end - start === form.written.length && text.startsWith(form.written, start)) return true;
  const found = text.slice(start, end);
  if (caseFits(form, found)) return !/\p{Lu}/u.test(form.written) || !insidePackage(text, start, end);
  return followsMaker(index, text, start, form, found, hits);
}

/** A model right after its maker may have small letters: "OpenAI's sora". */
function followsMaker(
  { entities }: NameIndex,
  text: string,
  start: number,
  { entity, written }: Form,
  found: string,
  hits: Hit[],
): boolean {
  const [, kind, , allies] = entities[entity]!;
  const last = hits.at(-1);
  return (
    kind === "m" &&
    last !== undefined &&
    found === written.toLowerCase() &&
    allies.includes(last.forms[0]!.entity) &&
    /^(?:['’]s)? $/u.test(text.slice(last.end, Math.min(start, last.end + 4)))
  );
}
