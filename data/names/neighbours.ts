import type { PageKnowledge } from "./evidence";
import { isBusinessNoun, isVerb } from "./frames";
import type { BlockHits, Hit } from "./scan-block";
import type { Surroundings } from "./surroundings";
import { within } from "./within";

/** Whether a capitalised word on either side makes this part of a name the record does not know. */
export function otherNames(
  { index }: Pick<PageKnowledge, "index">,
  block: BlockHits,
  hit: Hit,
  entity: number,
  around: Surroundings,
): { before: boolean; after: boolean; owner: boolean; maker: boolean } {
  const cueFor = (word = "", proper = false) =>
    (index.heads.get(word)?.cues ?? []).some(
      (cue) => cue.rest.length === 0 && cue.proper >= proper && cue.speaksFor.includes(entity),
    );
  const speaks = (word: string | undefined) =>
    word === undefined || ordinaryCapitals.has(word) || isBusinessNoun(word) || cueFor(word);
  const isProduct = "mp".includes(index.entities[entity]![1]);
  const [next, second = ""] = around.after;
  const others = within(block.hits, hit.start - 40, hit.end + 3, (other) => other.start).filter(
    (other) => other !== hit,
  );
  const justBefore = others.find((other) => other.end <= hit.start && hit.start - other.end <= 4);
  const knownBefore = justBefore !== undefined;
  const isAlly = justBefore?.forms.some((form) => index.entities[entity]![3].includes(form.entity));
  const knownAfter = others.some((other) => other.start >= hit.end);
  const [last, owner] = around.before;
  return {
    maker: isProduct && !around.capitalIsForm ? cueFor(last === "s" ? owner : last, true) : false,
    owner: last === "s" && around.ownerBefore && !cueFor(owner) && !isAlly,
    // "Open Sora" is someone else's, in headings too.
    before:
      around.capitalBefore &&
      (!around.capitalIsForm || last === "open") &&
      !speaks(around.before[0]) &&
      !knownBefore,
    after:
      around.capitalAfter &&
      !around.titleCase &&
      !speaks(next) &&
      !(around.capitalIsForm && isVerb(next)) &&
      !knownAfter &&
      // "Claude Fable 5", "Claude Compliance API".
      !(isProduct && (/^\p{Nd}/u.test(second) || isBusinessNoun(second))),
  };
}

/** Capitalised words that stand before or after a name without being part of it. */
const ordinaryCapitals = new Set(
  "mr mrs ms dr madame monsieur professor sir president ai ceo cto cfo llm llms app api i pro plus the a inc labs startup".split(
    " ",
  ),
);

/** Names of ours that stand with it in a list: "Harvey, Jasper and OpenAI", "neither Runway nor Pika". */
export function listed(page: PageKnowledge, block: BlockHits, hit: Hit) {
  let listedSure = 0;
  let listedOpen = 0;
  for (const other of within(block.hits, hit.start - 40, hit.end + 8, (each) => each.start)) {
    if (other === hit || other.forms[0]!.entity === hit.forms[0]!.entity) continue;
    const gap =
      other.end <= hit.start
        ? block.text.slice(other.end, hit.start)
        : block.text.slice(hit.end, other.start);
    // "Together, Meta and Google will spend".
    if (hit.forms[0]!.policy === 2 && hit.around?.capitalIsForm && gap === ", ") continue;
    if (!/^(?:,? (?:and|or|nor|&|with|versus|vs\.?) |, |\/)$/u.test(gap)) continue;
    if (page.sure.has(other)) listedSure++;
    else if (/^\p{Lu}/u.test(block.text.slice(other.start, other.end))) listedOpen++;
  }
  return { listedSure, listedOpen };
}
