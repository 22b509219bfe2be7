import { type Placed, problemOf } from "./check-shape";
import { checkValue } from "./check-value";
import { didYouMean } from "./nearest";
import { isAfter, isRealDate } from "./partial-date";
import { predicates } from "./predicates";
import type { Problem } from "./problem";
import type { Claim, Source } from "./schema";

/** In characters: a longer stretch is a paragraph, not the place of one statement. */
const longestSpan = 220;

/** Rules about claims that no schema can tell: what they point at, their dates, values and places. */
export function checkClaims(
  claims: readonly Placed<Claim>[],
  sources: ReadonlyMap<string, Source>,
  entityIds: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  for (const part of claims) {
    const claim = part.value;
    const say = (message: string, key: string) => problems.push(problemOf(part, message, key));
    const name = `claim "${claim.id}"`;

    const named = mentions(claim);
    claim.also?.forEach((id, i) => {
      const [key] =
        named.find(([, other], n) => other === id && n < named.length - claim.also!.length + i) ?? [];
      if (key === undefined) return;
      const message = `also of ${name} names "${id}", which ${key === "also" ? "it has already" : `is its ${key}`}. Remove it.`;
      problems.push(problemOf(part, message, "also", i));
    });
    for (const [key, id] of named) {
      if (entityIds.has(id)) continue;
      const remedy = didYouMean(id, entityIds) || " Add it under seeds/entities/.";
      say(`${key} of ${name} is an unknown entity "${id}".${remedy}`, key);
    }

    const predicate = Object.hasOwn(predicates, claim.predicate) ? predicates[claim.predicate] : undefined;
    if (!predicate) {
      const remedy = didYouMean(claim.predicate, Object.keys(predicates));
      say(
        `${name} has an unknown predicate "${claim.predicate}".${remedy || " See data/record/predicates.ts."}`,
        "predicate",
      );
    } else if (predicate.form === "relation" && claim.object === undefined) {
      say(
        `${name} is a relation without an object. Say which entity "${claim.predicate}" leads to.`,
        "predicate",
      );
    } else if (predicate.form === "figure" && claim.value === undefined) {
      say(`${name} is a figure without a value. Give its value, or use another predicate.`, "predicate");
    }
    if (claim.object !== undefined && claim.object === claim.subject) {
      say(`${name} has its subject as its object. Name another entity, or drop the object.`, "object");
    }
    if (claim.value) {
      for (const wrong of checkValue(claim.predicate, claim.value)) say(`${name}: ${wrong}`, "value");
    }

    for (const [key, date] of dates(claim)) {
      if (!isRealDate(date)) say(`${key} of ${name} is no day of the calendar: ${date}. Correct it.`, key);
    }
    if (claim.until !== undefined && (claim.on === undefined || isAfter(claim.on, claim.until))) {
      const lacking =
        claim.on === undefined ? "has an end without a beginning. Add on" : "ends before it begins";
      say(`${name} ${lacking}: on ${claim.on ?? "?"}, until ${claim.until}. Correct it.`, "until");
    }
    const source = sources.get(claim.source);
    if (!source) continue;
    if (isAfter(claim.asOf, source.published)) {
      say(
        `asOf of ${name} (${claim.asOf}) lies after its source was published (${source.published}). ` +
          "For what is to come use `on`.",
        "asOf",
      );
    }
    const isExpected = claim.mode === "forecast" || claim.predicate === "expected";
    if (claim.on !== undefined && isAfter(claim.on, source.published) && !isExpected) {
      say(
        `on of ${name} (${claim.on}) lies after its source was published (${source.published}). ` +
          "Add mode: forecast, or use the predicate expected.",
        "on",
      );
    }
    const width = claim.span[1] - claim.span[0];
    if (width > longestSpan && claim.span[1] <= source.length) {
      say(
        `span of ${name} has ${width} characters; a reader looks at ${longestSpan} at most. ` +
          "Quote only the words that support it, or part the claim in two.",
        "span",
      );
    }
    if (claim.span[1] > source.length) {
      say(
        `span of ${name} ends at ${claim.span[1]}, but source ${source.id} has ${source.length} characters. ` +
          "Write a quote instead and run: npm run record -- --place DIR",
        "span",
      );
    }
  }
  return problems;
}

function mentions(claim: Claim): [key: string, id: string][] {
  const ids: [string, string][] = [["subject", claim.subject]];
  if (claim.object !== undefined) ids.push(["object", claim.object]);
  for (const id of claim.also ?? []) ids.push(["also", id]);
  return ids;
}

function dates(claim: Claim): [key: string, date: string][] {
  const all: [string, string | undefined][] = [
    ["asOf", claim.asOf],
    ["on", claim.on],
    ["until", claim.until],
  ];
  if (claim.value?.type === "date") all.push(["value", claim.value.date], ["value", claim.value.until]);
  return all.filter((pair): pair is [string, string] => pair[1] !== undefined);
}
