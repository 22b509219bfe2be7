/**
 * The shape of the record: what the sources say, each statement with its place.
 *
 * One definition serves three readers: the compiler checks seeds with it, TypeScript takes its
 * types from it, and the published JSON Schema (`docs/record.schema.json`) is generated from it.
 * Used at build time only; nothing that runs in a page imports values from here, only types.
 */
import * as v from "valibot";

/** A partial ISO date: a year, a month or a day. Its length tells its precision. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    "is no date from 1900 to 2099: write 2026, 2026-03 or 2026-03-28",
  ),
);

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is no id: use small letters, digits and single hyphens"),
);
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "is no SHA-256: 64 hex digits"));
const Text = v.pipe(v.string(), v.trim(), v.minLength(1, "is empty"));

/** How a date is known: the source states it, or we infer it from what else is told. */
export const Basis = v.picklist(["stated", "inferred"]);

export const Kind = v.picklist(["company", "model", "product", "person", "concept", "event", "organisation"]);

/** One of the keys of `data/record/predicates.ts`. */
export const PredicateId = v.pipe(Id, v.description("what is said of the subject: docs/vocabulary.md"));
const SourceId = v.pipe(v.string(), v.regex(/^\d{3}$/, "is no source id: three digits"));
const Currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, "is no currency code: write three capitals, such as USD"),
);
const FileName = v.pipe(Text, v.regex(/^(?!\.{1,2}$)[^\\/\0]+$/, "is no plain file name: leave folders out"));
const WebAddress = v.pipe(
  v.string(),
  v.url("is no web address: begin it with https://"),
  v.regex(/^https?:\/\//i, "is no web address: begin it with https://"),
);

const Qualifier = v.picklist(["about", "near", "over", "under", "at least", "up to"]);

/** A number, or a range as `low` and `high`; an open range ("$200+") has `qualifier: at least`. */
const quantity = {
  amount: v.optional(v.number()),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  qualifier: v.optional(Qualifier),
  /** What one such amount buys or covers: "minute of video", "user and month". */
  per: v.optional(Text),
  /**
   * How to say an amount of which the source gives the order alone: "hundreds of millions of dollars".
   * The lowest that this can mean stands beside it as `low`.
   */
  words: v.optional(Text),
};

/** A typed value. Money is in whole units of its currency; a share is a fraction from 0 to 1. */
export const Value = v.variant("type", [
  v.strictObject({ type: v.literal("money"), currency: Currency, ...quantity }),
  v.strictObject({ type: v.literal("count"), unit: Text, ...quantity }),
  v.strictObject({ type: v.literal("share"), ...quantity }),
  /** A factor: 50 stands for "50 times as much". */
  v.strictObject({ type: v.literal("factor"), ...quantity }),
  /** A length of time or another measure, in the unit named. */
  v.strictObject({ type: v.literal("measure"), unit: Text, ...quantity }),
  v.strictObject({ type: v.literal("date"), date: PartialDate, until: v.optional(PartialDate) }),
  v.strictObject({ type: v.literal("text"), text: Text }),
]);

/** Start and end offset in the source text: JavaScript string indices, half open. */
export const Span = v.pipe(
  v.strictTuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.pipe(v.number(), v.integer())]),
  v.check(([start, end]) => end > start, "is empty: the end must lie after the start"),
);

export const Source = v.strictObject({
  id: SourceId,
  file: FileName,
  /** Our own short description, not the headline. */
  label: Text,
  title: Text,
  publisher: v.optional(Text),
  author: v.optional(Text),
  published: PartialDate,
  publishedBasis: Basis,
  /** How the date was found when it is inferred. */
  publishedWhy: v.optional(Text),
  url: v.optional(WebAddress),
  character: v.picklist([
    "news report",
    "news analysis",
    "analysis",
    "essay",
    "blog post",
    "AI-generated digest",
  ]),
  /** What the reader should know when weighing this source. */
  characterNote: v.optional(Text),
  /** Works the source itself names as its own sources; what follows a comma is a remark of ours. */
  cites: v.optional(v.array(Text)),
  sha256: Sha256,
  /** Length of the text in JavaScript string units. */
  length: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export const Status = v.strictObject({
  tone: v.picklist(["end", "ok", "warn", "note"]),
  text: Text,
  claims: v.pipe(v.array(Id), v.minLength(1)),
});

export const Entity = v.strictObject({
  id: Id,
  name: Text,
  kind: Kind,
  /** Two or three words after the kind: "video software", "humanoid robots". */
  note: v.optional(Text),
  /** Every other surface form, as the press writes it. */
  aliases: v.array(Text),
  family: v.optional(Id),
  maker: v.optional(Id),
  status: v.optional(Status),
  summary: Text,
  /** The claims that back the summary. */
  summaryClaims: v.array(Id),
});

export const Mode = v.picklist(["estimate", "reported", "forecast", "opinion"]);

export const Claim = v.strictObject({
  id: Id,
  subject: Id,
  predicate: PredicateId,
  object: v.optional(Id),
  /** Further entities the statement is about. */
  also: v.optional(v.array(Id)),
  value: v.optional(Value),
  asOf: PartialDate,
  asOfBasis: Basis,
  /** When the thing happened or is to happen: makes the claim an event of the timeline. */
  on: v.optional(PartialDate),
  /** There whenever `on` is. */
  onBasis: v.optional(Basis),
  /** The end of a window that `on` begins: "in 18 to 24 months". */
  until: v.optional(PartialDate),
  /** Another claim that tells of the same happening, and leads: together they are one event. */
  sameEvent: v.optional(Id),
  /** Whom the source credits: "OpenAI", "TechCrunch". */
  according: v.optional(Text),
  /** How sure the source is of it. A plain statement has none. */
  mode: v.optional(Mode),
  text: Text,
  source: SourceId,
  span: Span,
  sha256: Sha256,
});

export const Dispute = v.strictObject({
  id: Id,
  /** What the claims differ about, as a heading: "Cost of a minute of video". */
  topic: Text,
  entities: v.pipe(v.array(Id), v.minLength(1)),
  claims: v.pipe(v.array(Id), v.minLength(2, "needs two claims to differ")),
  cause: v.picklist(["contradiction", "change over time", "scope", "measure", "judgement"]),
  /** One or two sentences of ours: why they differ. */
  why: Text,
  /** Figures in `why` that none of the claims gives, worked out from theirs: "some fifty times". */
  computed: v.optional(v.array(Text)),
});

/** Names and figures of a source of which the record says nothing, and why that is right. */
export const Exception = v.strictObject({
  /** Left out where it holds for all sources. */
  source: v.optional(SourceId),
  /** As the source writes them; each stands for all its occurrences. */
  words: v.pipe(v.array(Text), v.minLength(1)),
  why: Text,
});

/** Something dated, fit for a timeline; made by the compiler from claims with `on`. */
export const Event = v.strictObject({
  id: Id,
  date: PartialDate,
  until: v.optional(PartialDate),
  basis: Basis,
  /** The claim whose sentence and date stand for the event. */
  claim: Id,
  /** All claims that tell of it, the leading one first. */
  claims: v.pipe(v.array(Id), v.minLength(1)),
  entities: v.array(Id),
  text: Text,
  tone: v.optional(v.picklist(["end"])),
  forecast: v.optional(v.boolean()),
});

/** A tie between two entities, read from `from` to `to`; made by the compiler from claims. */
export const Relation = v.strictObject({
  from: Id,
  /** A predicate of the form `relation` in `data/record/predicates.ts`: "makes", "invested-in". */
  predicate: PredicateId,
  to: Id,
  /** How sure the sources are of it, where none of them states it plainly. */
  mode: v.optional(Mode),
  /** The claims that say so, oldest source first. */
  claims: v.pipe(v.array(Id), v.minLength(1)),
});

export const RecordSchema = v.strictObject({
  /** Last month covered and a digest of the content: "2026.03+1a2b3c4d". */
  version: Text,
  sources: v.array(Source),
  entities: v.array(Entity),
  claims: v.array(Claim),
  disputes: v.array(Dispute),
  events: v.array(Event),
  relations: v.array(Relation),
});

export type PartialDate = v.InferOutput<typeof PartialDate>;
export type Basis = v.InferOutput<typeof Basis>;
export type Kind = v.InferOutput<typeof Kind>;
export type Value = v.InferOutput<typeof Value>;
export type Source = v.InferOutput<typeof Source>;
export type Status = v.InferOutput<typeof Status>;
export type Entity = v.InferOutput<typeof Entity>;
export type Claim = v.InferOutput<typeof Claim>;
export type Dispute = v.InferOutput<typeof Dispute>;
export type Exception = v.InferOutput<typeof Exception>;
export type Event = v.InferOutput<typeof Event>;
export type Relation = v.InferOutput<typeof Relation>;
export type BackstoryRecord = v.InferOutput<typeof RecordSchema>;
