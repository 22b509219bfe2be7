/**
 * Sentences by which a text says outright that a name is something else than a company, model or product: "Meta is a
 * town in Missouri", "Toyota, a city in Aichi", "Tesla moved to New York in 1884".
 */
const kinds =
  "town|city|village|hamlet|river|lake|island|mountain|municipality|county|district|suburb|province|commune|parish|neighbou?rhood|crater|asteroid|constellation|genus|species|bird|fish|mammal|rodent|beetle|moth|butterfly|breed|horse|song|single|album|ep|band|singer|rapper|footballer|politician|actor|actress|film|movie|sitcom|novel|opera|ballet|poem|saint|goddess|god|wind|gemstone|mineral|surname|zodiac sign|ship|frigate|destroyer|yacht|missile|school|college|hospital|hotel|restaurant|pub|newspaper|comic|manga|anime|game|river basin|inventor|physicist|painter|composer|drummer|guitarist|cartoon|daughter|son|wife|husband|brother|sister|nymph|knight|rabbit|dog|cat|bear|word|prefix|tavern|museum|castle|church|sculpture|frog|spider|monkey|cheese|dance|volcano|galaxy|cyclist|poet";
const isOther = new RegExp(
  `^(?:,| is| was| are| were| [–—-]) (?:an?|the|one of the) (?:(?!(?:of|for|to|that|in|with|and|on)\\b)[\\w’'-]+ ){0,4}?(?:${kinds})s?(?=$|[.,;:!?)/]| (?:in|of|on|by|from|that|which|who|and|at|to|with|near|located|found|native|written|directed|released|between|for|meaning)\\b)`,
  "u",
);

/** "Claude, a retired engineer", but "Harvey, an AI lawyer". */
const worker =
  /^, (?:an?|the) (?:(?!AI\b|[Aa]rtificial|virtual|digital|robot|software|automated|chatbot)[\w’'-]+ ){0,3}?(?:engineer|teacher|nurse|lawyer|student|farmer|driver|professor|doctor|journalist|writer|artist|photographer|widow|pensioner|programmer|designer|carpenter|soldier|priest)\b(?! (?:tool|bot|app|model|agent|assistant|platform))/u;

/** Whether what follows a name that ends at `end` says that it is a place, a creature, a work or a person. */
export function isOtherKind(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== 44 && (code !== 32 || !"iwa–—-".includes(text[end + 1] ?? "-"))) return false;
  return (
    /^(?:,| is| was| are| were| [–—-]) /.test(text.slice(end, end + 6)) &&
    (isOther.test(text.slice(end, end + 80)) || worker.test(text.slice(end, end + 60)))
  );
}

/** What such a stretch ends with, as a look ahead of the pattern. */
const lastWords = new Set(
  `${kinds.replace("neighbou?rhood", "neighbourhood|neighborhood")}|pup|puppy|kitten|musical|train|racehorse|shepherd|cruiser|liner|nightclub|plays|played|playing|enjoyed`
    .split("|")
    .map((kind) => kind.slice(kind.lastIndexOf(" ") + 1)),
);
const kindBefore = new RegExp(
  `(?:(?:\\b[Tt]he|\\b[Hh]is|\\b[Hh]er|\\b[Mm]y|\\b[Oo]ur|\\btheir|\\bdebut|[’']s|\\b\\d{4}) (?:(?!to )[\\w-]+ ){0,2}(?:${kinds}|train|racehorse|shepherd|cruiser|liner|nightclub|café|pup|puppy|kitten)|\\b\\p{Lu}\\p{Ll}+ (?:film|movie|novel|album|song|band|sitcom|musical)|\\bplay(?:s|ed|ing)|\\benjoyed) $`,
  "u",
);

/** Whether what stands before a name at `start` says so: "the band Tesla", "the train Mistral", "he played Tesla". */
export function isKindBefore(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== 32) return false;
  let at = start - 1;
  while (at > 0 && (text.charCodeAt(at - 1) | 32) >= 97 && (text.charCodeAt(at - 1) | 32) <= 122) at--;
  if (!lastWords.has(text.slice(at, start - 1)) && text[start - 2] !== "é") return false;
  return kindBefore.test(text.slice(Math.max(0, start - 40), start));
}

const charted =
  /^(?: \p{Ll}+){0,2} (?:(?:debut|peak|chart|enter|reach|sold)\w*[^.;]*? (?:Billboard|Oricon|copies(?! of)|(?:albums?|UK|Official)[^.;]*? [Cc]harts?)|released (?:its|their|his|her) [^.;]{0,20}\b(?:album|EP|single))\b/u;

/** Whether the clause behind a name tells of a record's sales: "Runway debuted at number 3 on the Oricon chart". */
export const isCharted = (clause: string): boolean => charted.test(clause);

const learned =
  /^-(?:(?:re)?search|stud(?:y|ies)|data|stable|object|self|arguments?|\p{L}*(?:ics|histor(?:y|ical)|logy|graphy|sis|ses|theory))\b/iu;

/** Whether what is joined to a name by a hyphen is a word of learning: "Meta-analysis". */
export const isLearned = (clause: string): boolean => learned.test(clause);

/**
 * "in 1884", "the late 1920s": before any company of the record bore its name but Disney's, which no date of a day
 * speaks against ("On May 17, 1930").
 */
const oldYear =
  /(?:^|[\s(])(?:(?:(?:[Ii]n|[Ss]ince|until|before|after|born|of|early|late) |mid-|the |\()(?:1[4-8]\d\d|19[0-6]\d)|(?:Until|Before|After|[Bb]y|[Ff]rom|[JFMASOND]\w+(?: \d\d?,)?|(?:June|July|March|April|August|\w+(?:ember|uary|ober)),) (?:1[4-8]\d\d|19[01]\d))s?(?![\d.,]*\d|%|[kx]| (?:tokens|points|users|pixels|stars))/u;

/** What was asked of last, as a rule about several names in turn. */
let asked = "";
let mayBeOld = false;

/** Whether the sentence around `[start, end)` is dated before the trade was; 120 characters to either side at most. */
export function isOld(text: string, start: number, end: number): boolean {
  // The years below, roughly: few texts have any.
  if (text !== asked) [asked, mayBeOld] = [text, /1[4-9]\d\d/.test(text)];
  if (!mayBeOld) return false;
  const before = text
    .slice(Math.max(0, start - 120), start)
    .split(/[.!?] |\n/u)
    .at(-1)!;
  const after = text.slice(end, end + 120).split(/[.!?](?:\s|$)|\n/u, 1)[0]!;
  return oldYear.test(before) || oldYear.test(after);
}
