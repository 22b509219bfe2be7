import { businessNouns, companyVerbs } from "./frame-words";
import type { BlockHits, Hit } from "./scan-block";
import { softwareWords } from "./software-words";
import { within } from "./within";

/** Words of trade and of things that are sold, beside those of `frame-words.ts`. */
const tradeWords = new Set(
  "online web internet digital computer computers pc laptop phone phones smartphone android mac linux apple google microsoft facebook twitter netflix youtube retail store stores shop shops price prices priced market markets marketplace million billion business industry giant giants enterprise apps users websites car cars vehicle vehicles ev evs electric battery streaming studio studios program programs feature features launch launching release update updates shipping delivery sell selling sale buying bundle server servers hosting browser database developers code research benchmark pdf editing design ads advertising lawsuit court sued sue regulators antitrust patent employees hired fired layoffs filing forecast forecasts review reviews videos images graphics tv device devices glasses hardware automation manufacturing factory factories depots lorries adviser advisers".split(
    " ",
  ),
);

/** Sums and words. */
const signs = /[$€£¥]\p{Nd}|[a-z]{2,}/giu;

/**
 * Whether anything within 300 characters of a hit speaks of trade: "shares", "app", "$3m"; or, if `orSoftware`, of
 * software. The block is read once for all hits.
 */
export function speaksOfTrade(block: BlockHits, { start, end }: Hit, orSoftware: boolean): boolean {
  block.trade ??= tradeIn(block.text);
  return within(block.trade, start - 300, end + 300).some(({ software }) => orSoftware || !software);
}

function tradeIn(text: string): NonNullable<BlockHits["trade"]> {
  const found = [];
  for (const { 0: written, index: start } of text.matchAll(signs)) {
    const word = written.toLowerCase();
    const isTrade =
      /\d$/.test(word) || tradeWords.has(word) || businessNouns.has(word) || companyVerbs.has(word);
    if (isTrade || softwareWords.has(word)) found.push({ start, software: !isTrade });
  }
  return found;
}
