import { normaliseHost } from "./normalise-host";

/** Base 36 with the numbers of RFC 3492, section 5. */
const [base, first, last, skew, damp, bias, start] = [36, 1, 26, 38, 700, 72, 128];

/** Alphabets that share their shapes; and letters of the Cyrillic one that look like Latin ones. */
const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
const latinLike = /^[асԁеһіјӏорԛѕԝху0-9-]+$/u;

/**
 * A normalised host in the script of its language: "bücher.example" for "xn--bcher-kva.example". The host itself
 * where it has no such form, one that a browser would not read back as the same host, or one that may be taken for
 * another's: with letters of two alphabets, or with those alone that look like Latin ones.
 */
export function hostInWords(host: string): string {
  if (!host.includes("xn--")) return host;
  const labels = host.split(".").map((label) => (label.startsWith("xn--") ? decode(label.slice(4)) : label));
  if (labels.some((label) => label === undefined || isDisguised(label))) return host;
  const words = labels.join(".");
  const back = normaliseHost(words);
  return back.ok && back.host === host ? words : host;
}

const isDisguised = (label: string): boolean =>
  alphabets.filter((alphabet) => alphabet.test(label)).length > 1 ||
  (/[^ -~]/.test(label) && latinLike.test(label));

/** Punycode to text, by RFC 3492, section 6.2; undefined where it is none. */
function decode(code: string): string | undefined {
  const cut = code.lastIndexOf("-");
  const signs = [...code.slice(0, Math.max(cut, 0))].map((sign) => sign.codePointAt(0)!);
  let [sign, i, adapted] = [start, 0, bias];
  for (let at = cut < 0 ? 0 : cut + 1; at < code.length; ) {
    const before = i;
    for (let [weight, k] = [1, base]; ; k += base) {
      const digit = Number.parseInt(code[at++] ?? "", 36);
      if (Number.isNaN(digit)) return undefined;
      // Letters are 0 to 25, figures 26 to 35: the other way round than `parseInt` has them.
      const value = digit < 10 ? digit + 26 : digit - 10;
      i += value * weight;
      const threshold = Math.min(Math.max(k - adapted, first), last);
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const length = signs.length + 1;
    adapted = adapt(i - before, length, before === 0);
    sign += Math.floor(i / length);
    i %= length;
    if (sign > 0x10ffff) return undefined;
    signs.splice(i++, 0, sign);
  }
  return String.fromCodePoint(...signs);
}

/** The bias for the next sign, by RFC 3492, section 6.1. */
function adapt(moved: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(moved / (isFirst ? damp : 2));
  delta += Math.floor(delta / length);
  let k = 0;
  for (; delta > ((base - first) * last) / 2; k += base) delta = Math.floor(delta / (base - first));
  return k + Math.floor(((base - first + 1) * delta) / (delta + skew));
}
