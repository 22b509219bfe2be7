import {
  isHeading,
  isInline,
  isLink,
  isSkipped,
  isUnread,
  kindOf,
  lengthOf,
  nameOf,
  runsOn,
} from "./skipped";

/**
 * Text of a page by block, with the way back to its nodes.
 *
 * A block is the run of text between two edges of block-level boxes, across inline elements, so
 * that a name half of which is a link is still one name, and no name spans two paragraphs.
 */
export interface Block {
  /** The block-level element around the text. */
  element: Element;
  text: string;
  nodes: Text[];
  /** Where each node's text begins in `text`. */
  starts: number[];
  /** Stands in a heading. */
  heading: boolean;
  /** There is something in it beside white space, and beside links. */
  words: boolean;
  plain: boolean;
}

/** Longer than any paragraph people write: data, not prose. */
const longest = 100_000;

const isForm = (node: Node): boolean => nameOf(node) === "FORM";
const parentOf = (node: Node): Node | null =>
  isForm(node) ? (Reflect.get(Node.prototype, "parentNode", node) as Node | null) : node.parentNode;

export { isSkipped };

const siblingAfter = (node: Node): Node | null =>
  isForm(node) ? (Reflect.get(Node.prototype, "nextSibling", node) as Node | null) : node.nextSibling;

/** So many boxes above a text may be its heading. */
const headingReach = 4;

function isHeaded(kinds: readonly number[]): boolean {
  for (let at = Math.max(0, kinds.length - headingReach); at < kinds.length; at++)
    if (kinds[at]! & isHeading) return true;
  return false;
}

/**
 * Reads block after block below `root`. Holds its place, so that the caller may pause between two. Returns false
 * when the page took that place away meanwhile: what is behind it was not read.
 */
export function* blocksOf(root: Element): Generator<Block, boolean> {
  /** The boxes that are open, what their names say, and each one's nearest that is no inline box; first those above. */
  const open: Element[] = [root];
  for (let at = root.parentElement; at && open.length < headingReach; at = at.parentElement) open.unshift(at);
  const above = open.length;
  const kinds = open.map((element) => kindOf(nameOf(element)));
  const around = open.map(blockAbove);
  let block = emptyBlock(root);
  /** The pieces of its text, and their length. */
  const pieces = [""];
  let length = 0;
  /** Closes the block that is read; returns it if it has words. */
  const take = (next: Element): Block | null => {
    const done = block;
    const isText = done.words && done.nodes.length > 0 && length <= longest && !isTeaser(done, length);
    // Joined they are one string in memory, which is read twice as fast as what the page gave or a chain of it.
    if (isText) done.text = pieces.join("");
    pieces.length = 1;
    length = 0;
    if (isText) block = emptyBlock(next);
    else clear(done, next);
    return isText ? done : null;
  };
  let page = -1;
  /** Measured once for all the parts of the page it is asked for. */
  const lengthOfPage = () => {
    if (page < 0) page = lengthOf(root.ownerDocument.body);
    return page;
  };
  /** The link that all is in, as long as it is open. */
  let link: Node | null = root.closest("a[href]");
  let node: Node | null = root.firstChild;
  for (;;) {
    if (!node) {
      if (open.length === above) break;
      const left: Element = open.pop()!;
      around.pop();
      if (left.parentNode !== open.at(-1)) return false;
      if (left === link) link = null;
      if (!(kinds.pop()! & isInline)) {
        const done = take(around.at(-1)!);
        if (done) {
          yield done;
          if (left.parentNode !== open.at(-1)) return false;
        }
      }
      node = left.nextSibling;
      continue;
    }
    const { nodeType } = node;
    if (nodeType === 3) {
      if (block.nodes.length === 0) block.heading = isHeaded(kinds);
      const { data } = node as Text;
      if (data !== "") {
        append(block, node as Text, data, length, link !== null);
        if (length <= longest) pieces.push(data);
        length += data.length;
      }
    } else if (nodeType === 1) {
      const element = node as Element;
      const kind = kindOf(nameOf(element));
      const skip = isSkipped(element, kind, lengthOfPage);
      const within: Element = around.at(-1)!;
      if (!(kind & runsOn)) {
        const done = take(skip ? block.element : element);
        if (done) {
          yield done;
          if (parentOf(element) !== open.at(-1)) return false;
        }
      } else if (skip) {
        pieces.push("\uFFFC");
        length++;
        block.words = true;
      }
      const down: Node | null = skip ? null : element.firstChild;
      if (down) {
        if (kind & isLink && !link && element.matches("a[href]")) link = element;
        open.push(element);
        kinds.push(kind);
        around.push(kind & isInline ? within : element);
        node = down;
        continue;
      }
      if (!(kind & isInline)) block.element = within;
      node = kind & isUnread ? siblingAfter(element) : element.nextSibling;
      continue;
    }
    node = node.nextSibling;
  }
  const done = take(root);
  if (done) yield done;
  return true;
}

/** The nearest element, from this one up, that is no inline box. */
export function blockAbove(element: Element): Element {
  let at = element;
  while (kindOf(nameOf(at)) & isInline && at.parentElement) at = at.parentElement;
  return at;
}

const emptyBlock = (element: Element): Block => ({
  element,
  text: "",
  nodes: [],
  starts: [],
  heading: false,
  words: false,
  plain: false,
});

/** Makes a block that nobody has seen an empty one again. */
function clear(block: Block, element: Element): void {
  block.element = element;
  block.nodes.length = block.starts.length = 0;
  block.words = block.plain = false;
}

function append(block: Block, node: Text, data: string, start: number, linked: boolean): void {
  block.starts.push(start);
  block.nodes.push(node);
  if (block.plain) return;
  const code = data.charCodeAt(0);
  if ((code < 33 || code > 127) && !/\S/.test(data)) return;
  block.words = true;
  if (!linked) block.plain = true;
}

/** A block that is one link from end to end, and no heading: a card or a list of further stories. */
function isTeaser(block: Block, length: number): boolean {
  return !block.plain && !block.heading && length >= 15;
}

/** The range of `[start, end)` in the block's text, or null if it does not lie in its nodes. */
export function rangeOf(block: Block, start: number, end: number): StaticRange | null {
  const first = nodeAt(block, start);
  const last = nodeAt(block, end - 1);
  const startContainer = block.nodes[first];
  const endContainer = block.nodes[last];
  if (!startContainer || !endContainer) return null;
  const startOffset = start - block.starts[first]!;
  const endOffset = end - block.starts[last]!;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function nodeAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (block.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
