/** The keyword in the address bar. */
import browser from "webextension-polyfill";

/** Where the answer is wanted. */
export type Where = "currentTab" | "newForegroundTab" | "newBackgroundTab";

interface Answers {
  /** The keyword was typed: time to prepare. */
  begin(): void;
  suggest(text: string): { best: string; more: { content: string; description: string }[] };
  choose(text: string, where: Where): void;
}

/** Listens to the address bar. To be called while the background starts. */
export function onAddressBar({ begin, suggest, choose }: Answers): void {
  // Firefox for Android has no keywords.
  const { omnibox } = browser as { omnibox?: typeof browser.omnibox };
  omnibox?.onInputStarted.addListener(begin);
  omnibox?.onInputChanged.addListener((text, offer) => {
    const { best, more } = suggest(text);
    omnibox.setDefaultSuggestion({ description: best });
    offer(more);
  });
  omnibox?.onInputEntered.addListener((text, where) => choose(text, where as Where));
}
