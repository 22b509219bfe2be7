import type { Topic } from "./topics";

/** An amount as a page states it, with what can be told of it. */
export interface PageFigure {
  topic: Topic;
  /** Where it stands in the sentence: JavaScript string indices, half open. */
  start: number;
  end: number;
  /** As the page writes it: "$1.5bn". */
  words: string;
  /** Money in whole units of its currency, time in seconds. Equal but for a range. */
  low: number;
  high: number;
  /** The amount is a bound that the page does not reach or goes beyond. */
  bound?: "over" | "under";
  /** "About", "nearly". */
  rough?: true;
  currency?: string;
  /** "weekly", "monthly" of users; what an amount is paid for: "day", "user month". */
  per?: string;
  /** The page tells it of a time before its own: "up from $1.5 billion". */
  earlier?: true;
}
