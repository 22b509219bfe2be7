/** The closed word lists of `frames.ts`, folded, and what they are asked. */
const all = (list: string, ending = "") =>
  new Set(list.split(" ").flatMap((word) => (ending === "" ? [word] : [word, word + ending])));
const join = (...sets: Set<string>[]) => new Set(sets.flatMap((set) => [...set]));

/** What organisations do, and people seldom. */
export const companyVerbs = join(
  all(
    "announces unveils launches raises acquires hires releases licenses operates generates sues pledges denies declines",
  ),
  all(
    "refuses debuts partners invests develops trains offers owns signs adds expands charges sells ships builds powers",
  ),
  all(
    "announced unveiled launched raised acquired hired released licensed operated generated sued pledged denied declined",
  ),
  all(
    "refused debuted partnered invested developed trained offered owned signed added expanded valued sold shipped built",
  ),
  all(
    "launching raising serves buys bought pays paid disputes lays fires spends spent employs plans planned worth founded",
  ),
  all(
    "clamps restores restored settles settled scraps scrapped shutters shuttered relaunches relaunched rebrands rebranded",
  ),
  all(
    "banned rivals competes wins cuts backed posted bundles enables enabled introduces introduced integrates seeks",
  ),
  all("secures secured nabs recalls recalled"),
);
/** What anyone does. */
export const plainVerbs = join(
  all(
    "said says showed shows told tells wants gave gives took takes got gets wrote writes answered began came went blamed",
  ),
  all(
    "blames keeps kept lost made makes put puts found finds let lets asked asks called calls stopped names named has had",
  ),
  all("reveals revealed fell rose shrinks remains contains covers holds emits absorbs loses"),
  all(
    "stole steals beats beat copied reported solves races have won argued argues hopes expects claims faces joins promised needs used uses turned runs drafts draws",
  ),
);
/** What a common noun does as readily. */
export const weakVerbs = all("is was will would can could may might does did cannot");
export const auxiliaries = all(
  "has had have is was will would also now today be been were to since just recently reportedly",
);

const trade = join(
  all(
    "startup firm maker giant rival chatbot app model platform tool lab retailer developer competitor unicorn agent",
    "s",
  ),
  all(
    "company companies assistant provider software enterprise api code desktop agentic studio research search advanced",
  ),
  all("compliance security skills preview cli sdk extension series edition"),
);
/** Right before a name: "the start-up Figure". */
export const companyNouns = trade;
/** Of these, what a model or a feature is not: "safety firm Veo". */
export const firmNouns = all("startup firm company unicorn retailer");
/** What makers have: "Figure's founder", "a Runway login", "the Claude Compliance API". */
export const businessNouns = join(
  trade,
  all(
    "founder executive robot truck user investor warehouse employee product service drone chip gpu clip prompt lab",
    "s",
  ),
  all(
    "co chief ceo boss spokesman spokeswoman spokesperson lawyers shares stock valuation site staff engineers workers",
  ),
  all(
    "customers backers board revenue revenues profits sales earnings headquarters offices campus technology tech video",
  ),
  all(
    "login account subscription subscribers website executives researchers team deal bid ipo lawsuit fleet advertisers",
  ),
  all("algorithm humanoid humanoids cloud data training version plan generator creations ai funding"),
);
/** Before "of", "at", "for", "from", "in", "with", "to" and a name: "a spokeswoman for Figure". */
export const rolesOf = join(
  all(
    "founder investor employee engineer user version rival subscriber share executive job researcher alternative",
    "s",
  ),
  all(
    "spokesman spokeswoman spokesperson cofounder chief ceo boss backers staff lawyers customers contractors subsidiary",
  ),
  all(
    "owner maker readers use valuation stake cuts layoffs scientist president worked works working lawsuit contract deal",
  ),
  all("partnership login subscription access colleague colleagues team folks peers interns alumni"),
);
/** Before "by", "on", "with", "using", "in", "into" and a name: "made with Runway". */
export const dealsBy = join(
  all(
    "owned made backed powered generated built developed founded run bought acquired operated sold trained hired employed",
  ),
  all(
    "created rendered animated shot edited produced typed invested uploaded published drafted written transcribed",
  ),
  all("summarised summarized translated joined pasted"),
);
/** With a name for their object: "joined Scale". */
export const verbsOn = join(
  all(
    "used using uses use prompted joined founded sued suing acquired acquire backed joins asked asking ask told prompting",
  ),
  all("opened installed licensed testing tried paid quit via owns integrated integrates integrating"),
  all("deploying deployed deploys piloting piloted"),
);
/** After a name and a hyphen: "Figure-made". */
export const compounds = join(
  all(
    "made backed powered built owned generated written trained based branded funded led designed developed style",
  ),
  all("assisted enabled run operated equipped produced created founded supported compatible"),
);
export const articles = all("the a an another every");
/** After an article and a name, where no noun follows that the name could qualify. */
export const functionWords = join(
  all(
    "is was are were has had and or but of in on at to for from by with that which who where as than will would can could",
  ),
  all("must should may when while because though into over s since until sat stood lay lies flows"),
);
/** The same after "the": "the Amazon under", but "leases a Tesla through the firm". */
export const behindThe = all("under through along between after before during without");
export const placeWords = all("in near outside across around throughout");
/** What one has in a company, not in a place. */
export const holdings = join(
  all("stake shareholder investor invest", "s"),
  all("billion million invested investing investment shares interest position believe confidence faith"),
);
/** Before "in" and a company that is seldom a place. */
export const insides = new Set(["built", "character"]);
/** After a name, with a capital: the name of a place or a building. */
export const venues = join(
  all("school island mountain", "s"),
  all(
    "road street avenue lane drive boulevard square stadium theater theatre arena hall park hospital center centre field",
  ),
  all(
    "bowl mosque church cathedral college university county river lake glacier festival bridge airport station tower",
  ),
  all(
    "beach creek valley trail prize medal restaurant inn hotel tavern casino ranch farm cemetery cup league",
  ),
);

/** A noun of business: "Figure Robotics", "Harvey Chief Executive". */
export const isBusinessNoun = (word: string): boolean => businessNouns.has(word);

const pasts = all(
  "bid bought broke brought chose cut drew fell fought grew held hit knew led left met paid put quit ran rose saw sent set shut sold spent split spun stood struck taught thought told laid swore hid let beat hurt",
);
/** The past of an irregular verb, which no ending tells. */
export const isPast = (word: string): boolean => pasts.has(word);

/** What a company or anyone does: capitalised in a heading, it is still a verb. */
export const isVerb = (word = ""): boolean => companyVerbs.has(word) || plainVerbs.has(word);

/** 3 for what only organisations do, 2 for what anyone does, 1 for "is" or "can", 0 for no verb. */
export function verbRank(after: readonly string[]): number {
  const [next = ""] = after;
  if (companyVerbs.has(after.find((word) => !auxiliaries.has(word)) ?? "")) return 3;
  return plainVerbs.has(next) ? 2 : weakVerbs.has(next) ? 1 : 0;
}

const massNouns = new Set(["stability", "character", "scale"]);
/** A word that takes no article as a word either. */
export const isMassNoun = (written: string): boolean => massNouns.has(written.toLowerCase());
