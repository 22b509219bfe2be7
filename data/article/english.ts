import { toSmall } from "./small-letters";

const commonWords = /\b(?:the|of|and|to|in|that|is|for|with|was|on|as|it|by|at|from|are|has|have)\b/g;

/** English prose has a common little word in every four or five; other languages have nearly none. */
export function isEnglish(text: string): boolean {
  const sample = toSmall(text.slice(0, 2000));
  const words = sample.split(/\s+/).length;
  return (sample.match(commonWords)?.length ?? 0) / words > 0.12;
}
