import Fuse from "fuse.js";
import type { Form } from "./by-name";
import { distance, forgiven } from "./distance";

export interface NearMiss {
  form: Form;
  /** Slips, and half a slip more if only a part of the form was meant. */
  cost: number;
  /** The part of the form's key that was meant. */
  at: [number, number];
}

/**
 * Finds names that are a slip or two away: "opnai", "lecunn". Fuse gathers the candidates, quickly
 * and generously; the edits between query and name, or one word of the name, decide.
 */
export function makeNearMiss(forms: readonly Form[]): (key: string) => Map<number, NearMiss> {
  const fuse = new Fuse(
    forms.map((form) => ({ key: form.folded.key, form })),
    { keys: ["key"], includeScore: false, shouldSort: false, ignoreLocation: true, threshold: 0.5 },
  );
  return (key) => {
    const most = forgiven(key.length);
    const found = new Map<number, NearMiss>();
    // Fuse takes patterns of up to 32 letters; no name is longer, so no query need be.
    if (most === 0 || key.length > 32) return found;
    for (const { item } of fuse.search(key)) {
      const miss = closest(item.form, key, most);
      const known = found.get(item.form.entity);
      if (miss && (!known || miss.cost < known.cost)) found.set(item.form.entity, miss);
    }
    return found;
  };
}

/** Compares with the whole name, each stretch of its whole words, and a word's beginning as far as typed. */
function closest(form: Form, key: string, most: number): NearMiss | null {
  const { key: text, starts } = form.folded;
  let best: NearMiss | null = null;
  const tryPart = (start: number, end: number) => {
    const part = start === 0 && end === text.length ? 0 : 0.5;
    const edits = distance(key, text.slice(start, end), most);
    if (edits <= most && (!best || edits + part < best.cost)) {
      best = { form, cost: edits + part, at: [start, end] };
    }
  };
  tryPart(0, text.length);
  for (const [nth, start] of starts.entries()) {
    for (const end of [...starts.slice(nth + 1), text.length]) tryPart(start, end);
    // Still being typed: "antropi" on the way to "Anthropic".
    if (key.length > 4) tryPart(start, Math.min(start + key.length + 1, text.length));
  }
  return best;
}
