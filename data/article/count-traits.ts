import { type Prose, weigh } from "./prose";

const counted = "p, a[href], h2, h3, h4, pre, code, input, select, textarea, button, time";
const around = "p, nav, aside, footer, header, [role=navigation]";
const share =
  /facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|whatsapp|wa\.me|t\.me\/share|linkedin\.com\/share|pinterest\.\w+\/pin\/create|reddit\.com\/submit|^mailto:\?/i;
const people = /\/(?:users?|members?|profile|u)\/|(?:member|profile)\.php|[?&]u(?:id|ser)?=/i;
const offer =
  /^(?:get started|sign up|contact(?: us)?|request (?:a )?(?:demo|quote)|book (?:now|a \w+)|(?:start )?free trial|get (?:a )?(?:free )?quote|buy(?: now)?|add to (?:cart|bag|basket)|(?:order|shop|apply|donate) now|try (?:it )?(?:for )?free|schedule\b.{0,20}|apply|learn more|talk to .{3,14}|download|in den warenkorb|ajouter au panier|añadir al carrito)$/i;
const reply = /^(?:reply|quote|report|permalink|flag|#?\d+)$/i;

const classes = {
  prices: "[class*=price], [class*=Price], [itemprop=price]",
  cart: "[class*=add-to-cart], [class*=addtocart], [class*=AddToCart], [name=add-to-cart], form[action*=cart], a[href*='/cart'], a[href*='/basket'], a[href*=checkout]",
  byline:
    "[rel~=author], [itemprop~=author], [class*=byline], [class*=author], [class*=Author], [class*=Byline]",
  comments: "#comments, #respond, #disqus_thread, .comments, .comment-list, [class*=comment-]",
  avatars:
    "[class*=avatar], [class*=Avatar], [class*=username], [class*=user-name], [class*=signature], [id^=post_], [id^=post-], [class*=postbody], [class*=message-body]",
  buttons: "[class*=btn], [class*=button], [class*=Button], [class*=cta]",
  body: "[class*=article-body], [class*=articleBody], [class*=article__], [class*=entry-content], [class*=post-content], [class*=story-body], [class*=article-content], [class*=ArticleBody], [itemprop~=articleBody], [class*=storytext], [class*=article-text]",
  captions: "figcaption, [class*=caption]",
};

/** What a page has how many of. `linked` is the share of links in its text, in percent. */
export function countTraits(document: Document, prose: Prose) {
  const count = {
    "linked-heads": 0,
    between: 0,
    teasers: 0,
    code: 0,
    fields: 0,
    boxes: 0,
    password: 0,
    selects: 0,
    times: 0,
    offers: 0,
    replies: 0,
    phones: 0,
    people: 0,
    share: 0,
  };
  const readLabel = (text: string) => {
    if (text.length > 30) return;
    if (offer.test(text)) count.offers++;
    else if (reply.test(text)) count.replies++;
  };
  let isWithin = false;
  let linkChars = 0;
  let heads = 0;
  for (const element of document.querySelectorAll(counted)) {
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
      readLabel(text);
      if (size > 28 && !element.closest(around)) count.teasers++;
    } else if (/^h\d$/.test(name)) {
      if (element.querySelector("a[href]") || element.closest("a[href]")) {
        count["linked-heads"]++;
        if (isWithin) count.between++;
      } else heads++;
    } else if (name === "input") {
      const type = element.getAttribute("type") ?? "text";
      if (/password/i.test(type)) count.password++;
      else if (/checkbox|radio/i.test(type)) count.boxes++;
      else if (!/hidden|submit|search|button|image/i.test(type)) count.fields++;
    } else if (name === "pre") count.code += 3;
    else if (name === "code") count.code++;
    else if (name === "select") count.selects++;
    else if (name === "time") count.times++;
    else if (name === "button") readLabel((element.textContent ?? "").trim());
  }
  const sizes = Object.entries(classes).map(([name, selector]) => [
    name,
    document.querySelectorAll(selector).length,
  ]);
  const linked = Math.round((100 * linkChars) / Math.max(1, linkChars + prose.length));
  const heading = Math.round(prose.length / (heads + 1));
  return {
    ...count,
    linked,
    heading,
    ...(Object.fromEntries(sizes) as Record<keyof typeof classes, number>),
  };
}
