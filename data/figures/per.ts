import type { Topic } from "./topics";

const periods = "second|minute|hour|day|week|month|quarter|year";
const things = "user|seat|person|subscriber|customer|video|clip|image|token|request|generation|training run";
const named = new RegExp(
  `(?:^|[\\s\\u00a0])(?:per|and|an?|each|every|for (?:an?|each|every)|/)\\s*(?:single\\s+)?(${periods}|${things})(?!\\p{L})(?:\\s+of\\s+(?:video|footage))?`,
  "giu",
);
const adverbs: Readonly<Record<string, string>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  yearly: "year",
  annually: "year",
  annual: "year",
};
const adverb = new RegExp(`(?<!\\p{L})(${Object.keys(adverbs).join("|")})(?!\\p{L})`, "giu");

/** Words of a rate in one order, however they are joined: "user and month" and "month per user" are equal. */
export function rateOf(words: string): string {
  const found =
    words.toLowerCase().match(new RegExp(`(?<!\\p{L})(?:${periods}|${things})(?!\\p{L})`, "gu")) ?? [];
  return [...new Set(found)].sort().join(" ");
}

/** What an amount is paid for, or how often users are counted, from the words right beside it. */
export function perOf(topic: Topic, sentence: string, start: number, end: number): string | undefined {
  const ahead = sentence.slice(Math.max(0, start - 28), start);
  const after = sentence.slice(end, end + 44).replace(/[.;,].*$/su, "");
  if (topic.predicates[0] === "users") {
    const often = [...after.matchAll(adverb)][0]?.[1] ?? [...ahead.matchAll(adverb)].at(-1)?.[1];
    return often ? adverbs[often.toLowerCase()] : undefined;
  }
  if (topic.predicates[0] !== "price" && topic.predicates[0] !== "cost") return undefined;
  const rates = [...after.matchAll(named)].map(([, what]) => what!);
  const often = [...after.matchAll(adverb), ...ahead.matchAll(adverb)].map(
    ([, word]) => adverbs[word!.toLowerCase()]!,
  );
  return rateOf([...rates, ...often].join(" ")) || undefined;
}
