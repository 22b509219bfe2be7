import { currencies } from "./currencies";
import { isAfter } from "./partial-date";
import type { Value } from "./schema";
import { statedNumbers } from "./stated-numbers";
import { valueTypesOf } from "./value-types";

type Amount = Exclude<Value, { type: "date" | "text" }>;

/** What is wrong with a value beyond its shape: a list of sentences, empty when nothing is. */
export function checkValue(predicate: string, value: Value): string[] {
  const allowed = valueTypesOf(predicate);
  if (allowed?.length === 0) {
    return [`a ${predicate} has no value. Remove it, or use another predicate.`];
  }
  if (allowed && !allowed.includes(value.type)) {
    const date = value.type === "date" ? " A date goes into on." : "";
    return [
      `a ${predicate} cannot be of type ${value.type}. Use ${allowed.join(", ")}, or another predicate.${date}`,
    ];
  }
  if (value.type === "text") return [];
  if (value.type === "date") {
    const backwards = value.until !== undefined && isAfter(value.date, value.until);
    return backwards ? [`the value ends (${value.until}) before it begins (${value.date}). Swap them.`] : [];
  }
  return [...ofEnds(value), ...ofWords(value), ...ofType(value)];
}

function ofEnds({ amount, low, high, qualifier }: Amount): string[] {
  const wrong: string[] = [];
  if (amount === undefined && low === undefined && high === undefined) {
    wrong.push("the value has no number. Give amount, or low and high.");
    return wrong;
  }
  if (amount !== undefined && (low !== undefined || high !== undefined)) {
    wrong.push("the value has an amount and a range. Give amount, or low and high.");
  }
  if (low !== undefined && high !== undefined && low >= high) {
    wrong.push("the range of the value is empty. Give low < high.");
  }
  if ((qualifier === "up to" || qualifier === "under") && amount === undefined && high === undefined) {
    wrong.push(`the value is "${qualifier}" nothing: only its lower end is given. Give amount or high.`);
  }
  if ((qualifier === "at least" || qualifier === "over") && amount === undefined && low === undefined) {
    wrong.push(`the value is "${qualifier}" nothing: only its upper end is given. Give amount or low.`);
  }
  return wrong;
}

function ofWords({ amount, low, words }: Amount): string[] {
  if (words === undefined) return [];
  if (low === undefined || amount !== undefined) {
    return ["the value has words without the lowest number they can mean. Give it as low."];
  }
  const said = statedNumbers(words);
  const least = said.size === 0 ? 1 : Math.min(...said);
  if (least === low) return [];
  return [`the least that “${words}” can mean is ${least}, but low is ${low}. Correct low or words.`];
}

function ofType(value: Amount): string[] {
  const { type, amount, low, high } = value;
  const numbers = [amount, low, high].filter((n) => n !== undefined);
  const some = (isWrong: (n: number) => boolean) => numbers.some(isWrong);
  if (some((n) => !Number.isFinite(n))) return ["a number of the value is infinite. Write it in digits."];
  const wrong: string[] = [];
  if (type === "share" && some((n) => n < 0 || n > 1)) {
    wrong.push("a share lies between 0 and 1. Write 0.4 for 40 %; for more than the whole use a factor.");
  }
  if ((type === "money" || type === "count") && some((n) => n < 0)) {
    wrong.push(`${type} is never negative. Say in the sentence what was lost.`);
  }
  if (type === "factor" && some((n) => n <= 0)) {
    wrong.push("a factor is more than 0. Write 0.5 for half as much.");
  }
  if (type === "count" && some((n) => !Number.isInteger(n))) {
    wrong.push(
      "a count is a whole number. Write 6700000 for 6.7 million; for parts of things use a measure.",
    );
  }
  if (type === "money" && !currencies.has(value.currency)) {
    const capitals = value.currency.toUpperCase();
    const meant = currencies.has(capitals) ? `Write ${capitals}.` : "Write USD, EUR, GBP or the like.";
    wrong.push(`"${value.currency}" is no currency code of ISO 4217 in capitals. ${meant}`);
  }
  return wrong;
}
