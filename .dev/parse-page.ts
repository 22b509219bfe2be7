/**
 * A page's source as a `Document`, as a browser would have built it as far as the gate can see:
 * linkedom keeps the tags as they are written, browsers always end up with one head and one body.
 */
import { parseHTML } from "linkedom";

const ofHead = /^(?:title|meta|link|base|script|style|noscript|template)$/i;

/** Never throws: what cannot be read is an empty page. */
export function parsePage(html: string): Document {
  const isWhole = /<html[\s>]/i.test(html);
  const text = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  let document: Document;
  try {
    document = parseHTML(text).document as unknown as Document;
    if (document.documentElement?.nodeName.toLowerCase() !== "html") throw new Error("no html element");
  } catch {
    document = parseHTML("<!doctype html><html><head></head><body></body></html>")
      .document as unknown as Document;
  }
  mendBody(document);
  return document;
}

/** Gathers what belongs into the body: from a body inside an unclosed head, or from outside of both. */
function mendBody(document: Document): void {
  const root = document.documentElement;
  const isFrameset = root.querySelector("frameset") && !root.querySelector("body");
  if (isFrameset) return;
  const own = [...root.children].find((child) => /^body$/i.test(child.nodeName));
  const nested = own?.firstElementChild ? null : document.head?.querySelector("body");
  const body = nested ?? own ?? document.createElement("body");
  if (own && own !== body) own.remove();
  root.append(body);
  const strays = [...root.childNodes].filter((node) => node !== body && !/^head$/i.test(node.nodeName));
  for (const stray of strays) if (stray.nodeType === 1 || stray.nodeValue?.trim()) body.append(stray);
  const inHead = [...(document.head?.children ?? [])];
  const first = inHead.findIndex((child) => !ofHead.test(child.nodeName));
  if (first >= 0) for (const child of inHead.slice(first)) body.append(child);
}
