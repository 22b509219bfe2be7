import { say } from "../text/say";
import { shorten } from "./normalise-host";
import { readSite, withoutInvisible } from "./read-site";

export interface ReadSites {
  /** Normalised, each once, in the order of the text. */
  hosts: string[];
  /** What could not be read, as it was typed. */
  problems: { text: string; problem: string }[];
}

/** A word that can only be meant for a site: it names a scheme, or has letters after its last dot. */
const looksLikeSite =
  /:\/\/|^\W*[^\s/@]+\.[^\s/.@\d]{2,}(?=[.,;:/?#!)\]}>"'”’»]|$)|^\W*localhost\b|\d+(\.\d+){3}|^\[.*:.*\]/i;
/** A word that seems to be one and may be wrong. */
const isAttempt = /[^\s.]\.+[^\s.\d]|:\/|@/;
/** A line of the text form: its switch must not be passed over as a mere word. */
const isRule = /^(?:(?:on|off)\s+\S+|\S+\s+(?:on|off))\s*(?:#.*)?$/i;
/** Of a sentence without a site, as much is given back. */
const most = 5000;

/**
 * All sites of a text: one, several with commas or spaces or line breaks between them, or sentences around them.
 * A line that holds no site at all is a problem; ordinary words beside a site are passed over.
 */
export function readSites(text: string): ReadSites {
  const hosts = new Set<string>();
  const problems: ReadSites["problems"] = [];
  const seen = withoutInvisible(text).trim();
  const lines = seen.split(/\s*[\r\n\u2028\u2029]+\s*/).slice(0, most * 4);
  for (const line of lines) readLine(line, hosts, problems);
  return { hosts: [...hosts], problems: problems.slice(0, most) };
}

function readLine(line: string, hosts: Set<string>, problems: ReadSites["problems"]): void {
  const told = (problem: string, of = line) => problems.push({ text: of, problem });
  const words = line.split(/\s+/).flatMap(pieces);
  if (isRule.test(line)) return void told(say("options_site_rule", shorten(line)));
  const meant =
    words.length > 1 ? words.filter((word) => isAttempt.test(word) || looksLikeSite.test(word)) : [line];
  let found = 0;
  for (const word of meant) {
    const read = readSite(word);
    if (read.ok && (words.length === 1 || looksLikeSite.test(word))) {
      hosts.add(read.host);
      found++;
    } else if (!read.ok) told(read.problem, word);
  }
  if (words.length > 1 && found === 0 && meant.every((word) => readSite(word).ok)) {
    const read = readSite(line);
    told(read.ok ? say("options_site_none", shorten(line)) : read.problem);
  }
}

/** The parts between commas and semicolons; but a path may hold these, and goes on until a site begins anew. */
function pieces(word: string): string[] {
  const parts = word.split(/[,;|]+/).filter((part) => part !== "");
  const hasPath = (part: string) => /[^/:][/?#]/.test(part);
  return parts.filter((part, i) => i === 0 || looksLikeSite.test(part) || !parts.slice(0, i).some(hasPath));
}
