import type { BlockHits, Hit } from "./scan-block";
import { within } from "./within";

const wordsBefore = /((?:[\p{Lu}\d][\p{L}\d'’-]*(?: (?:of|and|for|the|in|&))* ){2,6})\($/u;
/** What stands behind a firm's name: "Aprilia World Service B.V. (AWS)". */
const legalForm = /,? (?:B\.?V|N\.?V|S\.?A|A\.?G|Inc|Ltd|LLC|GmbH|plc|PLC|Corp|Co|Pty Ltd)\.? $/u;
const wordsAfter = /^ \(((?:[\p{Lu}\d][\p{L}\d'’-]*(?: (?:of|and|for|the|in|&))* ?){2,6})\)/u;

/**
 * Whether an acronym at a hit is spelt out beside it as something the record does not know for the entity:
 * "Australian Wool Services (AWS)", but neither "Amazon Web Services (AWS)" nor "language processing unit (LPU)".
 */
export function isSpeltOtherwise({ text, hits, cues }: BlockHits, hit: Hit): boolean {
  if (hit.end - hit.start > 10) return false;
  const inBrackets = text.charCodeAt(hit.start - 1) === 40;
  if (!inBrackets && (text.charCodeAt(hit.end) !== 32 || text.charCodeAt(hit.end + 1) !== 40)) return false;
  const acronym = text.slice(hit.start, hit.end);
  if (!/^\p{Lu}{2,5}$/u.test(acronym)) return false;
  const before =
    inBrackets &&
    wordsBefore.exec(
      `${text.slice(Math.max(0, hit.start - 90), hit.start - 1).replace(legalForm, " ")}(`,
    )?.[1];
  const after = !before && wordsAfter.exec(text.slice(hit.end, hit.end + 90))?.[1];
  const phrase = before || after;
  if (!phrase) return false;
  const initials = phrase.match(/(?<![\p{L}\d'’])[\p{Lu}\d]/gu)!.join("");
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
