/** Id of the list of results, for `aria-controls`. */
export const resultListId = "results";

/** Id of the nth result, for `aria-activedescendant`. */
export const resultId = (index: number): string => `result-${index}`;

/** Id of the heading of the nth group of results. */
export const resultGroupId = (group: number): string => `results-of-${group}`;
