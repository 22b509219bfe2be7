import type { ExampleWords } from "../../components/welcome/Example";

/** The day on which the example could have been read; the page's own markup says the same. */
export const date = "2024-02-16";

/** A sentence of ours, and nothing in it that the record does not hold. */
export const words: ExampleWords = [
  { name: "OpenAI", id: "openai" },
  " has shown ",
  { name: "Sora", id: "sora" },
  ", a model that turns a written prompt into a video of up to 60 seconds. For ",
  { name: "Runway", id: "runway" },
  ", which makes video from text as well, it is a new rival.",
];

/** The same as one text. */
export const text = words.map((part) => (typeof part === "string" ? part : part.name)).join("");

export const ids = words.flatMap((part) => (typeof part === "string" ? [] : [part.id]));
