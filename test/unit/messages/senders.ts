/** Who may knock at the background, by what a browser tells of them. */
export const self = { id: "abc", origin: "chrome-extension://abc" };

export interface Facts {
  id?: string;
  origin?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; url?: string; incognito?: boolean };
}

const web = { id: "abc", origin: "https://news.example", url: "https://news.example/a" };
const tab = { id: 3, url: "https://news.example/a", incognito: false };
const own = (page: string): Facts => ({ id: "abc", origin: self.origin, url: `${self.origin}/${page}.html` });
const { origin: _origin, ...bare } = web;

/** Our scripts in somebody's page: hostile, since a page may have taken them over. */
export const pages: Record<string, Facts> = {
  "a page": { ...web, frameId: 0, tab },
  "a page in Firefox, which tells no origin": { ...bare, frameId: 0, tab },
  "a page in a private window": { ...web, frameId: 0, tab: { ...tab, incognito: true } },
  "a frame of another site": {
    ...web,
    origin: "https://ads.example",
    url: "https://ads.example/",
    frameId: 7,
    tab,
  },
  "a frame without an origin of its own": { id: "abc", origin: "null", url: "about:srcdoc", frameId: 8, tab },
  "a page that gives itself our address": { ...web, url: `${self.origin}/popup.html`, frameId: 0, tab },
};

/** Pages of our own. */
export const ours: Record<string, Facts> = {
  popup: own("popup"),
  options: { ...own("options"), frameId: 0, tab: { id: 4 } },
  welcome: { ...own("welcome"), frameId: 0, tab: { id: 5 } },
  record: { ...own("record"), frameId: 0, tab: { id: 6 } },
  "options in Firefox, which tells no origin": {
    id: "abc",
    url: `${self.origin}/options.html`,
    frameId: 0,
    tab: { id: 4 },
  },
};

/** Whoever else. */
export const strangers: Record<string, Facts> = {
  "another extension": {
    id: "other",
    origin: "chrome-extension://other",
    url: "chrome-extension://other/a.html",
  },
  "another extension that gives itself our origin": {
    id: "other",
    origin: self.origin,
    url: own("popup").url!,
  },
  "a script of another extension in a page": { ...web, id: "other", frameId: 0, tab },
  "a web page that speaks for itself": { origin: web.origin, url: web.url, frameId: 0, tab },
  "a page without a tab": web,
  "an address that is none": { id: "abc", url: "::" },
  "an origin that only begins like ours": {
    id: "abc",
    origin: `${self.origin}d`,
    url: `${self.origin}d/popup.html`,
  },
  nobody: {},
};
