/** Words with a capital that name nobody whom a figure could be about. */
const plain =
  /^(?:The|A|An|In|On|At|By|But|And|As|It|Its|This|That|These|When|While|With|After|Before|For|From|Last|Earlier|Now|Today|Yet|Still|Since|Until|Once|Only|Even|So|If|Series|Seed|AI|US|USD|EUR|GBP|U|S|CEO|CFO|CTO|ARR|API|APIs|GPU|GPUs|IPO|I|He|She|They|We|Wall|Street|Silicon|Valley|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[A-K])$/u;
const name = /\p{Lu}[\p{L}\p{N}]*/gu;
/** Set off from the sentence: "…, backed by Google, …", "(formerly X)". */
const aside = /,\s[^,;$€£\d]*,|\([^()]*\)|\s[\u2013\u2014-]\s[^\u2013\u2014$€£\d]*\s[\u2013\u2014-]\s/gu;

/** After these the name is not what the sentence speaks of. */
const notSubject =
  /(?:rivals?|competitors?|alternatives?|unlike|than|from|against|investors? in|backers? of|customers? of|with|by|to|like|including|alongside|beside|besides|behind|owned|maker|(?:in|of|for|on|to) which|where|(?:industry|market|sector|field))\s+(?:the\s+)?(?:\p{Ll}[\p{L}-]*\s+)?$/iu;
const othersOfIts =
  /^['\u2019]s?\s+(?:\p{L}+\s+){0,2}(?:rivals?|competitors?|investors?|backers?|parent|customers?|partners?|market(?!\s+(?:cap|val))|industry|sector|founders?|chief|boss|owner|suppliers?|employees?|staff)(?!\p{L})/iu;
const joined =
  /^[^,;:.!?]{0,40}?(?:valuation|funding|round|investment|stake|value|price|cost|deal|revenue|backing)?\s*(?:of|for|in|into|at|by|to|behind|with)\s+(?:the\s+)?(?:(?:AI|[\p{Ll}-]+)\s+){0,3}$/u;

/** "The $1.5 billion video start-up Runway". */
const title = /^[\s-](?:[\p{Ll}-]+\s){0,3}(?:company|start-?up|firm|lab|business|maker)\s$/u;

/** Right before "worth" or "valued" these leave it open to be said of the name; any other word is what it is said of. */
const keeps =
  /(?:^|[,)]|(?<!\p{L})(?:is|was|be|been|being|that|which|and|it|now|once|still|currently|already|last|recently|then|first|newly|publicly|privately|reportedly|company|firm|start-?up|lab|business|maker|developer|unicorn|giant))\s*$/iu;
/** "A studio that is worth …", "its tools is worth": something else. */
const something =
  /(?<!\p{L})(?:an?|the|another|some|its|their|his|her|our)\s+(?:(?!(?:an?|the)\s)\p{Ll}[\p{L}\p{N}-]*\s+){1,4}$/u;
/** "A round that valued it", "the company is worth": the name again. */
const itself =
  /(?<!\p{L})(?:round|deal|funding|financing|raise|series|investment|sale|offer|transaction)(?!\p{L})/iu;
/** "Runway, a company worth …", "Runway is a company worth …". */
const says = /^\s*,?\s*$|(?:^|\s)(?:is|was|be|becomes?|became|becoming|remains?|remained|as)\s+$/u;
/** "Shares of Runway worth …", "Everyone at Runway is worth …". */
const partsAhead = /(?<!\p{L})(?:of|in|at|for|about|among|inside|on)\s+(?:the\s+)?$/iu;
/** In somebody else's round. */
const joins =
  /(?<!\p{L})(?:part in|participat\p{L}+ in|join(?:ed|s|ing)|co-?led|led|leads|backed|backs)\s+(?:an?|the)?\s*$/iu;

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
    if (notSubject.test(ahead) || othersOfIts.test(between) || joins.test(between)) return false;
    return !/[;:!?]/.test(between) && !hasName(between.replace(aside, " ")) && !isOfSomething(between, ahead);
  }
  const between = sentence.slice(figure.end, mention.start);
  if (hasName(between)) return false;
  if (joined.test(between) || title.test(between)) return true;
  // "At $1.5 billion, Runway …", with nobody else in sight.
  const rest = sentence.slice(0, mention.start) + sentence.slice(mention.end);
  return /^[^;:.!?,]{0,24},\s*$/u.test(between) && !hasName(rest);
}

/** Whether "worth" or "valued" is said of something between the name and the amount. */
function isOfSomething(between: string, ahead: string): boolean {
  const cue = [...between.matchAll(/(?<!\p{L})(?:worth|valued)(?!\p{L})/gu)].at(-1);
  if (!cue) return false;
  const before = between.slice(0, cue.index);
  if (
    (partsAhead.test(ahead) && !/^\s*[,(]/.test(before)) ||
    /^['\u2019]s?\s/u.test(before) ||
    !keeps.test(before)
  )
    return true;
  const found = something.exec(before.replace(/(?:\s+(?:is|was|now|once|already|that|which))+\s*$/u, " "));
  return found !== null && !itself.test(found[0]) && !says.test(before.slice(0, found.index));
}

/** Two of these lead to something else: "$10 billion in data centres for OpenAI". */
const ties =
  /(?<!\p{L})(?:in|into|for|with|to|on|of|at|from|by|through|before|after|since|while|when|but)(?!\p{L})/giu;

/** Whether one of two parties stands by the amount, by any of its names and with nobody else between the two. */
export function names(sentence: string, forms: readonly string[], figure: Stretch): boolean {
  return forms.some((form) => {
    for (let at = sentence.indexOf(form); at >= 0; at = sentence.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (/\p{L}/u.test(sentence[at - 1] ?? "") || /\p{L}/u.test(sentence[end] ?? "")) continue;
      const gap = at < figure.start ? sentence.slice(end, figure.start) : sentence.slice(figure.end, at);
      if (!hasName(gap) && !/[,;:]/.test(gap) && (gap.match(ties) ?? []).length < 2) return true;
    }
    return false;
  });
}

/** The sentence with some of its words made into nobody, all places kept. */
export const without = (sentence: string, { start, end }: Stretch): string =>
  sentence.slice(0, start) + "_".repeat(end - start) + sentence.slice(end);

/** Whether a text names anybody else. */
export const hasName = (text: string): boolean =>
  [...text.matchAll(name)].some(([word]) => !plain.test(word));
