/** Finds words that stand in code where a reader would see them, instead of in the message catalogue. */
import { parseSync } from "vite";

export interface LiteralWords {
  line: number;
  words: string;
}

type Node = { type: string; start: number; [key: string]: unknown };

/** Attributes that a reader sees or hears, and props of ours that end up in one. */
const told =
  /^(?:aria-(?:label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label|text|summary)$/;
/** Names of ours, the same in every language, and letters that are no words: a key, a unit. */
const names = /^(?:[Bb]ackstory|AI|ms|Esc|Ctrl|Alt|K)$/;
const hasWords = (text: string) => (text.match(/\p{L}+/gu) ?? []).some((word) => !names.test(word));
/** A sentence or label wherever it stands: begins with a capital and goes on. */
const reads = /^[\p{Lu}\u201c].*\p{Ll} \p{L}/su;

/**
 * Literal words of a module: text between tags, words in attributes that are read, and sentences anywhere but in
 * an error, which only developers see.
 */
export function literalWords(path: string, code: string): LiteralWords[] {
  const found = new Map<number, string>();
  const note = ({ start }: Node, words: unknown) => found.set(start, String(words).trim());

  /** What an expression may come to in front of a reader; what it only asks or compares is not told. */
  function tell(node: Node | null): void {
    if (!node || typeof node !== "object") return;
    if (node.type === "Literal" && typeof node.value === "string" && hasWords(node.value))
      note(node, node.value);
    if (node.type === "TemplateLiteral")
      for (const part of node.quasis as Node[]) {
        const { cooked } = part.value as { cooked: string };
        if (hasWords(cooked)) note(part, cooked);
      }
    for (const child of outcomes(node)) tell(child);
  }

  function walk(node: unknown, inError: boolean): void {
    if (Array.isArray(node)) for (const each of node) walk(each, inError);
    if (!isNode(node)) return;
    if (node.type === "JSXText" && hasWords(node.value as string)) note(node, node.value);
    if (node.type === "JSXElement" || node.type === "JSXFragment")
      for (const child of node.children as Node[])
        if (child.type === "JSXExpressionContainer") tell(child.expression as Node);
    if (node.type === "JSXAttribute" && told.test((node.name as { name: string }).name))
      tell(exprOf(node.value as Node | null));
    if (node.type === "Literal" && !inError && reads.test(String(node.value))) note(node, node.value);
    if (node.type === "TemplateElement" && !inError) {
      const { cooked } = node.value as { cooked: string };
      if (reads.test(cooked)) note(node, cooked);
    }
    const isError =
      node.type === "NewExpression" &&
      /(?:Error|Refusal)$/.test((node.callee as { name?: string }).name ?? "");
    for (const value of Object.values(node)) walk(value, inError || isError);
  }

  walk(parseSync(path, code).program, false);
  return [...found].map(([start, words]) => ({ line: code.slice(0, start).split("\n").length, words }));
}

const isNode = (node: unknown): node is Node =>
  typeof node === "object" && node !== null && typeof (node as Node).type === "string";

const exprOf = (value: Node | null) =>
  value?.type === "JSXExpressionContainer" ? (value.expression as Node) : value;

/** The parts of an expression that may be its value. Of calls that is not known: what they are asked is no outcome. */
function outcomes(node: Node): (Node | null)[] {
  const at = (...keys: string[]) => keys.map((key) => node[key] as Node | null);
  if (node.type === "ConditionalExpression") return at("consequent", "alternate");
  if (node.type === "LogicalExpression") return at("left", "right");
  if (node.type === "BinaryExpression" && node.operator === "+") return at("left", "right");
  if (/^(?:TS\w+|Parenthesized)Expression$/.test(node.type)) return at("expression");
  if (node.type === "TemplateLiteral") return node.expressions as Node[];
  if (node.type === "ArrayExpression") return node.elements as Node[];
  if (node.type === "ArrowFunctionExpression") return at("body");
  if (node.type === "CallExpression")
    return (node.arguments as Node[]).filter(({ type }) => type === "ArrowFunctionExpression");
  return [];
}
