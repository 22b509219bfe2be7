import type { Cue } from "./name-index";
import type { BlockHits, Hit } from "./scan-block";
import { firstFrom } from "./within";

/** How far evidence reaches, in characters. */
export const nearby = 300;
/** Words against a reading reach less far: "Amazon, the river" says nothing of the Amazon two sentences on. */
const close = 60;
const touching = 20;

/** What the cue words near a hit say of an entity, each cue once: their strength, and how many speak against it. */
export function cuesNear(hit: Hit, entity: number, { text, cues }: BlockHits) {
  let strength = 0;
  const speaking: Cue[] = [];
  const general: Cue[] = [];
  const inside: Cue[] = [];
  const near: Cue[] = [];
  const beside: Cue[] = [];
  for (let i = firstFrom(cues, hit.start - nearby); i < cues.length; i++) {
    const { cue, start: at } = cues[i]!;
    if (at > hit.end + nearby) break;
    if (cue.general) once(general, cue);
    const against = has(cue.speaksAgainst, entity);
    if (at >= hit.start && at < hit.end) {
      if (against) once(inside, cue);
      continue;
    }
    if (has(cue.speaksFor, entity) && once(speaking, cue)) strength += cue.strength;
    if (!against) continue;
    const distance = at < hit.start ? hit.start - at : at - hit.end;
    // What another paragraph says is far.
    if (/\n\s*\n/.test(at < hit.start ? text.slice(at, hit.start) : text.slice(hit.end, at))) continue;
    if (distance <= touching) once(beside, cue);
    else if (distance <= close) once(near, cue);
  }
  const own = inside.length;
  const nearOnly = near.filter((cue) => !beside.includes(cue)).length;
  return { strength, general: general.length, beside: beside.length, near: nearOnly, own };
}

/** For lists of one or two this is faster than the browser's own. */
function has(list: readonly number[], item: number): boolean {
  for (let i = 0; i < list.length; i++) if (list[i] === item) return true;
  return false;
}

/** Adds what is not yet in the list; true when it was not. */
function once<T>(list: T[], item: T): boolean {
  if (list.includes(item)) return false;
  list.push(item);
  return true;
}
