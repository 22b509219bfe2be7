/**
 * What the words right beside a name make of it, in English at large: "Figure raised", "Figure's founder" and "a
 * spokeswoman for Figure" speak of a company, "in Aurora," of a place, "Mr Harvey" of a person, "the Amazon is" of
 * neither company nor model. Closed lists of common words; what is true of one name only stands in the seeds.
 */
import type { Surroundings } from "./surroundings";

const words = (list: string) => new Set(list.split(" "));

/** What organisations do, and people seldom. */
const companyVerbs = words(
  "announces announced unveils unveiled launches launched launching raises raised raising valued acquires acquired hires hired charges sells sold ships shipped releases released licenses licensed debuts debuted partners partnered invests invested operates operated develops developed builds built trains trained generates generated offers offered powers serves owns owned sues sued buys bought pays paid signs signed pledges pledged denies denied declines declined disputes adds added lays fires spends spent employs plans planned worth founded banned rivals competes expands expanded wins cuts refuses refused backed posted bundles",
);
/** What anyone does. */
const plainVerbs = words(
  "said says showed shows told tells wants gave gives took takes got gets wrote writes answered began came went blamed blames keeps kept lost made makes put puts found finds let lets asked asks called calls stopped names named has had have won argues argued hopes expects claims faces joins promised needs uses used turned runs drafts draws",
);
/** Verbs that a common noun takes as readily. */
const weakVerbs = words("is was will would can could may might does did cannot");
const auxiliaries = words("has had have is was will would also now today be been since just to");
const businessNouns = words(
  "founder founders co chief ceo boss executive executives spokesman spokeswoman spokesperson lawyers shares stock valuation model models app apps site warehouse warehouses staff engineers employee employees workers robots robot trucks customers user users investors investor backers board revenue revenues profits sales earnings headquarters offices campus software technology tech tool tools product products platform service services chatbot assistant ai video login account subscription subscribers website api executives researchers lab labs team deal bid rivals rival ipo lawsuit fleet chips advertisers algorithm humanoid humanoids drones drone cloud data training prompt prompts version plan chip gpu gpus clip clips generator creations",
);
const companyNouns = words(
  "startup startups start company firm maker giant rival rivals chatbot app model platform tool lab labs retailer developer competitor competitors unicorn assistant provider software enterprise api code desktop agent agents agentic studio live research search advanced compliance security skills preview cli sdk extension models series edition",
);
const rolesOf = words(
  "spokesman spokeswoman spokesperson founder founders cofounder chief ceo boss backers investors investor employees employee staff engineers engineer lawyers customers users user contractors subsidiary owner maker version versions rivals rival subscribers readers use valuation shares share stake cuts layoffs executive executives scientist president job jobs worked works working researcher researchers lawsuit contract deal partnership login subscription alternative alternatives access",
);
const dealsBy = words(
  "owned made backed powered generated built developed founded run bought acquired operated sold trained hired employed created rendered animated shot edited produced typed invested uploaded published drafted written transcribed summarised summarized translated joined pasted",
);
const verbsOn = words(
  "used using uses use prompted joined founded sued suing acquired acquire backed joins asked asking ask told prompting opened installed licensed testing tried paid quit via called owns",
);
const compounds = words(
  "made backed powered built owned generated written trained based branded funded led designed developed style assisted enabled run operated equipped produced created founded supported compatible",
);
const articles = words("the a an another every");
/** After an article and a name: no noun follows that the name could qualify. */
const functionWords = words(
  "is was are were has had and or but of in on at to for from by with that which who where as than will would can could when while because into over s",
);
const placeWords = words("in near outside across around throughout");
const holdings = words(
  "stake stakes shareholder shareholders billion million investor investors invest invests invested investing investment shares interest position believe",
);
const venues = words(
  "road street avenue lane drive boulevard square stadium theater theatre arena hall park hospital center centre field bowl mosque church cathedral college university school schools county river island islands lake mountain mountains glacier festival bridge airport station tower beach creek valley trail prize medal",
);
const titleBefore =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Miss|Dr|St|Saint|Sir|Dame|Lord|Lady|Prof|Professor|Judge|Justice|Capt|Captain|Sgt|Sergeant|Hurricane|Cyclone|Storm|Sen|Rep|Mayor|King|Queen|Prince|Princess|Father|Sister|Brother|Uncle|Aunt|Coach|Detective|Inspector)\.?\s+$/u;
/** "Figure, a maker of robots", "its chatbot, Harvey". */
const ourTrade =
  "(?:start-?up|company|firm|maker|developer|lab|model|chatbot|app|tool|assistant|giant|provider|retailer|generator|chip|robot|software)";
const tradeAfter = new RegExp(
  `^,? (?:an?|the|its|whose|which (?:makes|sells|builds|runs))(?: [\\w$’'-]+){0,4} ${ourTrade}s?\\b`,
  "u",
);
const tradeBefore = new RegExp(`\\b${ourTrade}, $`, "u");
const millions =
  /^(?: [\w-]+){1,4} (?:[A-Z]{0,3}[$€£¥]|Rs ?)\d[\d.,]* ?(?:m|bn?|k|million|billion|trillion)\b/iu;
const personAfter = /^, (?:aged )?\d\d\b|^, who\b|^ (?:Jr|Sr)\b/u;

/** Which frames stand around a name. */
export interface Frames {
  /** A verb after it: 4 for one with a sum of money ("raised $200m"), 3 for what only organisations do, 2 for what anyone does, 1 for "is" or "can". */
  acts: number;
  possessive: boolean;
  owns: boolean;
  named: boolean;
  article: boolean;
  place: boolean;
  person: boolean;
  personAfter: boolean;
  venue: boolean;
  quoted: boolean;
}

/** Reads the frames around a name at `[start, end)`. */
export function framesAround(text: string, start: number, end: number, around: Surroundings): Frames {
  const { before, after, capitalAfter, titleCase, hyphenAfter } = around;
  const [last = "", beforeLast = ""] = before;
  const [next = "", second = "", third = ""] = after;
  const possessive = next === "s" || /^['’](?!\p{L})/u.test(text.slice(end, end + 2));
  const plainNext = next !== "" && (!capitalAfter || titleCase);
  const verb = plainNext && !possessive && !hyphenAfter ? verbRank(after) : 0;
  const noun = possessive
    ? [second, third].some((word) => businessNouns.has(word))
    : isBusinessNoun(next) || (capitalAfter && isBusinessNoun(second));
  const bare =
    (next === "" && !/^ \(/.test(text.slice(end, end + 2))) || (functionWords.has(next) && !capitalAfter);
  return {
    acts: verb === 3 && millions.test(text.slice(end, end + 60)) ? 4 : verb,
    possessive,
    owns: noun,
    named:
      (companyNouns.has(last) && !around.capitalBefore) ||
      (/^(?:of|at|for|from|in|with|to)$/.test(last) && rolesOf.has(beforeLast)) ||
      (/^(?:by|on|with|using|for|in|into|to)$/.test(last) && dealsBy.has(beforeLast)) ||
      verbsOn.has(last) ||
      tradeAfter.test(text.slice(end, end + 70)) ||
      tradeBefore.test(text.slice(Math.max(0, start - 14), start)) ||
      (hyphenAfter && compounds.has(next)),
    article: articles.has(last) && (bare || verb > 0),
    place: placeWords.has(last) && bare && !possessive && !before.some((word) => holdings.has(word)),
    person: titleBefore.test(text.slice(Math.max(0, start - 14), start)),
    personAfter: personAfter.test(text.slice(end, end + 14)),
    venue: capitalAfter && !titleCase && venues.has(next) && second !== "view",
    quoted:
      /["“‘'«]$/u.test(text.slice(start - 1, start)) &&
      /^[,.]?["”’'»](?!\p{L})/u.test(text.slice(end, end + 3)),
  };
}

/** A noun of business: "Figure Robotics", "Harvey Chief Executive". */
export const isBusinessNoun = (word: string): boolean => businessNouns.has(word) || companyNouns.has(word);

/** 3 for what only organisations do, 2 for what anyone does, 1 for "is" or "can", 0 for no verb. */
function verbRank(after: readonly string[]): number {
  const [next = ""] = after;
  if (companyVerbs.has(after.find((word) => !auxiliaries.has(word)) ?? "")) return 3;
  return plainVerbs.has(next) ? 2 : weakVerbs.has(next) ? 1 : 0;
}
