import type { Verifiable } from "./compile";
import { type Coverage, cover, ordinaryWords } from "./coverage";
import type { Stretch } from "./figures-in-text";
import type { Problem } from "./problem";

/**
 * How far each source is covered whose text is there.
 *
 * @param texts the originals by source id
 */
export function coverAll({ record, exceptions }: Verifiable, texts: ReadonlyMap<string, string>): Coverage[] {
  const ordinary = ordinaryWords(record, texts.values());
  return record.sources.flatMap((source) => {
    const text = texts.get(source.id);
    return text === undefined ? [] : [cover(record, source, text, ordinary, exceptions)];
  });
}

/**
 * What the record says nothing of: every name and figure of the originals that no claim uses and no exception
 * names; and exceptions that name nothing of the kind.
 *
 * @param texts the originals by source id
 */
export function gaps(seeds: Verifiable, texts: ReadonlyMap<string, string>): Problem[] {
  const coverages = coverAll(seeds, texts);
  return [
    ...coverages.flatMap((coverage) => leftOf(coverage, texts.get(coverage.source.id)!)),
    ...idleExceptions(seeds, texts, coverages),
  ];
}

const count = (list: readonly unknown[], thing: string) =>
  `${list.length} ${thing}${list.length === 1 ? "" : "s"}`;

function leftOf({ source, claims, names, figures }: Coverage, text: string): Problem[] {
  const [called, counted] = [joined(text, names.left), figures.left];
  const place = { file: `seeds/claims/${source.id}.yaml`, line: 1 };
  if (claims === 0 && called.length + counted.length > 0) {
    const waiting = `${count(called, "name")} and ${count(counted, "figure")} wait`;
    return [{ ...place, message: `source ${source.id} has no claims yet: ${waiting}. Add claims.` }];
  }
  const say = (kind: string, at: Stretch, times: number) => ({
    ...place,
    at: at.start,
    message: `no claim uses the ${kind} ${show(text, at, times)}. Add a claim, or list it in seeds/exceptions.yaml.`,
  });
  return [
    ...called.map(([first, ...more]) => say("name", first!, more.length + 1)),
    ...counted.map((figure) => say("figure", figure, 1)),
  ];
}

/** Names of several words as one, and all places of the same name together, in the order of the text. */
function joined(text: string, words: readonly Stretch[]): Stretch[][] {
  const names: Stretch[] = [];
  for (const word of words) {
    const last = names.at(-1);
    if (last && /^(?:[ -]| & )$/.test(text.slice(last.end, word.start))) last.end = word.end;
    else names.push({ ...word });
  }
  const places = new Map<string, Stretch[]>();
  for (const name of names) {
    const key = text.slice(name.start, name.end);
    places.set(key, [...(places.get(key) ?? []), name]);
  }
  return [...places.values()];
}

/**
 * Exceptions that spare nothing. Whether a word is a name depends on all sources, where one of them has it in small
 * letters; a new source shall not make an old exception idle, so here every capital counts.
 */
function idleExceptions(
  { record, exceptions, places }: Verifiable,
  texts: ReadonlyMap<string, string>,
  coverages: readonly Coverage[],
): Problem[] {
  const strict = coverages.map(({ source, busy }) => {
    const { busy: more } = cover(record, source, texts.get(source.id)!, new Set(), exceptions);
    return { id: source.id, busy: new Set([...busy, ...more]) };
  });
  return exceptions.flatMap(({ source, words }, i) => {
    const isBusy = (word: string) =>
      strict.some(({ id, busy }) => (source === undefined || source === id) && busy.has(word));
    return words.flatMap((word, nth) => {
      if (isBusy(word)) return [];
      const place = places.get(`exception ${i}`, "words", nth) ?? { file: "seeds/exceptions.yaml", line: 1 };
      const message = `the exception “${word}”${source ? ` of source ${source}` : ""} spares nothing. Remove it.`;
      return [{ ...place, message }];
    });
  });
}

/** "“Kentucky” at 812 (… land offer in Kentucky [3]. But …)". */
function show(text: string, { start, end }: Stretch, times: number): string {
  const around = text.slice(Math.max(0, start - 30), end + 20).replace(/\s+/g, " ");
  const where = times === 1 ? `at ${start}` : `${times} times, first at ${start}`;
  return `“${text.slice(start, end)}” ${where} (… ${around.trim()} …)`;
}
