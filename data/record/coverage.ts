import { particularsIn } from "./check-sources";
import { amountsOf, figuresIn, type Stretch } from "./figures-in-text";
import { lowerCaseWords, namesIn } from "./names-in-text";
import { hasNumber, numbersIn } from "./numbers-in-text";
import { occurrences } from "./occurrences";
import type { BackstoryRecord, Claim, Exception, Source } from "./schema";

/** From here on the same number twice in a text is the same figure. */
const LARGE = 10_000;

/** What became of the names or of the figures of one source. */
export interface Tally {
  found: number;
  /**
   * In the name of an entity that a claim of this source speaks of, in what a claim says of its place, or in the
   * particulars of the source: its author, publisher, title and stated date.
   */
  used: number;
  excepted: number;
  left: Stretch[];
}

export interface Coverage {
  source: Source;
  claims: number;
  /** Share of the text that lies in some claim's span, from 0 to 1. */
  spanned: number;
  names: Tally;
  figures: Tally;
  /** Of the exceptions' words, those that spare a name or figure here. */
  busy: Set<string>;
}

/**
 * Tells for one source whether every capitalised name and every figure in it is used by a claim, or is on
 * the list of exceptions.
 *
 * @param text the source's original
 * @param ordinary words in lower case from all originals and from our own prose
 */
export function cover(
  record: BackstoryRecord,
  source: Source,
  text: string,
  ordinary: ReadonlySet<string>,
  exceptions: readonly Exception[],
): Coverage {
  const claims = record.claims.filter((claim) => claim.source === source.id);
  const nameStretches = [...occurrences(text, formsOf(record, claims)), ...particularsIn(source, text)];
  const spared = exceptions
    .filter((exception) => exception.source === undefined || exception.source === source.id)
    .flatMap(({ words }) => words.map((each) => ({ words: each, at: occurrences(text, [each]) })));
  const busy = new Set<string>();

  const tally = (all: Stretch[], isUsed: (each: Stretch) => boolean): Tally => {
    const unused = all.filter((each) => !isUsed(each));
    const left = unused.filter((each) => {
      const by = spared.filter(({ at }) => at.some((stretch) => holds(stretch, each)));
      for (const { words } of by) busy.add(words);
      return by.length === 0;
    });
    return {
      found: all.length,
      used: all.length - unused.length,
      excepted: unused.length - left.length,
      left,
    };
  };

  const isNamed = (each: Stretch) => nameStretches.some((stretch) => holds(stretch, each));
  const around = (each: Stretch) => claims.filter(({ span: [start, end] }) => holds({ start, end }, each));
  const names = tally(namesIn(text, ordinary), (each) => {
    const name = text.slice(each.start, each.end).toLowerCase();
    return isNamed(each) || around(each).some((claim) => saysWord(claim, name));
  });
  const figures = tally(
    figuresIn(text).filter((each) => !isNamed(each)),
    (each) => {
      const amounts = amountsOf(text.slice(each.start, each.end));
      const isSaid = (claim: Claim) => amounts.some((amount) => hasNumber(numbersOf(claim), amount));
      // A large figure that is used where it stands first need not be claimed again where it is repeated.
      return around(each).some(isSaid) || (amounts[0]! >= LARGE && claims.some(isSaid));
    },
  );
  return {
    source,
    claims: claims.length,
    spanned: spannedShare(claims, text.length),
    names,
    figures,
    busy,
  };
}

/** The words that our prose and the originals have in lower case. */
export function ordinaryWords(record: BackstoryRecord, originals: Iterable<string>): Set<string> {
  const prose = [...record.claims.map(({ text }) => text), ...record.entities.map(({ summary }) => summary)];
  return lowerCaseWords([...originals, ...prose].join("\n"));
}

const holds = (outer: Stretch, inner: Stretch) => outer.start <= inner.start && inner.end <= outer.end;

function formsOf(record: BackstoryRecord, claims: readonly Claim[]): string[] {
  const ids = new Set(claims.flatMap(({ subject, object, also }) => [subject, object, ...(also ?? [])]));
  return record.entities.filter(({ id }) => ids.has(id)).flatMap(({ name, aliases }) => [name, ...aliases]);
}

const saysWord = ({ text }: Claim, word: string) => occurrences(text, [word]).length > 0;

/** Every number by which a claim can be said to use a figure: of its value, its dates and its sentence. */
function numbersOf({ value, on, asOf, text }: Claim): Set<number> {
  const numbers = numbersIn(text);
  for (const date of [on, asOf]) for (const part of date?.split("-") ?? []) numbers.add(Number(part));
  if (value?.type === "date") {
    for (const date of [value.date, value.until])
      for (const part of date?.split("-") ?? []) numbers.add(Number(part));
  } else if (value && value.type !== "text") {
    for (const number of [value.amount, value.low, value.high]) if (number !== undefined) numbers.add(number);
  } else if (value) for (const number of numbersIn(value.text)) numbers.add(number);
  return numbers;
}

function spannedShare(claims: readonly Claim[], length: number): number {
  if (length === 0) return 0;
  const inSpan = new Uint8Array(length);
  for (const { span } of claims) inSpan.fill(1, ...span);
  return inSpan.reduce((sum, bit) => sum + bit, 0) / length;
}
