import { businessNouns, companyVerbs } from "./frame-words";
import { softwareWords } from "./software-words";

/** Words of trade and of things that are sold, beside those of `frame-words.ts`. */
const tradeWords = new Set(
  "online web internet digital computer computers pc laptop phone phones smartphone android mac linux apple google microsoft facebook twitter netflix youtube retail store stores shop shops price prices priced market markets marketplace million billion business industry giant giants enterprise apps users websites car cars vehicle vehicles ev evs electric battery streaming studio studios program programs feature features launch launching release update updates shipping delivery sell selling sale buying bundle server servers hosting browser database developers code research benchmark pdf editing design ads advertising lawsuit court sued sue regulators antitrust patent employees hired fired layoffs filing forecast forecasts review reviews videos images graphics tv device devices glasses hardware automation manufacturing factory factories depots lorries".split(
    " ",
  ),
);

/** Whether anything within 300 characters of `[start, end)` speaks of trade: "shares", "app", "$3m"; or, if `orSoftware`, of software. */
export function speaksOfTrade(text: string, start: number, end: number, orSoftware: boolean): boolean {
  const near = `${text.slice(Math.max(0, start - 300), start)} ${text.slice(end, end + 300)}`;
  if (/[$€£¥]\d/u.test(near)) return true;
  return (near.toLowerCase().match(/[a-z]{2,}/g) ?? []).some(
    (word) =>
      tradeWords.has(word) ||
      businessNouns.has(word) ||
      companyVerbs.has(word) ||
      (orSoftware && softwareWords.has(word)),
  );
}
