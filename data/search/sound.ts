/**
 * How a folded text sounds, very roughly: "fysical" and "physical", "antropique" and "anthropic" are one.
 * Only for comparing; the result is no word.
 */
export function sound(key: string): string {
  return key
    .replace(/ph/g, "f")
    .replace(/que$/, "k")
    .replace(/(?:ie|ey)$/, "y")
    .replace(/qu|qw|kw/g, "kw")
    .replace(/ck|q|c(?![ei])/g, "k")
    .replace(/th/g, "t")
    .replace(/wh|wr/g, (pair) => (pair === "wh" ? "w" : "r"))
    .replace(/x/g, "ks")
    .replace(/y/g, "i")
    .replace(/[cz]/g, "s")
    .replace(/(\D)\1+/g, "$1");
}
