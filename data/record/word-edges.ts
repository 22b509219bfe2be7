import type { Stretch } from "./figures-in-text";

/** "TeamMarch", "20269 min": where some sites run one line into the next without a space. */
const glued = /^(?:\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L})$/u;
const datedAhead = /\d{1,2}, (?:19|20)\d\d$/;
const inWord = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]$/u;

/**
 * What is wrong with the edges of a stretch of a text, as the end of a sentence: it is blank, has spaces at an end,
 * or begins or ends within a word or number.
 */
export function badEdge(text: string, { start, end }: Stretch): string | undefined {
  const words = text.slice(start, end);
  if (words.trim() === "") return "is blank";
  if (words.trim() !== words) return "begins or ends with a space";
  if (isCut(text, start)) return `begins within “${wordAround(text, start)}”`;
  return isCut(text, end) ? `ends within “${wordAround(text, end)}”` : undefined;
}

/** Whether a place parts a word, a number, or a number from its sign. */
function isCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const ahead = text.slice(Math.max(0, at - 12), at);
  const pair = text.slice(at - 1, at + 1);
  if (inWord.test(pair)) return !glued.test(pair) && !datedAhead.test(ahead);
  const isInNumber = /\d$/.test(ahead)
    ? /^[.,]\d/.test(text.slice(at, at + 2))
    : /\d[.,]$/.test(ahead) && /^\d/.test(pair[1]!);
  return isInNumber || /^(?:[$\u20ac\u00a3\u00a5]\d|\d%)$/.test(pair);
}

/** The word or number that a place parts. */
function wordAround(text: string, at: number): string {
  const before = /[$\u20ac\u00a3\u00a5]?[\p{L}\p{M}\p{N}.,]*$/u.exec(
    text.slice(Math.max(0, at - 40), at),
  )![0];
  const after = /^[\p{L}\p{M}\p{N}.,%]*/u.exec(text.slice(at, at + 40))![0];
  return (before + after).replace(/^[.,]+|[.,]+$/g, "");
}
