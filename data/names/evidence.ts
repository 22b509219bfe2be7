import { insides } from "./frame-words";
import { type Frames, framesAround, isAlone } from "./frames";
import { patternBeside } from "./guards";
import type { Cue, Form, NameIndex } from "./name-index";
import { listed, otherNames } from "./neighbours";
import type { BlockHits, Hit } from "./scan-block";
import type { Evidence } from "./score";
import type { Surroundings } from "./surroundings";
import { speaksOfTrade } from "./trade-words";
import { within } from "./within";

/** How far evidence reaches, in characters. */
const nearby = 300;
/** Words against a reading reach less far: "Amazon, the river" says nothing of the Amazon two sentences on. */
const close = 60;
const touching = 20;

/** What is known of the page so far. */
export interface PageKnowledge {
  index: NameIndex;
  /** Entities certain to be on the page. */
  present: Set<number>;
  /** Those of which a form that can be nothing else stands on it. */
  named: Set<number>;
  /** Strength of all cues for an entity, and how many speak against it (distinct). */
  cuesFor: Map<number, number>;
  cuesAgainst: Map<number, number>;
  /** Forms that were clearly one entity somewhere: form as written → entity, and where first. */
  senses: Map<string, { entity: number; hit: Hit }>;
  /** Forms that are part of another's name somewhere. */
  namesakes: Set<string>;
  /** Acronyms that are spelt out as something else somewhere: "Australian Wool Services (AWS)". */
  others: Set<string>;
  /** How often the pattern of another's name before it ("nikola _") fitted an entity. */
  refused: Map<number, number>;
  sure: Map<Hit, number>;
}

/** Everything that bears on reading a hit as one of its forms. */
export function evidenceFor(
  page: PageKnowledge,
  block: BlockHits,
  hit: Hit,
  form: Form,
  around: Surroundings,
): Evidence {
  const { entity } = form;
  const [, kind, , allies, mostlyOf = 0] = page.index.entities[entity]!;
  // "Disney" is the company as a rule; its founder's name is not.
  const mostly = form.policy === 2 && mostlyOf === 1 ? 0 : mostlyOf === 3 ? 2 : mostlyOf;
  const hitsNear = within(block.hits, hit.start - nearby, hit.end + nearby, (each) => each.start);
  const cuesNear = within(block.cues, hit.start - nearby, hit.end + nearby, (each) => each.at);
  const isVersioned =
    "mp".includes(kind) &&
    !/\p{Nd}$/u.test(form.written) &&
    (isVersion(around.after[0]) ||
      // "Claude Fable 5", "Pika v2"; "Sora is small" has none.
      (kind === "m" && around.capitalAfter
        ? isVersion(around.after[1], /^v?\d(?!\d)/)
        : /v\d/.test(around.after[1] ?? "")));
  const other = otherNames(page, block, hit, entity, around);
  const near = alliesAmong(page, hitsNear, hit.start, entity, allies);
  const beside = patternBeside(page.index, entity, around, true);
  const capitalised = /^\p{Lu}/u.test(form.written);
  const sense = page.senses.get(form.written);
  const frames = framesOf(block, hit, around);
  const cues = cuesAmong(page, hit, entity, cuesNear);
  const topic = page.present.size - (page.present.has(entity) ? 1 : 0);
  return {
    bare:
      kind === "c" &&
      (mostly === 1 || (mostly === 2 && around.capitalIsForm)) &&
      topic + cues.cuesNear + cues.cuesFar === 0 &&
      beside === undefined &&
      !cuesNear.some(({ cue }) => cue.general) &&
      !(mostly === 1 && isInTrade(block, hit)),
    unfamiliar:
      mostlyOf === 3 &&
      !beside &&
      // Two words with capitals ("Motion Brush") are less of a word than one.
      near.sure.size + cues.cuesNear + cues.cuesFar < (form.rest.length > 0 ? 1 : 2),
    sureForm: form.policy === 0,
    loose: form.policy === 0 && isLoose(page.index, form, around),
    mostly,
    fullForm: form.policy !== 0 && page.named.has(entity),
    alliesNear: weightOf(page, near.sure),
    alliesFar: weightOf(
      page,
      allies.filter((ally) => page.present.has(ally) && !near.sure.has(ally)),
    ),
    alliesOpen: near.open.size,
    ...cues,
    beside: beside !== undefined,
    makerBefore: other.maker,
    otherNameBefore: other.before && !beside?.before.length,
    otherNameAfter: other.after && !isVersioned && !beside?.after.length,
    capitalIsForm: around.capitalIsForm,
    capitalTells: !around.capitalIsForm && !around.lowerCase && capitalised,
    versioned: isVersioned,
    aiNear: aiWords(cuesNear, "mp".includes(kind) && mostly === 0),
    otherCase: capitalised ? around.lowerCase : "mp".includes(kind) && !around.lowerCase && !around.titleCase,
    topic,
    peers: near.peers.size,
    sameSense: mostly !== 1 && sense?.entity === entity && sense.hit !== hit,
    namesake:
      mostly === 0
        ? page.namesakes.has(form.written) && !page.named.has(entity)
        : mostly === 1 && page.refused.get(entity)! > 1 && cues.cuesNear === 0,
    alone: mostly === 1 && !sense && isAlone(block.text, hit.start, hit.end),
    othersOwn: other.owner,
    ...listed(page, block, hit),
    ...frames,
    // "The LPU and the GPU": acronyms take articles.
    article: /^\p{Lu}+$/u.test(form.written) || beside?.before.length ? 0 : frames.article,
    place: frames.place && kind === "c" && mostly !== 2 && !(mostly === 1 && insides.has(around.before[1]!)),
    person: frames.person && kind !== "h",
    his: frames.his && kind !== "h",
    personAfter: frames.personAfter && kind !== "h",
  };
}

function isInTrade({ text }: BlockHits, hit: Hit): boolean {
  hit.trade ??= speaksOfTrade(text, hit.start, hit.end);
  return hit.trade;
}

/** The frames around a hit, read once. */
export function framesOf({ text }: BlockHits, hit: Hit, around: Surroundings): Frames {
  hit.frames ??= framesAround(text, hit.start, hit.end, around);
  return hit.frames;
}

/** A name of common words at the start of a sentence or in Title Case: "Scale AI" may be a verb and its object. */
export function isLoose({ entities }: NameIndex, form: Form, around: Surroundings): boolean {
  if (entities[form.entity]![4] !== 2 || form.rest.length === 0 || form.gaps[0] === ".") return false;
  if (
    around.before[0] === "to" &&
    /^(?:how|wants?|plans?|need|ways|way|order|ready|able|ability|trying|helps?)$/.test(
      around.before[1] ?? "",
    )
  )
    return true;
  return (
    around.capitalIsForm &&
    (around.capitalAfter || /^(?:and|or|can|could|will|may)$/.test(around.after[0] ?? ""))
  );
}

/** How many words of AI stand near. Beside a model all count; talk of AI alone makes nothing a company. */
function aiWords(cues: BlockHits["cues"], all: boolean): number {
  const { size } = new Set(cues.flatMap(({ cue }) => (cue.general ? [cue] : [])));
  return all ? size : Math.min(size, 1);
}

const versionWords = new Set(
  "opus sonnet haiku ultra turbo pro flash nano mini max large small medium tiny preview advanced omni vision lite live code".split(
    " ",
  ),
);

export function isVersion(word = "", number = /^v?\p{Nd}(?!\p{Nd}*(?:st|nd|rd|th)$|\p{Nd}{2,}$)/u): boolean {
  return number.test(word) || versionWords.has(word);
}

function alliesAmong(
  page: PageKnowledge,
  hits: readonly Hit[],
  at: number,
  entity: number,
  allies: readonly number[],
) {
  const sure = new Set<number>();
  const open = new Set<number>();
  const peers = new Set<number>();
  const kind = kindOf(page, entity);
  for (const other of hits) {
    const known = page.sure.get(other);
    if (known !== undefined) {
      const isClose = Math.abs(other.start - at) < 150;
      if (known !== entity && isClose && kindOf(page, known) === kind) peers.add(known);
      if (known !== entity && allies.includes(known)) sure.add(known);
    } else {
      const ally = other.forms.find((form) => form.entity !== entity && allies.includes(form.entity));
      if (ally?.policy === 1 && !other.around?.lowerCase) open.add(ally.entity);
    }
  }
  for (const known of sure) open.delete(known);
  return { sure, open, peers };
}

/** Giants are told of beside everything, and prove less. */
function weightOf({ index }: PageKnowledge, allies: Iterable<number>): number {
  let sum = 0;
  for (const ally of allies) sum += index.entities[ally]![4] === 1 ? 0.4 : 1;
  return sum;
}

/** Models and products count as one. */
const kindOf = ({ index }: PageKnowledge, entity: number) => index.entities[entity]![1].replace("p", "m");

function cuesAmong(page: PageKnowledge, hit: Hit, entity: number, cues: BlockHits["cues"]) {
  const speaking = new Set<unknown>();
  let strength = 0;
  const near = new Set<unknown>();
  const beside = new Set<unknown>();
  const inside = new Set<Cue>();
  for (const { cue, at } of cues) {
    if (at >= hit.start && at < hit.end) {
      inside.add(cue);
      continue;
    }
    if (cue.speaksFor.includes(entity) && !speaking.has(cue)) {
      speaking.add(cue);
      strength += cue.strength;
    }
    if (!cue.speaksAgainst.includes(entity)) continue;
    const distance = at < hit.start ? hit.start - at : at - hit.end;
    if (distance <= touching) beside.add(cue);
    else if (distance <= close) near.add(cue);
  }
  for (const cue of beside) near.delete(cue);
  const own = [...inside].filter((cue) => cue.speaksAgainst.includes(entity)).length;
  return {
    cuesNear: strength,
    cuesFar: Math.max(0, (page.cuesFor.get(entity) ?? 0) - strength),
    againstBeside: beside.size,
    againstNear: near.size,
    againstFar: Math.max(0, (page.cuesAgainst.get(entity) ?? 0) - near.size - beside.size - own),
  };
}
