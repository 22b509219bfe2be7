import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const lines = readFileSync(new URL("../../../data/sites/news-hosts.txt", import.meta.url), "utf8").split(
  "\n",
);
const hosts = lines.filter((line) => line !== "" && !line.startsWith("#"));

/** Every host that would cover this one: the host without its first label, without its first two … */
function parents(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join("."));
}

describe("the list of news hosts", () => {
  it("is long enough to meet readers where they are", () => {
    expect(hosts.length).toBeGreaterThanOrEqual(180);
  });

  it("holds plain hosts only: lower case, two labels or more, no scheme, port, path or www", () => {
    const label = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    const plain = new RegExp(`^(?!www\\.)(${label}\\.)+[a-z]{2,}$`);
    expect(hosts.filter((host) => !plain.test(host))).toEqual([]);
  });

  it("names no host twice and none that another line covers", () => {
    const known = new Set(hosts);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
    expect(hosts.filter((host) => parents(host).some((parent) => known.has(parent)))).toEqual([]);
  });

  it("puts every host under a heading and keeps each group in order", () => {
    const groups = lines.join("\n").split(/\n\n/).slice(1);
    for (const group of groups) {
      const [heading, ...members] = group.trim().split("\n");
      expect(heading).toMatch(/^# \S/);
      expect(members).toEqual([...members].sort());
    }
  });

  it("covers the publishers that the record's sources name", () => {
    const cited = ["arstechnica.com", "eweek.com", "sedaily.com", "techcrunch.com", "the-decoder.com"];
    expect(hosts).toEqual(expect.arrayContaining([...cited, "therobotreport.com", "wired.com"]));
  });

  it("covers no mail, bank, search or account page by a host that is too wide", () => {
    const wide = [
      "google.com",
      "yahoo.com",
      "microsoft.com",
      "amazon.com",
      "go.com",
      "co.uk",
      "facebook.com",
    ];
    expect(hosts.filter((host) => wide.includes(host))).toEqual([]);
  });
});
