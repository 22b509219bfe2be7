/**
 * "Look up …" on selected words: asked of the popup, which opens over the page being read; where the browser
 * opens none, of the record in a tab. The words are handed over once, in memory, and in no address.
 */
import { openPopup } from "../../data/browser/action";
import { onMenu, putIntoMenu } from "../../data/browser/menus";
import type { Handlers } from "../../data/browser/router";
import { onBeginning } from "../../data/browser/site-scripts";
import { openOwnPage } from "../../data/browser/tabs";
import { shortQuery } from "../../data/search/short-query";
import { say } from "../../data/text/say";

/** So long a page of ours may take to come for the words, in milliseconds; then they are forgotten. */
const patience = 10_000;

let asked = { words: "", until: 0 };

/** Has the page of ours that opens next ask for these words. */
export function handOver(words: string): void {
  asked = { words: shortQuery(words), until: Date.now() + patience };
}

export const queryHandlers: Pick<Handlers, "query:take"> = {
  "query:take": () => {
    const { words, until } = asked;
    asked = { words: "", until: 0 };
    return Date.now() < until ? words : null;
  },
};

async function lookUp(words: string): Promise<void> {
  handOver(words);
  // Nothing is awaited before: Firefox opens a popup only in the very answer to a click.
  if (!(await openPopup())) await openOwnPage("record.html");
}

/** Offers the entry and listens to it. To be called while the background starts. */
export function followMenu(): void {
  onBeginning(() => void putIntoMenu(say("menu_look_up", "%s")));
  onMenu((words) => void lookUp(words));
}
