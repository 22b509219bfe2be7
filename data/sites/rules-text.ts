import type { SiteRule } from "../settings/schema";
import { normaliseHost, writeHost } from "./normalise-host";

export interface RulesText {
  rules: SiteRule[];
  /** What could not be read; `line` from 1. */
  problems: { line: number; problem: string }[];
}

/**
 * Reads rules from text, one a line: `on example.com` or `off example.com`, in either order of words.
 * Empty lines and what follows `#` are passed over.
 */
export function parseRules(text: string): RulesText {
  const rules = new Map<string, SiteRule>();
  const problems: RulesText["problems"] = [];
  text.split(/\r\n?|\n/).forEach((content, i) => {
    const say = (problem: string) => problems.push({ line: i + 1, problem });
    const words = content
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    if (words[0] === "") return;
    const at = words.findIndex((word) => /^(on|off)$/i.test(word));
    const [site, ...more] = words.filter((_, j) => j !== at);
    if (at < 0 || site === undefined || more.length > 0) {
      say("Write on or off and one site, such as: off example.com");
      return;
    }
    const read = normaliseHost(site);
    if (!read.ok) {
      say(read.problem);
      return;
    }
    const on = words[at]!.toLowerCase() === "on";
    const earlier = rules.get(read.host);
    if (earlier && earlier.on !== on)
      say(`There is already a rule that says otherwise for ${read.host}. Keep one.`);
    else rules.set(read.host, { host: read.host, on });
  });
  return { rules: [...rules.values()], problems };
}

/** The rules as text that `parseRules` reads back, sorted by host. Empty when there are none. */
export function formatRules(rules: readonly SiteRule[]): string {
  return [...rules]
    .sort((a, b) => (a.host < b.host ? -1 : 1))
    .map(({ host, on }) => `${on ? "on" : "off"} ${writeHost(host)}\n`)
    .join("");
}
