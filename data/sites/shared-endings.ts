/** Endings under which many have their sites, as far as people type them: no rule shall cover all of those. */

/** Stands before a country's ending nearly everywhere, so that both together are one: "co" in co.uk. */
const everywhere = new Set("ac co com edu gob gouv gov govt mil net org".split(" "));

/** What stands there in one country only: elsewhere it may be somebody's name, as in web.de. */
const inCountry: Readonly<Record<string, string>> = {
  at: "gv or",
  au: "act asn id nsw nt qld sa tas vic wa",
  br: "art blog nom",
  ca: "ab bc gc mb nb nf nl ns nt nu on pe qc sk yk",
  es: "nom",
  fr: "asso nom tm",
  hk: "idv",
  id: "go or sch web",
  il: "idf k12 muni",
  in: "firm gen ind nic res",
  jp: "ad ed go gr lg ne or",
  ke: "go ne or sc",
  kr: "go ne or pe re",
  my: "name",
  nz: "gen iwi kiwi maori school",
  pl: "info waw",
  ru: "msk spb",
  sg: "per",
  th: "go in mi or",
  tr: "bel gen info k12 web",
  tw: "game idv",
  ua: "in kiev kyiv lviv",
  uk: "ltd me mod nhs plc police sch",
  vn: "health info name pro",
  za: "law nom school web",
};

/** Endings that a reader may type alone, beside those of countries, which have two letters. */
const alone = new Set(
  `aero app art asia biz blog cat cloud com coop dev edu eu global gov group info int jobs live media mil mobi
  museum name net news online org page pro shop site space store tech tel today top travel world xyz`.split(
    /\s+/,
  ),
);

/**
 * Whether a normalised host is no site but an ending that many share: "com", "uk", "co.uk".
 * Known by its form, not by the whole public list: that has ten thousand lines, for what few will ever type.
 */
export function isSharedEnding(host: string): boolean {
  const [first = "", second, ...more] = host.split(".");
  if (second === undefined) return alone.has(first) || /^[a-z]{2}$/.test(first);
  if (more.length > 0 || !/^[a-z]{2}$/.test(second)) return false;
  return everywhere.has(first) || (inCountry[second]?.split(" ").includes(first) ?? false);
}
