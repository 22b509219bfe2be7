/** What is wrong in a seed file, where, and what to do about it. */
export interface Problem {
  /** Path of the file, as it was given to the compiler. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** Where in the original it stands, if that is to order the problems of one line. */
  at?: number;
  /** The rule that is broken and the remedy, as sentences. */
  message: string;
}

/** What does not hold of an entry, and by which of its keys. */
export interface Finding {
  key: string;
  message: string;
}

/** One line for a terminal: `seeds/claims/003.yaml:41: …`. */
export const formatProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** In the order in which somebody would mend them: file by file, from the top; told once each. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      (a.at ?? 0) - (b.at ?? 0) ||
      compareText(a.message, b.message),
  );
  return sorted.filter((problem, i) => i === 0 || formatProblem(problem) !== formatProblem(sorted[i - 1]!));
}

/** By code unit, so that the order is the same on every machine and in every language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
