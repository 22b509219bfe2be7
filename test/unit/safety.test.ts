import { describe, expect, it } from "vitest";
import config from "../../wxt.config";
import { codeOf, paths, sourcePaths, textOf } from "./source-files";

const scripts = sourcePaths.filter((path) => /^(?:data|components|entrypoints)\/.*\.tsx?$/.test(path));
const inPages = scripts.filter((path) => /^entrypoints\/(?:page|reader|card|dateline)\//.test(path));

/** What a person does. A page can make up any of it. */
const doings =
  /addEventListener\(\s*"(?:click|dblclick|auxclick|contextmenu|copy|cut|paste|key\w+|pointer\w+|mouse\w+|touch\w+|drag\w*|drop|wheel|input|change|pageshow)"/;

/** Doings that are listened to without asking whether they are real, each with why. */
const harmless: Record<string, string> = {
  "entrypoints/reader/theme-watch.ts": "the system turns light or dark: told by an object of our own world",
};

describe("events in a page", () => {
  it("that stand for what a person does count only if the browser says that they are", () => {
    const listening = inPages.filter((path) => doings.test(codeOf(path)));
    expect(listening.length).toBeGreaterThan(0);
    const trusting = listening.filter((path) => !codeOf(path).includes("isTrusted") && !(path in harmless));
    expect(trusting).toEqual([]);
    // The two that listen to many kinds do so through one function each, which asks.
    for (const path of ["entrypoints/reader/pointer.ts", "entrypoints/reader/keyboard.ts"]) {
      const [ask, ...others] = [...codeOf(path).matchAll(/addEventListener\(\s*(?!"abort")\w+,\s*([^\n]+)/g)];
      expect(ask?.[1]).toMatch(/event\.isTrusted && listener\(/);
      expect(others).toEqual([]);
    }
  });

  it("cannot be made up inside the card: its shadow root is closed, and so is every other", () => {
    const roots = scripts.flatMap((path) => codeOf(path).match(/attachShadow\([^)]*\)/g) ?? []);
    expect(roots.length).toBeGreaterThan(1);
    expect(roots.filter((root) => root !== 'attachShadow({ mode: "closed" })')).toEqual([]);
  });
});

describe("the manifest", () => {
  type ManifestOf = (env: { browser: string }) => Record<string, unknown>;
  const manifestFor = config.manifest as unknown as ManifestOf;

  it.each(["chrome", "firefox"])(
    "of %s lets in no page and no other extension, and lends no file",
    (browser) => {
      const manifest = manifestFor({ browser });
      for (const key of [
        "web_accessible_resources",
        "externally_connectable",
        "sandbox",
        "oauth2",
        "nacl_modules",
      ])
        expect(manifest).not.toHaveProperty(key);
      expect(JSON.stringify(manifest)).not.toMatch(/unsafe-|MAIN|<all_urls>|file:/);
    },
  );
});

describe("ways to the network", () => {
  it("are in no source of ours: by an element, an address, a worker, a window", () => {
    const ways =
      /\bnew (?:Image|Audio|Worker|SharedWorker)\b|createElement\("(?:img|iframe|link|object|embed|video|audio|source)"\)|\bRTC\w+|\bWebTransport\b|\bwindow\.open\b|\blocation\.(?:assign|replace)\b|\.(?:src|srcset|ping|poster|formAction)\s*=[^=]/;
    const found = scripts.filter((path) => ways.test(codeOf(path)));
    // It loads scripts of ours into a page of ours.
    expect(found).toEqual(["entrypoints/welcome/example-reader.ts"]);
  });

  it("are in no picture, style or page of ours", () => {
    const assets = paths.filter((path) =>
      /^(?:public|components|entrypoints)\/.*\.(?:svg|css|html)$/.test(path),
    );
    expect(assets.length).toBeGreaterThan(20);
    const remote = /(?:@import|url\(|\bsrc|href)\s*=?\s*["'(]*\s*(?:https?:)?\/\//;
    expect(assets.filter((path) => remote.test(textOf(path)))).toEqual([]);
  });
});
