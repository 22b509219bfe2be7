export type BrowserName = "chromium" | "firefox";
export const browserNames: BrowserName[];
export function findBrowser(name: BrowserName): { path?: string; rejected: string[] };
export function ensureBrowsers(
  names: BrowserName[],
): Record<BrowserName, { path?: string; problem?: string }>;
