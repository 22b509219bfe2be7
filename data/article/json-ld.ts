/** JSON-LD as publishers write it: several blocks, any nesting, `@graph`, arrays, broken JSON. */

export type Node = { [key: string]: unknown };

const scriptsOf = (document: Document) => document.querySelectorAll('script[type*="ld+json" i]');

/** What hangs below these is something else than the page: comments, stories told of, pictures. */
const elsewhere =
  /^(?:comment|review|itemListElement|mentions|citation|isBasedOn|related\w*|video|image|logo|author|creator|publisher|sourceOrganization|liveBlogUpdate|breadcrumb|isPartOf|about|associatedMedia|sharedContent|subjectOf|itemReviewed|appearance|firstAppearance|significantLink|workExample|exampleOfWork|thumbnail|contributor|editor|offers|potentialAction|acceptedAnswer|suggestedAnswer)$/;

/** All nodes that may describe the page itself, in order. Linear in the size of the blocks. */
export function nodesOf(document: Document): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null || depth > 12 || nodes.length > 400) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = withoutPrefix(value as Node);
    nodes.push(node);
    for (const [key, inner] of Object.entries(node)) if (!elsewhere.test(key)) visit(inner, depth + 1);
  };
  for (const script of scriptsOf(document)) visit(parseLoosely(script.textContent ?? ""), 0);
  return nodes;
}

const prefix = /^(?:schema:|https?:\/\/schema\.org\/)/;

/** "schema:datePublished" is datePublished. */
function withoutPrefix(node: Node): Node {
  if (!Object.keys(node).some((key) => prefix.test(key))) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key.replace(prefix, ""), value]));
}

/** Parses JSON with what publishers leave in it: entities, comments, raw line ends, trailing commas, several values. */
export function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*;?\s*$|;\s*$/g, "")
    .trim();
  const plain = /^[[{]\s*&(?:quot|#34);/.test(bare) ? withoutEntities(bare) : bare;
  for (const read of [
    () => plain,
    () => mended(plain),
    () => `[${mended(plain).replace(/\}\s*\{/g, "},{")}]`,
  ]) {
    try {
      const value = JSON.parse(read());
      // Some encode their JSON twice or more.
      return typeof value === "string" && value !== text && /^\s*["[{]/.test(value)
        ? parseLoosely(value)
        : value;
    } catch {}
  }
  return rescued(mended(plain));
}

const withoutEntities = (text: string) =>
  text.replace(/&(?:quot|#34|amp|#39);/g, (entity) =>
    entity === "&amp;" ? "&" : entity === "&#39;" ? "'" : '"',
  );

/** Passes over strings: "https://" is no comment. */
function withoutComments(text: string): string {
  if (!/\/[/*]/.test(text)) return text;
  let [out, from, inString] = ["", 0, false];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') inString = !inString;
    else if (inString && sign === "\\") i++;
    else if (!inString && sign === "/" && /[/*]/.test(text[i + 1] ?? "")) {
      const mark = text[i + 1] === "*" ? "*/" : "\n";
      const end = text.indexOf(mark, i + 2);
      out += `${text.slice(from, i)} `;
      from = end < 0 ? text.length : end + mark.length;
      i = from - 1;
    }
  }
  return out + text.slice(from);
}

const isControl = /\p{Cc}+/gu;

const mended = (text: string) =>
  withoutComments(text)
    .replace(isControl, " ")
    .replace(/,\s*(?=[}\]])/g, "");

/** Beyond repair: of all dates of publication the first one of those in the fewest braces. */
function rescued(text: string): Node | undefined {
  let [found, least, depth, at] = ["", Number.POSITIVE_INFINITY, 0, 0];
  for (const match of text.matchAll(/["']datePublished["']\s*:\s*["']([^"']{6,40})["']/g)) {
    for (const brace of text.slice(at, match.index).match(/[{}]/g) ?? []) depth += brace === "{" ? 1 : -1;
    at = match.index;
    if (depth < least) [found, least] = [match[1]!, depth];
  }
  const type = /["']@type["']\s*:\s*\[?\s*["'](\w{1,40})["']/.exec(text);
  return found ? { "@type": type?.[1] ?? "", datePublished: found } : undefined;
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
