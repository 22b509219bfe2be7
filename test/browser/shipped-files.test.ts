import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { extensionDir } from "./harness";
import { allowed, ways } from "./ways-out";

/** Every file of the built extension, as text: our own code and that of the libraries in it. */
const files = readdirSync(extensionDir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({
    path: relative(extensionDir, path).replaceAll("\\", "/"),
    text: readFileSync(path, "utf8"),
  }));
const scripts = files.filter(({ path }) => path.endsWith(".js"));
const readable = files.filter(({ path }) => /\.(js|css|html|svg|json)$/.test(path));
const manifest = JSON.parse(files.find(({ path }) => path === "manifest.json")!.text);

const found = (among: typeof files, what: RegExp) =>
  among.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(what.source, "g"))].map(([match]) => ({ path, match })),
  );
const told = (list: { path: string; match: string }[]) => list.map(({ path, match }) => `${path}: ${match}`);

describe("what is shipped", () => {
  it("can be looked at", () => {
    expect(scripts.length).toBeGreaterThan(8);
    expect(scripts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["background.js", "page.js", "reader.js", "card.js", "dateline.js"]),
    );
  });

  it.each(ways)("reaches the network by no $name", ({ name, pattern }) => {
    const isAllowed = ({ path, match }: { path: string; match: string }) =>
      allowed.some((each) => each.name === name && each.where.test(path) && each.what.test(match));
    expect(told(found(scripts, pattern).filter((each) => !isAllowed(each)))).toEqual([]);
  });

  it.each(ways)("would be seen to do so: $name", ({ pattern, seen }) => {
    for (const code of seen) expect(code).toMatch(pattern);
  });

  it("writes no markup and runs no text", () => {
    const unsafe =
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|DOMParser|HTMLUnsafe|srcdoc|document\.write|\beval\(|\bnew Function\b|\bFunction\(|set(?:Timeout|Interval)\([`"']|javascript:|\bWebAssembly\b/;
    expect(told(found(scripts, unsafe))).toEqual([]);
  });

  it("has no shadow root but closed ones", () => {
    const roots = found(scripts, /attachShadow\([^)]*\)/);
    expect(roots.length).toBeGreaterThan(1);
    expect(told(roots).filter((each) => !/\{mode:[`"']closed[`"']\}/.test(each))).toEqual([]);
  });

  it("names no host in styles, pages and pictures, and in scripts none that is asked for anything", () => {
    const remote = /(?:@import|url\(|src=|href=|xlink:href=)\s*["'`(]?\s*(?:https?:)?\/\/[^\s"'`)]+/i;
    expect(
      told(
        found(
          readable.filter(({ path }) => path !== "manifest.json"),
          remote,
        ),
      ),
    ).toEqual([]);
    // Names of vocabularies, and patterns: no address that could be loaded.
    const known = /^https?:\/\/(?:www\.w3\.org\/|schema\.org|\$\{|[\W_])/;
    const named = found(scripts, /https?:\/\/[^\s"'`)\\]*/).filter(({ match }) => !known.test(`${match} `));
    const fromRecord = (path: string, match: string) =>
      /background|virtual_record|prepared-search/.test(path) && match.length > 12;
    expect(told(named.filter(({ path, match }) => !fromRecord(path, match)))).toEqual([]);
  });

  it("may connect to nothing, be framed by nobody, and lends no file to pages", () => {
    const { extension_pages, ...others } = manifest.content_security_policy;
    expect(others).toEqual({});
    const policy = Object.fromEntries(
      (extension_pages as string).split(";").map((part) => {
        const [name, ...values] = part.trim().split(" ");
        return [name, values.join(" ")];
      }),
    );
    expect(policy).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self'",
      "connect-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
    for (const key of ["web_accessible_resources", "externally_connectable", "sandbox", "update_url", "key"])
      expect(manifest[key]).toBeUndefined();
    for (const script of manifest.content_scripts) {
      expect(script.world ?? "ISOLATED").toBe("ISOLATED");
      expect(script.run_at).toBe("document_idle");
      expect(script.all_frames).toBe(false);
    }
  });

  it("has no inline script or style in its pages", () => {
    const pages = files.filter(({ path }) => path.endsWith(".html"));
    expect(pages.length).toBe(4);
    const inline = /<script(?![^>]*\bsrc=)[^>]*>\s*[^<\s]|\son\w+\s*=\s*["']|<base\b|<iframe\b|http-equiv/i;
    expect(told(found(pages, inline))).toEqual([]);
  });
});
