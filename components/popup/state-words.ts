import type { Found, TabState } from "../../data/messages/protocol";
import type { PageIconName } from "../controls/PageIcon";
import { pausedWords } from "./until-words";

/** How the popup speaks of a tab: the line under the host and, unless names are listed, a message. */
export interface StateWords {
  site: string;
  message?: { icon: PageIconName; title: string; text: string };
}

/** The words for each state; plain, and saying what still works. */
export function stateWords(tab: TabState): StateWords {
  switch (tab.state) {
    case "on":
      return tab.found.length > 0
        ? { site: tab.asked ? "Marked this once, since you asked" : wordFound(tab.found) }
        : {
            site: "No names found",
            message: {
              icon: "search",
              title: "No known names on this page",
              text: "Its text holds no name that the data knows; headings and teasers are not read.",
            },
          };
    case "reading":
      return { site: "Reading this page" };
    case "paused":
      return {
        site: "Paused with all sites",
        message: {
          icon: "stop",
          title: pausedWords(tab.until),
          text: "No marks on any site until then. Your site rules are kept. Search still works.",
        },
      };
    case "off-here":
      return {
        site: tab.rule.host === tab.host ? "Off here since you chose it" : `Off on all of ${tab.rule.host}`,
        message: {
          icon: "eye-off",
          title: "No marks on this site",
          text: "You turned it off here; the switch above turns it on. Search still works.",
        },
      };
    case "off-everywhere":
      return {
        site: "Off with all sites",
        message: {
          icon: "stop",
          title: "Off on all sites",
          text: "Your site rules are kept. Search still works.",
        },
      };
    case "not-article":
      return {
        site: "Not read as an article",
        message: {
          icon: "page",
          title: "This page is not a news article",
          text: "No marks were made, so nothing gets in your way. Search still works.",
        },
      };
    case "not-ai":
      return {
        site: "Not about AI",
        message: {
          icon: "page",
          title: "This article is not about AI",
          text: "No marks were made, so nothing gets in your way. Search still works.",
        },
      };
    case "other-language":
      return {
        site: "In another language",
        message: {
          icon: "page",
          title: "This article is not in English",
          text: "Names are found in English text. Settings, Reading, lets other languages in. Search still works.",
        },
      };
    case "not-listed":
      return notListed(tab);
    case "hidden":
      return {
        site: "Its address is hidden",
        message: {
          icon: "eye-off",
          title: "The browser hides this page’s address",
          text: "It may be one of the browser’s own pages, where nothing is marked. Over a web page, open Backstory by its toolbar button or its keys. Search still works.",
        },
      };
    case "unavailable":
      return {
        site: "Extensions cannot run here",
        message: {
          icon: "stop",
          title: "No marks on this page",
          text: "The browser keeps extensions off its own pages, its add-on store and the PDF viewer. Search still works.",
        },
      };
  }
}

function notListed({ host, scope, isAllowed }: Extract<TabState, { state: "not-listed" }>): StateWords {
  if (isAllowed)
    return {
      site: "Not among your sites",
      message: {
        icon: "globe",
        title: "You have not chosen this site",
        text: "Names are marked only on sites you choose. Mark this page alone, or all articles here from now on.",
      },
    };
  return {
    site: scope === "news" ? "Not on the list of news sites" : "Not allowed by the browser yet",
    message: {
      icon: "globe",
      title: scope === "news" ? "This site is not on the list" : `Allow it on ${host}?`,
      text: `Mark this page alone, which needs no permission to stay; or always mark articles on ${host}: your browser asks first.`,
    },
  };
}

function wordFound(found: readonly Found[]): string {
  const marked = found.filter(({ muted }) => !muted).length;
  if (marked === 0) return "Only names you left unmarked";
  return marked === 1 ? "1 name found" : `${marked} names found`;
}
