/** The gate's findings in words, for `npm run article` and for logs. Pages carry the codes alone. */
import type { Gate } from "./gate";

const words = {
  ld: "JSON-LD says Article",
  "ld-many": "JSON-LD lists articles",
  "ld-list": "JSON-LD says a list",
  "ld-other": "JSON-LD says something else",
  og: "Open Graph says article",
  "og-other": "Open Graph says something else",
  tool: "made by a tool for documents or forums",
  qa: "marked as talk",
  md: "microdata says Article",
  "md-many": "microdata lists articles",
  date: "a date of publication",
  near: "a date at the headline",
  undated: "no date",
  code: "program text",
  prices: "prices",
  by: "a date or an author",
  sells: "sells something",
  host: "a host of documents or shops",
  talk: "an address of talk",
  front: "front page",
  lists: "an address of lists",
  forms: "an address of forms, shops or documents",
  slug: "a headline in the address",
  path: "an address of articles",
  number: "an address with a number",
  prose: "# paragraphs, # characters",
  texts: "# texts beside each other",
  one: "one article element",
  many: "a list of articles",
  title: "a headline as the title",
  h1: "a headline",
  "no-h1": "no headline",
  password: "asks for a password",
};

export type SignalCode = keyof typeof words;

/** Short phrases: "JSON-LD says Article (+5)", "4 paragraphs, 900 characters (+2)", "language en". */
export function reasonsOf({ signals, language, topic }: Gate): string[] {
  if (signals.length === 0) return ["no HTML page"];
  const reasons = signals.map(([weight, code, ...counts]) => {
    const left = [...counts];
    const told = words[code].replace(/#/g, () => String(left.shift()));
    return `${told} (${weight > 0 ? "+" : ""}${weight})`;
  });
  if (topic)
    reasons.push(
      `language ${language ?? "unknown"}`,
      `${topic.distinct} topics of AI, ${topic.occurrences} times`,
    );
  return reasons;
}
