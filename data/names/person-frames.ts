/** What the words beside a name make of it where it is a person's: "Mr Harvey", "his wife Meta", "Claude de Jouffroy". */
import { businessNouns } from "./frame-words";
import { isSpace, isUpperAt } from "./letters";
import type { Surroundings } from "./surroundings";

const titleBefore =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Miss|Dr|St|Saint|Sir|Dame|Lord|Lady|Prof|Professor|Judge|Justice|Capt|Captain|Sgt|Sergeant|Hurricane|Cyclone|Storm|Sen|Rep|Mayor|King|Queen|Prince|Princess|Father|Sister|Brother|Uncle|Aunt|Coach|Detective|Inspector|La|El|Los|Las|San|Santa|São|River|Lake|Mount|Mt|Fort|Cape|Villa|Rio)\.?\s+$/u;
/** And with a name between: "Sen. Lena Blackwell". */
const titleAndName =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Professor|Judge|Justice|Capt|Captain|Sgt|Sen|Senator|Rep)\.? \p{Lu}[\p{Ll}-]+ $/u;
/** What befalls people only, or "Ernie here with news". */
const lifeAfter =
  /^ (?:here (?:with|from|again)|fell (?:ill|asleep|sick|in love)|was (?:born|raised|tall|aged)|grew up|married|died (?:in|of|at|from|aged))\b/u;
/** "Claude de Jouffroy". */
const particleAfter = /^ (?:(?:de|du|des|von|della|di|del|de la|v[ao]n de[nr]) \p{Lu}|d['’]\p{Lu})/u;
/** "his wife Meta". */
const kin = new Set(
  "wife husband widow son daughter brother sister mother father cousin uncle aunt parents biographer boyfriend girlfriend nephew niece grandfather grandmother neighbour neighbor colleague roommate".split(
    " ",
  ),
);
const theirs = new Set("his her their my our your s".split(" "));
/** "Tesla sold his patents", "Harvey found himself". */
const ownsAsPerson = new RegExp(
  "^ \\p{Ll}+(?: \\p{Ll}+){0,2} (?:his|her|himself|herself)\\b" +
    // "Tesla waited for night before he ordered them", but "Tesla fired an engineer when he complained".
    "|^ \\p{Ll}+ed(?: (?!an?\\b|one\\b|the (?:man|driver|user)|who|they|it|you|employee|worker|driver|boss|chief|founder|user|customer|owner|executive)\\p{Ll}+){1,8},? (?:he(?! or)|his|himself)\\b",
  "u",
);
/** "Roy E. Disney". */
const initialBefore = /(?:^|[\s(])\p{Lu}\p{Ll}+ \p{Lu}\. $/u;
const personAfter =
  /^, (?:aged )?\d\d\b|^(?: \p{Lu}\p{Ll}+)?, who\b|^(?: \p{Lu}\p{Ll}+)?, (?:an?|the) (?:\p{Ll}+ ){0,2}(?:professor|lecturer|analyst|marketer|teacher|politician|chief executive)\b|^ (?:Jr|Sr)\b/u;

/** Which of the frames speak of a person. */
export interface PersonFrames {
  person: boolean;
  /** What it has is his or hers. */
  his: boolean;
  personAfter: boolean;
}

/** Reads them around a name at `[start, end)`; `clause` is the rest of its sentence. */
export function personFrames(
  text: string,
  start: number,
  end: number,
  clause: string,
  { before, after, titleCase }: Surroundings,
  possessive: boolean,
): PersonFrames {
  const [last = "", beforeLast = ""] = before;
  const [, second = "", third = ""] = after;
  const code = text.charCodeAt(end);
  return {
    person:
      (mayBeTitle(text, start) &&
        (titleBefore.test(text.slice(Math.max(0, start - 14), start)) ||
          (!titleCase && titleAndName.test(text.slice(Math.max(0, start - 28), start))))) ||
      (code === 32 && "fwghmd".includes(text[end + 1] ?? "-") && lifeAfter.test(text.slice(end, end + 20))) ||
      (text.charCodeAt(start - 2) === 46 && initialBefore.test(text.slice(Math.max(0, start - 24), start))) ||
      // "Tesla's father", but "Amazon's sister company".
      (possessive && kin.has(second) && !businessNouns.has(third)) ||
      (kin.has(last) && (theirs.has(beforeLast) || theirs.has(before[2]!))) ||
      (code === 32 && "dv".includes(text[end + 1] ?? "-") && particleAfter.test(text.slice(end, end + 12))),
    his: clause.includes(" h") && / (?:hi[sm]|her|he)/.test(clause) && ownsAsPerson.test(clause),
    personAfter:
      (code === 44 || (code === 32 && isUpperAt(text, end + 1))) &&
      personAfter.test(text.slice(end, end + 60)),
  };
}

/** Whether the word before may be "Mr" and the like: it has a capital. */
function mayBeTitle(text: string, start: number): boolean {
  const from = Math.max(0, start - 14);
  let at = start;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  if (at === start) return false;
  if (text.charCodeAt(at - 1) === 46) at--;
  while (at > from && (text.charCodeAt(at - 1) | 32) >= 97 && (text.charCodeAt(at - 1) | 32) <= 122) at--;
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}
