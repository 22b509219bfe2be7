/** What an amount in a sentence may be about, and the words that tell it. */
export interface Topic {
  /** Predicates of the record that speak of the same. The first one names it. */
  predicates: readonly [string, ...string[]];
  type: "money" | "count" | "measure";
  cue: RegExp;
  /** The amount is of two parties: the other one has to be named in the sentence. */
  ofTwo?: true;
}

const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "giu");

export const topics: readonly Topic[] = [
  {
    predicates: ["market-value", "valuation"],
    type: "money",
    cue: words("market cap(?:itali[sz]ation)?|market value|stock[- ]market value|capitali[sz]ation"),
  },
  {
    predicates: ["valuation", "market-value"],
    type: "money",
    cue: words("valu(?:ed|es|ing|ations?|e(?=\\s\\S+(?:\\s\\S+)?\\sat\\s))|worth|(?:pre|post)-money"),
  },
  {
    predicates: ["round", "raised"],
    type: "money",
    cue: words(
      "rais(?:ed|es|ing|e)|funding|fundraise|rounds?|series [a-k]|seed|secured|financing|venture capital",
    ),
  },
  {
    predicates: ["investment", "deal-value"],
    type: "money",
    cue: words("invest(?:ed|s|ing|ments?)?|pour(?:ed|s|ing)|pump(?:ed|s|ing)|stakes?|backing"),
    ofTwo: true,
  },
  {
    predicates: ["deal-value", "investment"],
    type: "money",
    cue: words("deals?|partnership|agreements?|licen[cs](?:e|es|ing)|pact"),
    ofTwo: true,
  },
  {
    predicates: ["revenue", "run-rate"],
    type: "money",
    cue: words("revenues?|run[- ]rate|ARR|annual(?:i[sz]ed)? recurring revenue"),
  },
  {
    predicates: ["price", "cost"],
    type: "money",
    cue: words("pric(?:e|es|ed|ing)|subscriptions?|subscribers?|charg(?:es|ed|ing)|plans?|tiers?"),
  },
  {
    predicates: ["cost", "price"],
    type: "money",
    cue: words("cost(?:s|ing)?|burn(?:s|ed|ing|t)?|spen(?:t|ds?|ding)|comput(?:e|ing)|bills?"),
  },
  { predicates: ["market-size"], type: "money", cue: words("market") },
  { predicates: ["users"], type: "count", cue: words("users?") },
  { predicates: ["downloads"], type: "count", cue: words("download(?:s|ed)?") },
  {
    predicates: ["clip-length"],
    type: "measure",
    cue: words("videos?|clips?|footage|long|in length|in duration"),
  },
];

/** "The $1.5 billion start-up": what a firm is said to be is what it is valued at. */
const isFirm =
  /^[\s-]*(?:(?:AI|video|robot|robotics|humanoid|software|chip|search|language|legal|cloud|tech|technology|research|media|data|model) ){0,2}(?:company|start-?up|firm|lab|business|maker|developer|giant|unicorn)(?!\p{L})/iu;
const valuation = topics[1]!;

/** Farther than this from its cue, in characters, an amount is hardly meant by it. */
const reach = 48;

/**
 * The topic of an amount: that of the nearest cue in the same clause.
 *
 * @param clause stretch of the sentence that holds no other amount, and where in it the amount stands
 */
export function topicOf(
  clause: { text: string; start: number; end: number },
  type: Topic["type"],
): Topic | undefined {
  const { text, start, end } = clause;
  if (type === "money" && isFirm.test(text.slice(end))) return valuation;
  let nearest = reach;
  let found: Topic | undefined;
  for (const topic of topics) {
    if (topic.type !== type) continue;
    for (const match of text.matchAll(topic.cue)) {
      const before = start - (match.index + match[0].length);
      const after = match.index - end;
      const distance = before >= 0 ? before : after;
      if (distance < 0 || distance >= nearest) continue;
      nearest = distance;
      found = topic;
    }
  }
  return found;
}
