import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../.dev/setup.mjs";
import { browsers, manifestOf } from "./packed";

interface Listed {
  version: string;
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

const hosts = readFileSync(join(root, "data/sites/news-hosts.txt"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((host) => `*://*.${host.trim()}/*`);

describe.each(browsers)("the manifest for %s", (browser) => {
  const manifest = manifestOf(browser) as unknown as Listed;

  it("asks for the hosts of the news list, and for no other", () => {
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([hosts]);
  });

  it("says this and nothing else; a permission more is a decision, not a by-product", () => {
    const list = "those of data/sites/news-hosts.txt";
    const scripts = manifest.content_scripts.map((script) => ({ ...script, matches: list }));
    const rest = {
      ...manifest,
      version: "as in package.json",
      host_permissions: list,
      content_scripts: scripts,
    };
    expect(rest).toMatchSnapshot();
  });

  it("has the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(manifest.version).toBe(version);
  });
});
