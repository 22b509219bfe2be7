/**
 * What each trait of a page weighs for (above 0) or against (below) an article: [from which number on, weight].
 * Of several steps the last that is reached counts alone. Not set by hand: fitted to some 3,900
 * real pages and rounded, see docs/decisions/0005-dates-and-articles.md.
 */
type Step = readonly [from: number, weight: number];

/** Points a page needs to be an article. */
export const needed = 8;

export const weights = {
  // What the page declares.
  ld: [[1, 5]],
  og: [[1, 4]],
  md: [[1, 3]],
  date: [[1, 2]],
  news: [[1, 3]],
  amp: [[1, 2]],
  single: [[1, 3]],
  changed: [[1, -4]],
  "ld-many": [[1, -4]],
  "ld-list": [[1, -4]],
  "ld-wares": [[1, -8]],
  "ld-service": [[1, -4]],
  "ld-undated": [[1, -2]],
  talk: [[1, -15]],
  "og-other": [[1, -7]],
  "md-many": [[1, -4]],
  pager: [[1, -2]],
  tool: [[1, -11]],
  shop: [[1, -6]],
  listing: [[1, -4]],
  standing: [[1, -4]],
  // Its address.
  // Set by hand: the pages it was fitted to have addresses of their own.
  root: [[1, -5]],
  slug: [[1, 4]],
  path: [[1, 10]],
  day: [[1, 7]],
  words: [
    [4, 1],
    [6, 2],
  ],
  host: [[1, -14]],
  "talk-path": [[1, -18]],
  lists: [[1, -15]],
  forms: [[1, -11]],
  "shop-path": [[1, -9]],
  "service-path": [[1, -5]],
  folder: [[1, -2]],
  chapters: [[1, -3]],
  // Its headline and its date.
  title: [[1, 4]],
  h1: [
    [20, 1],
    [40, 4],
  ],
  "h1-many": [[2, -1]],
  near: [[1, 8]],
  box: [[1, 2]],
  undated: [[1, -2]],
  bare: [[1, -6]],
  named: [[1, -7]],
  gathering: [[1, -2]],
  chapter: [[1, -1]],
  days: [[20, -3]],
  // Its text.
  prose: [
    [250, 1],
    [600, 3],
    [1200, 5],
    [2500, 7],
  ],
  thin: [[1, -3]],
  paragraph: [
    [120, 4],
    [200, 5],
  ],
  heading: [[200, 2]],
  texts: [[1, -8]],
  between: [[2, -1]],
  loose: [[1, -3]],
  you: [
    [25, -1],
    [45, -4],
  ],
  quoted: [[5, 2]],
  said: [
    [4, 1],
    [10, 5],
  ],
  // What else is on it.
  body: [[1, 2]],
  captions: [[1, 2]],
  byline: [[1, 3]],
  comments: [[1, 2]],
  share: [
    [1, 4],
    [3, 6],
  ],
  linked: [
    [30, -1],
    [50, -3],
    [70, -4],
  ],
  "linked-heads": [[12, -3]],
  teasers: [[40, -1]],
  code: [
    [4, -4],
    [12, -7],
  ],
  files: [
    [4, -3],
    [10, -8],
  ],
  siblings: [[4, -6]],
  anchors: [[10, -1]],
  fields: [[4, -2]],
  boxes: [[6, -2]],
  selects: [[2, -1]],
  password: [[1, -2]],
  offers: [
    [1, -5],
    [3, -7],
  ],
  buttons: [[20, -3]],
  prices: [
    [2, -5],
    [8, -7],
  ],
  cart: [[1, -3]],
  phones: [[1, -2]],
  replies: [[6, -2]],
  people: [[8, -4]],
  avatars: [[6, -4]],
  times: [[8, -3]],
} as const satisfies Record<string, readonly Step[]>;

export type TraitCode = keyof typeof weights;
