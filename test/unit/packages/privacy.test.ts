import { describe, expect, it } from "vitest";
import config from "../../../wxt.config";
import { textOf } from "../source-files";

type ManifestOf = (env: { browser: string }) => { permissions: string[]; content_security_policy: object };
const manifestFor = (browser: string) => (config.manifest as unknown as ManifestOf)({ browser });

describe("what PRIVACY.md says of permissions", () => {
  const reasons = new Map(
    [...textOf("docs/PRIVACY.md").matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, name, why]) => [
      name!,
      why!,
    ]),
  );

  it.each(["chrome", "firefox"])("is what %s is asked for: each with its reason, none more", (browser) => {
    expect([...reasons.keys()].sort()).toEqual([...manifestFor(browser).permissions].sort());
    for (const why of reasons.values()) expect(why.length).toBeGreaterThan(20);
  });

  it("holds for the network: no page of ours may connect to anything", () => {
    const policy = JSON.stringify(manifestFor("chrome").content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
  });
});
