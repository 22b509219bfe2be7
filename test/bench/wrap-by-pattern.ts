/** One big regular expression of all names, the longest first. */
export function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** The plain way: that pattern over every text node, each hit wrapped in a span. Returns what takes them away again. */
export function wrapByPattern(pattern: RegExp, root: HTMLElement): () => void {
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
  return () => {
    for (const span of spans) span.replaceWith(...span.childNodes);
    root.normalize();
  };
}
