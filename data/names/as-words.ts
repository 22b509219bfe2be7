/** Whether a name of common words is meant as those words: "How to Scale AI Without Losing Trust", "Together, they lead". */
import {
  articles,
  auxiliaries,
  compounds,
  functionWords,
  isBusinessNoun,
  isMassNoun,
  isPast,
  isVerb,
  weakVerbs,
} from "./frame-words";
import { isUpperAt } from "./letters";
import type { Form, NameIndex } from "./name-index";
import { patternBeside } from "./patterns";
import { isPrefixHere } from "./prefix";
import { type Surroundings, startsSentence } from "./surroundings";

const purposes = new Set(
  "how want wants plan plans need ways way order ready able ability trying help helps".split(" "),
);
const joiners = new Set(["and", "or"]);
/** "Together AI can do what doctors cannot". */
const modals = new Set(["can", "could", "may"]);

/** Words that open a phrase as readily as a name: "Scale AI Without Losing Trust", "Epic Games for the Summer". */
const openers = /^(?:scale|figure|epic|physical|character)\b/iu;

/** All of it in capitals, as the words beside it. */
export function isShouted({ text, start, end, titleCase }: Surroundings): boolean {
  const written = text.slice(start, end);
  return titleCase && written === written.toUpperCase();
}

/** A name of common words at the start of a sentence or in Title Case: "Scale AI" may be a verb and its object. */
export function isLoose(index: NameIndex, form: Form, around: Surroundings): boolean {
  if (index.entities[form.entity]![4] !== 2 || form.rest.length === 0 || form.gaps[0] === ".") return false;
  if (around.before[0] === "to" && (around.titleCase || purposes.has(around.before[1] ?? ""))) return true;
  const [next = ""] = around.after;
  if (isByMachines(form.written, around)) return true;
  if (!around.capitalIsForm) return false;
  if (openers.test(form.written))
    return (
      around.capitalAfter ||
      joiners.has(next) ||
      (objects.test(form.written) && isObjectsNext(next)) ||
      patternBeside(index, form.entity, around, false) !== undefined
    );
  // "THE STABILITY AI CANNOT PROMISE", "Together AI and a nurse", but "Together AI and Agentica".
  const isJoined =
    (joiners.has(next) ||
      (modals.has(next) && adverbs.has(around.text.slice(around.start, around.start + 8).toLowerCase()))) &&
    !isUpperAt(around.text, around.end + next.length + 2);
  return isShouted(around) || isJoined || articles.has(around.before[0] ?? "");
}

/** "Figure AI spending in billions", "Scale AI clusters": no verb follows. */
const isObjectsNext = (next: string): boolean =>
  next.length > 1 &&
  !/(?:[^us]s|ed|ly|very)$/.test(next) &&
  ![isVerb, isBusinessNoun].some((is) => is(next)) &&
  ![weakVerbs, auxiliaries].some((words) => words.has(next)) &&
  !isPast(next);

const objects = /^(?:scale|figure|character)\b/i;

/** What AI makes of a thing, where "Scale AI" is none: "Scale AI-Driven Ads". */
const byMachines = /^(?:powered|driven|native|enabled|based|first|assisted|ready|augmented|generated|led)$/;

const isByMachines = (written: string, { hyphenAfter, after }: Surroundings): boolean =>
  hyphenAfter && openers.test(written) && byMachines.test(after[0] ?? "");

const imperatives = /^(?:scale|figure|remix|whisper)$/i;
const adverbs = new Set(["together"]);
const gathering =
  /^(?:bring|com|work|get|gett|put|putt|pull|stitch|piec|mov|danc|liv|sew|glu|knit|gather|stay|stand|sleep|sing|play|liv|grow)(?:es|e|s|ing)?$/;
/** What makes a picture, a key, a symbol or a card of a name: "(Figure a)", "Figure A.13", "Figure: Sales", "Meta-%", "V(o1, … ot)", "Tesla P40". */
const lettered = new Map([
  ["figure", /^(?: (?:[a-h](?:[),;:]|\.\s)|\([a-h]\)|[A-EG-Z]\.\d)|: \p{Lu}?\p{Ll})/u],
  ["meta", /^[-+](?:[^\w\s]|\w\b)/u],
  ["o1", /^(?:, ?(?:…|\.\.)|:t\b)/u],
  ["tesla", /^®?[ -](?:[ACKLPTV]\d{1,4}x?|M\d{2})s?\b/iu],
]);
/** Others of its kind where "o1" is a variable; "r1", "s1" and "o3" are models. */
const variables = /(?:^|[\s(,=])[abijnptuxy][12](?=[\s),.;=]|$)/;
const drawn = new Set("in from off back after over amid as at".split(" "));
/** Whether a name of one word is that word here: "Partners to Scale Agentic AI", "Together, they lead", "a Meta-Task". */
export function isWordHere({ written, rest }: Form, around: Surroundings, mostly: number): boolean {
  const { text, end, after } = around;
  const [next = ""] = after;
  // "Buys Faculty to Scale AI Capabilities", "Scale AI-Driven Ads"; but "Adds to Scale AI Growth".
  if (rest.length > 0)
    return (
      openers.test(written) &&
      ((isToldTo(around) && (isScaledUp(text, end) || !(isBusinessNoun(next) || isVerb(next)))) ||
        isByMachines(written, around))
    );
  const word = written.toLowerCase();
  const marked = lettered.get(word);
  if (marked?.test(text.slice(end, end + 8))) return true;
  if (isPrefixHere(written, around)) return true;
  // "a 4.7 Tesla magnet"
  if (word === "tesla" && /\d[.,]\d[ -]$/.test(text.slice(Math.max(0, around.start - 5), around.start)))
    return true;
  // "t1 and t2 lock the object o1"
  if (word === "o1" && variables.test(text.slice(Math.max(0, around.start - 40), end + 40))) return true;
  // "Company Reels in Costs"
  if (word === "reels" && around.titleCase && around.before.length > 0 && drawn.has(next)) return true;
  // "Scale-and-Shift", "Character-based", but "Scale-backed".
  if (isMassNoun(word) && around.hyphenAfter && !around.capitalAfter)
    return word !== "scale" || !compounds.has(next);
  // "Scale: whether it will have an impact"
  if (isMassNoun(word) && /^: \p{Ll}/u.test(text.slice(end, end + 3))) return true;
  // "GTC Brings Together Leaders"
  // "Clojurists Together announced a round"
  if (
    adverbs.has(word) &&
    /[^s]s$/.test(around.before[0] ?? "") &&
    (around.capitalBefore || around.opensBefore)
  )
    return true;
  if (adverbs.has(word) && gathering.test(around.before[0] ?? "") && !around.hyphenBefore)
    return around.titleCase || around.capitalBefore || around.opensBefore;
  // "Together, they lead", "Together, GPT-4 and Claude make up two thirds": the next names are who is together.
  if (adverbs.has(word) && text[end] === ",")
    return startsSentence(text, around.start) || /[“"‘]/.test(text[around.start - 1] ?? "");
  // "Scale content with reusable parts"
  if (imperatives.test(written) && startsSentence(text, around.start) && !around.capitalAfter)
    if (isObjectsNext(next) && !functionWords.has(next) && !/\d/.test(next)) return true;
  return mostly === 2 && isToldTo(around);
}

/** What is made more of: "Invests to Scale AI Data Centers". */
const scaledUp =
  /^ (?:data ?cent|infrastructure|compute|capacity|deployment|adoption|agents|projects|initiatives|workloads|factories)/i;
const isScaledUp = (text: string, end: number): boolean => scaledUp.test(text.slice(end, end + 16));

/** "to" before and a capital behind, in a heading. */
const isToldTo = ({ titleCase, capitalAfter, before }: Surroundings): boolean =>
  titleCase && capitalAfter && before[0] === "to";

/** Whether the first of its common words belongs to the one before the hyphen: "Large-Scale AI", but "ex-Scale AI". */
export const isCompounded = ({ entities }: NameIndex, form: Form, { before }: Surroundings): boolean =>
  entities[form.entity]![4] === 2 &&
  form.rest.length > 0 &&
  !/^(?:ex|non|pre|post|pro|anti)$/.test(before[0] ?? "");
