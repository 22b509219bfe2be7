/** What follows a heading that leads elsewhere, in characters, from which on it is the beginning of a post. */
const beginning = 120;
const more =
  /^(?:read more|continue reading|read the rest|more|weiterlesen|lire la suite|leer más|читать далее|続きを読む|read full|view post|full story|keep reading)\b/i;

/**
 * Counts what lists of posts have: headings that lead to a post and are followed by its beginning (`posts`) or by
 * a text and its day (`dated`), and links to the rest (`more`). Shown the elements of a page in their order.
 */
export function countPosts() {
  const count = { posts: 0, dated: 0, more: 0 };
  let isLinked = false;
  let isDated = false;
  let length = 0;
  /** Elements since the heading. */
  let passed = 99;
  const close = () => {
    if (isLinked && length >= beginning) count.posts++;
    if (isDated && length >= beginning) count.dated++;
    isLinked = isDated = false;
    length = 0;
  };
  return {
    count,
    close,
    heading(text: string, isLink: boolean): void {
      close();
      isLinked = isLink && text.length > 12;
      passed = 0;
    },
    paragraph(element: Element): void {
      passed++;
      const text = element.textContent ?? "";
      if (text.length <= 60) return;
      let linked = 0;
      for (const link of element.querySelectorAll("a")) linked += (link.textContent ?? "").length;
      if (linked < text.length / 2) length += text.length - linked;
    },
    time(): void {
      if (passed++ < 12) isDated = true;
    },
    link(text: string): void {
      passed++;
      if (more.test(text)) count.more++;
    },
  };
}
