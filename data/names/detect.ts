import type { Decision, Mention } from "./decision";
import { isInvisible } from "./fold";
import type { NameIndex } from "./name-index";
import { PageSense } from "./page-sense";
import { type BlockHits, scanBlock } from "./scan-block";

export type { Decision, Mention };

/**
 * Reads a page block by block and decides which names are meant.
 *
 * Blocks may be added, replaced and forgotten at any time; `decide` takes the page as it then is.
 * `K` is whatever the caller calls a block by (an element, a number).
 */
export class PageReader<K> {
  readonly #blocks = new Map<K, BlockHits>();

  constructor(readonly index: NameIndex) {}

  /** Reads (or rereads) one block. True when there is anything in it that bears on a decision. */
  read(key: K, text: string): boolean {
    const block = scanBlock(this.index, text);
    this.#blocks.set(key, block);
    return speaks(block);
  }

  /** Forgets a block. True when there was anything in it that bore on a decision. */
  forget(key: K): boolean {
    const block = this.#blocks.get(key);
    this.#blocks.delete(key);
    return block !== undefined && speaks(block);
  }

  /** Accepted mentions by block, in the order of the text. Blocks without any are left out. */
  decide(): Map<K, Mention[]> {
    const mentions = new Map<K, Mention[]>();
    for (const _ of this.deciding(mentions));
    return mentions;
  }

  /**
   * The same in steps of well under a millisecond, for the page as it was at the first: `mentions` is whole after the
   * last. Whoever begins anew gives up what was begun before.
   */
  *deciding(mentions: Map<K, Mention[]>): Generator<void> {
    const blocks = [...this.#blocks];
    const page = new PageSense(
      this.index,
      blocks.map(([, block]) => block),
    );
    yield* page.settle();
    for (const [key, block] of blocks) {
      if (block.hits.length === 0) continue;
      yield;
      const list: Mention[] = [];
      for (const hit of block.hits) {
        const entity = page.meant(block, hit);
        if (entity !== null) list.push({ ...seenPart(block.text, hit), entity });
      }
      if (list.length > 0) mentions.set(key, list);
    }
  }

  /** Every decision, the refused ones too. */
  explain(): { key: K; decision: Decision }[] {
    const page = new PageSense(this.index, [...this.#blocks.values()]);
    for (const _ of page.settle());
    return [...this.#blocks].flatMap(([key, block]) =>
      block.hits.map((hit) => ({
        key,
        decision: { ...page.decision(block, hit), ...seenPart(block.text, hit) },
      })),
    );
  }
}

const speaks = ({ hits, cues }: BlockHits): boolean => hits.length > 0 || cues.length > 0;

/** A name without what stands unseen before and behind it. */
function seenPart(text: string, { start, end }: { start: number; end: number }) {
  let [from, to] = [start, end];
  while (isInvisible(text.charCodeAt(from))) from++;
  while (isInvisible(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
