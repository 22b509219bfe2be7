import { evidenceFor, framesOf, isLoose, type PageKnowledge } from "./evidence";
import { patternBeside } from "./guards";
import type { Form, NameIndex } from "./name-index";
import { otherNames } from "./neighbours";
import { isOtherKind } from "./other-kind";
import type { BlockHits, Hit } from "./scan-block";
import { clear, type Evidence, score, threshold, thresholdOfShort } from "./score";
import { isSpeltOtherwise } from "./spelt-out";
import { Surroundings } from "./surroundings";

/** A name found: half-open offsets into its block. */
export interface Mention {
  start: number;
  end: number;
  /** Id of the entity. */
  entity: string;
}

/** Why a stretch of text was taken for an entity, or was not. */
export interface Decision extends Mention {
  accepted: boolean;
  reason: "sure" | "evidence" | "too little evidence" | "no full form" | "beside" | "hyphen" | "spelt out";
  score?: number;
  evidence?: Evidence;
}

/** The page as a whole: what is known of it from the names that need no evidence. */
export class PageSense {
  readonly #known: PageKnowledge;

  constructor(
    readonly index: NameIndex,
    readonly blocks: BlockHits[],
  ) {
    this.#known = {
      index,
      present: new Set(),
      named: new Set(),
      cuesFor: new Map(),
      cuesAgainst: new Map(),
      senses: new Map(),
      namesakes: new Set(),
      others: new Set(),
      refused: new Map(),
      sure: new Map(),
    };
  }

  /** Takes the sure names first, then lets what they prove make others sure, twice. */
  settle(): void {
    this.#countCues();
    for (const block of this.blocks)
      for (const hit of block.hits)
        if (isSpeltOtherwise(block, hit)) this.#known.others.add(hit.forms[0]!.written);
    for (const block of this.blocks) {
      for (const hit of block.hits) {
        const [form] = hit.forms;
        if (form!.policy === 1) this.#noteNamesake(block, hit, form!);
        else if (hit.forms.length === 1 && this.#weighForm(block, hit, form!).reason === "sure")
          this.#accept(hit, form!.entity);
      }
    }
    for (let round = 0; round < 2; round++) {
      for (const block of this.blocks) {
        for (const hit of block.hits) {
          if (this.#known.sure.has(hit)) continue;
          const decision = this.#weigh(block, hit);
          if (!decision.accepted || (decision.score ?? 0) < clear) continue;
          const { entity } = decision.form;
          const { senses } = this.#known;
          if (!senses.has(decision.form.written)) senses.set(decision.form.written, { entity, hit });
          this.#accept(hit, entity);
        }
      }
    }
  }

  /** The entity a hit is taken for, or null. */
  meant(block: BlockHits, hit: Hit): string | null {
    const sure = this.#known.sure.get(hit);
    if (sure !== undefined) return this.index.entities[sure]![0];
    const { accepted, entity } = this.#weigh(block, hit);
    return accepted ? entity : null;
  }

  /** The same with its reasons. */
  decision(block: BlockHits, hit: Hit): Decision {
    const { form: _form, ...decision } = this.#weigh(block, hit);
    return decision;
  }

  #countCues(): void {
    const { cuesFor, cuesAgainst } = this.#known;
    const seen = new Set<unknown>();
    for (const { cues } of this.blocks) {
      for (const { cue } of cues) {
        if (seen.has(cue)) continue;
        seen.add(cue);
        for (const entity of cue.speaksFor) add(cuesFor, entity, cue.strength);
        for (const entity of cue.speaksAgainst) add(cuesAgainst, entity, 1);
      }
    }
  }

  /** Remembers that a form is part of another's name here: "Fiona Harvey" makes "Harvey" hers. */
  #noteNamesake(block: BlockHits, hit: Hit, form: Form): void {
    const around = aroundOf(block, hit);
    if (patternBeside(this.index, form.entity, around, true)?.after.length) return;
    const pattern = patternBeside(this.index, form.entity, around, false);
    const isRefused = pattern !== undefined;
    if (pattern?.before.length) add(this.#known.refused, form.entity, 1);
    const { person } = framesOf(block, hit, around);
    const other = otherNames(this.#known, block, hit, form.entity, around);
    const isCompany = this.index.entities[form.entity]![1] === "c";
    // "Open-Sora" is another's, yet tells of Sora.
    if (person || (other.before && around.before[0] !== "open") || (isCompany && (isRefused || other.after)))
      this.#known.namesakes.add(form.written);
  }

  #accept(hit: Hit, entity: number): void {
    const { present, sure, named } = this.#known;
    present.add(entity);
    sure.set(hit, entity);
    if (!hit.forms.some((form) => form.entity === entity && form.policy === 0)) return;
    named.add(entity);
    // "Veo 3" on the page is a full form of "Veo" too.
    const family = this.index.entities[entity]![2];
    if (family >= 0) named.add(family);
  }

  /** The best reading of a hit among its forms. */
  #weigh(block: BlockHits, hit: Hit): Decision & { form: Form } {
    let best: (Decision & { form: Form }) | undefined;
    for (const form of hit.forms) {
      const reading = this.#weighForm(block, hit, form);
      if (!best || rank(reading) > rank(best)) best = reading;
    }
    return best!;
  }

  #weighForm(block: BlockHits, hit: Hit, form: Form): Decision & { form: Form } {
    const base = { start: hit.start, end: hit.end, entity: this.index.entities[form.entity]![0], form };
    const around = aroundOf(block, hit);
    const { index } = this;
    if (this.#known.others.has(form.written)) return { ...base, accepted: false, reason: "spelt out" };
    const heeds = form.policy !== 0 || !index.open.has(form.entity);
    if (
      heeds &&
      patternBeside(index, form.entity, around, false) &&
      !patternBeside(index, form.entity, around, true)
    )
      return { ...base, accepted: false, reason: "beside" };
    // "Jean-Claude", but "the Intuit-Microsoft battle".
    if (form.policy !== 0 && around.hyphenBefore && index.entities[form.entity]![4] !== 1)
      return { ...base, accepted: false, reason: "hyphen" };
    if (form.policy === 0 && !this.#isDoubtful(block, hit, form, around))
      return { ...base, accepted: true, reason: "sure" };
    const evidence = evidenceFor(this.#known, block, hit, form, around);
    const sum = score(evidence);
    if (form.policy === 2 && sum < thresholdOfShort && !this.#known.present.has(form.entity))
      return { ...base, accepted: false, reason: "no full form", score: sum, evidence };
    const accepted = sum >= threshold;
    return { ...base, accepted, reason: accepted ? "evidence" : "too little evidence", score: sum, evidence };
  }

  /** Whether something speaks against a form that is nothing else by itself. */
  #isDoubtful(block: BlockHits, hit: Hit, form: Form, around: Surroundings): boolean {
    if (this.#known.cuesAgainst.has(form.entity) || isLoose(this.index, form, around)) return true;
    if (isOtherKind(block.text, hit.end)) return true;
    return around.capitalAfter && framesOf(block, hit, around).venue;
  }
}

function aroundOf({ text }: BlockHits, hit: Hit): Surroundings {
  hit.around ??= new Surroundings(text, hit.start, hit.end);
  return hit.around;
}

const rank = (decision: Decision) =>
  (decision.accepted ? 100 : 0) + (decision.reason === "sure" ? 50 : (decision.score ?? 0));

function add(map: Map<number, number>, key: number, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}
