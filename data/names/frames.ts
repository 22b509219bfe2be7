/**
 * What the words right beside a name make of it, in English at large: "Figure raised", "Figure's founder" and "a
 * spokeswoman for Figure" speak of a company, "in Aurora," of a place, "Mr Harvey" of a person, "the Amazon is" of
 * neither company nor model. Closed lists of common words; what is true of one name only stands in the seeds.
 */
import {
  articles,
  auxiliaries,
  businessNouns,
  companyNouns,
  companyVerbs,
  compounds,
  dealsBy,
  functionWords,
  holdings,
  placeWords,
  plainVerbs,
  rolesOf,
  venues,
  verbsOn,
  weakVerbs,
} from "./frame-words";
import { isKindBefore, isOld, isOtherKind } from "./other-kind";
import type { Surroundings } from "./surroundings";

const titleBefore =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Miss|Dr|St|Saint|Sir|Dame|Lord|Lady|Prof|Professor|Judge|Justice|Capt|Captain|Sgt|Sergeant|Hurricane|Cyclone|Storm|Sen|Rep|Mayor|King|Queen|Prince|Princess|Father|Sister|Brother|Uncle|Aunt|Coach|Detective|Inspector)\.?\s+$/u;
/** "Figure, a maker of robots", "its chatbot, Harvey". */
const ourTrade =
  "(?:start-?up|company|firm|maker|developer|lab|model|chatbot|app|tool|assistant|giant|provider|retailer|generator|chip|robot|software)";
const tradeAfter = new RegExp(
  `^,? (?:an?|the|its|whose|which (?:makes|sells|builds|runs))(?: [\\w$’'-]+){0,4} ${ourTrade}s?\\b`,
  "u",
);
const tradeBefore = new RegExp(`\\b${ourTrade}, $`, "u");
const millions =
  /^(?: [\w-]+){1,4} (?:[A-Z]{0,3}[$€£¥]|Rs ?)\d[\d.,]* ?(?:m|bn?|k|million|billion|trillion)\b/iu;
/** "received $300m in Series D", "'s $90m round": the name is whom the money goes to. */
const fundedAfter =
  /^(?:['’]s|,)?(?: [\w-]+){0,3}? (?:(?:[Rr]eceiv|[Rr]ais|[Ss]ecur|[Cc]los)\w{1,3}|[Vv]alu(?:ed|ation) at|Series [A-F]\b|\$\d[\d.]* ?\w* )/u;
const fundWords = /\b(?:series [a-f]|funding|round|valuation|valued)\b/iu;
/** What befalls people only. */
const lifeAfter = /^ (?:was born|was raised|grew up|married|died (?:in|of|at|from|aged))\b/u;
/** "Tesla sold his patents", "Harvey found himself". */
const ownsAsPerson = /^ \p{Ll}+(?: \p{Ll}+){0,2} (?:his|her|himself|herself)\b/u;
const personAfter = /^, (?:aged )?\d\d\b|^, who\b|^ (?:Jr|Sr)\b/u;

const quality = "(?:\\p{L}{3,}(?:ity|ness|ance|ence|ency|acy)|speed|scope|size|power|cost|trust)";
const qualitiesBeside = [
  new RegExp(`^(?:,| and|, and| &) (?:\\p{Ll}+ )?${quality}\\b`, "u"),
  new RegExp(`${quality}(?:,| and|, and| &) $`, "u"),
] as const;

/** Which frames stand around a name. */
export interface Frames {
  /** A verb after it: 4 for one with a sum of money ("raised $200m"), 3 for what only organisations do, 2 for what anyone does, 1 for "is" or "can". */
  acts: number;
  funded: boolean;
  possessive: boolean;
  owns: boolean;
  named: boolean;
  /** 1 for an article that nothing after the name could need, 2 in "from the Amazon". */
  article: number;
  place: boolean;
  person: boolean;
  /** What it has is his or hers. */
  his: boolean;
  personAfter: boolean;
  venue: boolean;
  /** Said to be a town, a bird, a song: see `isOtherKind`; in a sentence about 1884: see `isOld`. */
  otherKind: boolean;
  old: boolean;
  codeName: boolean;
  quoted: boolean;
  /** In a list of qualities: "Stability, portability and tools". */
  amongQualities: boolean;
}

/** Reads the frames around a name at `[start, end)`. */
export function framesAround(text: string, start: number, end: number, around: Surroundings): Frames {
  const { before, after, capitalAfter, titleCase, hyphenAfter } = around;
  const [last = "", beforeLast = ""] = before;
  const [next = "", second = "", third = ""] = after;
  const possessive = next === "s" || /^['’](?!\p{L})/u.test(text.slice(end, end + 2));
  const plainNext = next !== "" && (!capitalAfter || titleCase || (around.capitalIsForm && isVerb(next)));
  // "Stability sells itself": a quality does so as readily.
  const verb =
    plainNext && !possessive && !hyphenAfter && second !== "itself" && third !== "itself"
      ? verbRank(after)
      : 0;
  const noun = possessive
    ? [second, third].some((word) => businessNouns.has(word))
    : isBusinessNoun(next) || (capitalAfter && isBusinessNoun(second));
  const clause = text.slice(end, end + 90).split(/[.!?](?:\s|$)|\n/u, 1)[0]!;
  const bare =
    (next === "" && !/^ \(/.test(text.slice(end, end + 2))) ||
    (functionWords.has(next) && !capitalAfter) ||
    // "two years in the Amazon collecting beetles"
    (placeWords.has(beforeLast) && /ing$/.test(next) && !businessNouns.has(next));
  return {
    acts: verb === 3 && millions.test(text.slice(end, end + 60)) ? 4 : verb,
    funded: fundedAfter.test(clause) && fundWords.test(clause),
    possessive,
    owns: noun,
    named:
      (companyNouns.has(last) && !around.capitalBefore) ||
      (/^(?:of|at|for|from|in|with|to)$/.test(last) && rolesOf.has(beforeLast)) ||
      (/^(?:by|on|with|using|for|in|into|to)$/.test(last) && dealsBy.has(beforeLast)) ||
      verbsOn.has(last) ||
      (/^(?:called|named|dubbed)$/.test(last) && companyNouns.has(beforeLast)) ||
      tradeAfter.test(text.slice(end, end + 70)) ||
      tradeBefore.test(text.slice(Math.max(0, start - 14), start)) ||
      (hyphenAfter && compounds.has(next)),
    article:
      (articles.has(last) || (!around.lowerCase && /^(?:each|this)$/.test(last))) && (bare || verb > 0)
        ? !verb && /^(?:in|from)$/.test(beforeLast)
          ? 2
          : 1
        : 0,
    place:
      placeWords.has(last) &&
      bare &&
      !possessive &&
      !before.some((word) => holdings.has(word) || /^\d+(?:m|bn)$/.test(word)),
    person:
      titleBefore.test(text.slice(Math.max(0, start - 14), start)) ||
      lifeAfter.test(text.slice(end, end + 16)),
    his: ownsAsPerson.test(clause),
    personAfter: personAfter.test(text.slice(end, end + 14)),
    venue: capitalAfter && !titleCase && venues.has(next) && second !== "view",
    // "the film Runway made" is a film.
    otherKind: isOtherKind(text, end) || (verb < 2 && isKindBefore(text, start)),
    old: isOld(text, start, end),
    codeName: /\bcode-?named $/u.test(text.slice(Math.max(0, start - 12), start)),
    quoted:
      /["“‘'«]$/u.test(text.slice(start - 1, start)) &&
      /^[,.]?["”’'»](?!\p{L})/u.test(text.slice(end, end + 3)),
    amongQualities:
      qualitiesBeside[0].test(text.slice(end, end + 40)) ||
      qualitiesBeside[1].test(text.slice(Math.max(0, start - 30), start)),
  };
}

/** A noun of business: "Figure Robotics", "Harvey Chief Executive". */
export const isBusinessNoun = (word: string): boolean => businessNouns.has(word);

/** What a company or anyone does: capitalised in a heading, it is still a verb. */
export const isVerb = (word = ""): boolean => companyVerbs.has(word) || plainVerbs.has(word);

/** 3 for what only organisations do, 2 for what anyone does, 1 for "is" or "can", 0 for no verb. */
function verbRank(after: readonly string[]): number {
  const [next = ""] = after;
  if (companyVerbs.has(after.find((word) => !auxiliaries.has(word)) ?? "")) return 3;
  return plainVerbs.has(next) ? 2 : weakVerbs.has(next) ? 1 : 0;
}

/** Whether nothing but a name, and perhaps a bullet, stands in its block. */
export const isAlone = (text: string, start: number, end: number): boolean =>
  text.length < end - start + 9 && /^\P{L}*$/u.test(text.slice(0, start) + text.slice(end));
