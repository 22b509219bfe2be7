/** A text brought to one spelling for comparing, with the way back to the original. */
export interface Folded {
  /** Letters and digits only: "DALL·E 3" is "dalle3". */
  key: string;
  /** For each unit of `key` the index in the original text it came from. */
  from: number[];
  /** Positions in `key` at which a word of the original begins. */
  starts: number[];
}

/** Letters that stand for a name in print and that nobody has on the keyboard. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  π: "pi",
  α: "alpha",
  β: "beta",
  ß: "ss",
  æ: "ae",
  ø: "o",
  ł: "l",
};

const WORD = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;

/**
 * Folds case, accents, width and subscripts, and leaves out spaces, hyphens, dots and quotes, so that
 * "hugging face", "Hugging-Face" and "HUGGINGFACE" are one key.
 */
export function fold(text: string): Folded {
  const from: number[] = [];
  const starts: number[] = [];
  let key = "";
  let within = false;
  let at = 0;
  for (const char of text) {
    const plain = plainLetter(char);
    if (plain !== null) {
      if (!within) starts.push(key.length);
      within = true;
      from.push(at++);
      key += plain;
      continue;
    }
    for (const part of char.normalize("NFKD").toLowerCase()) {
      if (MARK.test(part)) continue;
      if (!WORD.test(part)) {
        // An apostrophe does not start a new word: "OpenAI's" is one.
        if (part !== "'" && part !== "’") within = false;
        continue;
      }
      if (!within) starts.push(key.length);
      within = true;
      const spelt = SPELT_OUT[part] ?? part;
      for (let i = 0; i < spelt.length; i++) from.push(at);
      key += spelt;
    }
    at += char.length;
  }
  return { key, from, starts };
}

/** The way of nearly all letters: a to z and digits need no tables. Null for anything else. */
function plainLetter(char: string): string | null {
  const code = char.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return char;
  return code >= 65 && code <= 90 ? char.toLowerCase() : null;
}

/** The words of a folded text: "text-to-video" gives three. */
export function words({ key, starts }: Folded): string[] {
  return starts.map((start, i) => key.slice(start, starts[i + 1]));
}

/** The range `[start, end)` of `key` as a range of the original text. */
export function unfold(folded: Folded, start: number, end: number): [number, number] {
  const first = folded.from[start] ?? 0;
  const last = folded.from[end - 1] ?? first;
  return [first, last + 1];
}
