import { hasNumber } from "./numbers-in-text";
import type { Claim, Value } from "./schema";
import { statedNumbers } from "./stated-numbers";

/** The numbers of a claim's value that its place does not state. */
export function unstatedNumbers({ value }: Claim, words: string): number[] {
  if (!value) return [];
  const stated = statedNumbers(words, value.type);
  return numbersOf(value).filter((number) => !hasNumber(stated, number));
}

function numbersOf(value: Value): number[] {
  if (value.type === "text" || value.type === "date") return [];
  const numbers = [value.amount, value.low, value.high].filter((number) => number !== undefined);
  // "Petabytes of video" says one or more without a number.
  const isUnnumbered = value.words !== undefined && statedNumbers(value.words).size === 0;
  return isUnnumbered ? numbers.filter((number) => number !== 1) : numbers;
}
