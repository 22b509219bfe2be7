import { ask } from "../../data/browser/page-link";
import type { CardContent, PageContext } from "../../data/record/card-content";

/** More contexts than this on one page and those seen first are of no more use. */
const most = 80;

/** What the card asks of the background, each thing once. */
export class Answers {
  readonly #cards = new Map<string, CardContent>();
  #style: Promise<string | undefined> | undefined;

  /** The card's stylesheet; undefined when it cannot be had, to be asked for again the next time. */
  style(): Promise<string | undefined> {
    this.#style ??= ask("page:card-style", {}).then((css) => {
      if (!css) this.#style = undefined;
      return css;
    });
    return this.#style;
  }

  /** A card asked for before. What it says depends on the mention too. */
  known(id: string, context: PageContext): CardContent | undefined {
    return this.#cards.get(keyOf(id, context));
  }

  /** The card of an entity; nothing when it cannot be had. */
  async card(id: string, context: PageContext): Promise<CardContent | undefined> {
    const content = this.known(id, context) ?? (await ask("page:entity", { id, context })) ?? undefined;
    if (this.#cards.size > most) this.#cards.clear();
    if (content) this.#cards.set(keyOf(id, context), content);
    return content;
  }
}

const keyOf = (id: string, context: PageContext) => id + JSON.stringify(context);
