import Fuse from "fuse.js";
import { distance, forgiven } from "./distance";
import type { Form } from "./forms";
import { lacking, lettersOf } from "./letters";
import { sound } from "./sound";

export interface NearMiss {
  form: Form;
  score: number;
  /** The part of the form's key that was meant. */
  at: [number, number];
}

/** Slips and the part of a form that they lead to. */
interface Way {
  cost: number;
  at: [number, number];
}

/** What it costs that only the beginning of a name was typed so far. */
const BEGUN = 0.35;
/** Half a slip if only a part of the form was meant; as much as an easy slip if it merely sounds alike. */
const PART = 0.6;
const SOUNDS = 0.5;
/** All letters are there, but more than two of them out of place. */
const MIXED = 1.3;

/**
 * Finds names that are a slip or two away: "opnai", "lecunn". Fuse gathers the candidates, quickly
 * and generously; the slips between query and name, or some words of the name, decide.
 */
export function makeNearMiss(all: readonly Form[]): (key: string) => Map<number, NearMiss> {
  const forms = all.filter(({ field }) => field !== "note");
  const letters = forms.map(
    ({ folded, sound: sounds }) => [lettersOf(folded.key), lettersOf(sounds)] as const,
  );
  return (key) => {
    const most = forgiven(key.length);
    const found = new Map<number, NearMiss>();
    // Fuse takes patterns of up to 32 letters; no name is longer, so no query need be.
    if (most === 0 || key.length > 32) return found;
    const heard = sound(key);
    // Fuse looks long at each text: those that lack too many of the letters need not be looked at.
    const [typed, ofSound] = [lettersOf(key), lettersOf(heard)];
    const other = Math.min(Math.ceil(most) + 1, key.length >> 1);
    const likely = forms.filter(({ folded }, i) => {
      if (folded.key.length < key.length - 2 * most) return false;
      const [text, sounds] = letters[i]!;
      return lacking(typed, text) <= other || lacking(ofSound, sounds) <= other;
    });
    const options = { shouldSort: false, ignoreLocation: true, threshold: 0.5 };
    const keys = likely.map(({ folded }) => folded.key);
    for (const { refIndex } of new Fuse(keys, options).search(key)) {
      const form = likely[refIndex]!;
      const way = closest(form, key, heard, most);
      if (!way) continue;
      const score =
        420 +
        420 * (1 - (1.2 * way.cost) / Math.max(key.length, way.at[1] - way.at[0])) +
        (form.field === "name" ? 4 : 0);
      const known = found.get(form.entity);
      if (!known || score > known.score) found.set(form.entity, { form, score, at: way.at });
    }
    return found;
  };
}

/** The same letters behind the same first one, in another order: "knlig". */
function isMixedUp(key: string, text: string): boolean {
  if (key.length !== text.length || key.length < 5 || key[0] !== text[0] || key === text) return false;
  return [...key].sort().join("") === [...text].sort().join("");
}

/** Compares with the whole name, each stretch of its whole words, and a word's beginning as far as typed. */
function closest({ folded, sound: sounds }: Form, key: string, heard: string, most: number): Way | null {
  const { key: text, starts } = folded;
  let best: Way | null = null;
  const consider = (cost: number, at: [number, number]) => {
    if (cost <= most && (best === null || cost < best.cost)) best = { cost, at };
  };
  consider(distance(key, text, most), [0, text.length]);
  if (isMixedUp(key, text)) consider(MIXED, [0, text.length]);
  consider(SOUNDS + distance(heard, sounds, most), [0, text.length]);
  for (const [nth, start] of starts.entries()) {
    for (const end of [...starts.slice(nth + 1), text.length]) {
      if (start === 0 && end === text.length) continue;
      const part = PART + (start > 0 ? 0.2 : 0);
      consider(part + distance(key, text.slice(start, end), most - part), [start, end]);
    }
    // Still being typed: "antropi" on the way to "Anthropic".
    if (key.length < 4) continue;
    for (const more of [0, 1]) {
      const end = start + key.length + more;
      if (end >= text.length) break;
      const part = BEGUN + (start > 0 ? 0.3 : 0);
      const slips = distance(key, text.slice(start, end), most - part);
      // Begun without a slip is no near miss: it has been weighed as a beginning.
      if (slips > 0) consider(part + slips, [start, end]);
    }
  }
  return best;
}
