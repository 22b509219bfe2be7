import { language } from "./say-count";

/** A word as it begins a line: catalogues have words small, as they stand within a sentence. */
export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase(language()) + word.slice(1);
