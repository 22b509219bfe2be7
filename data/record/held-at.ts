import type { Claim, PartialDate } from "./schema";
import { wordDate } from "./wording";

/** When a figure held: a forecast is as old as its telling; anything else as the time it speaks of. */
export function heldAt({ on, asOf, mode }: Claim): PartialDate {
  return on && mode !== "forecast" ? on : asOf;
}

/** The same in words: "Feb 2024", "about Oct 2025". */
export function wordHeld(claim: Claim): string {
  const { on, onBasis, asOf, asOfBasis, mode } = claim;
  return on && mode !== "forecast" ? wordDate(on, onBasis) : wordDate(asOf, asOfBasis);
}
