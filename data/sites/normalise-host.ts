import { say } from "../text/say";

/** A host in the one form in which hosts are stored and compared, or a sentence for the reader. */
export type HostResult = { ok: true; host: string } | { ok: false; problem: string };

/**
 * Makes a host of an address with path and port, of `*.host`, a name in any script, an IP address. The result is
 * lower case and punycode, without `www.`, port or final dot. What people type is read by `readSite`.
 */
export function normaliseHost(input: string): HostResult {
  const typed = input.trim();
  if (typed === "") return refuse(say("options_site_empty"));
  const [, scheme, rest] = /^([a-z*][a-z0-9+.-]*):\/\/(.*)$/is.exec(typed) ?? [undefined, undefined, typed];
  if (scheme && !/^(https?|\*)$/i.test(scheme)) {
    return refuse(say("options_site_no_page", shorten(typed)));
  }
  const hostname = hostnameOf(rest!.replace(/^\*\./, ""));
  const host = hostname?.replace(/\.$/, "").replace(/^(?:www\.)+(?=[^.]+\.)/, "");
  if (!host || !isPlain(host)) {
    return refuse(say("options_site_none", shorten(typed)));
  }
  if (!scheme && !host.includes(".") && !host.startsWith("[") && host !== "localhost") {
    return refuse(say("options_site_part", shorten(typed), `${shorten(host)}.com`));
  }
  return { ok: true, host };
}

/** As it is typed: a bare name without dots is refused by `normaliseHost` unless its scheme stands before. */
export const writeHost = (host: string): string => (/[.[]|^localhost$/.test(host) ? host : `http://${host}`);

/**
 * Whether a rule for `parent` covers `host`: the same host, or one below it. An IP address covers only itself, and
 * so does a name without dots: below a machine "news" there is not all of `.news`.
 */
export function coversHost(parent: string, host: string): boolean {
  if (host === parent) return true;
  return host.endsWith(`.${parent}`) && parent.includes(".") && !isAddress(host);
}

const refuse = (problem: string): HostResult => ({ ok: false, problem });

/** As much of what was typed as a sentence can hold. */
export const shorten = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 59).replace(/[\ud800-\udbff]$/, "")}…` : text;

/** The browser's own reading of it, so that a rule is stored as the browser will later name the page. */
function hostnameOf(authority: string): string | undefined {
  try {
    return new URL(`http://${authority}`).hostname;
  } catch {
    return undefined;
  }
}

const isAddress = (host: string): boolean => /^\[|^\d+(\.\d+){3}$/.test(host);

/** Labels of letters, digits, hyphens and low lines, at most 253 characters; or an IP address. */
function isPlain(host: string): boolean {
  if (/^\[[0-9a-f:.]+\]$/.test(host)) return true;
  return host.length <= 253 && /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/.test(host);
}
