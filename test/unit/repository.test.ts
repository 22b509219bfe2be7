import { describe, expect, it } from "vitest";
import { closureOf, codeOf, type Import, importsOf, paths, sourcePaths, textOf, top } from "./source-files";

/** From the ground up: a room may use what lies below it. */
const rooms = ["seeds", "data", "components", "entrypoints"];
const roomOf = (path: string) => rooms.indexOf(path.split("/")[0]!);
const scripts = sourcePaths.filter((path) => /\.(tsx?|mjs)$/.test(path));
const inRooms = scripts.filter((path) => roomOf(path) >= 0);
const imports: Import[] = inRooms.flatMap(importsOf);

const told = (list: Import[]) => list.map(({ from, to }) => `${from} imports ${to}`);
const withCode = (among: string[], pattern: RegExp) => among.filter((path) => pattern.test(codeOf(path)));
const isBrowserRoom = (path: string) => path.startsWith("data/browser/");

describe("the rooms", () => {
  it("are the only folders at the top, beside public, docs and dot folders", () => {
    const folders = top.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    const known = [...rooms, "test", "public", "docs"];
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it("can be walked: the background reaches the browser by way of data/browser", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect([...closureOf("entrypoints/background/index.ts")]).toContain("webextension-polyfill");
  });

  it("import only what is there", () => {
    expect(told(imports.filter(({ to, isOurs }) => isOurs && !paths.includes(to)))).toEqual([]);
  });

  it("import one way: seeds, data, components, entrypoints", () => {
    // The catalogue's keys are a type; the browser itself reads its words.
    const isCatalogue = ({ to, isType }: Import) => isType && to.startsWith("public/_locales/");
    const upwards = imports.filter((each) => {
      const { from, to, isOurs } = each;
      return isOurs && !isCatalogue(each) && (roomOf(to) < 0 || roomOf(to) > roomOf(from));
    });
    expect(told(upwards)).toEqual([]);
  });

  it("keep entrypoints from importing each other", () => {
    const folder = (path: string) => path.split("/").slice(0, 2).join("/");
    const crossing = imports.filter(({ from, to }) => {
      return to.startsWith("entrypoints/") && /\.tsx?$/.test(to) && folder(from) !== folder(to);
    });
    expect(told(crossing)).toEqual([]);
  });

  it("keep data pure: no browser, no Node, no storage outside data/browser", () => {
    const pure = inRooms.filter((path) => path.startsWith("data/") && !isBrowserRoom(path));
    expect(withCode(pure, /\b(browser|chrome|window|localStorage|process)\.|from "node:/)).toEqual([]);
    const reaching = imports.filter(({ from, to }) => {
      return pure.includes(from) && (isBrowserRoom(to) || to === "webextension-polyfill" || to === "preact");
    });
    expect(told(reaching)).toEqual([]);
  });

  it("keep components free of storage and messages", () => {
    const components = inRooms.filter((path) => path.startsWith("components/"));
    expect(withCode(components, /\b(browser|chrome)\.|\b(local|session)Storage\b/)).toEqual([]);
    const reaching = imports.filter(({ from, to }) => {
      return components.includes(from) && (isBrowserRoom(to) || to === "webextension-polyfill");
    });
    expect(told(reaching)).toEqual([]);
  });

  it("keep storage and messaging in data/browser", () => {
    const others = inRooms.filter((path) => !isBrowserRoom(path));
    expect(
      withCode(others, /\bstorage\.(local|sync|session|onChanged)\b|\.(sendMessage|onMessage)\b/),
    ).toEqual([]);
  });

  it("keep what a page has to load small: no polyfill, no validation, no search, no record", () => {
    const heavy = ["webextension-polyfill", "valibot", "yaml", "fuse.js", "virtual:record", "virtual:names"];
    for (const entry of ["entrypoints/page/index.ts", "entrypoints/card/index.tsx"]) {
      expect(paths).toContain(entry);
      expect([...closureOf(entry)].filter((path) => heavy.includes(path))).toEqual([]);
    }
    expect([...closureOf("entrypoints/page/index.ts")].filter((path) => path.startsWith("preact"))).toEqual(
      [],
    );
  });
});

describe("the house rules", () => {
  it("files are short enough to read in one look: 250 lines at most", () => {
    const lines = (path: string) => textOf(path).trimEnd().split("\n").length;
    const long = sourcePaths.filter((path) => lines(path) > 250);
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it("file names are in kebab case, those of components in Pascal case, and say what is inside", () => {
    const name = (path: string) => path.split("/").at(-1)!;
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|mjs|css|html|tsx)$/;
    const odd = sourcePaths.filter(
      (path) => !kebab.test(name(path)) && !/^[A-Z][A-Za-z0-9]*\.tsx$/.test(name(path)),
    );
    expect(odd).toEqual([]);
    expect(
      sourcePaths.filter((path) => /(^|[-/])(utils?|helpers?|manager|common|misc)\b/i.test(path)),
    ).toEqual([]);
  });

  it("nothing is written into a page as markup, or run from a text", () => {
    const unsafe =
      /\b(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\b/;
    expect(withCode(inRooms, unsafe)).toEqual([]);
  });

  it("nothing is sent or fetched", () => {
    const network =
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b/;
    expect(withCode(inRooms, network)).toEqual([]);
    const foreign = /(@import\s+|url\()\s*["']?(https?:)?\/\//;
    expect(sourcePaths.filter((path) => path.endsWith(".css") && foreign.test(textOf(path)))).toEqual([]);
  });

  it("pages cannot speak to it: no window messages, no main world", () => {
    expect(withCode(inRooms, /\bwindow\.postMessage\b|world:\s*"MAIN"/)).toEqual([]);
  });

  it("no test is left out, no work left marked for later", () => {
    const tests = scripts.filter((path) => path.startsWith("test/"));
    expect(withCode(tests, /\b(it|test|describe)\.(only|skip|todo)\b/)).toEqual([]);
    const marks = new RegExp(["TO", "FIX"].map((start, i) => `\\b${start}${["DO", "ME"][i]}\\b`).join("|"));
    expect(sourcePaths.filter((path) => marks.test(textOf(path)))).toEqual([]);
  });
});
