import { hashWord } from "./fold";
import type { Policy } from "./index-data";
import { isUpperAt } from "./letters";
import type { Cue, Form, Head } from "./name-index";
import { isWord, type Phrase, plainWords, readPhrase } from "./phrase";

/** What a phrase is to an entity, beside a form of some policy; `general` speaks of AI as such, and for none. */
export const speaksFor = 3;
export const speaksAgainst = 4;
export const general = 5;
type Role = Policy | 3 | 4 | 5;

/** A phrase as it came; read only once a text has its first word, as few texts have many of them. */
interface Unread {
  written: string;
  entity: number;
  role: Role;
  /** Length of the name where a digit is glued to it. */
  cut: number;
}

interface Entry {
  first: string;
  hash: number;
  unread: Unread[];
  /** One of its phrases is a word by itself. */
  alone: boolean;
  head: Head | undefined;
  /** Another word of the same hash. */
  other: Entry | undefined;
}

const isPhrase = ({ rest }: Phrase) => rest.length > 0;

/** All that begins with a word, by that word folded. */
export class Heads {
  /** By the hash of the word, without the bits that would make the browser keep it as a fraction. */
  readonly #entries = new Map<number, Entry>();
  size = 0;

  /** Each first word's hash, whether it is something by itself, and else what begins with it. */
  *words(): Generator<{ hash: number; phrases: Phrase[] | undefined }> {
    for (const first of this.#entries.values())
      for (let at: Entry | undefined = first; at; at = at.other)
        yield { hash: at.hash, phrases: at.alone ? undefined : [...read(at).forms, ...read(at).cues] };
  }

  /** Takes in a phrase. Returns its first word if it has no other one. */
  add(written: string, entity: number, role: Role): string | undefined {
    const isPlain = plainWords.test(written);
    const space = written.indexOf(" ");
    const read = isPlain ? undefined : readPhrase(written);
    const first = read?.first ?? (space < 0 ? written : written.slice(0, space)).toLowerCase();
    const alone = read ? read.rest.length === 0 : space < 0;
    if (first === "") return undefined;
    this.#put(first, alone, { written, entity, role, cut: 0 });
    return alone ? first : undefined;
  }

  /** Takes in a one-word name with a digit glued to it: "Qwen3". */
  addGlued(first: string, digit: number, written: string, entity: number, role: Policy): void {
    this.#put(`${first}${digit}`, true, { written, entity, role, cut: first.length });
  }

  #put(first: string, alone: boolean, unread: Unread): void {
    const hash = hashWord(first);
    const same = this.#entries.get(hash >>> 2);
    for (let at = same; at; at = at.other) {
      if (at.first !== first) continue;
      at.unread.push(unread);
      at.alone ||= alone;
      return;
    }
    this.#entries.set(hash >>> 2, { first, hash, unread: [unread], alone, head: undefined, other: same });
    this.size++;
  }

  /** What begins with a word, which is folded. */
  get(first: string): Head | undefined {
    return this.at(first, 0, first.length, hashWord(first));
  }

  /** What begins with the word of a text that has this hash. */
  at(text: string, start: number, end: number, hash: number): Head | undefined {
    for (let at = this.#entries.get(hash >>> 2); at; at = at.other)
      if (isWord(text, start, end, at.first)) return read(at);
    return undefined;
  }
}

function read(entry: Entry): Head {
  entry.head ??= headOf(entry.unread);
  return entry.head;
}

function headOf(list: Unread[]): Head {
  const forms: Form[] = [];
  const cues = new Map<string, Cue>();
  let generals = 0;
  for (const { written, entity, role, cut } of list) {
    const phrase = phraseOf(written);
    if (role < speaksFor) {
      forms.push({ ...phrase, entity, policy: role as Policy, written, fits: undefined, cut });
      continue;
    }
    // What speaks of AI is a cue of its own beside the same words for an entity.
    const key = role === general ? `${written} ${++generals}` : written;
    const cue = cues.get(key) ?? cueOf(written, phrase, role === general);
    cues.set(key, cue);
    if (role !== general) (role === speaksFor ? cue.speaksFor : cue.speaksAgainst).push(entity);
  }
  if (forms.length > 1) forms.sort((a, b) => b.rest.length - a.rest.length || a.policy - b.policy);
  const all = [...cues.values()];
  return { forms, cues: all, phrases: forms.some(isPhrase) || all.some(isPhrase) };
}

function phraseOf(written: string): Phrase {
  const { rest, gaps } = readPhrase(written);
  return { rest, gaps, second: rest.length > 0 ? hashWord(rest[0]!) : 0 };
}

function cueOf(written: string, phrase: Phrase, general: boolean): Cue {
  const proper = !general && isUpperAt(written, 0);
  const strength = general ? 0 : proper ? 2 : phrase.rest.length > 0 ? 1.5 : 0.6;
  return { ...phrase, speaksFor: [], speaksAgainst: [], strength, proper, general, counted: 0 };
}
