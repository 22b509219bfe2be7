import { describe, expect, it } from "vitest";
import config from "../../../wxt.config";
import { textOf } from "../source-files";

interface Manifest extends Record<string, unknown> {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[] }[];
  commands: object;
  omnibox: { keyword: string };
  content_security_policy: { extension_pages: string };
}
type ManifestOf = (env: { browser: string }) => Manifest;
const manifestFor = (browser: string) => (config.manifest as unknown as ManifestOf)({ browser });

const text = textOf("docs/PRIVACY.md");

/** First and second cell of each row of the table under these words of its head. */
function rowsUnder(head: string): Map<string, string> {
  const table = text.split(`| ${head} | why |\n| --- | --- |\n`)[1]!.split("\n\n")[0]!;
  return new Map([...table.matchAll(/^\| (.+?) \| (.+) \|$/gm)].map(([, name, why]) => [name!, why!]));
}

/** What says who we are, and does nothing. */
const names = [
  "name",
  "description",
  "default_locale",
  "minimum_chrome_version",
  "browser_specific_settings",
];
/** What the framework adds from the entrypoints; test/packages holds all of it to a snapshot. */
const added = ["background", "options_ui"];

describe.each(["chrome", "firefox"])("what PRIVACY.md says of the manifest for %s", (browser) => {
  const manifest = manifestFor(browser);
  const permissions = rowsUnder("permission");
  const rest = rowsUnder("in the manifest");

  it("names each permission with its reason, and none more", () => {
    const asked = [...permissions.keys()].filter((name) => name.startsWith("`"));
    expect(asked.sort()).toEqual(manifest.permissions.map((name) => `\`${name}\``).sort());
    for (const why of permissions.values()) expect(why.length).toBeGreaterThan(20);
  });

  it("names the hosts: the news list, and any other by the reader's own wish", () => {
    const hosts = [...permissions.keys()].filter((name) => !name.startsWith("`"));
    expect(hosts).toEqual(["hosts of the news list", "any other site (optional)"]);
    expect(manifest.host_permissions.every((host) => /^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/.test(host))).toBe(
      true,
    );
    expect(manifest.optional_host_permissions).toEqual(["*://*/*"]);
    expect(manifest).not.toHaveProperty("optional_permissions");
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(manifest.host_permissions);
  });

  it("names all else that does something, each with its reason", () => {
    const told = ["permissions", "host_permissions", "optional_host_permissions", ...names];
    const others = [...Object.keys(manifest).filter((key) => !told.includes(key)), ...added];
    expect([...rest.keys()].sort()).toEqual(others.map((key) => `\`${key}\``).sort());
    for (const why of rest.values()) expect(why.length).toBeGreaterThan(20);
  });

  it("tells the number of shortcuts and the keyword", () => {
    expect(rest.get("`commands`")).toContain(
      `${["", "", "", "", "four"][Object.keys(manifest.commands).length]} `,
    );
    expect(rest.get("`omnibox`")).toContain(`\`${manifest.omnibox.keyword}\``);
  });

  it("holds for the network: no page of ours may connect to anything", () => {
    const policy = manifest.content_security_policy.extension_pages.split("; ");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });
});

it("the README's reasons are for the same permissions", () => {
  const readme = textOf("README.md").split("## Permissions, each with its reason")[1]!;
  const asked = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(asked).toEqual(manifestFor("chrome").permissions);
});
