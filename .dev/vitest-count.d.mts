export function countVitest(
  report: string,
  start: () => Promise<boolean>,
): Promise<{ passed: number; failed: number; failures: string[] }>;
