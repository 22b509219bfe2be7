import fc from "fast-check";
import { parsePage } from "../../../.dev/parse-page";
import { sampleEntities } from "../names/sample-index";

/** A part of a page: text in one or more nodes, or an element. */
export type Part = string[] | { tag: string; parts: Part[] };

export const inlineTags = ["b", "em", "span", "i", "sub"];
export const blockTags = ["p", "div", "section", "li", "blockquote", "h2", "td", "x-part"];
export const unreadTags = ["script", "style", "nav", "aside", "figcaption", "pre"];
export const inlineUnreadTags = ["code", "kbd", "button", "sup"];
const voidTags = ["br", "hr"];

const words = fc.oneof(
  fc.constantFrom(...sampleEntities.map(({ name }) => name)),
  fc.constantFrom(
    " ",
    " and ",
    "\n  ",
    "’s ",
    ". ",
    "Open",
    "AI",
    "Clau",
    "de 3",
    "\u200b",
    "\ud83e\udd16",
    "\u00a0",
    "",
  ),
  fc.lorem({ maxCount: 3 }),
);
const text = fc.array(words, { minLength: 1, maxLength: 4 });

/** Any tree of elements, some of which are not read, and texts of one or several nodes. */
export const anyPart: fc.Arbitrary<Part> = fc.letrec<{ part: Part; element: Part }>((tie) => ({
  part: fc.oneof({ maxDepth: 6, withCrossShrink: true }, text, tie("element")),
  element: fc.record({
    tag: fc.constantFrom(
      ...[...inlineTags, ...inlineTags, ...blockTags, ...blockTags],
      ...[...unreadTags, ...inlineUnreadTags, ...voidTags],
    ),
    parts: fc.array(tie("part"), { maxLength: 5 }),
  }),
})).part;

/** Builds it below a fresh body; each text stands in as many nodes as it has pieces, or in one. */
export function built(part: Part, split: "in pieces" | "whole"): Element {
  const document = parsePage("<!doctype html><html lang='en'><head></head><body></body></html>");
  const add = (to: Element, each: Part): void => {
    if (Array.isArray(each)) {
      const pieces = split === "whole" ? [each.join("")] : each;
      for (const piece of pieces) to.append(document.createTextNode(piece));
      return;
    }
    const element = document.createElement(each.tag);
    to.append(element);
    if (!voidTags.includes(each.tag)) for (const child of each.parts) add(element, child);
  };
  add(document.body, part);
  return document.body;
}
