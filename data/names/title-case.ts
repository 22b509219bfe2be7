import { isUpperAt, letterUnit } from "./letters";

/** Whether most longer words around `at` in its line begin with a capital: a headline, where capitals tell nothing. */
export function isTitleCase(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 60 && text.charCodeAt(from - 1) !== 10) from--;
  const last = Math.min(text.length, at + 60);
  let to = at;
  while (to < last && text.charCodeAt(to) !== 10) to++;
  if (isMostlyCapitals(text, from, to)) return true;
  // "Sora Solves Captchas!: Members report" has its heading in the same line.
  if (/[.:?!]/.test(text.slice(from, at))) return false;
  const line = text.slice(from, to);
  const heading = /[:?!]/.test(line) ? line.split(/[:?!](?=[\s:])/u, 1)[0]! : line;
  return heading.length < line.length && isMostlyCapitals(text, from, from + heading.length);
}

/** Of ASCII: 1 for a small letter, 2 for a capital, 3 for an apostrophe or hyphen, which may stand within a word. */
const kinds = new Uint8Array(128);
for (let letter = 65; letter <= 90; letter++) [kinds[letter], kinds[letter + 32]] = [2, 1];
kinds[39] = kinds[45] = 3;

/** Whether the words of four letters and more between two offsets begin with capitals, by and large. */
function isMostlyCapitals(text: string, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  let first = 0;
  let letters = 0;
  for (let at = from; at <= to; ) {
    const code = at < to ? text.charCodeAt(at) : 0;
    let unit = 0;
    if (code < 128) {
      const kind = kinds[code]!;
      if (kind === 1 || kind === 2 || (kind === 3 && letters > 0)) unit = 1;
    } else unit = letterWithin(text, at, to) || (letters > 0 && code === 0x2019 ? 1 : 0);
    if (unit > 0) {
      if (letters++ === 0) first = at;
      at += unit;
      continue;
    }
    if (letters > 3) {
      words++;
      if (isUpperAt(text, first)) capitals++;
      else {
        // A word of four takes five characters: too few are left for capitals to be the most.
        const left = (to - at) / 5 + 1;
        if (capitals + left < 0.69 * (words + left)) return false;
      }
    }
    letters = 0;
    at++;
  }
  // A short sentence of many names ends with a full stop; a headline does not.
  if (words < 3 || (words < 5 && /\.\s*$/u.test(text.slice(from, to)))) return false;
  return capitals / words > 0.7;
}

/** A letter of two units that `to` cuts in half is none. */
const letterWithin = (text: string, at: number, to: number): number => {
  const unit = letterUnit(text, at);
  return at + unit > to ? 0 : unit;
};
