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

/**
 * Sums up the weights of a page's traits, in steps of a millisecond or two: of a long page all of them take longer
 * than a task should. `url` is the page's, or its path; "" if unknown.
 */
export function* lookingAgain(document: Document, url: string, read?: Prose): Generator<void, SecondLook> {
  const prose = read ?? proseOf(document);
  yield;
  const traits = yield* traitsOf(document, url, prose);
  const signals: Signal[] = [];
  for (const code of Object.keys(weights) as TraitCode[]) {
    const steps: readonly (readonly [number, number])[] = weights[code];
    const count = traits[code];
    const weight = steps.findLast(([from]) => count >= from)?.[1];
    if (weight) signals.push([weight, code, count]);
  }
  return { article: signals.reduce((sum, [weight]) => sum + weight, 0) >= needed, signals };
}

/** The same at once. */
export function lookAgain(...asked: Parameters<typeof lookingAgain>): SecondLook {
  const steps = lookingAgain(...asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
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
