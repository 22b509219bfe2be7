/** A language that nobody speaks: every message in brackets, dates and numbers in Japanese, which has no Latin letters. */
import { english } from "../../../.dev/english";
import type { LookUp } from "../../../data/text/say";

export const pseudo: LookUp = (key, values) => (key === "language" ? "ja" : `⟦${english(key, values)}⟧`);

/** What is left of a text without its messages and all that they hold. */
export function outsideMessages(text: string): string {
  const inner = /⟦[^⟦⟧]*⟧/g;
  let left = text;
  while (inner.test(left)) left = left.replace(inner, " ");
  return left.trim();
}

/** Whether a reader of another script would come upon a word of English there. */
export const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

/** Every string of a value, with the keys that lead to it: "figures.label". */
export function stringsOf(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each) => stringsOf(each, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsOf(each, path ? `${path}.${key}` : key));
}
