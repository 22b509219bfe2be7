import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { PageReader } from "../../../data/names/detect";
import { blocksOf } from "../../../entrypoints/reader/blocks";
import { sampleIndex } from "../names/sample-index";

beforeAll(() => {
  vi.stubGlobal("Node", parseHTML("<html></html>").Node);
  return () => vi.unstubAllGlobals();
});

/** The names found in a page's text, as they stand in it. */
function namesIn(html: string): string[] {
  const { document } = parseHTML(`<html><body><article>${html}</article></body></html>`);
  const reader = new PageReader<number>(sampleIndex);
  const blocks = [...blocksOf(document.body)];
  blocks.forEach(({ text }, at) => {
    reader.read(at, text);
  });
  const mentions = reader.decide();
  return blocks.flatMap(({ text }, at) =>
    (mentions.get(at) ?? []).map(({ start, end }) => text.slice(start, end)),
  );
}

describe("names in a line of markup", () => {
  it.each([
    ["half in bold", "Open<b>AI</b> won", "OpenAI"],
    ["every letter apart", "<i>O<i>pen</i></i><u>A</u><span></span><q>I</q> won", "OpenAI"],
    ["two words, a link each", "<a>Google</a> <a>Deep<em>Mind</em></a> won", "Google DeepMind"],
    ["a break that may be", "Open<wbr>AI, Open<!-- note -->AI", "OpenAI OpenAI"],
    ["its ending outside", "<a>OpenAI</a>’s and <b>OpenAI</b>-backed", "OpenAI OpenAI"],
    ["wrongly nested", "<b>Hugging <i>Face</b></i> won", "Hugging Face"],
    ["with the number of a note", "OpenAI<sup>1</sup> and GPT-4<sup><a>2</a></sup> won", "OpenAI GPT-4"],
    ["with a sign of trade", "OpenAI<sup>TM</sup> won", "OpenAI"],
  ])("%s", (_, html, expected) => {
    expect(namesIn(html).join(" ")).toBe(expected);
  });

  it.each([
    ["a version goes on in bold", "GPT-4<b>o</b> and GPT-4<i>.5</i>"],
    ["a handle or an address begins before it", "@<b>OpenAI</b> https://<i>OpenAI</i>.com/x"],
    ["code", "<code>OpenAI</code> and <kbd>OpenAI</kbd>"],
    ["two paragraphs, cells, items", "<p>Hugging</p><p>Face</p><ul><li>Scale<li>AI</ul>"],
  ])("none: %s", (_, html) => {
    expect(namesIn(html).filter((name) => name !== "GPT")).toEqual([]);
  });
});
