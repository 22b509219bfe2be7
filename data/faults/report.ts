import type { Fault } from "./fault";

/** The plain facts of where it happened. */
export interface Surroundings {
  /** Of the extension: "0.1.0". */
  version: string;
  /** "Firefox 149". */
  browser: string;
  /** "linux x86-64". */
  system: string;
  /** Of the browser: "en-GB". */
  language: string;
}

const hourOf = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 13).replace("T", " ")}:00 UTC`;

/** What can be copied for whoever mends it: in English wherever it was made, and about our own code alone. */
export function reportText(faults: readonly Fault[], where: Surroundings): string {
  const { version, browser, system, language } = where;
  const told = faults.map((fault, at) => {
    const { place, answering, kind, phrase, frames, count, first, last } = fault;
    return [
      `${at + 1}. ${place}${answering ? `, answering ${answering}` : ""}: ${kind}${phrase && `: ${phrase}`}`,
      ...frames.map((frame) => `   at ${frame}`),
      `   ${count} × ${first === last ? hourOf(first) : `from ${hourOf(first)} to ${hourOf(last)}`}`,
    ].join("\n");
  });
  return [`Backstory ${version}\n${browser}, ${system}, ${language}`, ...told].join("\n\n");
}
