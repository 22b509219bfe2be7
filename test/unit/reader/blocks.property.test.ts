import fc from "fast-check";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { detectText } from "../../../data/names/detect-text";
import { type Block, blocksOf, rangeOf } from "../../../entrypoints/reader/blocks";
import { sampleIndex } from "../names/sample-index";
import { anyPart, blockTags, built, inlineTags, inlineUnreadTags, type Part } from "./any-page";

/** Stands in the text for what is not read within a line. */
const unread = "\uFFFC";

beforeAll(() => {
  vi.stubGlobal("Node", (parseHTML("<p></p>") as unknown as { Node: unknown }).Node);
  vi.stubGlobal(
    "StaticRange",
    class {
      constructor(range: object) {
        Object.assign(this, range);
      }
    },
  );
});

const blocks = (part: Part, split: "in pieces" | "whole" = "in pieces") => [...blocksOf(built(part, split))];

/** The texts between two edges of blocks, told the short way: by recursion over what the page was built from. */
function runsOf(part: Part): string[] {
  const runs = [""];
  const visit = (each: Part): void => {
    if (Array.isArray(each)) runs[runs.length - 1] += each.join("");
    else if (inlineUnreadTags.includes(each.tag)) runs[runs.length - 1] += unread;
    else if (inlineTags.includes(each.tag)) for (const child of each.parts) visit(child);
    else {
      runs.push("");
      if (blockTags.includes(each.tag)) for (const child of each.parts) visit(child);
      runs.push("");
    }
  };
  visit(part);
  return runs;
}

/** The nodes' text from a place in one to a place in another, as a browser would read the range. */
function textIn(block: Block, { startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const from = block.nodes.indexOf(startContainer as Text);
  const to = block.nodes.indexOf(endContainer as Text);
  const whole = block.nodes.slice(from, to + 1).map(({ data }) => data);
  const ended = whole.with(-1, whole.at(-1)!.slice(0, endOffset));
  return ended.with(0, ended[0]!.slice(startOffset)).join("");
}

describe("whatever the page", () => {
  it("its text is read once, in order, block by block", () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const read = blocks(part).map(({ text }) => text);
        const isWordless = (text: string) => !/[^\s\uFFFC]/.test(text);
        expect(read.filter((text) => !isWordless(text))).toEqual(
          runsOf(part).filter((text) => !isWordless(text)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("each node's text stands where it is said to begin", () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        for (const { text, nodes, starts } of blocks(part)) {
          expect(starts.length).toBe(nodes.length);
          nodes.forEach(({ data }, i) => {
            expect(text.startsWith(data, starts[i])).toBe(true);
          });
          expect(nodes.map(({ data }) => data).join("")).toBe(text.replaceAll(unread, ""));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("a place in the text leads back to just those letters of its nodes", () => {
    fc.assert(
      fc.property(anyPart, fc.nat(), fc.nat(), (part, a, b) => {
        for (const block of blocks(part)) {
          const start = a % block.text.length;
          const end = start + 1 + (b % (block.text.length - start));
          const wanted = block.text.slice(start, end);
          // No name reaches over what is not read, nor begins with it.
          if (wanted.includes(unread)) continue;
          expect(textIn(block, rangeOf(block, start, end)!)).toBe(wanted);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("names are found the same however its text is cut into nodes, and their ranges hold them", () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const cut = blocks(part);
        expect(cut.map(({ text }) => text)).toEqual(blocks(part, "whole").map(({ text }) => text));
        for (const block of cut)
          for (const { start, end } of detectText(sampleIndex, block))
            expect(textIn(block, rangeOf(block, start, end)!)).toBe(block.text.slice(start, end));
      }),
      { numRuns: 200 },
    );
  });
});
