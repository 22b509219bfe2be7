import { describe, expect, it } from "vitest";
import { codeOf, sourcePaths } from "../source-files";

const inPages = sourcePaths.filter((path) =>
  /^entrypoints\/(?:page|reader|card|dateline)\/.*\.tsx?$/.test(path),
);

/** Where the browser calls back into our code, and the beginning of what is handed to it. */
const edges =
  /\b(addEventListener\(\s*(?!"abort")[^,()]+|setTimeout\(|requestAnimationFrame\(|requestIdleCallback\(|queueMicrotask\(|new (?:Mutation|Resize|Intersection)Observer\()[,\s]*((?:\([^()]*\)\s*=>\s*)?[\w.#(!]*)/g;

/** Callbacks that can do nothing that fails, each with why. */
const harmless = new Map([
  [
    "page/index.ts see",
    "asks two properties of the document; what it hands over to tells of its own failures",
  ],
  ["page/index.ts start", "asks the background, which never fails; what comes of the answer is caught"],
  ["reader/slices.ts resolve", "ends a pause"],
  ["reader/card-link.ts articleDate", "catches for itself"],
  ["reader/uncaught.ts (event) => tell(event", "is what tells"],
  ["reader/session.ts clicked", "starts a clock, for what is caught"],
  ["reader/theme-watch.ts changed", "starts a clock, for what is caught"],
  ["reader/watch.ts () => changed.size", "calls `flush`, which is caught"],
  ["card/watch-moves.ts scroll", "sets a flag and calls `moved`, which is guarded"],
  ["card/stage-host.ts (event) => event.stopPropagation(", "calls the browser alone"],
  ["card/stage-host.ts ({ target }) => ", "notes what had the focus"],
  ["card/stage-host.ts () => ", "forgets it"],
  ["card/copy-text.ts listener", "is called by the copy it is waited for with, in what is guarded"],
  ["dateline/region.ts () => ", "writes into an element of its own"],
  ["dateline/region.ts sayInRegion", "takes that element away"],
]);

interface Edge {
  path: string;
  what: string;
}

const edgesOf = (path: string): Edge[] =>
  [...codeOf(path).matchAll(edges)].map(([, , what]) => ({ path, what: what! }));

const keyOf = ({ path, what }: Edge) => `${path.replace("entrypoints/", "")} ${what}`;

function isCaught({ path, what }: Edge): boolean {
  if (/^(?:\([^()]*\)\s*=>\s*)?(?:caught|guarded)\(/.test(what)) return true;
  const name = what.replace(/\W/g, "\\$&");
  return new RegExp(`\\b${name} = (?:caught|guarded)(?:<[^>]*>)?\\(`).test(codeOf(path));
}

describe("every way from the browser into our code in a page", () => {
  const all = inPages.flatMap(edgesOf);

  it("is one behind which errors are caught, or can do nothing that fails", () => {
    expect(all.length).toBeGreaterThan(20);
    const bare = all.filter((edge) => !isCaught(edge) && !harmless.has(keyOf(edge)));
    expect(bare.map(keyOf)).toEqual([]);
  });

  it("is named as harmless only where it still is there", () => {
    const there = new Set(all.map(keyOf));
    expect([...harmless.keys()].filter((key) => !there.has(key))).toEqual([]);
  });
});
