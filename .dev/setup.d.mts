/** What a lock says of each package, by its folder. */
type Packages = Record<string, { version?: string; optional?: boolean }>;

export const root: string;
export function run(command: string, args: string[], env?: Record<string, string>): boolean;
export function runTool(script: string, args: string[], env?: Record<string, string>): boolean;
export function isCurrent(locked: Packages, installed: Packages): boolean;
export function ensureDependencies(): void;
export function startTool(
  script: string,
  args: string[],
  env?: Record<string, string>,
): Promise<{ passed: boolean; printed: string }>;
