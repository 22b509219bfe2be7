import { type Document, isAlias, isMap, isPair, isScalar, type Node, Scalar, visit } from "yaml";

/** Where a seed file uses more of YAML than plain lists, mappings and texts, and what to write instead. */
export interface Unplain {
  offset: number;
  message: string;
}

/** Keys of which every word counts, so that a `#` after them is hardly a comment. */
const prose = new Set(
  "according author characterNote label name note per publishedWhy publisher quote summary text title topic unit why words".split(
    " ",
  ),
);

/**
 * The first anchor, alias, tag, merge or directive of a document, and texts of which a `#` cuts off the end. Nobody
 * needs them in seeds; where they stand they are mostly words of a text that should be in quotes.
 */
export function unplain(text: string, document: Document.Parsed): Unplain | undefined {
  if (document.directives?.yaml.explicit) {
    return { offset: 0, message: "has a %YAML line, which changes what words mean. Remove it." };
  }
  let found: Unplain | undefined;
  /** A sign before a list or mapping may stand on the line above it. */
  const refuse = (node: Node, message: string, sign?: string) => {
    const start = node.range?.[0] ?? 0;
    const ahead = sign === undefined ? -1 : text.lastIndexOf(sign, start);
    found = { offset: ahead < 0 ? start : ahead, message };
    return visit.BREAK;
  };
  visit(document, {
    Node(_, node, path) {
      if (isAlias(node))
        return refuse(node, `has *${node.source}, which stands for another place. ${quoted}`);
      const { anchor, tag } = node;
      if (anchor) return refuse(node, `has &${anchor}, which names this place. ${quoted}`, `&${anchor}`);
      if (tag) return refuse(node, `has ${shortTag(tag)}, which says of what type this is. ${quoted}`, "!");
      const pair = path.at(-1);
      const key = isPair(pair) && pair.value === node && isScalar(pair.key) ? String(pair.key.value) : "";
      if (prose.has(key) && isScalar(node) && node.type === Scalar.PLAIN && node.comment) {
        return refuse(node, `loses the words after # in ${key}: “#${node.comment}”. Put the text in quotes.`);
      }
      return undefined;
    },
    Pair(_, { key }) {
      if (!isScalar(key) && !isMap(key)) return undefined;
      if (isScalar(key) && key.value !== "<<") return undefined;
      const message = isScalar(key)
        ? "merges by <<, which hides what an entry says. Write its keys out."
        : "has a mapping for a key. Write a word followed by a colon.";
      return refuse(key, message);
    },
  });
  return found;
}

const quoted = "Write it out; if it is a part of a text, put the text in quotes.";
const shortTag = (tag: string) => tag.replace("tag:yaml.org,2002:", "!!");
