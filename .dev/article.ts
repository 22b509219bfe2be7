/**
 * `npm run -s article`: reads JSON Lines `{ id, html, url }` on standard input and writes
 * `{ id, article, ai, published, language, reasons }` for each, by the code that is the page's gate.
 */
import { createInterface } from "node:readline";
import { languageOf } from "../data/article/language";
import { publishedAt } from "../data/article/published";
import { reasonsOf } from "../data/article/reasons";
import { judgeFully } from "../data/article/second-look";
import { endWithReader, orUsage, readArguments } from "./command-line.mjs";
import { parsePage } from "./parse-page";

const usage = `Usage: npm run -s article

Reads JSON Lines { "id", "html", "url" } on standard input and writes
{ "id", "article", "ai", "published", "language", "reasons" } for each.`;

orUsage(usage, () => readArguments({}));
endWithReader();

const now = Date.now();
let line = 0;
for await (const read of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  // Some editors begin a file with a byte order mark, which is no part of its JSON.
  const text = line === 1 ? read.replace(/^\uFEFF/, "") : read;
  if (text.trim() === "") continue;
  const page = readLine(text);
  if (page) process.stdout.write(`${JSON.stringify(tell(page))}\n`);
}

function tell({ id, html, url }: { id: unknown; html: string; url: string }) {
  const document = parsePage(html);
  const gate = judgeFully(document, URL.canParse(url) ? url : "", languageOf);
  const { article, ai, language } = gate;
  const { published, reasons } = publishedAt(document, url, now);
  return { id, article, ai, published, language, reasons: [...reasonsOf(gate), ...reasons] };
}

/** One line as a page; a line that is none is told of and passed over, and the exit code says so. */
function readLine(text: string): { id: unknown; html: string; url: string } | null {
  try {
    const { id, html, url } = JSON.parse(text);
    if (typeof html !== "string") throw new Error("`html` is no string");
    return { id, html, url: typeof url === "string" ? url : "" };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`Line ${line}: ${message.slice(0, 200)}. Write { "id", "html", "url" }.`);
    process.exitCode = 1;
    return null;
  }
}
