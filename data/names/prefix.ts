/** "Meta", a firm's name that is also a prefix: of papers, packages, forums and keyboards. */
import {
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
import type { Form } from "./name-index";
import { type Surroundings, startsSentence } from "./surroundings";

const prefixes = new Set(["meta"]);
/** A prefix, and so a word of software too: HTML's and Python's meta, the key of that name. */
export const isPrefix = (written: string): boolean => prefixes.has(written.toLowerCase());

/** A label of forums, or of a lab in a list: "[Meta] New rule", "Meta: Why is this down?"; a link's text is none. */
export function isLabel({ written, rest }: Form, { text, start, end }: Surroundings): boolean {
  if (!isPrefix(written) || rest.length > 0) return false;
  const after = text.slice(end, end + 5);
  if (start === 1 && text[0] === "(") return after[0] === ")";
  if (text[start - 1] === "[") return /^(?:\](?!\()|\/| [-–])/.test(after);
  return startsSentence(text, start) && /^: \p{L}/u.test(after);
}

/** After a hyphen these make an adjective of the name before them: "Meta-like", "Meta-designed", "Meta-Llama". */
const joined = /(?:ed|like|shot|wide|llama)$/;
/** And these of the prefix: "Meta-Learned Adapters". */
const learned =
  /^(?:learn|weight|regulari[sz]|prompt|train|optimi[sz]|gat|augment|guid|inform|generat|adapt|evaluat|enhanc|aggregat|calibrat|distill|supervis|tun)/;
const bonds =
  /^(?:deal|partnership|venture|alliance|merger|pact|case|lawsuit|trial|talks|team-up|tie|glasses)$/;
const joinable =
  /^(?:ex|non|pre|post|pro|anti|then|now|all|most|facebook|google|microsoft|openai|amazon|apple|nvidia|essilorluxottica|luxottica|scale|tiktok)$/;

/** Whether it is the prefix by a colon or a hyphen: "Meta-Control mimics", "CoT2-Meta", but "Meta-Manus deal", "ex-Meta". */
export function isPrefixHere(written: string, around: Surroundings): boolean {
  if (!isPrefix(written)) return false;
  // "Meta: two threads about AI were closed", "Meta/learning"
  if (
    startsSentence(around.text, around.start) &&
    /^(?:: |\/)[a-z]{3}/.test(around.text.slice(around.end, around.end + 5))
  )
    return true;
  const { before, hyphenAfter, capitalAfter, titleCase } = around;
  const hyphenBefore = /[\p{L}\d]-$/u.test(around.text.slice(Math.max(0, around.start - 2), around.start));
  const [next = "", second = ""] = around.after;
  if (hyphenBefore && !joinable.test(before[0] ?? "") && !bonds.test(next)) return true;
  if (!hyphenAfter) return false;
  if ((compounds.has(next) || joined.test(next)) && !learned.test(next)) return false;
  if (capitalAfter && !titleCase) return !isBusinessNoun(second) && !bonds.test(second);
  return titleCase || !capitalAfter || before[0] === "a";
}

/** What a firm's name qualifies, a prefix as readily: "a Meta model", "the Meta tool". */
const either =
  /^(?:(?:agent|model|tool|code|version|assistant|plan|generator|skill|robot|prompt|clip|training|token|learner|task|feature|gradient|parameter|reward|weight|network|embedding|representation|instruction|label)s?|(?:memor|polic|quer|strateg|stud)(?:y|ies)|data)$/;

const objectsBegin = /^(?:an?|the|its|new|more)$/;

/** Whether it makes an adjective of what follows: "Meta Causal World", "the Meta package", but "Meta employees". */
export function isPrefixOf(
  { written, rest }: Form,
  { text, start, end, before, after, hyphenAfter, capitalAfter, titleCase }: Surroundings,
): boolean {
  if (rest.length > 0 || hyphenAfter || text[end] !== " ") return false;
  const [next = "", second = ""] = after;
  // "Character customization: import your models", "Over Unauthorized Character Use"
  if (!isPrefix(written) && !(isMassNoun(written) && startsSentence(text, start) !== titleCase)) return false;
  if (titleCase && !isPrefix(written) && (!capitalAfter || functionWords.has(before[0] ?? "for")))
    return false;
  if (!/^\p{L}{2}/u.test(text.slice(end + 1, end + 3)) || next === "ai") return false;
  // "an ex-Meta researcher"
  if (/^(?:ex|former|formerly|at)$/.test(before[0] ?? "")) return false;
  if (either.test(next)) return next !== "data" || !/^cent/.test(second);
  // What ends so is a verb, an adverb or a plural as a rule.
  if (/(?:[^us]s|ed|ly)$/.test(next)) return false;
  // "Meta planning a data center", "Meta rejecting the code", but "Meta learning".
  if (/ing$/.test(next) && objectsBegin.test(second)) return false;
  if (
    /ing$/.test(next) &&
    !/^(?:learn|reason|prompt|programm|train|plan|model|pool|generat|filter|rank|retriev|evaluat|optimi)/.test(
      next,
    )
  )
    return isUpperAt(text, end + 1) && !titleCase;
  return (
    !isPast(next) &&
    !isVerb(next) &&
    !isBusinessNoun(next) &&
    !(isPrefix(written) ? firmWords : smallWords).has(next)
  );
}
const smallWords = new Set([...functionWords, ...weakVerbs, ...auxiliaries]);
const firmWords = new Set([
  ...smallWords,
  ...(
    "not never still also then already even only both all again after before during about against amid out up off per via " +
    "under between without itself as than do does did don doesn didn isn wasn hasn won wouldn couldn set otherwise " +
    // What one lets it do, or why it did.
    "expand stop pay allow let analyze analyse release give launch build buy use train make take get want keep open cut hire sell " +
    "say know be go come try need add move announce acquire join win lose face fight sue start drop share work change ban block " +
    // What is said to be its.
    "case trial court ruling situation story friend family support worker fashion side store account contractor content " +
    "moderation antitrust settlement bug bounty cto cfo coo vp svp head exec hire probe liable acquisition trademark merger insider " +
    "whistleblower alum staffer manager recruiter intern engineer partner official attorney lawyer representative board shareholder " +
    "researcher scientist director analyst designer lead lawyers veteran colleague president vice cofounder recruiter subsidiary unit " +
    "division blog paper announcement contract datacenter office building hq headset app " +
    "facility leak memo ad campaign ecosystem rayban ray smart quest quest3 horizon reality superintelligence oversight connect llama threads portal orion"
  ).split(" "),
]);
