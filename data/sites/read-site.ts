/** Sites as a person types or pastes them: read kindly, or refused with the reason in plain words. */
import { say } from "../text/say";
import { type HostResult, normaliseHost, shorten } from "./normalise-host";
import { isSharedEnding } from "./shared-endings";

/** Marks of direction and of width zero, which come along when text is copied; but not the two joiners of scripts. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const joiners = /[\u200c\u200d]/;
const ownPages =
  /^(about|chrome|edge|brave|opera|vivaldi|devtools|resource|(chrome|moz|safari-web)-extension):/i;
const isAddress6 = /^[0-9a-f]*:[0-9a-f.]*:[0-9a-f:.]*$/i;

/** Text without what cannot be seen in it. */
export const withoutInvisible = (text: string): string => text.replace(invisible, "");

/**
 * The host of one site, as typed or pasted: an address with path, port or name and password, a match pattern, a
 * name in any script, an IP address; with quotation marks, brackets or `view-source:` around it.
 */
export function readSite(input: string): HostResult {
  const typed = unwrap(withoutInvisible(input).trim());
  const told = shorten(typed);
  if (typed === "") return refuse(say("options_site_empty"));
  if (ownPages.test(typed)) return refuse(say("options_site_browser", told));
  if (/^file:/i.test(typed)) return refuse(say("options_site_file", told));
  const mail = /^(?:mailto:)?[^\s:/@]+@([^\s:/@?]+)(?:\?.*)?$/i.exec(typed)?.[1];
  if (mail !== undefined) return refuse(say("options_site_mail", told, mail));
  if (joiners.test(typed) && !normaliseHost(typed).ok) return refuse(say("options_site_invisible", told));
  // "http:example.com" and "//example.com" are read by browsers, so they are here.
  const [, scheme = "", rest = ""] = /^(?:(https?|\*):[/\\]*|[/\\]{2})?(.*)$/is.exec(typed) ?? [];
  const site = isAddress6.test(rest) ? `[${rest}]` : rest.replace(/^(\*?\.)+(?=[^.])/, "");
  if (/^(\*|<all_urls>)(\/.*)?$/i.test(rest)) return refuse(say("options_site_every", told));
  if (/^[^/?#]*\*/.test(site)) return refuse(say("options_site_star", told));
  if (!scheme && /^[0-9.]+(?=[:/]|$)/.test(site) && !/^\d+(\.\d+){3}\.?(?=[:/]|$)/.test(site))
    return refuse(say("options_site_number", told));
  const read = normaliseHost(
    scheme && scheme !== "*" ? `${scheme}://${site}` : scheme ? `*://${site}` : site,
  );
  // Of "ws://example.com" it is the scheme that is wrong, although "ws" is an ending.
  if (!read.ok && /^[a-z][a-z0-9+.-]*:\/\//i.test(site)) return read;
  const host = read.ok ? read.host : site.replace(/\.?([/?#:].*)?$/s, "").toLowerCase();
  // An address may name a machine "news"; the bare word is the ending.
  const isMachine = scheme !== "" && rest === site && !host.includes(".");
  return isSharedEnding(host) && !isMachine
    ? refuse(say("options_site_ending", host, `example.${host}`))
    : read;
}

const refuse = (problem: string): HostResult => ({ ok: false, problem });

/** A text without these signs at its end; a pattern would look at a long run of them from each of its signs. */
function withoutTail(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Without the signs that stand around an address in a text. */
function unwrap(text: string): string {
  const bare = text.replace(/^view-source:/i, "");
  if (/^\[[0-9a-f:.]+\]/i.test(bare)) return withoutTail(bare, ",;!?\"'”’»)>");
  const inner = withoutTail(bare.replace(/^[([{<"'“‘«„‚‹`]+(?!all_urls)/, ""), ")]}>\"'”’»“‘›`,;!?");
  if (/^<?all_urls>?$/i.test(bare)) return "<all_urls>";
  return inner.replace(/^view-source:/i, "");
}
