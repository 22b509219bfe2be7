/**
 * What each trait of a page weighs for (above 0) or against (below) an article: [from which number on, weight].
 * Of several steps the last that is reached counts alone. Not set by hand: fitted to some 5,100
 * real pages and rounded, see docs/decisions/0005-dates-and-articles.md.
 */
type Step = readonly [from: number, weight: number];

/** Points a page needs to be an article. */
export const needed = 13;

export const weights = {
  // What the page declares.
  ld: [[1, 5]],
  og: [[1, 5]],
  md: [[1, 4]],
  news: [[1, 4]],
  amp: [[1, 3]],
  single: [[1, 2]],
  changed: [[1, -3]],
  "ld-many": [[1, -6]],
  "ld-list": [[1, -6]],
  "ld-wares": [[1, -12]],
  "ld-service": [[1, -6]],
  "ld-undated": [[1, -3]],
  talk: [[1, -21]],
  "og-other": [[1, -11]],
  "md-many": [[1, -6]],
  pager: [[1, -2]],
  tool: [[1, -15]],
  shop: [[1, -11]],
  listing: [[1, -5]],
  archive: [[1, -8]],
  standing: [[1, -4]],
  // Its address.
  // Set by hand: the pages it was fitted to have addresses of their own.
  root: [[1, -18]],
  slug: [[1, 6]],
  path: [[1, 16]],
  day: [[1, 12]],
  words: [
    [4, 1],
    [6, 3],
  ],
  host: [[1, -21]],
  "talk-path": [[1, -26]],
  lists: [[1, -21]],
  // Set by hand: of 3,400 articles and guides one has such an address, of 976 lists 48.
  section: [[1, -18]],
  forms: [[1, -17]],
  "shop-path": [[1, -13]],
  // Set by hand, as of the articles hardly one has them.
  ware: [[2, -13]],
  "sale-path": [[1, -8]],
  "md-wares": [[1, -10]],
  manual: [
    [2, -6],
    [3, -12],
  ],
  selling: [[1, -3]],
  several: [
    [2, -6],
    [3, -10],
  ],
  "service-path": [[1, -6]],
  folder: [[1, -4]],
  chapters: [[1, -5]],
  // Its headline and its date.
  title: [[1, 5]],
  h1: [
    [20, 1],
    [40, 3],
  ],
  "h1-many": [[2, -1]],
  near: [[1, 10]],
  box: [[1, 2]],
  bare: [[1, -6]],
  named: [[1, -9]],
  gathering: [[1, -4]],
  listed: [[1, -5]],
  // Set by hand: articles do not count what they show.
  showing: [[1, -8]],
  days: [[20, -5]],
  // Its text.
  prose: [
    [600, 2],
    [1200, 5],
    [2500, 9],
  ],
  thin: [[1, -3]],
  // Set by hand: as much as an article's address and its day weigh together, for those are of the page that is not shown.
  wall: [[1, -45]],
  joining: [[1, -28]],
  // As much as the date at the headline, which is that of a change.
  kept: [[1, -10]],
  // As much as an address of articles: of a topic, "/news/robots".
  cards: [[5, -16]],
  rows: [[15, -14]],
  paragraph: [
    [120, 5],
    [200, 6],
  ],
  heading: [[200, 2]],
  texts: [[1, -10]],
  between: [[2, -1]],
  loose: [[1, -4]],
  you: [
    [45, -3],
    [90, -7],
  ],
  quoted: [[5, 2]],
  said: [
    [4, 2],
    [10, 7],
  ],
  // What else is on it.
  body: [[1, 1]],
  captions: [[1, 3]],
  byline: [
    [1, 2],
    [12, -4],
  ],
  comments: [[1, 3]],
  related: [[1, 2]],
  reading: [[1, 4]],
  share: [
    [1, 7],
    [3, 9],
  ],
  linked: [[50, -2]],
  "linked-heads": [[12, -4]],
  teasers: [[40, -2]],
  code: [
    [4, -5],
    [12, -9],
    [60, -14],
    [200, -20],
  ],
  files: [
    [4, -5],
    [10, -13],
  ],
  siblings: [[4, -9]],
  fields: [[4, -3]],
  // Set by hand: forms ask for so much, articles seldom, and those have twice the points they need.
  personal: [
    [3, -10],
    [5, -14],
  ],
  boxes: [[6, -3]],
  selects: [[2, -1]],
  password: [[1, -2]],
  offers: [
    [1, -3],
    [3, -5],
  ],
  buttons: [[20, -3]],
  prices: [
    [2, -8],
    [8, -11],
  ],
  cart: [[1, -4]],
  wares: [
    [3, -2],
    [4, -5],
    [5, -8],
  ],
  phones: [[1, -4]],
  telephones: [
    [1, -1],
    [2, -4],
  ],
  replies: [[6, -3]],
  people: [[8, -6]],
  avatars: [[6, -4]],
  times: [[8, -3]],
} as const satisfies Record<string, readonly Step[]>;

export type TraitCode = keyof typeof weights;
