import type { SiteRule } from "../settings/schema";
import { say } from "../text/say";
import { shorten, writeHost } from "./normalise-host";
import { readSite, withoutInvisible } from "./read-site";
import { mostRules } from "./site-rules";

/** What is wrong with one line of the text. */
export interface LineProblem {
  /** From 1. */
  line: number;
  /** The line as it stands there, shortened. */
  text: string;
  problem: string;
}

export interface RulesText {
  rules: SiteRule[];
  problems: LineProblem[];
}

/**
 * Reads rules from text, one a line: `on example.com` or `off example.com`, in either order of words.
 * Empty lines and what follows `#` are passed over.
 */
export function parseRules(text: string): RulesText {
  const rules = new Map<string, SiteRule & { line: number }>();
  const problems: LineProblem[] = [];
  for (const [i, content] of withoutInvisible(text)
    .split(/\r\n?|\n/)
    .entries()) {
    const problem = readLine(content, i + 1, rules);
    if (problem) problems.push({ line: i + 1, text: shorten(content.trim()), problem });
  }
  return { rules: [...rules.values()].map(({ host, on }) => ({ host, on })), problems };
}

/** Adds the rule of a line to those before it, or says what is wrong with the line. */
function readLine(content: string, line: number, rules: Map<string, SiteRule & { line: number }>) {
  const words = content
    .replace(/(^|\s)#.*$/, "")
    .trim()
    .split(/\s+/);
  if (words[0] === "") return;
  const at = words.findIndex((word) => /^(on|off)$/i.test(word));
  const [site, ...more] = words.filter((_, i) => i !== at);
  if (at < 0) return say("options_line_no_switch");
  if (site === undefined) return say("options_line_no_site");
  if (more.length > 0) return say("options_line_too_much");
  const read = readSite(site);
  if (!read.ok) return read.problem;
  const { host } = read;
  const on = words[at]!.toLowerCase() === "on";
  const earlier = rules.get(host);
  if (earlier && earlier.on !== on) return say("options_line_other", earlier.line, host);
  if (rules.size === mostRules && !earlier) return say("options_rules_full", mostRules);
  if (!earlier) rules.set(host, { host, on, line });
  return;
}

/** The rules as text that `parseRules` reads back, sorted by host. Empty when there are none. */
export function formatRules(rules: readonly SiteRule[]): string {
  return [...rules]
    .sort((a, b) => (a.host < b.host ? -1 : 1))
    .map(({ host, on }) => `${on ? "on" : "off"} ${writeHost(host)}\n`)
    .join("");
}
