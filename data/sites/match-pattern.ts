/**
 * Whether a manifest's match pattern covers web pages of a host: `*://*.host/*`, `*://host/*`,
 * `https://…` likewise, and the patterns for every site. Anything else matches nothing.
 *
 * @param host as the browser names it or normalised; `www.` makes no difference under `*.host`
 */
export function matchesPattern(host: string, pattern: string): boolean {
  if (pattern === "<all_urls>") return true;
  const [, wide, site] = /^(?:\*|https?):\/\/(\*\.)?([^/*]+|\*)\/\*$/.exec(pattern) ?? [];
  if (site === undefined) return false;
  if (site === "*") return wide === undefined;
  return host === site || (wide !== undefined && host.endsWith(`.${site}`));
}

/** The pattern for every web site. */
export const everySite = "*://*/*";

/** The pattern that covers a normalised host as a rule for it does: with its subdomains, an address alone. */
export const patternOf = (host: string): string =>
  /^\[|^\d+(\.\d+){3}$|^[^.]+$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
