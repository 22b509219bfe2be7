/** A sentence of a page and where a name stands in it: string indices, half open. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Longer sentences are cut at words around the name. */
const longest = 600;

/** A full stop behind one of these never ends a sentence. */
const titles =
  /(?:^|[^\p{L}\p{N}.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|St|Mt|vs|al|cf|ca|approx|est|e\.g|i\.e|No|Nos|Fig|Vol|pp?)\.$/u;
/** Behind one of these it may: the next word decides. */
const abbreviations =
  /(?:^|[^\p{L}\p{N}])(?:(?:\p{L}\.)+\p{L}|Inc|Corp|Ltd|Co|Bros|LLC|plc|etc|Jr|Sr|bn|mn|tn|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** Words that open sentences and seldom names. */
const openers =
  /^["'“‘«([]*(?:The|This|That|These|Those|It|Its|He|She|They|We|You|I|In|On|At|As|But|And|For|If|When|While|After|Before|With|However|Some|Most|Many|There|Their|His|Her|Now|What|By|To|From)[\s,’']/;
const stop = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{Lo}\p{N}])|[。!?]\s*/gu;

/** The sentence of a block's text around the name in `[start, end)`, with its white space made plain. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let from = 0;
  let to = text.length;
  stop.lastIndex = Math.max(0, start - 2 * longest);
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    const after = found.index + found[0].length;
    if (after > start && found.index < end) continue;
    if (
      !endsSentence(text.slice(Math.max(0, found.index - 12), found.index + 1), text.slice(after, after + 14))
    )
      continue;
    if (after <= start) from = after;
    else {
      to = after;
      break;
    }
  }
  // Too long by far: what is cut away below need not be made plain first.
  from = Math.max(from, start - 2 * longest);
  to = Math.min(to, end + 2 * longest);
  const before = plain(text.slice(from, start)).trimStart();
  const name = plain(text.slice(start, end));
  return shortened(before, name, plain(text.slice(end, to)).trimEnd());
}

const plain = (text: string): string => text.replace(/[\s\uFFFC]+/g, " ");

function endsSentence(head: string, next: string): boolean {
  if (!head.endsWith(".")) return true;
  return !titles.test(head) && (!abbreviations.test(head) || openers.test(next));
}

function shortened(before: string, name: string, after: string): Sentence {
  const room = Math.max(0, longest - name.length);
  const ahead = Math.min(after.length, Math.max(room >> 1, room - before.length));
  const behind = Math.min(before.length, room - ahead);
  const left = before.length > behind ? before.slice(before.length - behind).replace(/^\S*\s?/, "") : before;
  const right = after.length > ahead ? after.slice(0, ahead).replace(/\s?\S*$/, "") : after;
  const words = name.slice(0, longest);
  return { text: left + words + right, start: left.length, end: left.length + words.length };
}
