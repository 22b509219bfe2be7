/**
 * Where a hit stands, as one of its forms: all evidence that the page's knowledge cannot change, gathered once, and
 * the few things near it that knowledge is asked for.
 */
import { isLoose, isWordHere } from "./as-words";
import { cuesNear, nearby } from "./cues-near";
import { insides, isMassNoun } from "./frame-words";
import { type Frames, framesAround } from "./frames";
import type { Form, NameIndex } from "./name-index";
import { type ListedName, listedWith, otherNames } from "./neighbours";
import { patternBeside } from "./patterns";
import { isLabel, isPrefixOf } from "./prefix";
import type { BlockHits, Hit } from "./scan-block";
import type { Evidence } from "./score";
import { softwareNear } from "./software-words";
import { Surroundings } from "./surroundings";
import { isVersioned } from "./versions";
import { firstFrom } from "./within";

/** Another hit near, and what it could say for this one while it is in question itself. */
export interface Near {
  hit: Hit;
  /** Within 150 characters. */
  close: boolean;
  /** An ally that it needs evidence for, or -1. */
  open: number;
}

export interface Standing {
  form: Form;
  /** Fixed values are final; the others are filled in at each weighing. */
  evidence: Evidence;
  near: Near[];
  listed: ListedName[];
  /** Cues against it within its own words. */
  own: number;
  /** Nothing near tells of AI, and no pattern of its own is beside it. */
  mayBeBare: boolean;
  mayBeUnfamiliar: boolean;
  isAlone: boolean;
}

/** Right before a person and the surname. */
const sayers = new Set(
  "said says researcher researchers professor author analyst psychologist lawyer".split(" "),
);

/** Models and products count as one. */
export const kindOf = ({ entities }: NameIndex, entity: number): string => {
  const kind = entities[entity]![1];
  return kind === "p" ? "m" : kind;
};

/** In capitals where the form is not, nor the line: "the ACLU, EPIC and others". */
const isAcronym = (found: string, written: string, { titleCase }: Surroundings): boolean =>
  !titleCase &&
  found.length > 2 &&
  found !== written &&
  found === found.toUpperCase() &&
  /\p{Lu}{3}/u.test(found);

/** How a hit stands in its sentence, looked at once. */
export function aroundOf({ text }: BlockHits, hit: Hit): Surroundings {
  hit.around ??= new Surroundings(text, hit.start, hit.end);
  return hit.around;
}

/** The frames around a hit, read once. */
export function framesOf(block: BlockHits, hit: Hit): Frames {
  hit.frames ??= framesAround(block.text, hit.start, hit.end, aroundOf(block, hit));
  return hit.frames;
}

/** The standing of a hit as the `at`th of its forms, worked out once. */
export function standingOf(index: NameIndex, block: BlockHits, hit: Hit, at: number): Standing {
  hit.standings ??= [];
  hit.standings[at] ??= standing(index, block, hit, hit.forms[at]!);
  return hit.standings[at];
}

function standing(index: NameIndex, block: BlockHits, hit: Hit, form: Form): Standing {
  const { entity, written, policy } = form;
  const [, kind, , , mostlyOf = 0] = index.entities[entity]!;
  const around = aroundOf(block, hit);
  // "Disney" is the company as a rule; its founder's name is not.
  const mostly = policy === 2 && mostlyOf === 1 ? 0 : mostlyOf === 3 ? 2 : mostlyOf;
  const isProduct = kind === "m" || kind === "p";
  // "Remix 3" is no feature's version.
  const versioned = isProduct && mostlyOf !== 3 && isVersioned(form, kind, around);
  const other = otherNames(index, block, hit, entity, around);
  const beside = patternBeside(index, entity, around, true);
  const capitalised = /^\p{Lu}/u.test(written);
  const frames = framesOf(block, hit);
  const cues = cuesNear(hit, entity, block);
  // Where its own cues say enough, the block need not be read for more.
  const mayBeSoftware =
    cues.strength < 2.5 &&
    isProduct &&
    mostly === 0 &&
    policy === 1 &&
    !other.before &&
    !other.after &&
    /^\p{Lu}\p{Ll}+$/u.test(written);
  const evidence: Evidence = {
    bare: false,
    unfamiliar: false,
    sureForm: policy === 0,
    loose: policy === 0 && isLoose(index, form, around),
    asWord: isWordHere(form, around, mostlyOf),
    mostly,
    massNoun: isMassNoun(written),
    acronym: isProduct && /^\p{Lu}{3,4}$/u.test(written),
    // "[Meta] V-JEPA 2: world models for robots" is the lab's.
    prefixes:
      !beside &&
      ((cues.general === 0 && isLabel(form, around)) || (frames.acts < 2 && isPrefixOf(form, around))),
    fullForm: false,
    alliesNear: 0,
    alliesFar: 0,
    alliesOpen: 0,
    cuesNear: cues.strength,
    cuesFar: 0,
    againstBeside: cues.beside,
    againstNear: cues.near,
    againstFar: 0,
    beside: beside !== undefined,
    makerBefore: other.maker,
    otherNameBefore: other.before && !beside?.before.length,
    otherNameAfter: other.after && !versioned && !beside?.after.length,
    capitalIsForm: around.capitalIsForm,
    capitalTells: capitalised && !around.lowerCase && !around.capitalIsForm,
    versioned,
    // Beside a model all count; talk of AI alone makes nothing a company.
    aiNear: isProduct && mostly === 0 ? cues.general : Math.min(cues.general, 1),
    software: mayBeSoftware ? softwareNear(block, hit) : 0,
    otherCase: capitalised
      ? around.lowerCase || isAcronym(block.text.slice(hit.start, hit.end), written, around)
      : isProduct && !around.lowerCase && !around.titleCase,
    topic: 0,
    peers: 0,
    sameSense: false,
    namesake: false,
    alone: false,
    othersOwn: other.owner,
    listedSure: 0,
    listedOpen: 0,
    // "Stability makes it easier": what takes no article has a verb as readily as a company.
    acts: isMassNoun(written) && frames.acts === 2 ? 0 : frames.acts,
    funded: frames.funded,
    possessive: frames.possessive,
    owns: frames.owns,
    led: frames.led && kind === "c",
    named: frames.named || (mostly === 1 && kind === "c" && frames.source),
    likened: frames.likened && kind === "c",
    calledOther: frames.calledOther,
    // "The LPU and the GPU": acronyms take articles.
    article: beside?.before.length || /^\p{Lu}+$/u.test(written) ? 0 : frames.article,
    place: frames.place && kind === "c" && mostly !== 2 && !(mostly === 1 && insides.has(around.before[1]!)),
    person: frames.person && kind !== "h",
    his: frames.his && kind !== "h",
    // "said Claude Fischer"
    personAfter:
      kind !== "h" &&
      (frames.personAfter || (other.after && !versioned && sayers.has(around.before[0] ?? ""))),
    venue: frames.venue,
    // "The camera firm Veo raises $31m" is none of Google's models.
    otherKind:
      frames.otherKind ||
      ((kind === "m" || mostlyOf === 3) && (frames.firm || frames.funded || frames.acts === 4)),
    old: frames.old,
    codeName: frames.codeName,
    quoted: frames.quoted,
    amongQualities: frames.amongQualities,
  };
  return {
    form,
    evidence,
    near: hitsNear(index, block, hit, entity),
    listed: listedWith(index, block, hit),
    own: cues.own,
    mayBeBare:
      kind === "c" &&
      (mostly === 1 || (mostly === 2 && around.capitalIsForm)) &&
      beside === undefined &&
      cues.general === 0,
    mayBeUnfamiliar: mostlyOf === 3 && !beside,
    isAlone: mostly === 1 && isAlone(block.text, hit.start, hit.end),
  };
}

/** Whether nothing but a name, and perhaps a bullet, stands in its block. */
const isAlone = (text: string, start: number, end: number): boolean =>
  text.length < end - start + 9 && /^\P{L}*$/u.test(text.slice(0, start) + text.slice(end));

/** The hits near that can be an ally or a peer. */
function hitsNear(index: NameIndex, { hits }: BlockHits, hit: Hit, entity: number): Near[] {
  const allies = index.allies[entity]!;
  const kind = kindOf(index, entity);
  const list: Near[] = [];
  for (let at = firstFrom(hits, hit.start - nearby); at < hits.length; at++) {
    const other = hits[at]!;
    if (other.start > hit.end + nearby) break;
    const isClose = Math.abs(other.start - hit.start) < 150;
    let ally: Form | undefined;
    let matters = false;
    for (const form of other.forms) {
      if (form.entity === entity) continue;
      if (!ally && allies.has(form.entity)) ally = form;
      matters ||= isClose && kindOf(index, form.entity) === kind;
    }
    if (ally || matters)
      list.push({ hit: other, close: isClose, open: ally?.policy === 1 ? ally.entity : -1 });
  }
  return list;
}
