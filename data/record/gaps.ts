import type { Verifiable } from "./compile";
import { cover, ordinaryWords } from "./coverage";
import type { Stretch } from "./figures-in-text";
import type { Problem } from "./problem";

/**
 * What the record says nothing of: every name and figure of the originals that no claim uses and no exception
 * names; and exceptions that name nothing of the kind.
 *
 * @param texts the originals by source id
 */
export function gaps({ record, exceptions }: Verifiable, texts: ReadonlyMap<string, string>): Problem[] {
  const ordinary = ordinaryWords(record, texts.values());
  const coverages = record.sources.map((source) => ({
    text: texts.get(source.id)!,
    ...cover(record, source, texts.get(source.id)!, ordinary, exceptions),
  }));
  const left = coverages.flatMap(({ source, text, names, figures }) => {
    const say = (called: string) => (at: Stretch) => ({
      file: `seeds/claims/${source.id}.yaml`,
      line: 1,
      message: `no claim uses the ${called} ${show(text, at)}. Add a claim, or list it in seeds/exceptions.yaml.`,
    });
    return [...names.left.map(say("name")), ...figures.left.map(say("figure"))];
  });
  const idle = exceptions.flatMap(({ source, words }) => {
    const isBusy = (word: string) =>
      coverages.some((each) => (source === undefined || source === each.source.id) && each.busy.has(word));
    return words
      .filter((word) => !isBusy(word))
      .map((word) => ({
        file: "seeds/exceptions.yaml",
        line: 1,
        message: `the exception “${word}”${source ? ` of source ${source}` : ""} spares nothing. Remove it.`,
      }));
  });
  return [...left, ...idle];
}

/** "“Kentucky” (… land offer in Kentucky [3]. But …)". */
function show(text: string, { start, end }: Stretch): string {
  const around = text.slice(Math.max(0, start - 30), end + 20).replace(/\s+/g, " ");
  return `“${text.slice(start, end)}” at ${start} (… ${around.trim()} …)`;
}
