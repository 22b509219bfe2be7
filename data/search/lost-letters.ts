import type { Form } from "./forms";
import type { NearMiss } from "./near-miss";

/** Letters that may be missing. */
const most = 2;

/**
 * Names of which so few letters were typed that slips cannot be counted in them: "qwn", "nvda", "mta". First and
 * last letter stand, the others in their order, and at most two are missing, vowels at less cost than others.
 *
 * @param key three to five letters
 */
export function searchLostLetters(forms: readonly Form[], key: string): Map<number, NearMiss> {
  const hits = new Map<number, NearMiss>();
  if (key.length < 3 || key.length > 5) return hits;
  for (const form of forms) {
    const { key: text } = form.folded;
    const missing = text.length - key.length;
    if (form.field === "note" || missing < 1 || missing > most) continue;
    if (text[0] !== key[0] || text.at(-1) !== key.at(-1)) continue;
    const left = leftOut(text, key);
    if (left === null) continue;
    const consonants = left.replace(/[aeiouy]/g, "").length;
    const score = 640 - 60 * missing - 50 * consonants + (form.field === "name" ? 25 : 0);
    const known = hits.get(form.entity);
    if (!known || score > known.score) hits.set(form.entity, { form, score, at: [0, text.length] });
  }
  return hits;
}

/** What of a text is not in the key, or null where the key's letters do not stand in it in their order. */
function leftOut(text: string, key: string): string | null {
  let left = "";
  let at = 0;
  for (const letter of text) {
    if (letter === key[at]) at++;
    else left += letter;
  }
  return at === key.length ? left : null;
}
