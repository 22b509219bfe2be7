/** The publication date as JSON-LD tells it. */
import { type Candidate, candidate } from "./date-candidate";
import type { DayOrder } from "./date-in-text";
import { likeness } from "./headline";
import { type Node, nodesOf, textOf, typesOf } from "./json-ld";

const isArticle = (type: string) => /Article|Posting$|^Report$/i.test(type);
const isPage = (type: string) => /Page$|^(?:CreativeWork|Recipe|HowTo|Podcast\w*)$/.test(type);
const isMedia = /^(?:Video|Audio|Media)Object$|Episode$/;

/**
 * The dates of the node that describes this page: an article before a page before a film; of several
 * articles the one with this page's address, then the one with its headline, then the first.
 */
export function publishedInJsonLd(
  document: Document,
  path: string,
  titles: string[],
  order?: DayOrder,
): Candidate[] {
  const scored = nodesOf(document).map((node) => ({ node, score: score(node, path, titles) }));
  const found: (Candidate & { score: number })[] = [];
  for (const { node, score } of scored) {
    if (score < 0) continue;
    const media = typesOf(node).some((type) => isMedia.test(type));
    const keys: [string, number][] = [
      ["datePublished", media ? 5 : score >= 20 ? 1 : 2],
      ["dateCreated", 5],
      ["uploadDate", 5],
    ];
    for (const [key, rank] of keys) {
      const made = candidate(textOf(node[key]), `JSON-LD ${key}`, rank, order);
      if (made) found.push({ ...made, score });
    }
  }
  return found.sort((a, b) => a.rank - b.rank || b.score - a.score);
}

function score(node: Node, path: string, titles: string[]): number {
  const types = typesOf(node);
  if (types.some((type) => /Comment|^Review$|Answer|Question|^ListItem$|Event$|^Person$|Rating$/.test(type)))
    return -1;
  let sum = types.some(isArticle) ? 20 : types.some(isPage) ? 10 : 0;
  const addresses = [node.url, node["@id"], node.mainEntityOfPage].map(textOf);
  if (path.length > 1 && addresses.some((address) => pathOf(address) === path)) sum += 8;
  if (likeness(textOf(node.headline ?? node.name), titles) > 8) sum += 4;
  return sum;
}

function pathOf(address: string): string {
  return address
    .replace(/^https?:\/\/[^/]*/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");
}
