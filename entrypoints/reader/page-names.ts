import type { Reading } from "../../data/messages/protocol";
import { kindOfLetter } from "../../data/names/index-data";
import type { NameIndex } from "../../data/names/name-index";
import type { Kind } from "../../data/record/schema";
import type { Block } from "./blocks";
import { type Mark, markOf } from "./marks";
import { type Found, PageText } from "./page-text";
import { Route } from "./route";

/** What is found: the names in the page's text, as long as the page shown is for us. */
export class PageNames {
  readonly #text: PageText;
  readonly #route = new Route();
  readonly #kinds: Map<string, Kind>;
  found: Found[] = [];

  constructor(index: NameIndex, signal: AbortSignal) {
    this.#text = new PageText(index, document.documentElement, signal);
    this.#kinds = new Map(index.entities.map(([id, letter]) => [id, kindOfLetter(letter)]));
  }

  readonly kindOf = (id: string): Kind => this.#kinds.get(id) ?? "concept";

  /** Reads all of the page, which by then may be another one of its site. */
  async readAll({ otherLanguages }: Reading): Promise<void> {
    await this.#text.readAll();
    this.#route.check(otherLanguages, false);
  }

  /** Judges anew whether the page is for us, which other settings may change. */
  judge({ otherLanguages }: Reading): void {
    this.#route.check(otherLanguages, true);
  }

  /** Reads changed elements again. True when other names may be found since. */
  async reread(
    changed: readonly Element[],
    edited: readonly Element[],
    { otherLanguages }: Reading,
  ): Promise<boolean> {
    const matters = await this.#text.reread(changed, edited);
    return this.#route.check(otherLanguages, this.#text.replaced) || matters;
  }

  /**
   * Decides anew, in slices. Words the reader reported as another thing's are no mention. False, and nothing
   * changed, when it was overtaken by a later call.
   */
  async refresh({ wrong }: Reading): Promise<boolean> {
    const found = this.isResting ? [] : await this.#text.found();
    if (!found) return false;
    this.found = this.isResting ? [] : found;
    if (wrong.length === 0) return true;
    const reported = new Set(wrong.map(({ id, words }) => `${id} ${words}`));
    this.found = this.found.map(({ block, mentions }) => ({
      block,
      mentions: mentions.filter(
        ({ start, end, entity }) => !reported.has(`${entity} ${block.text.slice(start, end)}`),
      ),
    }));
    return true;
  }

  /** The site now shows a page that is not for us. */
  get isResting(): boolean {
    return this.#route.resting;
  }

  /** Names by how often they stand in the text, muted ones among them. */
  counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { mentions } of this.found)
      for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return counts;
  }

  /** Where each name stands first. */
  first(): { id: string; block: Block; start: number; end: number }[] {
    const first = new Map<string, { id: string; block: Block; start: number; end: number }>();
    for (const { block, mentions } of this.found)
      for (const { entity: id, start, end } of mentions)
        if (!first.has(id)) first.set(id, { id, block, start, end });
    return [...first.values()];
  }

  /** The nth mention of a name (counted on from the first after the last), where it can be seen. */
  mention(id: string, nth: number): Mark | null {
    const all = this.found.flatMap(({ block, mentions }) =>
      mentions.filter(({ entity }) => entity === id).map((mention) => ({ block, mention })),
    );
    const pick = all[nth % Math.max(1, all.length)];
    return pick ? markOf(pick.block, pick.mention, this.kindOf(id)) : null;
  }
}
