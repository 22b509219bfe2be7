import type { SiteRule } from "../settings/schema";
import { hostInWords } from "./host-in-words";
import { coversHost } from "./normalise-host";
import { readSite } from "./read-site";

/**
 * The rules that a search means: those whose host holds the words, in either script; and for a whole site or
 * address, the rules that cover it or lie below it. All of them for an empty search.
 */
export function findRules(rules: readonly SiteRule[], search: string): SiteRule[] {
  const words = search.trim().toLowerCase();
  if (words === "") return [...rules];
  const site = readSite(words);
  return rules.filter(
    ({ host }) =>
      host.includes(words) ||
      hostInWords(host).includes(words) ||
      (site.ok && (coversHost(host, site.host) || coversHost(site.host, host))),
  );
}
