/**
 * A page's source as a `Document`, as a browser would have built it as far as the gate can see:
 * linkedom keeps the tags as they are written, browsers always end up with one head and one body.
 */
import { parseHTML } from "linkedom";

const ofHead = /^(?:title|meta|link|base|script|style|noscript|template)$/i;

/** More attributes than these on one element are nobody's. */
const enoughAttributes = 200;

/** Never throws: what cannot be read is an empty page. */
export function parsePage(source: string): Document {
  // Browsers do not end a page before it ends: a frame of an advertisement, or a part put in, has ends of its own.
  const html = source.replace(/<\/(?:body|html)\s*>/gi, "");
  let document = read(html);
  const root = document?.documentElement;
  if (!document || root?.nodeName.toLowerCase() !== "html" || root.querySelector("html")) {
    const lang = /<html\b[^>]*?\slang\s*=\s*["']?([\w-]{1,20})/i.exec(html)?.[1];
    const bare = html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi, "");
    const open = `<!doctype html><html${lang ? ` lang="${lang}"` : ""}><head></head><body>`;
    document = read(`${open}${bare}</body></html>`) ?? read(`${open}</body></html>`)!;
  }
  lowerAttributes(document);
  mendBody(document);
  // A title outside the head counts in browsers; here it has to be in its place.
  const title = document.querySelector("title");
  if (title && !document.head.querySelector("title")) document.head.append(title);
  return document;
}

/** `CONTENT=`, `itemProp=`: browsers know attributes of HTML by their small letters alone. */
function lowerAttributes(document: Document): void {
  // Of a drawing and all in it they stay as they are. Parents come before their children.
  const drawn = new Set<Element | null>();
  for (const element of document.querySelectorAll("*")) {
    if (drawn.has(element.parentElement) || /^svg$/i.test(element.nodeName)) {
      drawn.add(element);
      continue;
    }
    for (const { name, value } of [...element.attributes].slice(0, enoughAttributes)) {
      const low = name.toLowerCase();
      if (low === name) continue;
      element.removeAttribute(name);
      if (!element.hasAttribute(low)) element.setAttribute(low, value);
    }
  }
}

function read(html: string): Document | undefined {
  try {
    return parseHTML(html).document as unknown as Document;
  } catch {
    return undefined;
  }
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
