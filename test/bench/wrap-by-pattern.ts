/**
 * The plain way: one big regular expression over every text node, each hit wrapped in a span. Returns the
 * milliseconds it took; the spans are taken away again afterwards.
 */
export function wrapByPattern(forms: readonly string[], root: HTMLElement): number {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const began = performance.now();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const spans: HTMLElement[] = [];
  for (const text of texts) {
    // From the end, so that offsets before it stay right.
    for (const { index, 0: found } of [...text.data.matchAll(pattern)].reverse()) {
      const tail = text.splitText(index);
      tail.splitText(found.length);
      const span = document.createElement("span");
      tail.replaceWith(span);
      span.append(tail);
      spans.push(span);
    }
  }
  const time = performance.now() - began;
  for (const span of spans) span.replaceWith(...span.childNodes);
  root.normalize();
  return time;
}
