import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { blocksOf } from "../../../entrypoints/reader/blocks";

const page = () => {
  const rows = [1, 2, 3, 4].map((row) => `<div id="row${row}"><p>Row ${row}</p></div>`).join("");
  return parseHTML(`<html><body><main>${rows}</main></body></html>`).document;
};

/** Reads a page that does `change` once its second row is read. What was read, and whether it was all. */
function readWith(change: (document: Document) => void): [texts: string[], whole: boolean] {
  const document = page();
  const blocks = blocksOf(document.body);
  const texts: string[] = [];
  for (let next = blocks.next(); ; next = blocks.next()) {
    if (next.done) return [texts, next.value];
    texts.push(next.value.text);
    if (texts.length === 2) change(document);
  }
}

beforeAll(() => {
  vi.stubGlobal("Node", parseHTML("<html></html>").Node);
  return () => vi.unstubAllGlobals();
});

describe("reading blocks, while the page goes on", () => {
  const rows = ["Row 1", "Row 2", "Row 3", "Row 4"];

  it("tells that it was read to the end", () => {
    expect(readWith(() => {})).toEqual([rows, true]);
    expect(readWith((document) => document.querySelector("#row3")!.remove())).toEqual([
      ["Row 1", "Row 2", "Row 4"],
      true,
    ]);
  });

  it.each<[string, (document: Document) => void]>([
    ["where it stands", (document) => document.querySelector("#row2")!.remove()],
    ["all of it", (document) => document.querySelector("main")!.replaceWith("Nothing")],
  ])("tells that its place was taken away: %s", (_what, change) => {
    expect(readWith(change)[1]).toBe(false);
  });
});
