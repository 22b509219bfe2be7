/** What is measured inside a page: our scan and its peers, over the text that is in it. */

import names from "virtual:names";
import Mark from "mark.js";
import { PageReader } from "../../data/names/detect";
import type { NameIndexData } from "../../data/names/index-data";
import { loadNameIndex, type NameIndex } from "../../data/names/name-index";
import { type Block, blocksOf } from "../../entrypoints/reader/blocks";
import { withNames } from "./many-names";
import { patternOf, wrapByPattern } from "./wrap-by-pattern";

const data = JSON.parse(names) as NameIndexData;
const indexes = new Map<number, NameIndex>();

/** Our own index (0), or one of so many names. Made once. */
function indexOf(count: number): NameIndex {
  const made = indexes.get(count) ?? loadNameIndex(count === 0 ? data : withNames(data, count));
  indexes.set(count, made);
  return made;
}

/** Every text node below the body, its length added up: the least that any reader of a page must do. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

/** Blocks, detection, decision: all that happens before something is painted. Returns the mentions. */
function scan(count: number): number {
  const reader = new PageReader<Block>(indexOf(count));
  for (const block of blocksOf(document.documentElement)) reader.read(block, block.text);
  return [...reader.decide().values()].reduce((sum, list) => sum + list.length, 0);
}

/** The blocks alone. */
function gather(): number {
  let length = 0;
  for (const block of blocksOf(document.documentElement)) length += block.text.length;
  return length;
}

let texts: readonly string[] | undefined;

/** The blocks' texts, gathered outside the time. */
function textOfBlocks(): readonly string[] {
  texts ??= [...blocksOf(document.documentElement)].map(({ text }) => text);
  return texts;
}

/** The code of each character, once: the least that a detector written in the page's language must do. */
function codes(): number {
  let sum = 0;
  for (const text of textOfBlocks()) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** Every capital, found by the browser's own search: the least where the browser does the looking. */
function capitals(): number {
  const capital = /[A-Z]/g;
  let found = 0;
  for (const text of textOfBlocks()) while (capital.test(text)) found++;
  return found;
}

const forms = data.forms.map(([form]) => form);

/** What undoes the last run. */
let undo: () => unknown = () => {};

/** mark.js with the same names, each word for word. */
async function markJs(): Promise<void> {
  const mark = new Mark(document.body);
  const options = { separateWordSearch: false, accuracy: "exactly", diacritics: false } as const;
  await new Promise<void>((done) => mark.mark(forms, { ...options, done: () => done() }));
  undo = () => new Promise<void>((done) => mark.unmark({ done: () => done() }));
}

const pattern = patternOf(forms);

/** What is too short for the clock is done so often for one time. */
const tasks: Record<string, [work: (count: number) => unknown, times: number]> = {
  walk: [walk, 200],
  gather: [gather, 50],
  codes: [codes, 50],
  capitals: [capitals, 50],
  scan: [scan, 10],
  first: [scan, 1],
  pattern: [
    () => {
      undo = wrapByPattern(pattern, document.body);
    },
    1,
  ],
  markJs: [markJs, 1],
};

/** Makes ready what a task needs, outside its time. */
async function ready(count: number): Promise<void> {
  await undo();
  undo = () => {};
  indexOf(count);
  textOfBlocks();
}

/** Does a task so often as its time needs; the milliseconds that passed, and how often. */
async function measure(task: string, count: number): Promise<{ passed: number; times: number }> {
  const [work, times] = tasks[task]!;
  const began = performance.now();
  for (let i = 0; i < times; i++) await work(count);
  return { passed: performance.now() - began, times };
}

export type Bench = { measure: typeof measure; ready: typeof ready; walk: typeof walk; scan: typeof scan };
(globalThis as { bench?: Bench }).bench = { measure, ready, walk, scan };
