/** JSON-LD as publishers write it: several blocks, any nesting, `@graph`, arrays, broken JSON. */

export type Node = { [key: string]: unknown };

const scriptsOf = (document: Document) => document.querySelectorAll('script[type*="ld+json" i]');

/** What hangs below these is something else than the page: comments, stories told of, pictures. */
const elsewhere =
  /^(?:comment|review|itemListElement|mentions|citation|isBasedOn|related\w*|video|image|logo|author|creator|publisher|sourceOrganization|liveBlogUpdate|breadcrumb|isPartOf|about|associatedMedia|sharedContent|subjectOf|significantLink|workExample|exampleOfWork|thumbnail|contributor|editor|offers|potentialAction|acceptedAnswer|suggestedAnswer)$/;

/** All nodes that may describe the page itself, in order. Linear in the size of the blocks. */
export function nodesOf(document: Document): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null || depth > 12 || nodes.length > 400) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    nodes.push(value as Node);
    for (const [key, inner] of Object.entries(value)) if (!elsewhere.test(key)) visit(inner, depth + 1);
  };
  for (const script of scriptsOf(document)) visit(parseLoosely(script.textContent ?? ""), 0);
  return nodes;
}

/** Parses JSON with what publishers leave in it: comments, raw line ends, trailing commas. */
export function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*;?\s*$|;\s*$/g, "")
    .trim();
  const isControl = /\p{Cc}+/gu;
  const mended = () => bare.replace(isControl, " ").replace(/,\s*(?=[}\]])/g, "");
  for (const read of [() => bare, mended]) {
    try {
      return JSON.parse(read());
    } catch {}
  }
  // Beyond repair: the page's own date comes first in nearly every block.
  const found = /"datePublished"\s*:\s*"([^"]{6,40})"/.exec(bare);
  const type = /"@type"\s*:\s*\[?\s*"(\w{1,40})"/.exec(bare);
  return found && { "@type": type?.[1] ?? "", datePublished: found[1] };
}

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: Node): string[] {
  const types = node["@type"];
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === "string")
    .map((type: string) => type.replace(/^.*[/:#]/, ""));
}

/** A string value of a node: itself, the first of an array, or the `@value` or `@id` of an object. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== "object" || value === null) return "";
  const { "@value": plain, "@id": id, url } = value as Node;
  return textOf(plain ?? id ?? url);
}
