/** Why a page did not open, in words: the browsers' own texts are codes, and in Firefox a stack of many lines. */

const reasons: readonly [code: RegExp, why: string][] = [
  [/ERR_NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST|dnsNotFound/, "no such site is known"],
  [/ERR_INTERNET_DISCONNECTED|NS_ERROR_OFFLINE|netOffline/, "this machine is not connected"],
  [/ERR_CONNECTION_REFUSED|NS_ERROR_CONNECTION_REFUSED/, "nothing answers at this address"],
  [/ERR_(?:CONNECTION_)?TIMED_OUT|NS_ERROR_NET_TIMEOUT|timeout/i, "it took too long to answer"],
  [/ERR_(?:PROXY|TUNNEL)|NS_ERROR_(?:PROXY|UNKNOWN_PROXY)/, "the proxy does not let it through"],
  [/ERR_CERT|ERR_SSL|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX/, "its certificate is not in order"],
  [/ERR_UNSAFE_PORT|NS_ERROR_PORT_ACCESS/, "browsers do not open this port"],
];

/**
 * One line for the error with which a browser, or Puppeteer, gave a page up. A reason that is not known here stands
 * in the browser's own word for it, `NS_ERROR_ABORT`, or in the first line of its text.
 */
export function pageFailure(url: string, error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [code] = /ERR_[A-Z0-9_]+|NS_ERROR_[A-Z0-9_]+/.exec(text) ?? [];
  const known = reasons.find(([pattern]) => pattern.test(code ?? text))?.[1];
  const why = known ?? code ?? text.split("\n")[0]!.slice(0, 120);
  return `${url} did not open: ${why}.`;
}
