/** Words with a capital that name nobody whom a figure could be about. */
const plain =
  /^(?:The|A|An|In|On|At|By|But|And|As|It|Its|This|That|These|When|While|With|After|Before|For|From|Last|Earlier|Now|Today|Yet|Still|Since|Until|Once|Only|Even|So|If|Series|Seed|AI|US|USD|EUR|GBP|U|S|CEO|CFO|CTO|ARR|API|APIs|GPU|GPUs|IPO|I|He|She|They|We|Wall|Street|Silicon|Valley|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[A-K])$/u;
const name = /\p{Lu}[\p{L}\p{N}]*/gu;
/** Set off from the sentence: "…, backed by Google, …", "(formerly X)". */
const aside = /,\s[^,;$€£\d]*,|\([^()]*\)|\s[\u2013\u2014-]\s[^\u2013\u2014$€£\d]*\s[\u2013\u2014-]\s/gu;

/** After these the name is not what the sentence speaks of. */
const notSubject =
  /(?:rivals?|competitors?|alternatives?|unlike|than|from|against|investors? in|backers? of|customers? of|with|by|to|like|including|alongside|beside|besides|behind|owned|maker)\s+(?:the\s+)?(?:\p{Ll}[\p{L}-]*\s+)?$/iu;
const othersOfIts =
  /^['\u2019]s?\s+(?:\p{L}+\s+){0,2}(?:rivals?|competitors?|investors?|backers?|parent|customers?|partners?|founders?|chief|boss|owner|suppliers?|employees?|staff)(?!\p{L})/iu;
const joined =
  /^[^,;:.!?]{0,40}?(?:valuation|funding|round|investment|stake|value|price|cost|deal|revenue|backing)?\s*(?:of|for|in|into|at|by|to|behind|with)\s+(?:the\s+)?(?:(?:AI|[\p{Ll}-]+)\s+){0,3}$/u;

/** "The $1.5 billion video start-up Runway". */
const title = /^[\s-](?:[\p{Ll}-]+\s){0,3}(?:company|start-?up|firm|lab|business|maker)\s$/u;

interface Stretch {
  start: number;
  end: number;
}

/**
 * Whether an amount is told of the name at `mention`, as far as the sentence shows without a grammar:
 * no other name stands between the two, and the name is not the object of somebody else's doing.
 * Where that is open the answer is no.
 */
export function belongs(sentence: string, mention: Stretch, figure: Stretch): boolean {
  if (figure.start >= mention.end) {
    const ahead = sentence.slice(Math.max(0, mention.start - 48), mention.start);
    const between = sentence.slice(mention.end, figure.start);
    if (notSubject.test(ahead) || othersOfIts.test(between)) return false;
    return !/[;:!?]/.test(between) && !hasName(between.replace(aside, " "));
  }
  const between = sentence.slice(figure.end, mention.start);
  if (hasName(between)) return false;
  if (joined.test(between) || title.test(between)) return true;
  // "At $1.5 billion, Runway …", with nobody else in sight.
  const rest = sentence.slice(0, mention.start) + sentence.slice(mention.end);
  return /^[^;:.!?,]{0,24},\s*$/u.test(between) && !hasName(rest);
}

/** Whether somebody of two parties is named in the sentence. */
export function names(sentence: string, forms: readonly string[]): boolean {
  return forms.some((form) => {
    const at = sentence.indexOf(form);
    return (
      at >= 0 && !/\p{L}/u.test(sentence[at - 1] ?? "") && !/\p{L}/u.test(sentence[at + form.length] ?? "")
    );
  });
}

/** Whether a text names anybody else. */
export const hasName = (text: string): boolean =>
  [...text.matchAll(name)].some(([word]) => !plain.test(word));
