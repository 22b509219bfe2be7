import { errorText } from "../faults/error-text";
import { ask } from "./page-link";

/** A page in which everything fails tells no more often than this. */
let left = 30;

/** Tells the background of an error, and whoever has the developer tools open. */
export const tellFault = (error: unknown): void => {
  console.error(error);
  if (left-- > 0) void ask("page:fault", { error: errorText(error) });
};
