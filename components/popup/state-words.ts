import type { Found, TabState } from "../../data/messages/protocol";
import { type MessageKey, say } from "../../data/text/say";
import type { PageIconName } from "../controls/PageIcon";
import { pausedWords } from "./until-words";

/** How the popup speaks of a tab: the line under the host and, unless names are listed, a message. */
export interface StateWords {
  site: string;
  message?: { icon: PageIconName; title: string; text: string };
}

/** States of which no more is known than their name. */
const plain = {
  "off-everywhere": ["stop", "state_off_all", "state_off_all_title", "state_off_all_text"],
  "not-article": ["page", "state_not_article", "state_not_article_title", "state_no_marks_text"],
  "not-ai": ["page", "state_not_ai", "state_not_ai_title", "state_no_marks_text"],
  "other-language": ["page", "state_language", "state_language_title", "state_language_text"],
  hidden: ["eye-off", "state_hidden", "state_hidden_title", "state_hidden_text"],
  unavailable: ["stop", "state_unavailable", "state_unavailable_title", "state_unavailable_text"],
} as const satisfies Record<string, readonly [PageIconName, MessageKey, MessageKey, MessageKey]>;

/** The words for each state; plain, and saying what still works. */
export function stateWords(tab: TabState): StateWords {
  switch (tab.state) {
    case "on":
      return tab.found.length > 0
        ? { site: tab.asked ? say("state_asked") : wordFound(tab.found) }
        : told("search", say("state_no_names"), say("state_no_names_title"), say("state_no_names_text"));
    case "reading":
      return { site: say("state_reading") };
    case "paused":
      return told("stop", say("state_paused"), pausedWords(tab.until), say("state_paused_text"));
    case "off-here":
      return told(
        "eye-off",
        tab.rule.host === tab.host ? say("state_off_here") : say("state_off_above", tab.rule.host),
        say("state_off_here_title"),
        say("state_off_here_text"),
      );
    case "not-listed":
      return notListed(tab);
    default: {
      const [icon, ...keys] = plain[tab.state];
      const [site, title, text] = keys.map((key) => say(key)) as [string, string, string];
      return told(icon, site, title, text);
    }
  }
}

const told = (icon: PageIconName, site: string, title: string, text: string): StateWords => ({
  site,
  message: { icon, title, text },
});

function notListed({ host, scope, isAllowed }: Extract<TabState, { state: "not-listed" }>): StateWords {
  if (isAllowed)
    return told(
      "globe",
      say("state_not_chosen"),
      say("state_not_chosen_title"),
      say("state_not_chosen_text"),
    );
  const text = say("state_not_listed_text", host);
  return scope === "news"
    ? told("globe", say("state_not_listed"), say("state_not_listed_title"), text)
    : told("globe", say("state_not_allowed"), say("state_not_allowed_title", host), text);
}

function wordFound(found: readonly Found[]): string {
  const marked = found.filter(({ muted }) => !muted).length;
  // How many they are stands over their list.
  return marked === 0 ? say("state_only_muted") : say("state_on");
}
