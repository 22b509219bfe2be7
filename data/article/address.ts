const pathOf = (url: string) => url.replace(/^[a-zA-Z]+:\/\/[^/?#]*/, "").replace(/#.*$/, "");

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

/** Where a site has its front page: "/", "/en/", "/index.html". */
export const isRoot = (address: string): boolean => /^\/(?:index\.\w+|home\/?|[a-z]{2}\/?)?$/.test(address);

/** At a site's root, and not one article by its own word: a site may be a single page. */
export function isFront(document: Document, url: string): boolean {
  if (!isRoot(addressOf(document, url))) return false;
  const declared =
    'meta[property="og:type" i][content="article" i], meta[property="article:published_time" i]';
  if (document.querySelector(declared) || document.querySelectorAll("article").length === 1) return false;
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  return ![...blocks].some((block) => /"(?:News)?Article"|BlogPosting"/.test(block.textContent ?? ""));
}

/** The address an archive's copy was made of: /web/20240601120000/https://news.example/story. */
export const archived = (url: string): string =>
  /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/i.exec(url)?.[1] ?? url;
