import { fold } from "./fold";
import { gapEnd, gapOf, wordEnd } from "./words";

const addressLike =
  /:\/\/|\[\.\]|^www\.|@[\w-]|\w@|^[~.]{0,2}[/\\]\w|\w\.[a-z]{2,12}[/:?]|\.(?:com|org|net|io|ai|dev|gov|edu|co|app|news|info|tech|chat|xyz)\b(?!['’])/iu;
const fileLike =
  /[a-z\d]_[a-z\d]|[\w-]\.(?:pdf|png|jpe?g|gif|svg|web[pm]|mp[34]|mov|csv|tsv|jsonl?|xml|ya?ml|html?|css|[cm]?[jt]sx?|py|rb|rs|go|sh|md|txt|docx?|xlsx?|pptx?|zip|gz|exe|dmg|apk|ipa|ipynb|safetensors|gguf)\b/iu;
/** "OpenAI(key=", "<OpenAI>", "openai[.]com", "OpenAI`"; "OpenAI`s" has an apostrophe of those who write without a better one. */
const codeBehind = /^(?:[@\\>}]|`(?!s\b)|\[(?:\.\]|["'])|\((?:["'`{)]|\w{1,40}=))/u;
const codeLike = /[\w)]\(\)?|[{}<>=;`$]|::|->|^--?\w/u;

/** The run of characters without white space around `[start, end)`, at most 120 to either side; of "[ChatGPT](https://…)" what is in the brackets. */
function chunkAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 120 && !/\s/u.test(text[from - 1]!)) from--;
  while (to < text.length && to - end < 120 && !/\s/u.test(text[to]!) && !text.startsWith("](", to)) to++;
  return text.slice(from, to);
}

/** "openai/evals", "meta-llama/Llama-2": part of a repository's path; "Disney/Marvel" and "iOS/Android" are none. */
function insidePath(text: string, start: number, end: number): boolean {
  const isSmall = !/\p{Lu}/u.test(text.slice(start, end));
  const before = /(?:^|[\s("'])([a-z][a-z\d_-]*)\/$/.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  // "r/OpenAI", "u/Anthropic" are places and people of a forum.
  if (before && (isSmall || /^[ru]$|-/.test(before) || /^[-_]\w/.test(text.slice(end, end + 2)))) return true;
  // "~/.cache/huggingface:/root", "Hack-with-Github/Awesome-Hacking"
  if (isSmall && /\/\.[\w-]+\/$|~\/$/.test(text.slice(Math.max(0, start - 40), start))) return true;
  if (
    text[start - 1] === "-" &&
    text[end] === "/" &&
    /-\w+-$/.test(text.slice(Math.max(0, start - 40), start))
  )
    return true;
  return isSmall && /^\/(?!o\d\b)(?:[a-z]|\w+-)/.test(text.slice(end, end + 24));
}

/** Whether a name at `[start, end)` is part of an address, handle, hashtag, file name or code. */
export function insideAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  const stands = before === " " || before === "" || before === "\n";
  // By far the most stand between a space and one of these.
  if (stands && (after === " " || after === "," || after === "" || after === "’" || after === "'"))
    return false;
  if (stands && after === "." && (end + 1 === text.length || text[end + 1] === " ")) return false;
  // A sign at the stock exchange: "Meta (NASDAQ:META)".
  if (/(?:NASDAQ|NYSE):\s?$/i.test(text.slice(Math.max(0, start - 8), start))) return true;
  if (/[@#$\\`=＠＃]/u.test(before)) return true;
  if (codeBehind.test(text.slice(end, end + 43))) return true;
  if (before === "." && /\S/u.test(text[start - 2] ?? " ") && text[start - 2] !== ".") return true;
  if (after === "." && /[a-z\d_]/u.test(text[end + 1] ?? "")) return true;
  if (after === "=" || (after === ":" && text[end + 1] === ":")) return true;
  if ((before === "/" || after === "/") && insidePath(text, start, end)) return true;
  if (!/[^\s]/u.test(before) && !/[./:@?=-]/u.test(after)) return false;
  const chunk = chunkAround(text, start, end);
  // A name that is itself written with a dot ("Character.AI") must not make its own chunk an address.
  const rest = chunk.replace(text.slice(start, end), "_");
  return (
    addressLike.test(rest) ||
    fileLike.test(rest) ||
    // "%!PS-Adobe-3.0"
    rest.includes("%!") ||
    (codeLike.test(rest) && /[a-z]\(|::|->|\w==?\w/u.test(rest))
  );
}

/** A name with capitals that a text has in small letters beside a hyphen: "langchain-openai", "openai-python". */
export const insidePackage = (text: string, start: number, end: number): boolean =>
  !/\p{Lu}/u.test(text.slice(start, end)) &&
  (/(?<!\b(?:ex|non|pre|post|anti|pro))-$/.test(text.slice(Math.max(0, start - 6), start)) ||
    /^-(?!\w*(?:ed|like|style)\b)[a-z]/.test(text.slice(end, end + 16)));

/** Words that make another version of what stands before them. */
const otherVersion = new Set(["turbo", "mini", "nano", "omni", "vision", "micro"]);
/** And in small letters, too: "GPT-4 mini". */
const smallVersion = new Set(["turbo", "mini", "nano", "omni"]);

/**
 * Whether what follows makes a versioned name another version: "Llama 3" in "Llama 3.1", "GPT-4" in
 * "GPT-4 Turbo". A name without a digit at its end is a family and bears any version after it.
 */
export function isOtherVersion(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  if (code < 128 ? code < 48 || code > 57 : !/\p{Nd}/u.test(text[end - 1]!)) return false;
  if (/^[.·．][\p{Nd}₀-₉]/u.test(text.slice(end, end + 3))) return true;
  const to = gapEnd(text, end, 4);
  const gap = gapOf(text, end, to);
  if (gap !== " " && gap !== "-") return false;
  const word = text.slice(to, wordEnd(text, to));
  if (start === end || word.length > 12) return false;
  if (gap === "-" ? /^[ov]$/i.test(word) : word === "V") return true;
  return otherVersion.has(fold(word)) && (gap === "-" || smallVersion.has(word) || /\p{Lu}/u.test(word[0]!));
}
