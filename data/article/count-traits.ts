import { own } from "./form-nodes";
import { countPosts } from "./posts";
import { type Prose, weigh } from "./prose";
import { buying } from "./wares";

const counted = "p, a[href], h2, h3, h4, pre, code, input, select, textarea, button, time";
/** More elements than these tell nothing new. */
const enough = 4000;
/** After so many elements somebody else may have a turn. */
const step = 100;
const around = "p, nav, aside, footer, header, [role=navigation]";
const share =
  /facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|whatsapp|wa\.me|t\.me\/share|linkedin\.com\/share|pinterest\.\w+\/pin\/create|reddit\.com\/submit|^mailto:\?/i;
const people = /\/(?:users?|members?|profile|u)\/|(?:member|profile)\.php|[?&]u(?:id|ser)?=/i;
const offer =
  /^(?:get started|sign up|contact(?: us)?|request (?:a )?(?:demo|quote)|book (?:now|a \w+)|(?:start )?free trial|get (?:a )?(?:free )?quote|buy(?: now)?|add to (?:cart|bag|basket)|(?:order|shop|apply|donate) now|try (?:it )?(?:for )?free|schedule\b.{0,20}|apply|learn more|talk to .{3,14}|download|in den warenkorb|ajouter au panier|añadir al carrito)$/i;
/** A file to fetch: minutes, forms, decisions. */
const file = /\.(?:pdf|docx?|xlsx?|pptx?|zip|mp3|ics)(?:$|[?#])/i;
/** Characters of prose beyond which no page is a list of files. */
const longText = 12_000;
/** A page beside this one, as manuals link their chapters. */
const sibling = /^[\w-]+\.html?(?:$|#)/;
const reply = /^(?:reply|quote|report|permalink|flag|#?\d+)$/i;

/** Classes by what they name: read in one go, for a selector of all of them is several times slower. */
const classes = [
  ["prices", /[pP]rice/],
  ["cart", /add-to-cart|addtocart|AddToCart/],
  ["byline", /[bB]yline|[aA]uthor/],
  ["comments", /comment-|(?:^|\s)comments(?:$|\s)/],
  ["avatars", /[aA]vatar|user-?name|signature|postbody|message-body/],
  ["buttons", /btn|[bB]utton|cta/],
  [
    "body",
    /article-(?:body|content|text)|articleBody|ArticleBody|article__|(?:entry|post)-content|story-body|storytext/,
  ],
  ["captions", /caption/],
] as const;
const anyClass = new RegExp(classes.map(([, pattern]) => pattern.source).join("|"));
/** The same by other attributes, of elements whose class does not say it. */
const others = {
  prices: "[itemprop=price]:not([class*=rice])",
  cart: "[name=add-to-cart], form[action*=cart], a[href*='/cart'], a[href*='/basket'], a[href*=checkout]",
  byline: "[rel~=author], [itemprop~=author]",
  comments: "#comments, #respond, #disqus_thread",
  avatars: "[id^=post_], [id^=post-]",
  body: "[itemprop~=articleBody]",
  captions: "figcaption",
};

function* countNames(document: Document) {
  const count = { prices: 0, cart: 0, byline: 0, comments: 0, avatars: 0, buttons: 0, body: 0, captions: 0 };
  for (const [name, selector] of Object.entries(others))
    count[name as keyof typeof others] = document.querySelectorAll(selector).length;
  let seen = 0;
  for (const element of document.querySelectorAll("[class]")) {
    if (++seen % step === 0) yield;
    const value = own(element, "getAttribute").call(element, "class")!;
    if (anyClass.test(value)) for (const [name, pattern] of classes) if (pattern.test(value)) count[name]++;
  }
  return count;
}

/** What forms ask of a person, and boxes for a newsletter or a comment do not. */
const personal =
  /first.?name|last.?name|given.?name|family.?name|surname|fname|lname|zip|postal|post.?code|phone|mobile|street|address.?(?:line|1)|city|country|province|birth/;

/**
 * What a page has how many of, in steps. `linked` is the share of links in its text, in percent.
 */
export function* countTraits(document: Document, prose: Prose) {
  const count = {
    "linked-heads": 0,
    between: 0,
    teasers: 0,
    code: 0,
    fields: 0,
    personal: 0,
    boxes: 0,
    password: 0,
    selects: 0,
    times: 0,
    offers: 0,
    replies: 0,
    phones: 0,
    people: 0,
    share: 0,
    files: 0,
    siblings: 0,
    buying: 0,
    leading: 0,
  };
  const posts = countPosts();
  const readLabel = (text: string) => {
    if (text.length > 30) return;
    if (buying.test(text)) count.buying++;
    if (offer.test(text)) count.offers++;
    else if (reply.test(text)) count.replies++;
  };
  const asked = new Set<string>();
  const ask = (field: Element) => {
    const [what] = personal.exec(`${field.getAttribute("name")} ${field.id}`.toLowerCase()) ?? [];
    if (what) asked.add(what);
  };
  let isWithin = false;
  let linkChars = 0;
  let heads = 0;
  let seen = 0;
  for (const element of [...document.querySelectorAll(counted)].slice(0, enough)) {
    if (++seen % step === 0) yield;
    const name = element.nodeName.toLowerCase();
    if (element === prose.first) isWithin = true;
    if (element === prose.last) isWithin = false;
    if (name === "a") {
      const href = element.getAttribute("href")!;
      const text = (element.textContent ?? "").slice(0, 400).replace(/\s+/g, " ").trim();
      const size = Math.min(300, weigh(text));
      linkChars += size;
      if (share.test(href)) count.share++;
      else if (href.startsWith("tel:")) count.phones++;
      else if (people.test(href)) count.people++;
      if (file.test(href)) count.files++;
      else if (sibling.test(href)) count.siblings++;
      readLabel(text);
      posts.link(text);
      if (size > 28 && !element.closest(around)) count.teasers++;
    } else if (name === "p") posts.paragraph(element);
    else if (/^h\d$/.test(name)) {
      const link = element.querySelector("a[href]") ?? element.closest("a[href]");
      const leads = !!link && !link.getAttribute("href")!.startsWith("#");
      posts.heading((element.textContent ?? "").trim(), leads);
      if (leads && isWithin) count.leading++;
      if (link) {
        count["linked-heads"]++;
        if (isWithin) count.between++;
      } else heads++;
    } else if (name === "input") {
      const type = element.getAttribute("type") ?? "text";
      if (/password/i.test(type)) count.password++;
      else if (/checkbox|radio/i.test(type)) count.boxes++;
      else if (/submit|button/i.test(type))
        count.buying += +buying.test((element.getAttribute("value") ?? "").trim());
      else if (!/hidden|submit|search|button|image/i.test(type)) {
        count.fields++;
        ask(element);
      }
    } else if (name === "select") {
      count.selects++;
      ask(element);
    } else if (name === "pre") count.code += 3;
    else if (name === "code") count.code++;
    else if (name === "time") {
      count.times++;
      posts.time();
    } else if (name === "button") readLabel((element.textContent ?? "").trim());
  }
  posts.close();
  const linked = Math.round((100 * linkChars) / Math.max(1, linkChars + prose.length));
  const heading = Math.round(prose.length / (heads + 1));
  count.personal = asked.size;
  // Below a long text they are its sources.
  if (prose.length > longText) count.files = 0;
  return { ...count, ...posts.count, linked, heading, ...(yield* countNames(document)) };
}
