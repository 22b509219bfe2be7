import type { ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

export class WrongCall extends Error {}
export function readArguments<const Given extends Options>(
  options: Given,
  how?: { args?: readonly string[]; most?: number },
): { values: ReturnType<typeof parseArgs<{ options: Given }>>["values"]; positionals: string[] };
export function orUsage<Read>(usage: string, read: () => Read): Read;
export function browserOf(given?: string): "chromium" | "firefox";
export function pathOf(given: string): string;
export function folderOf(given: string): string;
export function extensionOf(given: string): string;
export function fileOf(given: string): string;
export function endWithReader(): void;
