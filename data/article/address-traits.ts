import { isRoot } from "./address";
import { isDateInPath } from "./date-signal";

/** Where such a word ends; of a page's file it may have three parts, "about_the_firm.html", but is none of a headline. */
const end = "(?=$|[/.?&=]|-?[^\\W_]*(?:_[^\\W_]+){0,2}\\.(?:php|html?|jsp|aspx?|cfm)(?:$|\\?))";
const word = (words: string) => new RegExp(`(?:^|[/_.?&=-])(?:${words})${end}`, "i");
const forms = word(
  "(?:log|sign)-?(?:in|on|up|out)|auth\\w*|regist\\w+|subscribe|pass\\w+|submit\\w*|wishlist|donate|membership|forgot\\w*|reset\\w*|my-?(?:page|account)|accounts?|konto|profile|anmeld\\w+|connexion|rejestracja|[ck]onta[ck]?t(?:os?|ti|i)?(?:-?us)?|about(?:-?us)?|impressum|privacy(?:-policy)?|cookies?-policy|terms(?:-(?:of|and)-\\w+|-conditions)?|disclaimer|legal-notice|search|suche|cart|checkout|basket|faqs?|jobs?|careers?|vacanc(?:y|ies)|help|feedback|callback",
);
const shops = word(
  "shop|stores?|products?|product[_-]\\w+|produkte?|catalog(?:ue)?|(?:.*-)?p-?\\d+\\S*|dp|items?|listing",
);
/** What is sold by the piece, and the day: a flat, a seat. */
const sales =
  /\/(?:events?|incidents?|shows?|tickets?|entradas|eventos?|homes?|property|properties|propiedad(?:es)?|inmuebles?|listings?|apartments?|productos?|produits?|prodott[oi]|tovar\w*|san-pham|dp|itm|classifieds?)\/./i;
const services = word(
  "\\w*-?services?|solutions?|pricing|plans|features?|programs?|degrees?|locations?|work|portfolio|industries|platforms?|use-cases?|templates?|tools?|calculators?|courses?|practice-areas?|treatments?|leistungen|servicios|software|enterprise|company|customers|departments?|testimonials|why-\\w+",
);
const chapters =
  /(?:^|\/)(?:docs?|documentation|manuals?|reference|api|handbook|apidocs?|javadoc|wiki|man|spec|hc)\/|\/(?:v?\d+(?:\.\d+)+|latest|stable|master)\//i;
const lists =
  /(?:^|\/)(?:(?:categor(?:y|ies|ia|ie)|product-category|tags?|tagged|topics?|sections?|collections|browse|genres?|authors?|page|seite|list)(?:\/[^/.]+(?:\.(?!s?html?|php|aspx?|jsp|cfm)[^/.]+)?){0,3}|page[-_]?\d+|archives?(?:\/(?:19|20)\d\d(?:[-_/]\d\d?){0,2}(?:\.html?)?)?|newsletters?|blogs?|news|articles|stories|posts|latest|feed|search|events|issues|resources|publications|video(?:s|thek)?|podcasts?|(?:19|20)\d\d(?:\/\d\d?)?)\/?(?:index\.\w+)?(?=$|\?)|\/(?:blogs?|news|articles|stories|posts|latest|archives?|categories|tags)\.html?$|[?&](?:page\w*|start|cat)=\d+$/i;
/** What papers call their sections, the last part of an address that has no year: "/sports", "/news/tech/ai/". */
const sections =
  /^(?!.*\/(?:19|20)\d\d\/)(?:\/[^/]+){0,2}\/(?:(?:us|uk|world|local|national|international|state|city|regional|global)(?:-news)?|sports?|politics|business|economy|finance|markets|money|opinions?|editorials?|columns?|columnists|letters|entertainment|arts|culture|music|movies|tv|books|food|travel|lifestyle|life|style|fashion|health|science|technology|tech|gadgets|computing|(?:ai-)?artificial-?intelligence|ai|machine-?learning|robots?|robotics|(?:cyber)?security|gaming|games|reviews|features|education|environment|climate|weather|obituaries|obits|community|crime|courts|headlines|breaking(?:-news)?|top-stories|trending|popular|photos|galler(?:y|ies)|football|soccer|baseball|basketball|hockey|nfl|nba|mlb|nhl|golf|tennis|cricket|deportes?|pol[ií]tica|econom[ií]a|sociedad|cultura|internacional|nacional|mundo|opini[oó]n|tecnolog[ií]a|ciencia|salud|politik|wirtschaft|kultur|wissen|digital|panorama|gesellschaft|netzwelt|politique|[eé]conomie|soci[eé]t[eé]|monde|sciences|sant[eé]|esporte|sociedade|politiek|economie|cultuur|buitenland|binnenland)\/?(?:\.\w+)?$/i;
const talk =
  /\/(?:questions\/\d|t\/(?:[^/]+\/)?\d|d\/\d|r\/\w|talk\/|comments\/|discussions?\/|topics?\/\d|threads?\/|forumdisplay|viewtopic|show-?t(?:hread|opic)|forums?[-_\d]*(?:\/|$)|community\/)/i;
const hosts =
  /^https?:\/\/(?:docs?|developers?|api|status|wiki|forums?|community|discuss\w*|boards?|support|help|shop|store|manual|answers|learn)\.[^/.]+\./i;
const articles =
  /[/=](?:[\w-]*notic[ií]as?\w*|\w*nachrichten|(?:show)?articles?\w*|artikel|artykuly|story|stories|\w*news\w*|posts?|blogs?|opinion|politics|press|aktuell\w*|actualit\w*|20\d\d)[/.?&=]./i;
/** All posts of one day. */
const daily = /\/(?:19|20)\d\d\/\d\d?\/\d\d?\/?$/;
/** A last part of five words or more: "united-states-to-lift-sanctions". */
const headline = /(?:[^\W_]+[-_]){4}[^/]*\/?$/;

/** More of an address tells nothing new, and its patterns take longer the longer it is. */
const enough = 2000;

/**
 * What a path with its query, and the page's URL ("" if unknown), tell of the page's
 * kind. Each trait is 0 or 1 but for `words`, which counts those of the last part.
 */
export function addressTraits(whole: string, url: string) {
  const address = whole.slice(0, enough);
  const path = address.replace(/\?.*$/, "");
  const words = (path.split("/").filter(Boolean).at(-1) ?? "")
    .split(/[-_+]|%20/)
    .filter((part) => /[a-z]{2}/i.test(part)).length;
  const isList = lists.test(address) && words < 4;
  const isOfMany = isList || daily.test(path);
  return {
    root: +isRoot(address),
    host: +hosts.test(url),
    "talk-path": +talk.test(address),
    lists: +isList,
    section: +sections.test(path),
    forms: +forms.test(address),
    "shop-path": +shops.test(path),
    "sale-path": +sales.test(path),
    "service-path": +services.test(path),
    chapters: +chapters.test(path),
    slug: +headline.test(path),
    path: +(articles.test(address) && !isOfMany),
    day: +(isDateInPath(path) && !isOfMany),
    words,
    folder: +/[^/]\/$/.test(path),
  };
}
