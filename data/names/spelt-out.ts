import type { BlockHits, Hit } from "./scan-block";
import { within } from "./within";

const wordsBefore = /((?:[\p{Lu}\d][\p{L}\d'’-]*(?: (?:of|and|for|the|in|&))* ){2,6})\($/u;
/** What stands behind a firm's name: "Aprilia World Service B.V. (AWS)". */
const legalForm = /,? (?:B\.?V|N\.?V|S\.?A|A\.?G|Inc|Ltd|LLC|GmbH|plc|PLC|Corp|Co|Pty Ltd)\.? $/u;
const wordsAfter = /^ \(((?:[\p{Lu}\d][\p{L}\d'’-]*(?: (?:of|and|for|the|in|&))* ?){2,6})\)/u;

/** In small letters: "explainable artificial intelligence (xAI)", where an x stands for "ex". */
function isSpeltSmall(before: string, acronym: string): boolean {
  const words = before
    .toLowerCase()
    .split(/[\s-]+/)
    .slice(-acronym.length);
  if (words.length < acronym.length) return false;
  return [...acronym.toLowerCase()].every(
    (letter, at) => words[at]![0] === letter || (letter === "x" && words[at]!.startsWith("ex")),
  );
}

/**
 * Whether an acronym at a hit is spelt out beside it as something the record does not know for the entity:
 * "Australian Wool Services (AWS)", but neither "Amazon Web Services (AWS)" nor "language processing unit (LPU)".
 */
export function isSpeltOtherwise({ text, hits, cues }: BlockHits, hit: Hit): boolean {
  if (hit.end - hit.start > 10) return false;
  const inBrackets = text.charCodeAt(hit.start - 1) === 40;
  if (!inBrackets && (text.charCodeAt(hit.end) !== 32 || text.charCodeAt(hit.end + 1) !== 40)) return false;
  const acronym = text.slice(hit.start, hit.end);
  if (!/^x?\p{Lu}{2,5}$/u.test(acronym)) return false;
  const before =
    inBrackets &&
    wordsBefore.exec(
      `${text.slice(Math.max(0, hit.start - 90), hit.start - 1).replace(legalForm, " ")}(`,
    )?.[1];
  const after = !before && wordsAfter.exec(text.slice(hit.end, hit.end + 90))?.[1];
  const phrase = before || after;
  if (
    !phrase &&
    !(inBrackets && isSpeltSmall(text.slice(Math.max(0, hit.start - 90), hit.start - 2), acronym))
  )
    return false;
  const initials = phrase ? phrase.match(/(?<![\p{L}\d'’])[\p{Lu}\d]/gu)!.join("") : acronym;
  if (before ? !initials.endsWith(acronym) : initials !== acronym) return false;
  const { entity } = hit.forms[0]!;
  return (
    !within(hits, hit.start - 90, hit.end + 90).some(
      (each) =>
        each !== hit &&
        each.end - each.start > acronym.length &&
        each.forms.some((form) => form.entity === entity),
    ) && !within(cues, hit.start - 90, hit.end + 90).some(({ cue }) => cue.speaksFor.includes(entity))
  );
}
