import { isCompounded, isLoose, isShouted } from "./as-words";
import type { Decision, Reading, Reason } from "./decision";
import { fillEvidence, type PageKnowledge } from "./evidence";
import { isVenue } from "./frames";
import type { Form, NameIndex } from "./name-index";
import { isFirm, isJoined, isOfSeries, otherNames } from "./neighbours";
import { isOtherKind } from "./other-kind";
import { type Pattern, patternBeside } from "./patterns";
import type { BlockHits, Hit } from "./scan-block";
import { clear, isInBusiness, needed, neededOfShort, score } from "./score";
import { isSpeltOtherwise } from "./spelt-out";
import { aroundOf, framesOf, kindOf, standingOf } from "./standing";
import type { Surroundings } from "./surroundings";

/**
 * Counts whatever may change a weighing: another name certain, another name's case looked at. A hit whose reading is
 * as old as the count need not be weighed again.
 */
let clock = 0;

/** So many names of a long block are looked at without a pause. */
const atOnce = 20;

/** The page as a whole: what is known of it from the names that need no evidence. */
export class PageSense {
  readonly #known: PageKnowledge;

  constructor(
    readonly index: NameIndex,
    readonly blocks: BlockHits[],
  ) {
    this.#known = {
      index,
      present: new Uint8Array(index.entities.length),
      count: 0,
      named: new Uint8Array(index.entities.length),
      cuesFor: new Map(),
      cuesAgainst: new Map(),
      senses: new Map(),
      namesakes: new Set(),
      called: new Set(),
      others: new Set(),
      refused: new Map(),
    };
  }

  /**
   * Takes the sure names first, then lets what they prove make others sure, twice. Pauses after a few names;
   * another page's names must not be settled from the same blocks meanwhile.
   */
  *settle(): Generator<void> {
    this.#countCues();
    const blocks = this.blocks.filter(({ hits }) => hits.length > 0);
    for (const block of blocks) {
      for (const hit of block.hits) {
        hit.sure = -1;
        if (isSpeltOtherwise(block, hit)) this.#known.others.add(hit.forms[0]!.written);
      }
    }
    clock++;
    for (const block of blocks) {
      let done = 0;
      for (const hit of block.hits) {
        this.#takeSure(block, hit);
        if (++done % atOnce === 0) yield;
      }
      yield;
    }
    for (let round = 0; round < 2; round++) {
      for (const block of blocks) {
        let done = 0;
        for (const hit of block.hits) {
          if (hit.sure >= 0) continue;
          this.#takeClear(block, hit);
          if (++done % atOnce === 0) yield;
        }
        yield;
      }
    }
  }

  /** The entity a hit is taken for, or null. */
  meant(block: BlockHits, hit: Hit): string | null {
    if (hit.sure >= 0) return this.index.entities[hit.sure]![0];
    const { accepted, form } = this.#weigh(block, hit);
    return accepted ? this.index.entities[form.entity]![0] : null;
  }

  /** The same with its reasons. */
  decision(block: BlockHits, hit: Hit): Decision {
    const { form, accepted, reason, score, evidence } = this.#weigh(block, hit);
    const entity = this.index.entities[form.entity]![0];
    const told = { start: hit.start, end: hit.end, entity, accepted, reason };
    return evidence ? { ...told, score: score!, evidence: { ...evidence } } : told;
  }

  #countCues(): void {
    const { cuesFor, cuesAgainst } = this.#known;
    const now = ++clock;
    for (const { cues } of this.blocks) {
      for (const { cue } of cues) {
        if (cue.counted === now) continue;
        cue.counted = now;
        for (const entity of cue.speaksFor) add(cuesFor, entity, cue.strength);
        for (const entity of cue.speaksAgainst) add(cuesAgainst, entity, 1);
      }
    }
  }

  #takeSure(block: BlockHits, hit: Hit): void {
    const form = hit.forms[0]!;
    // "The Australian film Together": so the next one is no firm.
    if (form.policy === 2 && framesOf(block, hit).otherKind) this.#known.called.add(form.written);
    if (form.policy === 1) this.#noteNamesake(block, hit, form);
    // "Walt Disney was born in 1901": so "Disney" is his.
    else if (form.policy === 2 && framesOf(block, hit).person) add(this.#known.refused, form.entity, 1);
    else if (!hit.forms.every(({ entity }) => entity === form.entity)) return;
    else if (this.#refusal(block, hit, form) === "sure") this.#accept(hit, form.entity);
  }

  #takeClear(block: BlockHits, hit: Hit): void {
    const { accepted, score = 0, form } = this.#weigh(block, hit);
    if (!accepted || score < clear) return;
    const { senses } = this.#known;
    if (!senses.has(form.written)) senses.set(form.written, { entity: form.entity, hit });
    this.#accept(hit, form.entity);
  }

  /** Remembers that a form is part of another's name here: "Fiona Harvey" makes "Harvey" hers. */
  #noteNamesake(block: BlockHits, hit: Hit, form: Form): void {
    const around = aroundOf(block, hit);
    if (patternBeside(this.index, form.entity, around, true)?.after.length) return;
    const pattern = patternBeside(this.index, form.entity, around, false);
    const isRefused = pattern !== undefined;
    if (pattern?.before.length) add(this.#known.refused, form.entity, 1);
    if (this.#known.namesakes.has(form.written)) return;
    const { person, calledOther, otherKind } = framesOf(block, hit);
    if (calledOther || (otherKind && this.index.entities[form.entity]![4] !== 1))
      this.#known.called.add(form.written);
    const other = otherNames(this.index, block, hit, form.entity, around);
    const isCompany = this.index.entities[form.entity]![1] === "c";
    // "Open-Sora" is another's, yet tells of Sora.
    if (
      person ||
      (other.before && around.before[0] !== "open") ||
      (isCompany ? isRefused || other.after : isFirm(around))
    )
      this.#known.namesakes.add(form.written);
  }

  #accept(hit: Hit, entity: number): void {
    const known = this.#known;
    clock++;
    if (known.present[entity] === 0) known.count++;
    known.present[entity] = 1;
    hit.sure = entity;
    if (!hit.forms.some((form) => form.entity === entity && form.policy === 0)) return;
    known.named[entity] = 1;
    // "Veo 3" on the page is a full form of "Veo" too.
    const family = this.index.entities[entity]![2];
    if (family >= 0) known.named[family] = 1;
  }

  /** The best reading of a hit among its forms. */
  #weigh(block: BlockHits, hit: Hit): Reading {
    if (hit.reading && hit.weighedAt === clock) return hit.reading;
    let best: Reading | undefined;
    for (let at = 0; at < hit.forms.length; at++) {
      const reading = this.#weighForm(block, hit, at);
      if (!best || rank(reading) > rank(best)) best = reading;
    }
    hit.reading = best!;
    hit.weighedAt = clock;
    return best!;
  }

  #weighForm(block: BlockHits, hit: Hit, at: number): Reading {
    const form = hit.forms[at]!;
    const verdict = this.#refusal(block, hit, form);
    if (verdict) return { form, accepted: verdict === "sure", reason: verdict };
    const standing = standingOf(this.index, block, hit, at);
    fillEvidence(this.#known, block, hit, standing);
    const { evidence } = standing;
    const sum = score(evidence);
    const isFounder = form.policy === 2 && kindOf(this.index, form.entity) === "c" && evidence.mostly === 0;
    if (
      form.policy === 2 &&
      (sum < neededOfShort(evidence) || (isFounder && !isInBusiness(evidence))) &&
      this.#known.present[form.entity] === 0
    )
      return { form, accepted: false, reason: "no full form", score: sum, evidence };
    const accepted = sum >= needed(evidence);
    return { form, accepted, reason: accepted ? "evidence" : "too little evidence", score: sum, evidence };
  }

  /** What settles a reading without evidence: a refusal, or "sure"; null where evidence must tell. */
  #refusal(block: BlockHits, hit: Hit, form: Form): Reason | null {
    if (!hit.around) clock++;
    const around = aroundOf(block, hit);
    const { index } = this;
    if (this.#known.others.has(form.written)) return "spelt out";
    if (
      (form.policy !== 0 || !index.open.has(form.entity) || isShouted(around)) &&
      // "mad at Tesla" is more than "at Tesla".
      lengthOf(patternBeside(index, form.entity, around, false)) >
        lengthOf(patternBeside(index, form.entity, around, true))
    )
      return "beside";
    // "Jean-Claude", but "the Intuit-Microsoft battle".
    if (form.policy !== 0) return isJoined(index, block, hit, form.entity, around) ? "hyphen" : null;
    // "Alpaca-GPT4".
    if (/\d$/.test(form.written) && isOfSeries(index, block, hit, form.entity, around)) return "hyphen";
    // "Large-Scale AI".
    if (around.hyphenBefore && isCompounded(index, form, around)) return "hyphen";
    return this.#isDoubtful(block, hit, form, around) ? null : "sure";
  }

  /** Whether something speaks against a form that is nothing else by itself. */
  #isDoubtful(block: BlockHits, hit: Hit, form: Form, around: Surroundings): boolean {
    if (this.#known.cuesAgainst.has(form.entity) || isLoose(this.index, form, around)) return true;
    return isOtherKind(block.text, hit.end) || isVenue(around);
  }
}

/** How many words a pattern has, or none. */
const lengthOf = (pattern?: Pattern): number => (pattern ? pattern.before.length + pattern.after.length : 0);

const rank = ({ accepted, reason, score = 0 }: Reading) =>
  (accepted ? 100 : 0) + (reason === "sure" ? 50 : score);

function add(map: Map<number, number>, key: number, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}
