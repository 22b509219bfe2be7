const pathOf = (url: string) => url.replace(/^[a-z]+:\/\/[^/?#]*/i, "").replace(/#.*$/, "");

/** The address the page says it has; "" if none. */
export const ownAddress = (document: Document): string =>
  document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
  document.querySelector('meta[property="og:url"]')?.getAttribute("content") ??
  "";

/** Path and query of a URL; at "/" or where none is known those the page says it has: "/?p=959" is no front. */
export function addressOf(document: Document, url: string): string {
  const path = pathOf(url) || (url && "/");
  const own = /^\/?(?:index\.\w+)?$/.test(path) ? ownAddress(document) : "";
  return own ? pathOf(own) || "/" : path;
}

/** A front page: "/", "/en/", "/index.html". */
export const isFront = (address: string): boolean => /^\/(?:index\.\w+|home\/?|[a-z]{2}\/?)?$/.test(address);
