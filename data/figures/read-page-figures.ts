import { readNumbers } from "../record/read-numbers";
import { isElse } from "../record/stated-numbers";
import { currencyOf } from "./page-currency";
import type { PageFigure } from "./page-figure";
import { perOf } from "./per";
import { type Topic, topicOf } from "./topics";

type Read = ReturnType<typeof readNumbers>[number];

const seconds: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };
const timeAfter = /^[\s\u00a0-]*(second|minute|hour)s?(?!\p{L})/iu;
/** How long something took is not how long it is. */
const otherTime =
  /(?<!\p{L})(?:t(?:akes?|ook|aking)|needs?|needed|wait\p{L}*|watch\p{L}*|stream\p{L}*|spen[dt]\p{L}*|render\p{L}*|within|after|every|last|next)(?!\p{L})/iu;
const overBefore =
  /(?:more than|over|above|at least|upwards of|exceed(?:s|ed|ing)|north of|surpass\p{L}*)\s*(?:US)?\W{0,2}$/iu;
const underBefore = /(?:less than|under|below|fewer than|at most|up to|no more than)\s*(?:US)?\W{0,2}$/iu;
const roughBefore =
  /(?:about|around|roughly|approximately|nearly|almost|close to|some|near|just over|just under|a little over|an estimated|estimated)\s*(?:US)?\W{0,2}$/iu;
const signBefore = /(?:(?:US|C|A|CA|AU|HK|NZ|S)?\s?[$€£¥₩₹]|[A-Z]{3})[\s\u00a0]*$/u;
const unitAfter = /^[\s\u00a0-]*(?:US[\s-])?(?:dollars?|euros?|pounds?|USD|EUR|GBP)(?!\p{L})|^\s?[€£]/iu;
/** What was true before, told for comparison. */
const earlierBefore =
  /(?:(?:up|down|jump\p{L}*|rose|r[ai]sen|grew|grown|fell|fallen|increas\p{L}*|doubl\p{L}*|tripl\p{L}*) from|previous(?:ly)?|earlier|prior|former(?:ly)?|compared (?:with|to)|double|triple|twice|times|then)(?:\s+\p{L}+){0,4}\s*\W{0,2}$/iu;
/** What came on top or was lost is not the whole: "added $2.5 billion", "rose by $2.5 billion". */
const changeBefore =
  /(?<!\p{L})(?:by|up|down|add(?:s|ed|ing)?|gain(?:s|ed|ing)?|lo(?:st|ses?|sing)|shed(?:s|ding)?|another|extra|further|additional|eras(?:es|ed|ing)|wip(?:es|ed|ing)(?: out| off)?)(?:\s+(?:about|around|roughly|nearly|almost|some|over|more than|as much as|an? (?:extra|further|additional)))?\s*$/iu;
const changeAfter =
  /^[\s-]*(?:more|less|higher|lower|rise|jump|drop|fall|gain|loss|increase|boost)(?!\p{L})/iu;
/** "Videos of up to a minute": a number that has no word of its own. */
const oneMinute =
  /(?<=(?:up to|of|as long as|about|around|nearly|almost|under)\s+)a(?=\s+minute(?!\p{L}))/giu;
/** What is hoped, planned or denied is nothing to hold against ours. */
export const unsure =
  /(?<!\p{L})(?:would|could|might|may|should|will|seeks?|sought|seeking|wants?|hop(?:es?|ing|ed)|plans? to|planning|planned|target\p{L}*|expect\p{L}*|project\p{L}*|forecast\p{L}*|predict\p{L}*|aim(?:s|ed|ing)?|talks|consider\p{L}*|negotiat\p{L}*|propos\p{L}*|rumou?r\p{L}*|discuss\p{L}*|think(?:s|ing)?|thought|believ\p{L}*|guess\p{L}*|reckon\p{L}*|argu\p{L}*|suggest\p{L}*|whether|if|unless|not|never|den(?:y|ies|ied)|goal|potential(?:ly)?|imagine|say you)(?!\p{L})|n['\u2019]t(?!\p{L})/iu;

/** The amounts of a sentence whose topic it tells, in order. Silent on those it only hopes for or denies. */
export function readPageFigures(sentence: string): PageFigure[] {
  const numbers = [
    ...readNumbers(sentence).filter((read) => !read.inName && !isElse(sentence, read)),
    ...[...sentence.matchAll(oneMinute)].map(({ index }) => ({
      start: index,
      end: index + 1,
      number: 1,
      magnitude: 1,
    })),
  ].sort((a, b) => a.start - b.start);
  const figures: PageFigure[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const first = numbers[i]!;
    const next = numbers[i + 1];
    const isRange = next !== undefined && isBetween(sentence, first, next);
    const last = isRange ? next : first;
    const before = numbers[i - 1]?.end ?? 0;
    if (isRange) i += 1;
    const after = numbers[i + 1]?.start ?? sentence.length;
    const figure = figureOf(sentence, first, last, [before, after]);
    if (figure) figures.push(figure);
  }
  return figures;
}

function figureOf(
  sentence: string,
  first: Read,
  last: Read,
  [from, to]: readonly [number, number],
): PageFigure | undefined {
  const unit = timeAfter.exec(sentence.slice(last.end))?.[1]?.toLowerCase();
  const type = typeOf(first, unit);
  if (unit && otherTime.test(sentence.slice(from, first.start))) return undefined;
  if (!type) return undefined;
  const topic = topicOf(
    { text: sentence.slice(from, to), start: first.start - from, end: last.end - from },
    type,
  );
  if (!topic) return undefined;
  const ahead = sentence.slice(from, first.start);
  if (unsure.test(ahead.slice(-90))) return undefined;
  const scale = first.of === "cents" ? 0.01 : unit ? seconds[unit]! : 1;
  const currency =
    type === "money" ? (first.of === "cents" ? "USD" : currencyOf(sentence, first, last)) : undefined;
  if (type === "money" && !currency) return undefined;
  const [low, high] = [first.number * scale, last.number * scale];
  const bare = ahead.replace(signBefore, "");
  const isChange = changeBefore.test(bare) || changeAfter.test(sentence.slice(last.end));
  if (type === "money" && isChange) return undefined;
  const bound = overBefore.test(bare) ? "over" : underBefore.test(bare) ? "under" : undefined;
  const per = perOf(topic, sentence, first.start, last.end);
  const start = first.start - (signBefore.exec(ahead)?.[0].length ?? 0);
  const end =
    last.end +
    (unitAfter.exec(sentence.slice(last.end))?.[0].length ?? 0) +
    (unit ? unitLength(sentence, last.end) : 0);
  return {
    topic,
    start,
    end,
    words: sentence.slice(start, end).replace(/\s+/g, " ").trim(),
    low: Math.min(low, high),
    high: Math.max(low, high),
    ...(bound ? { bound } : {}),
    ...(roughBefore.test(bare) ? { rough: true as const } : {}),
    ...(currency ? { currency } : {}),
    ...(per ? { per } : {}),
    ...(earlierBefore.test(bare) ? { earlier: true as const } : {}),
  };
}

function typeOf({ of }: Read, unit: string | undefined): Topic["type"] | undefined {
  if (of === "money" || of === "cents") return "money";
  if (unit) return "measure";
  // "Downloaded 6.7 million times" counts.
  return of === undefined || of === "times" ? "count" : undefined;
}

const unitLength = (sentence: string, at: number) => timeAfter.exec(sentence.slice(at))?.[0].length ?? 0;

function isBetween(sentence: string, first: Read, next: Read): boolean {
  const gap = sentence.slice(first.end, next.start);
  if (/^\s*(?:%)?\s*(?:-|\u2013|\u2014|to)\s*(?:US)?\s?[$€£¥]?\s*$/u.test(gap)) return true;
  return (
    /^\s*and\s*(?:US)?\s?[$€£¥]?\s*$/u.test(gap) &&
    /between\s+(?:US)?\s?[$€£¥]?\s*$/iu.test(sentence.slice(Math.max(0, first.start - 16), first.start))
  );
}
