export function countVitest(
  report: string,
  start: () => Promise<boolean>,
): Promise<{ passed: number; failed: number; failures: string[] }>;

/** The files of a report in which a test did not pass, and how many of their tests did. */
export function failedFiles(report: string): { files: string[]; passed: number };
