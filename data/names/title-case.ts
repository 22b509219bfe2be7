import { isUpperAt, letterUnit } from "./letters";

/** How far a line is looked at on either side of a name, in characters. */
const reach = 60;

/** Of ASCII: 1 for a small letter, 2 for a capital, 3 for an apostrophe or hyphen, 4 for a full stop, 5 for `:?!`. */
const kinds = new Uint8Array(128);
for (let letter = 65; letter <= 90; letter++) [kinds[letter], kinds[letter + 32]] = [2, 1];
kinds[39] = kinds[45] = 3;
kinds[46] = 4;
kinds[33] = kinds[58] = kinds[63] = 5;

/** Whether most longer words around `at` in its line begin with a capital: a headline, where capitals tell nothing. */
export function isTitleCase(text: string, at: number): boolean {
  let from = Math.max(0, at - reach);
  let hasStop = false;
  for (let i = at - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    if (code === 10) from = i + 1;
    else if (code < 128 && kinds[code]! > 3) hasStop = true;
  }
  const last = Math.min(text.length, at + reach);
  if (isMostlyCapitals(text, from, at, last)) return true;
  // "Sora Solves Captchas!: Members report" has its heading in the same line.
  if (hasStop) return false;
  for (let i = at; i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return false;
    if (code > 127 || kinds[code] !== 5) continue;
    // Of these signs the first with a space or colon behind ends a heading.
    const line = text.slice(from, lineEnd(text, i, last));
    const [heading = ""] = line.split(/[:?!](?=[\s:])/u, 1);
    return heading.length < line.length && isMostlyCapitals(heading, 0, heading.length, heading.length);
  }
  return false;
}

function lineEnd(text: string, from: number, last: number): number {
  let to = from;
  while (to < last && text.charCodeAt(to) !== 10) to++;
  return to;
}

/** Whether the words of four letters and more from `from` on begin with capitals, by and large; a line break from `at` on ends it, or `last`. */
function isMostlyCapitals(text: string, from: number, at: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  let first = 0;
  let letters = 0;
  let to = last;
  for (let i = from; i <= to; ) {
    const code = i < to ? text.charCodeAt(i) : 0;
    let unit = 0;
    if (code < 128) {
      const kind = kinds[code]!;
      if (kind === 1 || kind === 2 || (kind === 3 && letters > 0)) unit = 1;
      else if (code === 10 && i >= at) to = i;
    } else unit = letterWithin(text, i, to) || (letters > 0 && code === 0x2019 ? 1 : 0);
    if (unit > 0) {
      if (letters++ === 0) first = i;
      i += unit;
      continue;
    }
    if (letters > 3) {
      words++;
      if (isUpperAt(text, first)) capitals++;
      else {
        // A word of four takes five characters: too few are left for capitals to be the most.
        const left = (to - i) / 5 + 1;
        if (capitals + left < 0.69 * (words + left)) return false;
      }
    }
    letters = 0;
    i++;
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
