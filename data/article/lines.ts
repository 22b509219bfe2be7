/** A page as a reader sees it: lines of text between the edges of its boxes, in order. */
import { nameOf, own } from "./form-nodes";
import { isShownOtherwise } from "./shown-day";

export interface Line {
  text: string;
  /** The innermost element that holds the line's first date, or its beginning. */
  element: Element;
  /** Characters of text before this line. */
  at: number;
}

const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|em|font|i|ins|label|mark|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;
const unread =
  /^(?:script|style|noscript|template|svg|math|iframe|object|video|audio|canvas|select|textarea|button|head|code|pre)$/;

/** Marks of direction and soft breaks, which stand unseen between the parts of a date. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Lines in the order of the document, `limit` characters at most. Walks without recursion: depth is the page's. */
export function linesOf(root: Element, limit = 200_000): Line[] {
  const lines: Line[] = [];
  let text = "";
  let holder: Element = root;
  let at = 0;
  // Kept by hand: to ask a growing text again at each of its pieces takes the square of its length.
  let [isBlank, hasDigit] = [true, false];
  const end = () => {
    const plain = isBlank
      ? ""
      : text
          .replace(unseen, "")
          .replace(/[\s\u00a0]+/g, " ")
          .trim();
    if (plain) {
      lines.push({ text: plain, element: holder, at });
      at += plain.length;
    }
    text = "";
    [isBlank, hasDigit] = [true, false];
  };
  let node: Node | null = root.firstChild;
  while (node && at < limit) {
    const type: number = own(node, "nodeType");
    const tag = type === 1 ? nameOf(node).toLowerCase() : "";
    if (type === 3) {
      const piece = node.nodeValue ?? "";
      const isDated = !hasDigit && /\p{Nd}/u.test(piece);
      if (isDated || isBlank) holder = node.parentNode as Element;
      if (isDated) hasDigit = true;
      if (isBlank) isBlank = !piece.trim();
      text += piece;
    } else if (tag === "time" && told(node as Element)) {
      if (!hasDigit) holder = node as Element;
      [isBlank, hasDigit] = [false, true];
      text += ` ${told(node as Element)} `;
    } else if (tag === "br" || (tag && !inline.test(tag))) end();
    else if (tag) text += tag === "span" || tag === "time" || tag === "a" ? " " : "";
    const first: Node | null = own(node, "firstChild");
    if (tag && !unread.test(tag) && first && !(tag === "time" && told(node as Element))) {
      node = first;
      continue;
    }
    let next: Node | null = null;
    while (node && node !== root) {
      next = own(node, "nextSibling");
      if (next) break;
      node = own(node, "parentNode") as Node | null;
      if (!node || own(node, "nodeType") !== 1) continue;
      if (inline.test(nameOf(node).toLowerCase())) text += " ";
      else end();
    }
    if (!node || node === root) break;
    node = next;
  }
  end();
  return lines;
}

/** What a `<time datetime>` tells: its label and the exact time, also where the reader sees "two days ago". */
function told(time: Element): string {
  const exact = time.getAttribute("datetime") ?? "";
  const text = time.textContent ?? "";
  if (!/(?:19|20)\d\d-?\d\d-?\d\d/.test(exact) || isShownOtherwise(text, exact)) return "";
  // "Published July 11, 2025 Updated July 13, 2025": the attribute is of one of them.
  if (/(?:19|20)\d\d\D.*(?:19|20)\d\d(?!\d)/s.test(text)) return "";
  return `${text.replace(/\d.*$/s, "")} ${exact}`;
}
