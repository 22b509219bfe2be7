import { capital } from "../text/capital";
import { say } from "../text/say";
import { heldAt } from "./held-at";
import type { LookUp } from "./look-up";
import { predicates } from "./predicates";
import type { Claim } from "./schema";
import { wordDate } from "./wording";

type Part = (claim: Claim) => string | undefined;

/** What tells amounts apart, as far as they differ in it: of what, which figure, how sure, for which year. */
export function plotNames(claims: readonly Claim[], look: LookUp): string[] {
  const parts: Part[] = [];
  const kinds = (part: Part) => new Set(claims.map(part));
  const subject: Part = (claim) => look.entity.get(claim.subject)?.name;
  for (const part of [subject, measure, mode, year]) {
    const told = kinds(part);
    // Of a sum that is named nowhere else "market size" tells nothing.
    if (told.size > (part === measure && told.has(undefined) ? 2 : 1)) parts.push(part);
  }
  const name: Part = (claim) => parts.flatMap((part) => part(claim) ?? []).join(", ");
  if (kinds(name).size === 1 && kinds(month).size > 1) parts.push(month);
  return claims.map((claim) => capital(name(claim) ?? ""));
}

const measure: Part = ({ predicate }) => {
  const known = predicates[predicate];
  return known?.form === "figure" && predicate !== "other-figure" ? say(known.label) : undefined;
};
const mode: Part = (claim) => claim.mode && say(`basis_${claim.mode}`);
/** The year an amount is for, not that of its telling. */
const year: Part = ({ on, asOf }) => on?.slice(0, 4) ?? (asOf.length === 4 ? asOf : undefined);
const month: Part = (claim) => wordDate(heldAt(claim));
