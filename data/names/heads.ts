import type { Policy } from "./index-data";
import { isUpperAt } from "./letters";
import type { Cue, Form, Head } from "./name-index";
import { type Phrase, plainWords, readPhrase } from "./phrase";

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
  unread: Unread[];
  /** One of its phrases is a word by itself. */
  alone: boolean;
  head?: Head;
}

const isPhrase = ({ rest }: Phrase) => rest.length > 0;

/** All that begins with a word, by that word folded. */
export class Heads {
  readonly #entries = new Map<string, Entry>();

  get size(): number {
    return this.#entries.size;
  }

  /** Each first word, and whether it is something by itself. */
  *words(): Generator<[first: string, alone: boolean]> {
    for (const [first, { alone }] of this.#entries) yield [first, alone];
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
    const entry = this.#entries.get(first);
    if (!entry) this.#entries.set(first, { unread: [unread], alone });
    else {
      entry.unread.push(unread);
      entry.alone ||= alone;
    }
  }

  /** What begins with a word, which is folded. */
  get(first: string): Head | undefined {
    const entry = this.#entries.get(first);
    if (!entry) return undefined;
    entry.head ??= headOf(entry.unread);
    return entry.head;
  }
}

function headOf(list: Unread[]): Head {
  const forms: Form[] = [];
  const cues = new Map<string, Cue>();
  let generals = 0;
  for (const { written, entity, role, cut } of list) {
    const { rest, gaps } = readPhrase(written);
    if (role < speaksFor) {
      forms.push({ rest, gaps, entity, policy: role as Policy, written, ...(cut && { cut }) });
      continue;
    }
    // What speaks of AI is a cue of its own beside the same words for an entity.
    const key = role === general ? `${written} ${++generals}` : written;
    const cue = cues.get(key) ?? cueOf(written, rest, gaps, role === general);
    cues.set(key, cue);
    if (role !== general) (role === speaksFor ? cue.speaksFor : cue.speaksAgainst).push(entity);
  }
  if (forms.length > 1) forms.sort((a, b) => b.rest.length - a.rest.length || a.policy - b.policy);
  const all = [...cues.values()];
  return { forms, cues: all, phrases: forms.some(isPhrase) || all.some(isPhrase) };
}

function cueOf(written: string, rest: string[], gaps: Phrase["gaps"], general: boolean): Cue {
  const proper = !general && isUpperAt(written, 0);
  const strength = general ? 0 : proper ? 2 : rest.length > 0 ? 1.5 : 0.6;
  return { rest, gaps, speaksFor: [], speaksAgainst: [], strength, proper, general, counted: 0 };
}
