/** The publication date as JSON-LD tells it. */
import { ownAddress } from "./address";
import { type Candidate, candidate } from "./date-candidate";
import type { DayOrder } from "./date-in-text";
import { foldTitle, likeness } from "./headline";
import { type Node, nodesOf, textOf, typesOf } from "./json-ld";

const isArticle = (type: string) => /Article|Posting$|^Report$/i.test(type);
const isPage = (type: string) => /Page$|^(?:CreativeWork|Recipe|HowTo|Podcast\w*)$/.test(type);
/** Things a page tells of; the day they came out is not its own. */
const isThing =
  /Comment|Answer|Question|^(?:User|Employer)?Review$|^ListItem$|Event$|^Person$|Rating$|^(?:Web(?:Site|Application)|ImageObject|Offer|Book|Movie|Product|Place|Dataset)$|^(?:Software|Mobile|Music|TV|Video(?!Object)|Game)|Organization$/;
const isMedia = /^(?:Video|Audio|Media)Object$|Episode$/;

/**
 * The dates of the node that describes this page: an article before a page before a film; of several
 * articles the one with this page's address, then the one with its headline, then the first.
 */
export function publishedInJsonLd(
  document: Document,
  path: string,
  titles: string[],
  headline: Element | null,
  order?: DayOrder,
): Candidate[] {
  const all = nodesOf(document).map((node) => ({ node, score: score(node, path, titles) }));
  // Cards of other stories, each with its own address and headline.
  const paths = [path, pathOf(ownAddress(document))];
  const names = [...titles, foldTitle(headline?.textContent ?? "")].filter((name) => name.length > 3);
  const isCard = (node: Node) => typesOf(node).some(isArticle) && isElsewhere(node, paths, names);
  const scored = all.filter(({ node }) => !isCard(node));
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
  const isNamed = likeness(textOf(node.headline ?? node.name), titles) > 8;
  if (types.some((type) => isThing.test(type)) && !(isNamed && types.includes("Review"))) return -1;
  let sum = types.some(isArticle) ? 20 : types.some(isPage) ? 10 : 0;
  if (path.length > 1 && addressesOf(node).includes(path)) sum += 8;
  return isNamed ? sum + 4 : sum;
}

const addressesOf = (node: Node) => [node.url, node["@id"], node.mainEntityOfPage].map(textOf).map(pathOf);

function isElsewhere(node: Node, paths: string[], titles: string[]): boolean {
  const addresses = addressesOf(node).filter((address) => address.length > 1);
  const name = textOf(node.headline ?? node.name);
  const isOwn = addresses.length === 0 || addresses.some((address) => paths.includes(address));
  return (
    paths[0]!.length > 1 && !isOwn && titles.length > 0 && name.length > 8 && likeness(name, titles) === 0
  );
}

function pathOf(address: string): string {
  return address
    .replace(/^https?:\/\/[^/]*/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");
}
