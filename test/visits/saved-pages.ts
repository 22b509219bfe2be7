import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A saved page and where it came from. */
export interface SavedPage {
  name: string;
  /** Its own address. One that states none gets a host of our list. */
  url: string;
  html: Buffer;
}

const stated = [
  /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i,
  /<meta\b[^>]*\b(?:property|name)=["']?og:url\b[^>]*>/i,
];
const address = /https?:\/\/[^"'\s<>]+/;

function addressOf(name: string, html: string): string {
  const tag = stated.map((each) => each.exec(html)?.[0]).find((each) => each && address.test(each));
  const found = tag && address.exec(tag)?.[0].replaceAll("&amp;", "&");
  const known = found && URL.canParse(found);
  const url = new URL(known ? found : `https://www.techcrunch.com/${encodeURIComponent(name)}`);
  url.hash = "";
  return url.href;
}

/** The pages of a folder, `DIR/<name>/source.html` or `DIR/<name>.html`, in the order of their names. */
export function savedPages(folder: string): SavedPage[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: join(folder, name) }))
    .map(({ name, file }) => ({
      name,
      file: statSync(file).isDirectory() ? join(file, "source.html") : file,
    }))
    .filter(({ file }) => file.endsWith(".html") && existsSync(file))
    .map(({ name, file }) => {
      const html = readFileSync(file);
      return { name, url: addressOf(name, html.toString("latin1")), html };
    });
}
