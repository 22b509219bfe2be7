/** What a page declares of its kind: JSON-LD, Open Graph, microdata, its publishing system. Nothing is parsed. */

const typed = /"@type"\s*:\s*(\[[^\]]{0,200}|"[^"]{0,99}")/g;
const articleTypes = /(?<!Tech)Article"|BlogPosting"|[/"]Re(?:port|view)"/;
const listTypes = /"(?:(?:Collection|SearchResults|Profile)Page|ItemList|Blog)"/;
const wareTypes =
  /"(?:Product\w*|(?:Aggregate)?Offer|\w*Event|RealEstateListing|Apartment|SingleFamilyResidence|Accommodation|Vehicle|Car|MusicAlbum)"/;
const markedWares = ["Product", "Offer", "Event", "Hotel", "Book", "JobPosting"]
  .map((type) => `[itemtype*="${type}"]`)
  .join();
const talkTypes = /(?:QAPage|DiscussionForumPosting|[/"]Question)"/;
const serviceTypes =
  /"(?:\w*Service|Local\w+|\w*Business|\w*Store|Course\w*|Dentist|Physician|Attorney|Hotel|Restaurant|JobPosting)"/;
const tools =
  /docusaurus|sphinx|mkdocs|gitbook|vitepress|vuepress|mintlify|doxygen|javadoc|starlight|antora|docbook|asciidoc|texi2|makeinfo|latex2html|mdbook|rustdoc|yard|gtk-doc|gi-docgen|haddock|typedoc|jsdoc|dokka|docutils|docfx|nextra|dokuwiki|exdoc|phpbb|vbulletin|discourse|xenforo|mybb|vanilla|invision|flarum|nodebb/i;
const manual =
  "[name^=docsearch], [class*=DocSearch], .sphinxsidebar, .rst-content, [class*=toctree], .theme-doc-markdown, .md-sidebar, .bd-sidebar, .theme-default-content, .VPDoc, .navheader, .td-sidebar, .book-menu, .sidebar .chapter, script[src*=readthedocs], script[src*=doctools], link[href*=pygments]";
/** Links to where a page is written: of what says that it is an article, its sources. */
const written = "a[href*='/edit/'], a[href*='/blob/']";
const shops = /woocommerce|prestashop|magento|shopify|opencart|bigcommerce/i;
const ofNews =
  /^article:(?:section|tag|author|publisher|opinion)|news_keywords|^parsely|^sailthru|^cxenseparse/;

/** Classes that publishing systems give the body of one post, of lists, of pages that stand. */
const singles =
  /\b(?:single(?:-post|-article)?|postid-\d+|single-\w+|(?:page-)?node-type-\w*(?:article|story|blog|news)\w*|article-page)\b/i;
/** Single things that are no posts: "single single-portfolio". */
const things =
  /\bsingle-(?:portfolio|project|service|product|propert|listing|course|event|team|staff|member|location|testimonial|case|job|career|attachment|topic|forum)/i;
const listings =
  /\b(?:archive|category|tag|search(?:-results)?|blog|home|front|author|tax-[\w-]+|post-type-archive)\b/i;
/** As WordPress names the lists it makes. */
const archive = /\barchive\b/;
const ofWhat = /\b(?:category|tag|author|term|tax)-\S|\b(?:date|paged|post-type-archive)\b/;
const standing = /\b(?:page-template[\w-]*|page-id-\d+|(?:page-)?node-type-(?:page|landing)\w*)\b/i;

/** Names in small letters; of several of a name the last. */
function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name");
    if (name) metas.set(name.toLowerCase(), meta.getAttribute("content")!);
  }
  return metas;
}

/** Each trait is 0 or 1. */
export function markupTraits(document: Document) {
  const metas = metasOf(document);
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  const ld = [...blocks].map((script) => script.textContent ?? "").join("\n");
  const types = [...ld.matchAll(typed)].map(([, type]) => type!);
  const has = (pattern: RegExp) => types.some((type) => pattern.test(type));
  const articles = types.filter((type) => articleTypes.test(type)).length;
  const isList = has(listTypes) && !/"articleBody"|"headline"/.test(ld);
  const isMany = articles > 5 || (articles > 0 && isList);
  const marked = document.querySelectorAll('[itemtype*="Article"], [itemtype*="BlogPosting"]').length;
  const type = metas.get("og:type") ?? "";
  const classes = `${document.body.getAttribute("class")} ${document.documentElement.getAttribute("class")}`;
  const generator = metas.get("generator") ?? "";
  const names = [...metas.keys()];
  const isDated = names.some((name) => /publi.*(?:time|date)|pub-?date/.test(name));
  const none = articles === 0;
  return {
    ld: +(articles > 0 && !isMany),
    "ld-many": +isMany,
    "ld-list": +(none && isList),
    "ld-wares": +(none && has(wareTypes)),
    "ld-service": +(none && has(serviceTypes)),
    talk: +(
      none &&
      (has(talkTypes) || !!document.querySelector('[itemtype$="QAPage"], [itemtype*="DiscussionForum"]'))
    ),
    "ld-date": +(/"datePublished"/.test(ld) && !isMany),
    og: +/^(?:article|blog|news|post)/i.test(type),
    "og-other": +/product|profile|video\.|music|place|business|company|forum/i.test(type),
    md: +(marked > 0 && marked < 3),
    "md-many": +(marked > 2),
    "md-wares": +(marked === 0 && !!document.querySelector(markedWares)),
    date: +(isDated || !!document.querySelector('[itemprop~="datePublished"]')),
    changed: +(metas.has("article:modified_time") && !isDated),
    news: +names.some((name) => ofNews.test(name)),
    amp: +!!document.querySelector("link[rel=amphtml]"),
    pager: +!!document.querySelector("link[rel=next], link[rel=prev]"),
    tool: +(
      tools.test(generator) ||
      !!document.querySelector(none && marked === 0 ? `${manual}, ${written}` : manual)
    ),
    shop: +(
      shops.test(generator) || /\b(?:woocommerce|template-product|product-template|catalog-)/i.test(classes)
    ),
    single: +(singles.test(classes) && !things.test(classes)),
    listing: +(listings.test(classes) && !singles.test(classes)),
    archive: +(archive.test(classes) && ofWhat.test(classes) && !/\bsingle(?!-)\b/.test(classes)),
    standing: +standing.test(classes),
  };
}
