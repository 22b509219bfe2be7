import { claims, disputes, entities, problemsOf, smallSeeds, source } from "./small-seeds";

const texts = { source, claims, entities, disputes };

/** What is wrong, in which seed, by changing which words to which others; and what must be said. */
export type Mistake = [what: string, seed: keyof typeof texts, from: string, to: string, said: string];

/** What the compiler says of the small seeds with this mistake in them. */
export async function saidOf([, seed, from, to]: Mistake): Promise<string> {
  const changed = texts[seed].replace(from, to);
  if (changed === texts[seed]) throw new Error(`"${from}" does not stand in the ${seed}.`);
  return (await problemsOf(smallSeeds({ [seed]: changed }))).join("\n");
}
