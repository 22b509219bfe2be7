/** Headings under which manuals and references sort what they tell, as man pages, generators and people name them. */
const headings =
  /^(?:name|synopsis|description|options?|parameters?|arguments?|returns?|return values?|see also|examples?|usage|syntax|installation|installing|requirements|configuration|errors?|exit status|environment|files|bugs|authors?|history|notes|api|methods?|properties|constructors?|overview|getting started|prerequisites|compatibility|copyright|table of contents|contents|index|remarks|exceptions|signature|caveats|diagnostics|conforming to|availability|limitations|introduction|references?|functions|classes|fields|attributes|license|changelog|download|support|contributing)$/;
/** "/manpages/libpcap/pcap.3pcap.html", "/man1/ls.1.html". */
const manPage = /\/man(?:-?pages?|\d[a-z]*)?\/|\.\d[a-z]{0,5}\.html$/i;

/** How many different headings of manuals a page has, in bold type too; two more at the address of a man page. */
export function signsOfManual(document: Document, path: string): number {
  const found = new Set<string>();
  for (const element of [...document.querySelectorAll("h1, h2, h3, h4, dt, b, strong")].slice(0, 400)) {
    const text = (element.textContent ?? "").slice(0, 40);
    const words = text
      .replace(/[\s:¶#§\d.]+/g, " ")
      .trim()
      .toLowerCase();
    if (words.length < 20 && headings.test(words)) found.add(words);
  }
  return found.size + (manPage.test(path) ? 2 : 0);
}
