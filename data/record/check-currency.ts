import type { Claim } from "./schema";

/** What each sign or word of money can stand for. */
const signs: readonly [sign: RegExp, currencies: readonly string[]][] = [
  [/\$|(?<!\p{L})dollars?(?!\p{L})/iu, "USD AUD CAD HKD NZD SGD TWD MXN".split(" ")],
  [/\u20ac|(?<!\p{L})euros?(?!\p{L})/iu, ["EUR"]],
  [/\u00a3|(?<!\p{L})pounds? sterling(?!\p{L})/iu, ["GBP"]],
  [/\u00a5|(?<!\p{L})(?:yen|yuan|renminbi)(?!\p{L})/iu, ["JPY", "CNY"]],
  [/\u20a9|(?<!\p{L})won(?!\p{L})(?<=\d\s?(?:million|billion|trillion)? won)/iu, ["KRW"]],
  [/\u20b9|(?<!\p{L})rupees?(?!\p{L})/iu, ["INR"]],
  [/(?<!\p{L})francs?(?!\p{L})/iu, ["CHF"]],
];

/** The sign of money in a passage that contradicts the currency of the claim's value, if all that stand there do. */
export function otherCurrency({ value }: Claim, passage: string): string | undefined {
  if (value?.type !== "money") return undefined;
  const found = signs.filter(([sign]) => sign.test(passage));
  if (found.some(([, currencies]) => currencies.includes(value.currency))) return undefined;
  const first = found[0];
  return first && `“${first[0].exec(passage)![0]}” (${first[1].slice(0, 2).join(", ")})`;
}
