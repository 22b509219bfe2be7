import { refusedBeside } from "./guards";
import type { Form, NameIndex } from "./name-index";
import type { BlockHits, Hit } from "./scan-block";
import { clear, type Evidence, score, threshold } from "./score";
import { lookAround, type Surroundings } from "./surroundings";
import { within } from "./within";

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
  reason: "sure" | "evidence" | "too little evidence" | "no full form" | "beside" | "hyphen";
  score?: number;
  evidence?: Evidence;
}

/** How far evidence reaches, in characters. */
const nearby = 300;
/** Words against a reading reach less far: "Amazon, the river" says nothing of the Amazon two sentences on. */
const close = 60;
const touching = 20;

/** The page as a whole: what is known of it from the names that need no evidence. */
export class PageSense {
  /** Entities certain to be on the page. */
  readonly #present = new Set<number>();
  readonly #cuesFor = new Map<number, number>();
  readonly #cuesAgainst = new Map<number, number>();
  /** Forms that were clearly one entity somewhere: `form written` → entity. */
  readonly #senses = new Map<string, number>();
  readonly #sure = new Map<Hit, number>();
  /** Entities of which a form that can be nothing else stands on the page. */
  readonly #named = new Set<number>();

  constructor(
    readonly index: NameIndex,
    readonly blocks: BlockHits[],
  ) {}

  /** Takes the sure names first, then lets what they prove make others sure, twice. */
  settle(): void {
    const seen = new Set<unknown>();
    for (const block of this.blocks) {
      for (const hit of block.hits) {
        const [form] = hit.forms;
        if (hit.forms.length === 1 && form!.policy === 0 && !this.#refused(block, hit, form!))
          this.#accept(hit, form!.entity);
      }
      for (const { cue } of block.cues) {
        if (seen.has(cue)) continue;
        seen.add(cue);
        for (const entity of cue.speaksFor) count(this.#cuesFor, entity);
        for (const entity of cue.speaksAgainst) count(this.#cuesAgainst, entity);
      }
    }
    for (let round = 0; round < 2; round++) {
      for (const block of this.blocks) {
        for (const hit of block.hits) {
          if (this.#sure.has(hit)) continue;
          const decision = this.#weigh(block, hit);
          if (!decision.accepted || (decision.score ?? 0) < clear) continue;
          const entity = decision.form.entity;
          this.#senses.set(decision.form.written, entity);
          this.#accept(hit, entity);
        }
      }
    }
  }

  /** The entity a hit is taken for, or null. */
  meant(block: BlockHits, hit: Hit): string | null {
    const sure = this.#sure.get(hit);
    if (sure !== undefined) return this.index.entities[sure]![0];
    const { accepted, entity } = this.#weigh(block, hit);
    return accepted ? entity : null;
  }

  /** The same with its reasons. */
  decision(block: BlockHits, hit: Hit): Decision {
    const { form: _form, ...decision } = this.#weigh(block, hit);
    return decision;
  }

  #accept(hit: Hit, entity: number): void {
    this.#present.add(entity);
    this.#sure.set(hit, entity);
    if (hit.forms.some((form) => form.entity === entity && form.policy === 0)) this.#named.add(entity);
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
    if (form.policy === 0) {
      if (this.#refused(block, hit, form)) return { ...base, accepted: false, reason: "beside" };
      return { ...base, accepted: true, reason: "sure" };
    }
    const around = aroundOf(block, hit);
    if (refusedBeside(this.index, form.entity, around.before, around.after))
      return { ...base, accepted: false, reason: "beside" };
    if (around.hyphenBefore) return { ...base, accepted: false, reason: "hyphen" };
    const evidence = this.#evidence(block, hit, form, around);
    if (form.policy === 2 && !this.#present.has(form.entity))
      return { ...base, accepted: false, reason: "no full form", evidence };
    const sum = score(evidence);
    const accepted = sum >= threshold;
    return { ...base, accepted, reason: accepted ? "evidence" : "too little evidence", score: sum, evidence };
  }

  #refused(block: BlockHits, hit: Hit, form: Form): boolean {
    if (!this.index.beside.has(form.entity)) return false;
    const around = aroundOf(block, hit);
    return refusedBeside(this.index, form.entity, around.before, around.after);
  }

  #evidence(block: BlockHits, hit: Hit, form: Form, around: Surroundings): Evidence {
    const entity = form.entity;
    const allies = this.index.entities[entity]![3];
    const near = new Set<number>();
    for (const other of within(block.hits, hit.start - nearby, hit.end + nearby, (h) => h.start)) {
      const known = this.#sure.get(other);
      if (known !== undefined && known !== entity && allies.includes(known)) near.add(known);
    }
    const cuesNear = new Set<unknown>();
    const againstNear = new Set<unknown>();
    const againstBeside = new Set<unknown>();
    for (const { cue, at } of within(block.cues, hit.start - nearby, hit.end + nearby, (c) => c.at)) {
      if (at >= hit.start && at < hit.end) continue;
      if (cue.speaksFor.includes(entity)) cuesNear.add(cue);
      if (!cue.speaksAgainst.includes(entity)) continue;
      const distance = at < hit.start ? hit.start - at : at - hit.end;
      if (distance <= touching) againstBeside.add(cue);
      else if (distance <= close) againstNear.add(cue);
    }
    const bearsVersions = "mp".includes(this.index.entities[entity]![1]);
    const far = allies.filter((ally) => this.#present.has(ally) && !near.has(ally)).length;
    return {
      fullForm: this.#named.has(entity),
      alliesNear: near.size,
      alliesFar: far,
      cuesNear: cuesNear.size,
      cuesFar: Math.max(0, (this.#cuesFor.get(entity) ?? 0) - cuesNear.size),
      againstBeside: againstBeside.size,
      againstNear: againstNear.size,
      againstFar: Math.max(0, (this.#cuesAgainst.get(entity) ?? 0) - againstNear.size - againstBeside.size),
      ...this.#otherName(block, hit, entity, around),
      bearsVersions,
      capitalTells: !around.capitalIsForm && !around.lowerCase && /^\p{Lu}/u.test(form.written),
      versioned: bearsVersions && /^\p{Nd}/u.test(around.after[0] ?? ""),
      aiNear: within(block.cues, hit.start - nearby, hit.end + nearby, (c) => c.at).some(
        ({ cue }) => cue.general,
      ),
      capitalIsForm: around.capitalIsForm,
      lowerCase: around.lowerCase && /^\p{Lu}/u.test(form.written),
      topic: this.#present.size - (this.#present.has(entity) ? 1 : 0),
      sameSense: this.#senses.get(form.written) === entity,
    };
  }

  /** Whether a capitalised word on either side makes this part of a name the record does not know. */
  #otherName(block: BlockHits, hit: Hit, entity: number, around: Surroundings) {
    const speaks = (word: string | undefined) =>
      word === undefined ||
      ordinaryCapitals.has(word) ||
      (this.index.heads.get(word)?.cues ?? []).some(
        (cue) => cue.rest.length === 0 && cue.speaksFor.includes(entity),
      );
    const others = within(block.hits, hit.start - 40, hit.end + 3, (other) => other.start).filter(
      (other) => other !== hit,
    );
    const knownBefore = others.some((other) => other.end <= hit.start && hit.start - other.end <= 3);
    const knownAfter = others.some((other) => other.start >= hit.end);
    const inTitle = around.capitalIsForm;
    return {
      otherNameBefore: around.capitalBefore && !inTitle && !speaks(around.before[0]) && !knownBefore,
      otherNameAfter: around.capitalAfter && !around.titleCase && !speaks(around.after[0]) && !knownAfter,
    };
  }
}

function aroundOf({ text }: BlockHits, hit: Hit): Surroundings {
  hit.around ??= lookAround(text, hit.start, hit.end);
  return hit.around;
}

/** Capitalised words that stand before or after a name without being part of it. */
const ordinaryCapitals = new Set([
  "ai",
  "ceo",
  "cto",
  "cfo",
  "llm",
  "llms",
  "app",
  "api",
  "i",
  "pro",
  "plus",
  "the",
  "a",
  "inc",
  "labs",
  "startup",
]);

const rank = (decision: Decision) =>
  (decision.accepted ? 100 : 0) + (decision.reason === "sure" ? 50 : (decision.score ?? 0));

function count(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
