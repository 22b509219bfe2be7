/** Longest text of an error that is told, in characters. */
export const longest = 4000;

/** An error as text: "TypeError: …" and its stack, cut short. */
export const errorText = (error: unknown): string =>
  `${error}\n${(error as Error | undefined)?.stack}`.slice(0, longest);
