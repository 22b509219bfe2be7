/** What is measured inside a page: our scan and its peers, over the text that is in it. */

import names from "virtual:names";
import Mark from "mark.js";
import { PageReader } from "../../data/names/detect";
import type { NameIndexData } from "../../data/names/index-data";
import { loadNameIndex, type NameIndex } from "../../data/names/name-index";
import { type Block, blocksOf } from "../../entrypoints/reader/blocks";
import { withNames } from "./many-names";
import { wrapByPattern } from "./wrap-by-pattern";

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

const forms = data.forms.map(([form]) => form);

/** mark.js with the same names, each word for word. Takes its marks away again, outside the time. */
async function markJs(): Promise<number> {
  const mark = new Mark(document.body);
  const began = performance.now();
  await new Promise<void>((done) =>
    mark.mark(forms, {
      separateWordSearch: false,
      accuracy: "exactly",
      diacritics: false,
      done: () => done(),
    }),
  );
  const time = performance.now() - began;
  await new Promise<void>((done) => mark.unmark({ done: () => done() }));
  return time;
}

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const tasks: Record<string, (count: number) => number | Promise<number>> = {
  walk: () => timed(walk),
  gather: () => timed(gather),
  scan: (count) => timed(() => scan(count)),
  pattern: () => wrapByPattern(forms, document.body),
  markJs,
};

/** Milliseconds of one run of a task; runs that are too short for the clock are repeated and divided. */
async function measure(task: string, count = 0): Promise<number> {
  const once = tasks[task]!;
  if (task !== "walk" && task !== "gather") return once(count);
  const times = 20;
  return (
    timed(() => {
      for (let i = 0; i < times; i++) (task === "walk" ? walk : gather)();
    }) / times
  );
}

export type Bench = { measure: typeof measure; walk: typeof walk; scan: typeof scan };
(globalThis as { bench?: Bench }).bench = { measure, walk, scan };
