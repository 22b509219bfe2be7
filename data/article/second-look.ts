/**
 * The second look: is a page an article? Asked by the reader's script alone, of pages that the first
 * look let pass, with all that can be told of a page from its markup, address, text and build.
 */
import { type Gate, judge } from "./gate";
import { type Prose, proseOf } from "./prose";
import { needed, type TraitCode, weights } from "./trait-weights";
import { traitsOf } from "./traits";

/** What spoke for (above 0) or against (below) an article, with the number that was counted. */
export type Signal = [weight: number, code: TraitCode, count: number];

export interface SecondLook {
  article: boolean;
  /** `reasonsOf` puts them into words. */
  signals: Signal[];
}

/** Sums up the weights of a page's traits. `url` is the page's, or its path; "" if unknown. */
export function lookAgain(document: Document, url: string, prose: Prose = proseOf(document)): SecondLook {
  const traits = traitsOf(document, url, prose);
  const signals: Signal[] = [];
  for (const code of Object.keys(weights) as TraitCode[]) {
    const steps: readonly (readonly [number, number])[] = weights[code];
    const count = traits[code];
    const weight = steps.findLast(([from]) => count >= from)?.[1];
    if (weight) signals.push([weight, code, count]);
  }
  return { article: signals.reduce((sum, [weight]) => sum + weight, 0) >= needed, signals };
}

export interface Judgement extends Gate {
  signals: Signal[];
}

/** What both looks say together. Takes what `judge` takes, and as that stops at the first no without `languageOf`. */
export function judgeFully(...asked: Parameters<typeof judge>): Judgement {
  const gate = judge(...asked);
  const [document, url, languageOf] = asked;
  const isDue = languageOf ? gate.prose : gate.ai && gate.article;
  if (!isDue) return { ...gate, signals: [] };
  const { article, signals } = lookAgain(document, url, gate.prose);
  return article ? { ...gate, signals } : { ...gate, signals, article: false, verdict: "not-article" };
}
