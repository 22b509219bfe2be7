/**
 * Headings under which manuals and references sort what they tell, as man pages, generators and people name them;
 * none that encyclopaedias have as well ("See also", "History").
 */
const headings =
  /^(?:synopsis|description|options?|parameters?|arguments?|returns?|return values?|examples?|usage|syntax|installation|installing|requirements|configuration|exit status|environment|files|bugs|methods?|properties|constructors?|getting started|prerequisites|remarks|exceptions|signature|caveats|diagnostics|conforming to|functions|classes|fields|attributes|changelog)$/;
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
