/**
 * How much speaks for an ambiguous name being the record's entity.
 *
 * One small sum of named weights, so that every decision can be read. A name is accepted from
 * `threshold` on. The weights were set by hand on the development passages, not learnt; what they
 * rest on stands in docs/decisions/0006.
 */
export interface Evidence {
  /** A form that is nothing else by itself ("Scale AI"), but something here speaks against it. */
  sureForm: boolean;
  /** It is the word here that it also is: "Partners to Scale Agentic AI", "Together, they lead", "a Meta-Task". */
  asWord: boolean;
  /** Its words may not belong together: "How to Figure AI Costs In", "PHYSICAL INTELLIGENCE TESTS FOR POLICE". */
  loose: boolean;
  /** What the form mostly is in news: the entity (1), a common word (2), another's name (0). */
  mostly: 0 | 1 | 2;
  /** A word that takes no article either: "AI with Trust and Scale". */
  massNoun: boolean;
  /** Three or four capitals, as much else has: "SVD", "FSD". */
  acronym: boolean;
  /** A prefix that makes an adjective of what follows: "Meta Causal World", "Meta package". */
  prefixes: boolean;
  /** `mostly` is all that speaks for a company: nothing near tells of trade or of AI. */
  bare: boolean;
  /** A feature named by a common word, with nothing of its maker or its trade on the page: "Midjourney Remix". */
  unfamiliar: boolean;
  /** A form that can be nothing else stands on the page. */
  fullForm: boolean;
  /** Entities tied to this one (giants count 0.4): within 300 characters, elsewhere on the page, and near but themselves in question. */
  alliesNear: number;
  alliesFar: number;
  alliesOpen: number;
  /** Cue words by their strength: within 300 characters, and elsewhere. */
  cuesNear: number;
  cuesFar: number;
  /** A pattern of the entity stands beside the name: "_ robots". */
  beside: boolean;
  /** Its maker's name right before it: "Anthropic's Claude". */
  makerBefore: boolean;
  /** Words that speak against it: within 20 characters, within 60, and elsewhere. */
  againstBeside: number;
  againstNear: number;
  againstFar: number;
  /** A capitalised word beside it that the record does not know: "Kathy Blackwell", "Claude Monet". */
  otherNameBefore: boolean;
  otherNameAfter: boolean;
  /** Its capital tells nothing: sentence start, headline. */
  capitalIsForm: boolean;
  /** A capital within a sentence of mixed case: it is a proper name, of whomever. */
  capitalTells: boolean;
  /** A model or product that bears a version, as models do: "Claude Opus", "Pika 2". */
  versioned: boolean;
  /** Words of AI as such within 300 characters (distinct; one at most for what is neither model nor product). */
  aiNear: number;
  /** Words of software within 300 characters (distinct, four at most), for a model or product. */
  software: number;
  /** In small letters where the form has a capital, or the other way about ("O1" for "o1"). */
  otherCase: boolean;
  /** Other names of the AI world on the page (distinct). */
  topic: number;
  /** Other names of its kind, certain, within 150 characters (distinct): rivals as a rule. */
  peers: number;
  /** The same form was clearly this entity elsewhere on the page. */
  sameSense: boolean;
  /** The same form is part of another's name elsewhere on the page: "Fiona Harvey", "Nikola Tesla" twice. */
  namesake: boolean;
  /** Nothing else in its block, and nowhere clear: a widget's heading. */
  alone: boolean;
  /** Someone else's: "Edinburgh's Cameo". */
  othersOwn: boolean;
  /** In a list with names of ours, sure ones and others. */
  listedSure: number;
  listedOpen: number;
  /** Frames of English around it: see `framesAround`. */
  acts: number;
  /** Money was put into it: "received $300m in Series D". */
  funded: boolean;
  possessive: boolean;
  owns: boolean;
  /** "Runway CEO says". */
  led: boolean;
  named: boolean;
  /** "companies like Harvey". */
  likened: boolean;
  calledOther: boolean;
  article: number;
  place: boolean;
  person: boolean;
  his: boolean;
  personAfter: boolean;
  venue: boolean;
  otherKind: boolean;
  old: boolean;
  codeName: boolean;
  quoted: boolean;
  amongQualities: boolean;
}

const threshold = 2;
/** A short form ("Altman", "Together") on a page without the full one asks for this much; for less beside a word that is hardly anyone else's. */
export const neededOfShort = (e: Evidence): number => (e.cuesNear >= 2 ? 2.5 : 3);
/** A company that bears its founder's name ("Walt Disney"): what he drew and filmed speaks for both alike. */
export const isInBusiness = (e: Evidence): boolean =>
  e.topic > 0 || e.alliesNear > 0 || e.aiNear > 0 || e.beside || e.owns || e.led || e.funded || e.acts > 2;

/** And so what nothing of the entity's own speaks for: a capital, the build of the sentence, AI at large. */
const thresholdOfThin = 2.5;
const thresholdOfBarest = 3;
const thresholdOfThinAcronym = 6;
/** From here on the page's other mentions of the form follow: one sense per page. */
export const clear = 2.5;

/** Whether anything speaks for this entity and for no other of its kind. */
const hasOwn = (e: Evidence): boolean =>
  e.sureForm ||
  e.fullForm ||
  e.alliesNear > 0 ||
  e.alliesFar > 0 ||
  e.alliesOpen > 0 ||
  e.cuesNear > 0 ||
  e.cuesFar > 0 ||
  e.beside ||
  e.makerBefore ||
  (e.versioned && !e.acronym) ||
  e.funded ||
  e.sameSense;

/** The sum a name needs. */
export const needed = (e: Evidence): number =>
  e.mostly === 1 || hasOwn(e)
    ? threshold
    : e.acronym
      ? thresholdOfThinAcronym
      : e.listedSure ||
          e.listedOpen ||
          e.software > 1 ||
          (e.software > 0 && e.named) ||
          (e.mostly === 2 && e.acts > 2 && !e.massNoun) ||
          (e.possessive && e.owns && e.capitalTells) ||
          (e.mostly === 2 && e.possessive && e.owns) ||
          (e.likened && e.capitalTells) ||
          (e.led && (e.aiNear || e.topic))
        ? threshold
        : e.massNoun || !(e.aiNear || e.software || e.topic || e.named || e.owns || e.possessive)
          ? thresholdOfBarest
          : thresholdOfThin;

/** The sum of all weights. Written out as one sum, which is several times as fast as a table of functions. */
export const score = (e: Evidence): number =>
  (e.sureForm ? 6 : 0) +
  (e.loose ? (e.capitalTells ? -6 : -4.5) : 0) +
  (e.asWord ? -5 : 0) +
  (e.prefixes ? -3 : 0) +
  (e.mostly === 1 ? 2.5 : e.mostly === 2 && e.capitalTells ? 0.75 : 0) +
  (e.bare
    ? e.mostly === 2
      ? e.acts === 2 && !e.owns
        ? -0.75
        : 0
      : e.acts > 1
        ? -0.5
        : e.possessive && e.capitalTells
          ? -1.25
          : -1.5
    : 0) +
  (e.unfamiliar ? -2.25 : 0) +
  (e.fullForm && !e.person ? 3 : 0) +
  Math.min(2 * e.alliesNear, 4) +
  Math.min(1.5 * e.alliesFar, 3) +
  Math.min(0.75 * e.alliesOpen, 1.5) +
  Math.min(e.cuesNear, 4) +
  Math.min(0.5 * e.cuesFar, 1.5) +
  (e.beside ? 2.5 : 0) +
  (e.makerBefore ? 2 : 0) +
  (e.sureForm && e.mostly === 2 ? -4 : -7) * e.againstBeside +
  -3 * e.againstNear +
  -Math.min(e.againstFar, e.cuesNear || e.fullForm || e.sameSense || e.mostly === 1 ? 2 : 4) +
  (e.otherNameBefore ? (e.mostly === 2 ? -6.5 : -3) : 0) +
  (e.otherNameAfter ? (e.mostly === 1 ? 0 : e.fullForm ? -2.5 : -3.5) : 0) +
  (e.capitalTells ? 0.75 : 0) +
  (e.versioned ? 2.5 : 0) +
  (e.aiNear && 0.25 + 0.5 * Math.min(e.aiNear, 4)) +
  software[e.software]! +
  (e.capitalIsForm ? -0.5 : 0) +
  (e.otherCase ? -2 : 0) +
  Math.min(0.5 * e.topic, 1.5) +
  Math.min(0.75 * e.peers, 1.5) +
  (e.sameSense && !e.otherNameAfter && !e.person ? (e.capitalIsForm ? 2.5 : 2) : 0) +
  (e.namesake ? -2.5 : 0) +
  (e.alone ? -1 : 0) +
  (e.othersOwn ? -1.5 : 0) +
  e.listedSure +
  0.75 * e.listedOpen +
  // A common noun at the start of a sentence has an article or an s: "Figure has", "Scale's" are names.
  (verbs[e.acts]! + (e.mostly === 2 && e.acts > 1 ? (e.capitalTells ? 0.5 : Math.max(1, 4 - e.acts)) : 0)) +
  (e.funded ? 2 : 0) +
  (e.possessive && e.mostly === 2 ? 1.25 : 0) +
  (e.owns && !e.article ? 1.25 : 0) +
  (e.led && (e.aiNear || e.topic || e.cuesNear) ? 0.75 : 0) +
  (e.named ? 1.25 : 0) +
  (e.calledOther && !e.sureForm && !e.versioned ? -2 : 0) +
  (e.article && (e.mostly === 1 ? (e.acts === 0 ? -1 - 3 * e.article : -7) : -3)) +
  (e.place ? -3 : 0) +
  (e.person ? -4 : 0) +
  (e.his ? -2.5 : 0) +
  (e.personAfter && e.mostly === 0 ? -4 : 0) +
  (e.venue ? -5 : 0) +
  (e.otherKind ? -7 : 0) +
  (e.old && !e.sureForm ? (e.mostly === 1 ? -4.5 : -2.5) : 0) +
  (e.codeName ? -3.5 : 0) +
  (e.quoted ? -1.5 : 0) +
  (e.amongQualities && e.mostly === 2 ? -3 : 0);

/** By the rank of a verb after the name. */
const verbs = [0, 0.25, 0.5, 1.5, 2.5];

/** By the number of words of software near: one or two prove little. */
const software = [0, 0.35, 1.25, 1.9, 2.2];
