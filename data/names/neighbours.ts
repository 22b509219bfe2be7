import { isBusinessNoun, isVerb } from "./frame-words";
import { givenNames } from "./given-names";
import { isUpperAt } from "./letters";
import type { NameIndex } from "./name-index";
import type { BlockHits, Hit } from "./scan-block";
import type { Surroundings } from "./surroundings";
import { within } from "./within";

/** Whether a capitalised word on either side makes this part of a name the record does not know. */
export function otherNames(
  index: NameIndex,
  block: BlockHits,
  hit: Hit,
  entity: number,
  around: Surroundings,
): { before: boolean; after: boolean; owner: boolean; maker: boolean } {
  const [, kind, , , mostlyOf = 0] = index.entities[entity]!;
  const mostly = mostlyOf === 3 ? 2 : mostlyOf;
  const isProduct = kind === "m" || kind === "p";
  const [next, second = ""] = around.after;
  const [last, owner] = around.before;
  return {
    maker: isProduct && cueFor(index, entity, last === "s" ? owner : last, true) && !around.capitalIsForm,
    owner:
      last === "s" &&
      around.ownerBefore &&
      !cueFor(index, entity, owner) &&
      !isAlly(index, entity, justBefore(block, hit)),
    // "Open Sora" is someone else's, in headings too; "the Intuit-Amazon war" is one of two.
    before:
      (around.capitalBefore &&
        !around.hyphenBefore &&
        !speaks(index, entity, last) &&
        justBefore(block, hit) === undefined &&
        (last === "open" || !around.capitalIsForm)) ||
      (mostly === 2 &&
        ((opensAsName(around) && !speaks(index, entity, last)) || isOfAnother(index, block, hit, entity))) ||
      (givenNames.has(last ?? "") && /\p{Lu}\p{Ll}+ $/u.test(around.text.slice(0, around.start).slice(-14))),
    after:
      // "Sora Companies" build houses.
      (isProduct && isFirm(around)) ||
      (around.capitalAfter &&
        !speaks(index, entity, next) &&
        // "Claude Fable 5", "Claude Compliance API".
        !(isProduct && (/^\p{Nd}/u.test(second) || isBusinessNoun(second))) &&
        !isJustAfter(block, hit) &&
        !around.titleCase &&
        !(isVerb(next) && around.capitalIsForm)),
  };
}

/** Whether a single word is a cue for an entity; a proper one, if `proper`. */
function cueFor({ heads }: NameIndex, entity: number, word = "", proper = false): boolean {
  const head = heads.get(word);
  if (!head) return false;
  for (const cue of head.cues)
    if (cue.rest.length === 0 && cue.proper >= proper && cue.speaksFor.includes(entity)) return true;
  return false;
}

const speaks = (index: NameIndex, entity: number, word: string | undefined): boolean =>
  word === undefined || ordinaryCapitals.has(word) || isBusinessNoun(word) || cueFor(index, entity, word);

const near = (block: BlockHits, hit: Hit, to: number) => within(block.hits, hit.start - 40, to);

const justBefore = (block: BlockHits, hit: Hit): Hit | undefined =>
  near(block, hit, hit.start - 1).find((other) => other.end <= hit.start && hit.start - other.end <= 4);

const isJustAfter = (block: BlockHits, hit: Hit): boolean =>
  near(block, hit, hit.end + 3).some((other) => other !== hit && other.start >= hit.end);

/** "YouTube Shorts Remix", "Qwen Scale": a common word right behind a product that has nothing to do with it. */
function isOfAnother(index: NameIndex, block: BlockHits, hit: Hit, entity: number): boolean {
  const other = justBefore(block, hit);
  return (
    other !== undefined &&
    other.end + 1 === hit.start &&
    block.text[other.end] === " " &&
    "mp".includes(index.entities[other.forms[0]!.entity]![1]) &&
    !isAlly(index, entity, other)
  );
}

const isAlly = (index: NameIndex, entity: number, other: Hit | undefined): boolean =>
  other?.forms.some((form) => index.allies[entity]!.has(form.entity)) ?? false;

const prefixed = /(?<![\p{L}\p{Nd}])(?:pre|post|non|ex|anti|pro)-$/iu;

/** Whether a hyphen before the name makes another of it: "Jean-Claude", "Chiron-o1", but "the Intuit-Microsoft battle". */
export function isJoined(
  index: NameIndex,
  block: BlockHits,
  hit: Hit,
  entity: number,
  { hyphenBefore, text, start }: Surroundings,
): boolean {
  if (!hyphenBefore) return false;
  const [, kind, , , mostly] = index.entities[entity]!;
  if (mostly !== 1) return true;
  return kind === "m" && !prefixed.test(text.slice(Math.max(0, start - 6), start)) && !justBefore(block, hit);
}

/** Whether a version belongs to another's model: "Alpaca-GPT4", "Bio-Llama3-8B", but "three LLMs-Llama 3, Pythia". */
export const isOfSeries = (
  index: NameIndex,
  block: BlockHits,
  hit: Hit,
  entity: number,
  { hyphenBefore, text, start }: Surroundings,
): boolean =>
  hyphenBefore &&
  index.entities[entity]![1] === "m" &&
  /(?:^|[^\p{L}])(?:[\w-]*\p{Lu}[\w-]*[^s]|distill|mini)-$/u.test(
    text.slice(Math.max(0, start - 24), start),
  ) &&
  !prefixed.test(text.slice(Math.max(0, start - 6), start)) &&
  !justBefore(block, hit);

/** What stands behind the name of a firm, never behind that of a model or product. */
const firms = new Set(
  "companies company holdings holding group partners capital ventures llc inc corp ltd gmbh properties realty industries".split(
    " ",
  ),
);

/** Whether the name is that of a firm by what follows it. */
export const isFirm = ({ capitalAfter, titleCase, after }: Surroundings): boolean =>
  capitalAfter && !titleCase && firms.has(after[0] ?? "");

/** Capitalised words that stand before or after a name without being part of it. */
const ordinaryCapitals = new Set(
  "mr mrs ms dr madame monsieur professor sir president ai ceo cto cfo llm llms app api i pro plus the a inc labs startup".split(
    " ",
  ),
);

const isTerm = (kind: string): boolean => kind === "t" || kind === "e";

/** A name of ours that stands with another in a list. */
export interface ListedName {
  hit: Hit;
  capital: boolean;
}

/** Names of ours that stand with a hit in a list: "Harvey, Jasper and OpenAI", "neither Runway nor Pika". */
export function listedWith({ entities }: NameIndex, { text, hits }: BlockHits, hit: Hit): ListedName[] {
  const listed: ListedName[] = [];
  const [first] = hit.forms;
  for (const other of within(hits, hit.start - 40, hit.end + 8)) {
    const { entity } = other.forms[0]!;
    // "Series C and Scale": a term is no neighbour of names.
    if (other === hit || entity === first!.entity) continue;
    if (isTerm(entities[entity]![1]) && !isTerm(entities[first!.entity]![1])) continue;
    const [from, to] = other.end <= hit.start ? [other.end, hit.start] : [hit.end, other.start];
    if (to - from > 9) continue;
    const gap = text.slice(from, to);
    // "Together, Meta and Google will spend".
    if (first!.policy === 2 && gap === ", " && hit.around?.capitalIsForm) continue;
    if (/^(?:,? (?:and|or|nor|&|with|versus|vs\.?) |, |\/)$/u.test(gap))
      listed.push({ hit: other, capital: isUpperAt(text, other.start) });
  }
  return listed;
}

/** Words that open a sentence before a name and are no part of it. */
const openingWords = new Set(
  "when why how will can does did is are was has should could would if as at in on by with from for to of and but or so yet meet try see watch read inside behind meanwhile today yesterday tomorrow now then still even only once both like unlike since until after before while because though although given despite via per last this that these those former new big our your their its my all some many most no not here there what who which where enter thanks tap click press open choose select use".split(
    " ",
  ),
);

/** "Agentforce Vibes adds": the first word of the sentence is part of the name, but not in "Robotmaker Figure hired". */
function opensAsName({ opensBefore, titleCase, before }: Surroundings): boolean {
  const [last = ""] = before;
  return (
    opensBefore &&
    !titleCase &&
    last.length > 2 &&
    !openingWords.has(last) &&
    !/(?:ing|ed|ly|s|maker)$/.test(last) &&
    !isBusinessNoun(last) &&
    !isVerb(last) &&
    !ordinaryCapitals.has(last)
  );
}
