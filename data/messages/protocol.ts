/**
 * Every message between the parts of the extension: who may send it, what it carries, what comes back.
 *
 * `page` is a script of ours inside a news page (treated as hostile: a page may have taken it over);
 * `extension` is one of our own pages (popup, options). An extension page may send what a page may.
 */
import type { Fault } from "../faults/fault";
import type { CardContent, PageContext } from "../record/card-content";
import type { Kind } from "../record/schema";
import type { TieHere } from "../record/ties-here";
import type { Settings, SiteRule } from "../settings/schema";
import type { SiteVerdict } from "../sites/site-verdict";
import type { NameFound } from "./names-here";

/** What the page script needs to work, or why it must not. */
export type Start =
  | { on: true; names: string; reading: Reading }
  | { on: false; reason: Exclude<SiteVerdict, "on"> | "other-language" | "not-article" };

/** The settings that concern a page. */
export type Reading = Pick<
  Settings,
  "mentions" | "headings" | "otherLanguages" | "kinds" | "markStyle" | "opening" | "delay" | "textSize"
> & {
  /** Entities the reader does not want marked anywhere. */
  muted: string[];
  /** Marks reported as wrong on this very page. */
  wrong: { id: string; words: string }[];
  /** The shortcuts as the reader has set them: "Alt+N". A command without one is left out. */
  shortcuts: Partial<Record<CommandName, string>>;
};

/** The keyboard commands the manifest declares. */
export type CommandName = "next-mention" | "previous-mention" | "open-card";

/** One name found on a page, as the popup lists it. */
export interface Found {
  id: string;
  name: string;
  kind: Kind;
  /** How often it stands in the text. */
  count: number;
  /** Why it matters on this page, in a few words. */
  line: string;
  /** The line tells of something that happened after the article. */
  since?: true;
  /** The reader wants it marked nowhere: it is listed, and not counted. */
  muted?: true;
}

/** What the popup is told about the tab it was opened over. */
export type TabState =
  /** `asked`: for this page alone, since the reader asked for it. */
  | {
      state: "on";
      host: string;
      /** What happened since first, then by how often; muted ones last. */
      found: Found[];
      mentions: number;
      ties: TieHere[];
      /** When the page came out: an ISO date or date-time, where it says so. */
      published?: string;
      /** The page was too busy to say when it came out: ask again. */
      late?: true;
      asked?: true;
    }
  /** An article that is still loading or being read. */
  | { state: "reading"; host: string }
  | { state: "off-here"; host: string; rule: SiteRule }
  | { state: "off-everywhere"; host: string }
  | { state: "paused"; host: string; until: Exclude<Pause, null> }
  | { state: "not-article" | "not-ai" | "other-language"; host: string }
  /** Neither list nor rule lets it in, or (`isAllowed: false`) the browser has yet to allow it. */
  | { state: "not-listed"; host: string; scope: Settings["scope"]; isAllowed: boolean }
  /** The browser does not say which page it is. */
  | { state: "hidden" }
  | { state: "unavailable" };

/** Until when nothing is marked anywhere: a time in milliseconds, the end of the browser, or no pause. */
export type Pause = number | "closing" | null;

export interface Protocol {
  /** A page script found an AI article: may it mark, and with which names? */
  "page:start": {
    from: "page";
    /** Whether the article is in another language than English. */
    request: { otherLanguage?: true | undefined };
    reply: Start;
  };
  /** The first card is wanted in this frame: inject its script. */
  "page:card-script": { from: "page"; request: Record<string, never>; reply: { injected: boolean } };
  "page:entity": {
    from: "page";
    request: { id: string; context?: PageContext | undefined };
    reply: CardContent | null;
  };
  /** The card's stylesheet, for its shadow root. */
  "page:card-style": { from: "page"; request: Record<string, never>; reply: string };
  /** The card as text with its sources, to be copied. */
  "page:copy": { from: "page"; request: { id: string; context?: PageContext | undefined }; reply: string };
  /** Marks a name nowhere any more, or (with `on: false`) everywhere again. */
  "page:mute": { from: "page"; request: { id: string; on: boolean }; reply: null };
  /** These words are not this entity, on the page it is sent from; `on: false` takes that back. */
  "page:wrong": { from: "page"; request: { id: string; words: string; on: boolean }; reply: null };
  /** Switches the site off that it is sent from. */
  "page:site-off": { from: "page"; request: Record<string, never>; reply: null };
  /** Opens all that the record holds of an entity in a tab of its own. */
  "page:record": { from: "page"; request: { id: string }; reply: null };
  /** Something of ours went wrong: the error's text and stack, of which the background keeps no word. */
  "page:fault": { from: "page"; request: { error: string }; reply: null };
  /** Number of names for the toolbar, and nothing else about the page. */
  "page:count": { from: "page"; request: { names: number }; reply: null };

  "tab:state": { from: "extension"; request: { tabId: number }; reply: TabState };
  /** Scrolls the page to a mention and opens its card. */
  "tab:show": {
    from: "extension";
    request: { tabId: number; id: string; nth: number };
    reply: { shown: boolean };
  };
  /** Marks the page that is open in this tab, whatever list and gate say of it, until it goes. */
  "tab:annotate": { from: "extension"; request: { tabId: number }; reply: { begun: boolean } };
  /** The words that were to be looked up when this page was opened; once, then they are forgotten. */
  "query:take": { from: "extension"; request: Record<string, never>; reply: string | null };
  "pause:read": { from: "extension"; request: Record<string, never>; reply: Pause };
  /** Pauses all marks in every open tab, or (with `how: null`) brings them back. */
  "pause:set": { from: "extension"; request: { how: "hour" | "closing" | null }; reply: Pause };
  /** Sets or (with `on: null`) removes the rule for a host; takes effect in every open tab. */
  "sites:set": { from: "extension"; request: { host: string; on: boolean | null }; reply: Settings };
  "settings:read": { from: "extension"; request: Record<string, never>; reply: StoredSettings };
  /**
   * Replaces the settings, or with `shown` decides no more than what differs from those: what others decided
   * meanwhile stays. They are checked whole before anything is written.
   */
  "settings:write": {
    from: "extension";
    request: { settings: Settings; shown?: Settings | undefined };
    reply: Settings;
  };
  /** Where the settings are kept. Brings them together with those of other devices first. */
  "settings:where": { from: "extension"; request: Record<string, never>; reply: Whereabouts };
  /** Keeps the settings on this device alone, or (with `on: false`) lets the browser sync them again. */
  "settings:here": { from: "extension"; request: { on: boolean }; reply: Whereabouts };
  /** Removes old settings that could not be read and were kept aside. */
  "settings:drop-aside": { from: "extension"; request: Record<string, never>; reply: null };
  /** What the extension holds on this device. */
  "storage:held": { from: "extension"; request: Record<string, never>; reply: Held };
  /** Marks the reader reported as wrong, newest first. They never leave the device. */
  "reports:read": { from: "extension"; request: Record<string, never>; reply: WrongMark[] };
  /** Takes one report back, or (without one) all of them. */
  "reports:undo": { from: "extension"; request: { report?: WrongMark | undefined }; reply: WrongMark[] };
  /** Puts reports back that were just taken back. */
  "reports:restore": { from: "extension"; request: { reports: WrongMark[] }; reply: WrongMark[] };
  /** What went wrong in our own code, the latest first. It never leaves the device by itself. */
  "faults:read": { from: "extension"; request: Record<string, never>; reply: Fault[] };
  /** Forgets all of it. */
  "faults:clear": { from: "extension"; request: Record<string, never>; reply: Fault[] };
  /** The reader has seen the notice that stored settings could not be read. */
  "settings:seen": { from: "extension"; request: Record<string, never>; reply: null };
}

/** A mark reported as wrong: these words, on this page, are not this entity. */
export interface WrongMark {
  id: string;
  words: string;
  /** Address of the page without what follows `?` or `#`. */
  page: string;
}

/** The settings as read, and what had to be done to read them. */
export interface StoredSettings {
  settings: Settings;
  /**
   * Set when what was stored could not be read, or (`partly`) not all of it: defaults are in force for that, and
   * the old value is kept; `denied`: storage itself failed.
   */
  notice?: { problem: "corrupt" | "partly" | "newer" | "denied"; kept: string };
}

/** Where the settings are: always on this device, and beyond it as the browser syncs, or why not. */
export interface Whereabouts {
  place: "synced" | "here" | "too-large" | "refused" | "no-sync";
}

/** Bytes of what is stored, as JSON, and what the background asked of the network. */
export interface Held {
  settings: number;
  /** Old settings that could not be read. */
  aside: number;
  reports: number;
  /** What went wrong. */
  faults: number;
  /** In the browser's synced storage. */
  synced: number;
  /** In memory, until the browser closes. */
  memory: number;
  /** Network requests of the background since it last started. */
  requests: number;
}

/** What the background asks of a page script that is at work. */
export interface PageProtocol {
  "page:found": {
    request: Record<string, never>;
    /** `dated`: the script that reads the date is there; without it neither date nor sentences are known. */
    reply: { found: NameFound[]; dated: boolean; published?: string | undefined };
  };
  "page:show": { request: { id: string; nth: number }; reply: { shown: boolean } };
  /** Take marks, card and listeners away. */
  "page:stop": { request: Record<string, never>; reply: null };
  /** A keyboard command that the browser, not the page, received. */
  "page:command": { request: { command: CommandName }; reply: null };
  /** Settings that concern reading have changed. */
  "page:reading": { request: { reading: Reading }; reply: null };
}

export type Name = keyof Protocol;
export type Request<N extends Name> = Protocol[N]["request"];
export type Reply<N extends Name> = Protocol[N]["reply"];
