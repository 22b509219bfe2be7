import { distance } from "./distance";
import type { Form } from "./forms";
import { lacking, lettersOf } from "./letters";
import type { NearMiss } from "./near-miss";
import { sound } from "./sound";

/**
 * How a name is heard by one who has never seen it written: "mote" and "moat", "peaka" and "Pika" are one.
 * Coarser than `sound`: all spellings of a long vowel are one letter, and what is not spoken is left out.
 */
export function heard(words: readonly string[]): string {
  return sound(words.map((word, nth) => spoken(word, nth === words.length - 1)).join(""));
}

function spoken(word: string, last: boolean): string {
  // The last letter of DALL-E is spoken as a letter.
  if (last && word === "e") return "i";
  return (
    word
      .replace(/([bcdfgklmnprstvz])e(s?)$/, "$1$2")
      .replace(/([aeiou])h(?![aeiou])/g, "$1")
      .replace(/^kn/, "n")
      // "CFIUS" is read with the letter's name.
      .replace(/^c(?=[fgkmnpst])/, "si")
      .replace(/igh/g, "i")
      .replace(/ee|ea|ie(?!r)|y(?=[^aeiou]|$)/g, (pair, at: number) =>
        pair === "y" && at > 0 && /[ae]/.test(word[at - 1]!) ? pair : "i",
      )
      .replace(/[ae][iy]/g, "a")
      .replace(/oa|ow|oe|ou|au|aw/g, "o")
      .replace(/oo|ue|ew|ui/g, "u")
      .replace(/g(?=[ei])/g, "j")
  );
}

/** What it costs, in points, that a name was only heard; and for each slip even so. */
const SCORE = 760;
const SLIP = 90;
/** Letters that may stand for others: what shares no more than its sound is another word. */
const OTHER = 2;

/**
 * Prepares finding names by how they are heard: "mote" for moat, "fay fay lee" for Fei-Fei Li. A vowel may still differ,
 * two or another letter where the name is long enough.
 */
export function makeHomophones(all: readonly Form[]) {
  const forms = all
    .filter(({ field }) => field === "name" || field === "alias")
    .map((form) => ({ form, key: heard(form.words), letters: lettersOf(form.folded.key) }));
  return (words: readonly string[]): Map<number, NearMiss> => {
    const typed = heard(words);
    const written = lettersOf(words.join(""));
    const hits = new Map<number, NearMiss>();
    if (typed.length < 2 || typed.length > 32) return hits;
    const most = typed.length < 3 ? 0 : typed.length < 5 ? 0.7 : 1.4;
    for (const { form, key, letters } of forms) {
      if (Math.abs(key.length - typed.length) > 1 || lacking(written, letters) > OTHER) continue;
      const cost = key === typed ? 0 : distance(typed, key, most);
      if (cost > most || (typed.length < 5 && consonants(typed) !== consonants(key))) continue;
      const score = SCORE - (SLIP * cost * 6) / typed.length - (form.field === "name" ? 0 : 10);
      const known = hits.get(form.entity);
      if (!known || score > known.score)
        hits.set(form.entity, { form, score, at: [0, form.folded.key.length] });
    }
    return hits;
  };
}

const consonants = (key: string) => key.replace(/[aeiou]/g, "");
