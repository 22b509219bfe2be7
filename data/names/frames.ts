/**
 * What the words right beside a name make of it, in English at large: "Figure raised", "Figure's founder" and "a
 * spokeswoman for Figure" speak of a company, "in Aurora," of a place, "Mr Harvey" of a person, "the Amazon is" of
 * neither company nor model. Closed lists of common words; what is true of one name only stands in the seeds.
 */
import {
  articles,
  behindThe,
  businessNouns,
  companyNouns,
  compounds,
  dealsBy,
  firmNouns,
  functionWords,
  holdings,
  isBusinessNoun,
  isVerb,
  placeWords,
  rolesOf,
  venues,
  verbRank,
  verbsOn,
} from "./frame-words";
import { isLetterAt, isSpace } from "./letters";
import { isCharted, isKindBefore, isLearned, isOld, isOtherKind } from "./other-kind";
import { type PersonFrames, personFrames } from "./person-frames";
import { softwareWords } from "./software-words";
import type { Surroundings } from "./surroundings";

/** "Figure, a maker of robots", "its chatbot, Harvey"; no "giant octopus". */
const ourTrade =
  "(?:start-?up|company|firm|maker|developer|lab|model|chatbot|app|tool|assistant|giant|provider|retailer|generator|chip|robot|software)";
const tradeAfter = new RegExp(
  `^,? (?:(?:an?|the|its|whose|which (?:makes|sells|builds|runs))(?: [\\w$’'-]+){0,4} ${ourTrade}s?(?<!giant(?= (?!(?:that|which|with|whose|and|in|is|has|said|behind|based|to|was|will)\\b)\\p{Ll}))|(?:whose (?:founder|co-founder|chief|boss|ceo)|backed by))\\b`,
  "u",
);
/** "Sora is an AI model that", "Runway was one of the first video tools", "Notion: an all-in-one workspace". */
const ourKind =
  /^(?: is| was| becomes| became|:) (?:[Aa]n?|the|one of the) (?:[\w’'-]+ ){0,5}?(?:AI|language|foundation|speech|video|image|text-to-\w+|generative|multimodal|humanoid|robotics?|self-driving|autonomous|productivity|software|connected|all-in-one)(?:[ -][\w-]+){0,3}? (?:models?|chatbots?|assistants?|tools?|apps?|platforms?|systems?|compan(?:y|ies)|start-?ups?|generators?|labs?|workspaces?)\b/u;
const tradeBefore = new RegExp(`\\b${ourTrade}, $`, "u");
const millions =
  /^(?: [\w-]+){1,4} (?:[A-Z]{0,3}[$€£¥]|Rs ?)\d[\d.,]* ?(?:m|bn?|k|million|billion|trillion)\b/iu;
/** "received $300m in Series D", "'s $90m round": the name is whom the money goes to. */
const fundedAfter =
  /^(?:['’]s|,)?(?: [\w-]+){0,5}? (?:(?:[Rr]eceiv|[Rr]ais|[Ss]ecur|[Cc]los)\w{1,3}|[Vv]alu(?:ed|ation) at|Series [A-F]\b|\$\d[\d.]* ?\w* )/u;
/** "reportedly in talks to raise $250m": as good as having raised it. */
const raising = /^(?: [\w-]+){1,5} (?:to raise|raising) [$€£¥]\d/u;
/** What a firm is worth: "soars to $7.6B". */
const worth =
  /^ (?:soars|jumps|climbs|rockets|surges|hits|tops|reaches|nears|passes) (?:to )?(?:an? )?[$€£¥]\d[\d.,]* ?(?:bn?|billion|trillion)\b/iu;
const fundWords = /\b(?:series [a-f]|funding|round|valuation|valued)\b/iu;
const leaders = /^ (?:CEO|CTO|COO|[Cc]o-?founder|[Ff]ounder|[Cc]hief|[Ss]pokes(?:person|woman|man))\b/u;
/** Perplexity is a firm's name oftener than a quality. */
const quality =
  "\\b(?:(?!Perplexity)\\p{L}{3,}(?:ity|ness|ance|ence|ency|acy)|[Ss]peed|[Ss]cope|[Ss]ize|[Pp]ower|[Cc]ost|[Tt]rust)";
const qualitiesBeside = [
  new RegExp(
    `^(?:,| and|, and| &) (?:(?!(?:my|our|your|his|her|their) )\\p{Ll}+ )?${quality}\\b(?! AI\\b)`,
    "u",
  ),
  new RegExp(`${quality}(?:,| and|, and| &) $`, "u"),
] as const;

const beforeRoles = new Set(["of", "at", "for", "from", "in", "with", "to"]);
const beforeDeals = new Set(["by", "on", "with", "using", "for", "in", "into", "to"]);
const namings = new Set(["called", "named", "dubbed"]);
const likes = new Set(["like", "including"]);
const firmsLikened = new Set(["companies", "startups", "firms", "rivals", "competitors", "unicorns", "labs"]);
const sources = new Set(["from", "via", "through"]);
const quoteOpen = /(?:^|[\s(])['‘][^'’]*$/u;
const openQuotes = "\"“‘'«";

/** Which frames stand around a name. */
export interface Frames extends PersonFrames {
  /** A verb after it: 4 for one with a sum of money ("raised $200m"), 3 for what only organisations do, 2 for what anyone does, 1 for "is" or "can". */
  acts: number;
  funded: boolean;
  /** Said to be a firm: "safety firm Veo", "the start-up Sora". */
  firm: boolean;
  possessive: boolean;
  owns: boolean;
  /** Someone at its head or in its name: "Runway CEO says", "Figure founder". */
  led: boolean;
  named: boolean;
  /** "bought it from Amazon", "sold through Amazon and others", with nothing that the name could qualify. */
  source: boolean;
  /** Of these the firms: "companies like Harvey". */
  likened: boolean;
  /** Said to be what it is called, of no thing of trade: "an owl called Kling". */
  calledOther: boolean;
  /** 1 for an article that nothing after the name could need, 2 in "from the Amazon". */
  article: number;
  place: boolean;
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
  const { before, after, capitalAfter, hyphenAfter } = around;
  const [last = "", beforeLast = ""] = before;
  const [next = "", second = "", third = ""] = after;
  const code = text.charCodeAt(end);
  const codeBefore = text.charCodeAt(start - 1);
  // "Vibes’ feed", but "on a ‘massive Scale’", "sees ‘Rough Vibes’".
  const possessive =
    next === "s" ||
    ((code === 39 || code === 0x2019) &&
      text[end - 1] === "s" &&
      !isLetterAt(text, end + 1) &&
      !quoteOpen.test(text.slice(Math.max(0, start - 40), start)));
  const plainNext =
    next !== "" && (!capitalAfter || around.titleCase || (around.capitalIsForm && isVerb(next)));
  // "Stability sells itself": a quality does so as readily.
  const verb =
    plainNext && !possessive && !hyphenAfter && second !== "itself" && third !== "itself"
      ? verbRank(after)
      : 0;
  const noun = possessive
    ? [second, third].some((word) => businessNouns.has(word))
    : isBusinessNoun(next) || (capitalAfter && isBusinessNoun(second));
  const clause = clauseAfter(text, end);
  const funded = fundedAfter.test(clause) && fundWords.test(clause);
  const isSum =
    worth.test(clause) ||
    (verb === 3 ? millions.test(text.slice(end, end + 60)) : funded && raising.test(clause));
  const bare =
    (next === "" && !(code === 32 && text.charCodeAt(end + 1) === 40)) ||
    ((functionWords.has(next) || (last === "the" && behindThe.has(next))) && !capitalAfter) ||
    // "two years in the Amazon collecting beetles", "mining in the Amazon increased sixfold"
    (placeWords.has(beforeLast) &&
      (next.endsWith("ing") || (beforeLast === "in" && next.endsWith("ed"))) &&
      !businessNouns.has(next)) ||
    // "the Amazon sailed in convoy"
    (last === "the" &&
      next.endsWith("ed") &&
      !next.endsWith("eed") &&
      functionWords.has(second) &&
      !capitalAfter &&
      !hyphenAfter);
  return {
    acts: isSum ? 4 : verb,
    firm:
      (firmNouns.has(last) || (last === "up" && beforeLast === "start")) &&
      !around.capitalBefore &&
      codeBefore === 32,
    funded,
    possessive,
    owns: noun,
    led: !possessive && leaders.test(text.slice(end, end + 20)),
    named:
      (companyNouns.has(last) && !around.capitalBefore && !isDash(text.charCodeAt(start - 2))) ||
      // "start-ups like Jasper", "tools such as Runway"
      companyNouns.has(
        last === "as" && beforeLast === "such" ? before[2]! : likes.has(last) ? beforeLast : "",
      ) ||
      (beforeRoles.has(last) && rolesOf.has(beforeLast)) ||
      (beforeDeals.has(last) && dealsBy.has(beforeLast)) ||
      verbsOn.has(last) ||
      ((next === "is" || next === "was" || next === "became" || next === "becomes" || code === 58) &&
        ourKind.test(clause)) ||
      (namings.has(last) && companyNouns.has(beforeLast)) ||
      ((code === 44 || code === 32) &&
        "abtiw".includes(text[code === 44 ? end + 2 : end + 1] ?? "-") &&
        tradeAfter.test(text.slice(end, end + 70))) ||
      (codeBefore === 32 &&
        text.charCodeAt(start - 2) === 44 &&
        tradeBefore.test(text.slice(Math.max(0, start - 14), start))) ||
      (hyphenAfter && compounds.has(next)),
    source:
      sources.has(last) && !around.titleCase && !capitalAfter && (next === "" || functionWords.has(next)),
    likened: firmsLikened.has(
      last === "as" && beforeLast === "such" ? before[2]! : likes.has(last) ? beforeLast : "",
    ),
    calledOther:
      namings.has(last) &&
      beforeLast.length > 2 &&
      !isBusinessNoun(beforeLast) &&
      !softwareWords.has(beforeLast) &&
      !/^(?:net|network|llms?|algorithm|system|transformer|ai|bot|gpt)$/.test(beforeLast) &&
      !/(?:ed|s|is|was)$/.test(beforeLast),
    article:
      (articles.has(last) || (!around.lowerCase && (last === "each" || last === "this"))) &&
      (bare || verb > 0)
        ? !verb && (beforeLast === "in" || beforeLast === "from")
          ? 2
          : 1
        : 0,
    place:
      placeWords.has(last) &&
      bare &&
      !possessive &&
      !before.some((word) => holdings.has(word) || /^\d+(?:m|bn)$/.test(word)),
    ...personFrames(text, start, end, clause, around, possessive),
    venue: isVenue(around),
    // "the film Runway made" is a film.
    otherKind:
      isOtherKind(text, end) ||
      (verb < 2 && isKindBefore(text, start)) ||
      (verb > 0 && isCharted(clause)) ||
      (hyphenAfter && isLearned(clause)),
    old: isOld(text, start, end),
    codeName:
      codeBefore === 32 &&
      text.charCodeAt(start - 2) === 100 &&
      /\bcode-?named $/u.test(text.slice(Math.max(0, start - 12), start)),
    quoted:
      start > 0 &&
      openQuotes.includes(text[start - 1]!) &&
      /^[,.]?["”’'»](?!\p{L})/u.test(text.slice(end, end + 3)),
    amongQualities:
      ((code === 44 || (code === 32 && "a&".includes(text[end + 1] ?? "-"))) &&
        qualitiesBeside[0].test(text.slice(end, end + 40))) ||
      (codeBefore === 32 &&
        ",d&".includes(text[start - 2] ?? "-") &&
        qualitiesBeside[1].test(text.slice(Math.max(0, start - 30), start))),
  };
}

/** "Runway Avenue", but not in a headline. */
export const isVenue = ({ capitalAfter, titleCase, after }: Surroundings): boolean =>
  capitalAfter && venues.has(after[0] ?? "") && after[1] !== "view" && !titleCase;

/** The rest of the sentence behind a name, 90 characters at most. */
function clauseAfter(text: string, end: number): string {
  const last = Math.min(text.length, end + 90);
  for (let at = end; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return text.slice(end, at);
    if (code !== 46 && code !== 33 && code !== 63) continue;
    if (at + 1 >= last || isSpace(text.charCodeAt(at + 1))) return text.slice(end, at);
  }
  return text.slice(end, last);
}

/** "Foundation models - Scale enables": what stands before the dash names nothing. */
const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014;
