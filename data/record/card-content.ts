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
  facts: { text: string; date: string; sources: number[] }[];
  /** Where sources disagree about this entity. */
  disputes: { topic: string; why: string; sides: { text: string; date: string; source: number }[] }[];
  related: { id: string; name: string; kind: Kind; verb: string }[];
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

export interface CardSource {
  n: number;
  /** Our own description of the source, not its headline. */
  label: string;
  publisher?: string;
  /** "28 Mar 2026", "about Mar 2026" */
  date: string;
  /** "AI-generated digest" */
  character: string;
  url?: string;
}
