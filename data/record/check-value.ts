import { isAfter } from "./partial-date";
import type { Value } from "./schema";
import { valueTypes } from "./value-types";

/** What is wrong with a value beyond its shape: a list of sentences, empty when nothing is. */
export function checkValue(predicate: string, value: Value): string[] {
  const allowed = Object.hasOwn(valueTypes, predicate) ? valueTypes[predicate] : undefined;
  if (allowed && !allowed.includes(value.type)) {
    return [
      `a ${predicate} cannot be of type ${value.type}. Use ${allowed.join(", ")}, or another predicate.`,
    ];
  }
  if (value.type === "text") return [];
  if (value.type === "date") {
    const backwards = value.until !== undefined && isAfter(value.date, value.until);
    return backwards ? [`the value ends (${value.until}) before it begins (${value.date}). Swap them.`] : [];
  }
  const { amount, low, high } = value;
  const wrong: string[] = [];
  if (amount === undefined && low === undefined && high === undefined) {
    wrong.push("the value has no number. Give amount, or low and high.");
  }
  if (amount !== undefined && (low !== undefined || high !== undefined)) {
    wrong.push("the value has an amount and a range. Give amount, or low and high.");
  }
  if (low !== undefined && high !== undefined && low >= high) {
    wrong.push("the range of the value is empty. Give low < high.");
  }
  if (value.words !== undefined && (low === undefined || amount !== undefined)) {
    wrong.push("the value has words without the lowest number they can mean. Give it as low.");
  }
  const numbers = [amount, low, high].filter((n) => n !== undefined);
  if (value.type === "share" && numbers.some((n) => n < 0 || n > 1)) {
    wrong.push("a share lies between 0 and 1. Write 0.4 for 40 %; for more than the whole use a factor.");
  }
  return wrong;
}
