/** The gate's findings in words, for `npm run article` and for logs. Pages carry the codes alone. */
import type { Judgement } from "./second-look";
import type { TraitCode } from "./trait-weights";

/** `#` stands for the number that was counted. */
const words: Record<TraitCode, string> = {
  ld: "JSON-LD says Article",
  "ld-undated": "JSON-LD says Article, but no date is to be found",
  "ld-many": "JSON-LD lists articles",
  "ld-list": "JSON-LD says a list",
  "ld-wares": "JSON-LD offers something",
  "ld-service": "JSON-LD says a service or a place",
  og: "Open Graph says article",
  "og-other": "Open Graph says something else",
  md: "microdata says Article",
  "md-many": "microdata lists articles",
  talk: "marked as talk",
  changed: "a date of change alone",
  news: "metadata of news",
  amp: "has a light version",
  pager: "one page of several",
  tool: "made by a tool for documents or forums",
  shop: "made by a tool for shops",
  single: "its class says one post",
  listing: "its class says a list",
  archive: "its class says an archive",
  standing: "its class says a standing page",
  host: "a host of documents, forums or shops",
  "talk-path": "an address of talk",
  lists: "an address of lists",
  forms: "an address of forms or service",
  "shop-path": "an address of wares",
  ware: "an address of wares, and # signs of a shop",
  several: "an address that names no story, and # signs of several posts",
  "service-path": "an address of services",
  root: "the root of a site",
  slug: "a headline in the address",
  path: "an address of articles",
  day: "a day in the address",
  words: "# words in the address",
  chapters: "an address of manuals",
  folder: "an address that ends with a slash",
  prose: "# characters of prose",
  paragraph: "paragraphs of # characters",
  texts: "# texts beside each other",
  loose: "text in no paragraphs",
  title: "a headline as the title",
  h1: "a headline of # characters",
  "h1-many": "# first headings",
  near: "a date at the headline",
  box: "a date in its box",
  bare: "no sign of news",
  you: "we and you, # in a thousand words",
  quoted: "# quotation marks in a thousand words",
  said: "# words of report in a thousand",
  named: "the title names a forum, a manual, a shop, a form or a policy",
  gathering: "the title names a list or an office's page",
  listed: "the title is that of a list of posts",
  days: "# days told",
  telephones: "# telephone numbers",
  related: "names more to read",
  reading: "tells how long it takes to read",
  thin: "hardly any prose",
  files: "# files to fetch",
  siblings: "# pages beside this one",
  linked: "# % of the text are links",
  "linked-heads": "# linked headings",
  between: "# linked headings between the paragraphs",
  heading: "# characters for each heading",
  teasers: "# long links",
  code: "# pieces of program text",
  fields: "# fields to fill in",
  personal: "asks # things of a person",
  boxes: "# boxes to tick",
  password: "asks for a password",
  selects: "# lists to choose from",
  times: "# marked times",
  offers: "# offers to click",
  replies: "# links to reply or report",
  phones: "a telephone number",
  people: "# links to members",
  share: "# links to share it",
  prices: "# prices",
  cart: "a cart",
  wares: "# subjects of shops",
  byline: "# authors",
  comments: "room for comments",
  avatars: "# marks of posts by members",
  buttons: "# buttons",
  body: "a box named as an article's text",
  captions: "captions",
};

/** Short phrases: "JSON-LD says Article (+4)", "900 characters of prose (+2)", "language en". */
export function reasonsOf({ prose, isFront, signals, language, topic }: Judgement): string[] {
  if (!prose) return ["no HTML page"];
  const reasons = signals.map(([weight, code, count]) => {
    const told = words[code].replace("#", String(count));
    return `${told} (${weight > 0 ? "+" : ""}${weight})`;
  });
  if (isFront) reasons.unshift("front page");
  if (topic)
    reasons.push(
      `language ${language ?? "unknown"}`,
      `${topic.distinct} topics of AI, ${topic.occurrences} times`,
    );
  return reasons;
}
