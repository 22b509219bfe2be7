import { type Mention, PageReader } from "../../data/names/detect";
import type { NameIndex } from "../../data/names/name-index";
import { type Block, blocksOf } from "./blocks";
import { isIn } from "./is-in";
import { inSlices } from "./slices";

/** Mentions of one block, in the order of its text. */
export interface Found {
  block: Block;
  mentions: Mention[];
}

/** A page longer than this is read in part: two million characters are some thirty hours of reading. */
const mostText = 2_000_000;

/** The page's prose as read so far, in the order of the document, and the names in it. */
export class PageText {
  #blocks: Block[] = [];
  readonly #reader: PageReader<Block | "title">;
  #length = 0;
  /** Which call of `found` is the latest. */
  #turn = 0;
  #title: string | null = null;
  /** The last changes took most of the text away. */
  replaced = false;

  constructor(
    index: NameIndex,
    readonly root: Element,
    readonly signal: AbortSignal,
  ) {
    this.#reader = new PageReader(index);
    this.#readTitle();
  }

  /** Reads all of the page, in slices. */
  async readAll(): Promise<void> {
    await this.#read(this.root);
  }

  /**
   * Reads changed elements again and forgets what has left the page, or is now `edited`. True when that may
   * change a mark. To be called again only once it is done.
   */
  async reread(changed: readonly Element[], edited: readonly Element[] = []): Promise<boolean> {
    let matters = this.#readTitle();
    const before = this.#length;
    if (this.#forget([...changed, ...edited])) matters = true;
    this.replaced = this.#length * 2 < before;
    for (const element of changed) if (await this.#read(element)) matters = true;
    return matters;
  }

  /** Forgets the blocks in these elements, and those that have left the page. True when there was a name in one. */
  #forget(elements: readonly Element[]): boolean {
    let matters = false;
    const all = new Set(elements);
    this.#blocks = this.#blocks.filter((block) => {
      const { element } = block;
      const stays = document.contains(element) && !isIn(element, all);
      if (!stays && this.#drop(block)) matters = true;
      return stays;
    });
    return matters;
  }

  /** Reads what is in an element. True when there is a name in it. */
  async #read(element: Element): Promise<boolean> {
    let matters = false;
    let whole = false;
    const blocks = function* () {
      whole = yield* blocksOf(element);
    };
    // The page may take away the very place where reading has paused.
    for (let tries = 0; tries < 3 && !whole && element.isConnected && !this.signal.aborted; tries++) {
      if (tries > 0) this.#forget([element]);
      let at = this.#placeOf(element);
      const add = (block: Block) => {
        if (this.#add(block, at++)) matters = true;
      };
      await inSlices(blocks(), add, this.signal);
    }
    return matters;
  }

  /** Decides on the page as it now is, in slices. Null when a later call has begun meanwhile, or all is over. */
  async found(): Promise<Found[] | null> {
    const turn = ++this.#turn;
    const mentions = new Map<Block | "title", Mention[]>();
    await inSlices(
      this.#reader.deciding(mentions),
      () => {},
      this.signal,
      () => turn === this.#turn,
    );
    if (turn !== this.#turn || this.signal.aborted) return null;
    const found: Found[] = [];
    for (const block of this.#blocks) {
      const list = mentions.get(block);
      if (list) found.push({ block, mentions: list });
    }
    return found;
  }

  #readTitle(): boolean {
    if (document.title === this.#title) return false;
    this.#title = document.title;
    return this.#reader.read("title", this.#title.slice(0, 500));
  }

  #add(block: Block, at: number): boolean {
    if (this.#length + block.text.length > mostText) return false;
    this.#length += block.text.length;
    this.#blocks.splice(at, 0, block);
    return this.#reader.read(block, block.text);
  }

  #drop(block: Block): boolean {
    this.#length -= block.text.length;
    return this.#reader.forget(block);
  }

  /** Where blocks of an element belong among the others; found by bisection. */
  #placeOf(element: Element): number {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const position = element.compareDocumentPosition(this.#blocks[middle]!.nodes[0]!);
      if (position & Node.DOCUMENT_POSITION_PRECEDING) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
