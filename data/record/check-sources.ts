import { type Placed, problemOf } from "./check-shape";
import type { Stretch } from "./figures-in-text";
import { statedIn } from "./months";
import { isIn, occurrences } from "./occurrences";
import { isRealDate } from "./partial-date";
import type { Finding, Problem } from "./problem";
import type { Claim, Source } from "./schema";

/** Rules about a source that no schema can tell: its date is one, and it is told how it was inferred. */
export function checkPublished(part: Placed<Source>): Problem[] {
  const { id, published, publishedBasis, publishedWhy } = part.value;
  const problems: Problem[] = [];
  if (!isRealDate(published)) {
    const message = `published of source "${id}" is no day of the calendar: ${published}. Correct it.`;
    problems.push(problemOf(part, message, "published"));
  }
  if (publishedBasis === "inferred" && publishedWhy === undefined) {
    const message = `the date of source "${id}" is inferred, but from what is not told. Add publishedWhy.`;
    problems.push(problemOf(part, message, "publishedBasis"));
  }
  return problems;
}

/** What a source's particulars say of its text and the text does not: author, works cited, the date stated. */
export function untrueOfSource(source: Source, text: string): Finding[] {
  const called = `source "${source.id}"`;
  const wrong: Finding[] = [];
  if (source.author !== undefined && !isIn(text, source.author)) {
    const message = `author of ${called} is “${source.author}”, which does not stand in it. ${asPrinted}`;
    wrong.push({ key: "author", message });
  }
  for (const [i, work] of (source.cites ?? []).entries()) {
    const name = nameOfWork(work);
    if (isIn(text, name)) continue;
    const message = `${called} does not name “${name}”, which it is said to cite. ${asPrinted}`;
    wrong.push({ key: `cites/${i}`, message });
  }
  if (source.publishedBasis === "stated" && statedIn(text, source.published).length === 0) {
    const remedy = "Correct it, or make publishedBasis inferred.";
    wrong.push({
      key: "published",
      message: `${called} does not state the date ${source.published}. ${remedy}`,
    });
  }
  return wrong;
}

/** The parts of `according` that a source does not contain: "Disney, via Ars Technica" has two. */
export function unknownCredits({ according }: Claim, text: string): string[] {
  return (according ?? "").split(", via ").filter((part) => part !== "" && !isIn(text, part));
}

/** Where a source prints its own particulars: author, publisher, title, and the date it states. */
export function particularsIn(source: Source, text: string): Stretch[] {
  const names = [source.author, source.publisher, source.title].filter((name) => name !== undefined);
  const dates = source.publishedBasis === "stated" ? statedIn(text, source.published) : [];
  return [...occurrences(text, names), ...dates];
}

const asPrinted = "Write the name as the source does, or leave it out.";

/** What comes before the remarks on a cited work: "Wired" of "Wired, on a listing (by hearsay)". */
const nameOfWork = (work: string): string => work.split(/,|\s\(|:/)[0]!.trim();
