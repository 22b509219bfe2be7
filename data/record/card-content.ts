import type { Kind } from "./schema";

/** All a card shows of one entity, put into words by the record's side; components only lay it out. */
export interface CardContent {
  id: string;
  name: string;
  kind: Kind;
  /** "video software" */
  note?: string;
  maker?: { id: string; name: string };
  status?: { tone: "end" | "ok" | "warn" | "note"; text: string };
  summary: string;
  /** Numbers of the sources behind the summary, 1-based, as in `sources[].n`. */
  summarySources: number[];
  /** Newest first. */
  figures: Figure[];
  /** Statements that are no figures, newest first; shown once the card is pinned or open in the popup. */
  facts: { text: string; date: string; basis?: string; sources: number[] }[];
  /** Where sources disagree about this entity. */
  disputes: CardDispute[];
  /** Ties to names that are on the reader's page too; they are not in `related`. */
  here?: Related[];
  related: Related[];
  /** What the record knows to have happened after the reader's article; only where its date is known. */
  since?: Since;
  /** Figures in the sentence around the mention, held against the record's. */
  checks?: (FigureCheck & { title: string })[];
  sources: CardSource[];
  /** "Mar 2026": the record holds nothing later. */
  recordEnd: string;
}

export interface Figure {
  label: string;
  /** "$1.5 billion", "$15–95" */
  value: string;
  /** "per user and month" */
  unit?: string;
  /** "Feb 2024", "about Oct 2025" */
  date: string;
  /** "estimate", "according to eWeek": how sure, where it is not plain. */
  basis?: string;
  sources: number[];
}

export interface Related {
  id: string;
  name: string;
  kind: Kind;
  /** "made by"; empty where the two are only told of together. */
  verb: string;
}

export interface CardDispute {
  topic: string;
  /** "Sources differ" */
  point: string;
  why: string;
  sides: { text: string; date: string; source: number }[];
  /** Sides that are numbers of one unit, as places on a line. */
  plot?: Plot;
}

/** Amounts side by side. Places run from 0 to 1 along the scale. */
export interface Plot {
  scale: "log" | "linear";
  ticks: { at: number; text: string }[];
  /** `open`: the range has no upper end. A single amount has `from` equal to `to`. */
  rows: { from: number; to: number; open?: true; text: string; source: number }[];
  /** What the plot shows, in a sentence, for those who do not see it. */
  finding: string;
}

/** What came after an article. With neither events nor figures `none` says what to think of that. */
export interface Since {
  /** "15 Feb 2024" */
  article: string;
  /** "2 years, 1 month": from the article to the last that is told here; empty where nothing is. */
  span: string;
  /** Oldest first. Places run from 0 (the article) to 1 (the record's end). */
  events: {
    date: string;
    approx?: true;
    tone?: "end";
    at: number;
    text: string;
    sources: number[];
  }[];
  /**
   * What the record dates to the article's own month or year alone: before or after it is not told.
   * Where this is all there is, "nothing later" would be too much said.
   */
  around?: { date: string; approx?: true; tone?: "end"; text: string; sources: number[] }[];
  /** Why there is neither: nothing is later, or it has no date. "Nothing later in the record, …" */
  none?: string;
  /** The line in a sentence, for those who do not see it; only where there is one. */
  finding?: string;
  /** Years along the line; months where it is shorter than 18 months. */
  ticks: { at: number; text: string }[];
  /** Figures told anew since: what held when the article came out, and what holds now. */
  figures: {
    label: string;
    unit?: string;
    before: { value: string; date: string; sources: number[] };
    now: { value: string; date: string; sources: number[] };
  }[];
}

/** A figure on the page beside ours. Never a verdict on who is right. */
export interface FigureCheck {
  verdict: "matches" | "differs" | "page-older" | "ours-older";
  /** "Valuation" */
  label: string;
  /** As the page writes it: "$2.5bn". */
  page: string;
  /** When the page's figure held, as far as it can be told: "Feb 2024". */
  pageDate: string;
  ours: { value: string; unit?: string; date: string; sources: number[] };
  /** One plain sentence on what to make of it. */
  note: string;
}

/** What a page tells of the mention a card is opened for. It stays on the device. */
export interface PageContext {
  /** When the article came out: an ISO date or date-time. */
  published?: string | undefined;
  /** The sentence around the mention, and where the name stands in it (string indices, half open). */
  sentence?: { text: string; start: number; end: number } | undefined;
  /** Ids of the entities named on the page. */
  present?: string[] | undefined;
}

export interface CardSource {
  n: number;
  /** Our own description of the source, not its headline. */
  label: string;
  publisher?: string;
  /** "28 Mar 2026", "about Mar 2026" */
  date: string;
  /** "AI-generated digest" */
  character: string;
  /** Nobody wrote it. */
  generated?: true;
  /** What the reader should know when weighing it. */
  note?: string;
  url?: string;
}
