import type { NameIndex } from "./name-index";
import { isPrefix } from "./prefix";
import type { BlockHits, Hit } from "./scan-block";
import { kindOf, type Standing } from "./standing";
import { speaksOfTrade } from "./trade-words";

/** What is known of the page so far. */
export interface PageKnowledge {
  index: NameIndex;
  /** By entity, 1 for those certain to be on the page; and how many they are. */
  present: Uint8Array;
  count: number;
  /** 1 for those of which a form that can be nothing else stands on it. */
  named: Uint8Array;
  /** Strength of all cues for an entity, and how many speak against it (distinct). */
  cuesFor: Map<number, number>;
  cuesAgainst: Map<number, number>;
  /** Forms that were clearly one entity somewhere: form as written → entity, and where first. */
  senses: Map<string, { entity: number; hit: Hit }>;
  /** Forms that are part of another's name somewhere. */
  namesakes: Set<string>;
  /** Forms said to be what something else is called: "an application called Whisper". */
  called: Set<string>;
  /** Acronyms that are spelt out as something else somewhere: "Australian Wool Services (AWS)". */
  others: Set<string>;
  /** How often the pattern of another's name before it ("nikola _") fitted an entity. */
  refused: Map<number, number>;
}

/** Fills in what the page's knowledge says of a hit's standing. */
export function fillEvidence(page: PageKnowledge, block: BlockHits, hit: Hit, standing: Standing): void {
  const { evidence: e, form, listed } = standing;
  const { entity, written } = form;
  const { mostly } = e;
  const sense = page.senses.get(written);
  const near = fillAllies(page, standing);
  e.cuesFar = Math.max(0, (page.cuesFor.get(entity) ?? 0) - e.cuesNear);
  const against = page.cuesAgainst.get(entity) ?? 0;
  e.againstFar = Math.max(0, against - e.againstNear - e.againstBeside - standing.own);
  e.topic = page.count - page.present[entity]!;
  e.bare =
    standing.mayBeBare && e.topic + e.cuesNear + e.cuesFar === 0 && !(mostly === 1 && isInTrade(block, hit));
  // Two words with capitals ("Motion Brush") are less of a word than one.
  e.unfamiliar =
    standing.mayBeUnfamiliar &&
    !page.named[entity] &&
    near + e.cuesNear + e.cuesFar < (form.rest.length > 0 ? 1 : 2);
  e.fullForm = form.policy !== 0 && page.named[entity] === 1;
  e.sameSense = mostly !== 1 && sense !== undefined && sense.entity === entity && sense.hit !== hit;
  e.namesake = page.called.has(written)
    ? page.named[entity] === 0
    : mostly === 0
      ? page.namesakes.has(written) && page.named[entity] === 0
      : mostly === 1 &&
        (page.refused.get(entity) ?? 0) > (e.topic + e.cuesFar > 0 ? 1 : 0) &&
        e.cuesNear === 0;
  e.alone = standing.isAlone && !sense;
  e.listedSure = 0;
  e.listedOpen = 0;
  for (const other of listed) {
    if (other.hit.sure >= 0) e.listedSure++;
    else if (other.capital) e.listedOpen++;
  }
}

function isInTrade(block: BlockHits, hit: Hit): boolean {
  hit.trade ??= speaksOfTrade(block, hit, !isPrefix(hit.forms[0]!.written));
  return hit.trade;
}

/** Distinct entities, for as long as one hit's neighbours are looked at; never more than a few. */
const sure: number[] = [];
const open: number[] = [];
const peers: number[] = [];

/** Fills in allies and peers. Returns how many allies near are certain. */
function fillAllies({ index, present }: PageKnowledge, { evidence, form, near }: Standing): number {
  const { entity } = form;
  const allies = index.allies[entity]!;
  const kind = kindOf(index, entity);
  sure.length = open.length = peers.length = 0;
  for (const { hit, close, open: ally } of near) {
    const known = hit.sure;
    if (known >= 0) {
      if (known === entity) continue;
      if (close && !peers.includes(known) && kindOf(index, known) === kind) peers.push(known);
      if (allies.has(known) && !sure.includes(known)) sure.push(known);
    } else if (ally >= 0 && !open.includes(ally) && !hit.around?.lowerCase) open.push(ally);
  }
  let weight = 0;
  for (const ally of sure) weight += weightOf(index, ally);
  let far = 0;
  for (const ally of index.entities[entity]![3])
    if (present[ally] === 1 && !sure.includes(ally)) far += weightOf(index, ally);
  evidence.alliesNear = weight;
  evidence.alliesFar = far;
  evidence.alliesOpen = 0;
  for (const ally of open) if (!sure.includes(ally)) evidence.alliesOpen++;
  evidence.peers = peers.length;
  return sure.length;
}

/** Giants are told of beside everything, and prove less. */
const weightOf = ({ entities }: NameIndex, ally: number): number => (entities[ally]![4] === 1 ? 0.4 : 1);
