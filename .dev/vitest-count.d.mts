export function countVitest(report: string, start: () => boolean): { passed: number; failed: number };
