import { describe, expect, it } from "vitest";
import { browsers, packed } from "./packed";

/** What is split off by the bundler is named by it; only the rest is ours to name. */
const named = (path: string) => path.replace(/^(chunks|assets)\/[\w-]+-[\w-]{8}(?=\.(js|css)$)/, "$1/*");

describe.each(browsers)("the package for %s", (browser) => {
  const files = packed(browser);
  const paths = [...files.keys()];
  const code = paths.filter((path) => path.endsWith(".js"));
  const textOf = (path: string) => files.get(path)!.toString("utf8");

  it("holds these files and no other", () => {
    expect([...new Set(paths.map(named))].sort()).toMatchSnapshot();
  });

  it("holds each file once, in a fixed order", () => {
    expect(paths).toEqual([...new Set(paths)].sort());
  });

  it("is small: less than 800 kB", () => {
    const bytes = [...files.values()].reduce((sum, each) => sum + each.length, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });

  it("tells nothing of the machine it was built on", () => {
    const telling = paths.filter((path) =>
      /\/(work|home|tmp|root|Users)\/\w|file:\/\/|sourceMappingURL/.test(textOf(path)),
    );
    expect(telling).toEqual([]);
  });

  it("can neither set markup nor run text, reach the network, or load what is not in it", () => {
    const able =
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML|\beval\(|new Function\b|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
    expect(code.filter((path) => able.test(textOf(path)))).toEqual([]);
    const pages = paths.filter((path) => /\.(html|css|svg)$/.test(path));
    const foreign = /(src|href)="(https?:)?\/\/|@import|url\((?!["']?(data:|#))/;
    expect(pages.filter((path) => foreign.test(textOf(path)))).toEqual([]);
  });
});

describe("the sources package", () => {
  const paths = [...packed("sources").keys()];

  it("holds what tells how to build, and the lock", () => {
    const needed = [
      "BUILDING.md",
      "LICENSE",
      "README.md",
      "package.json",
      "package-lock.json",
      "wxt.config.ts",
    ];
    expect(needed.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it("holds no tests, no pictures of the documents, nothing made or private", () => {
    const odd =
      /(^|\/)(test|node_modules|\.output|\.wxt|\.git|\.ci)\/|\.(test\.\w+|map|log|env|webp|zip)$|\.env|\.npmrc/;
    expect(paths.filter((path) => odd.test(path))).toEqual([]);
    const rooms = new Set(paths.filter((path) => path.includes("/")).map((path) => path.split("/")[0]));
    expect([...rooms].sort()).toEqual([
      ".dev",
      "components",
      "data",
      "docs",
      "entrypoints",
      "public",
      "seeds",
    ]);
  });
});
