/**
 * Pages that stand where an article should be and hold none of it: errors, log-ins, offers to subscribe, checks for
 * robots, questions about cookies. Told by their title or headline, in several languages.
 */

/** All that such a part of a title says. Of other languages than English the commonest alone: their pages are seldom read. */
const whole = new RegExp(
  `^(?:${[
    // Errors.
    "(?:error )?(?:40[0-9]|410|451|429|50[0-4])(?: error)?(?:[ :,.–-]+(?:page )?(?:not found|forbidden|gone|error|access denied|internal server error|bad gateway|service unavailable))?",
    "(?:(?:the|this|that) )?(?:page|article|story|content|link)(?: you(?:['’]re| are| were)? (?:requested|looking for))? (?:was |is |isn['’]t )?(?:not found|(?:could not|couldn['’]t|cannot|can['’]t) be found|(?:does not|doesn['’]t) exist|no longer (?:exists|available)|(?:not |un)?available)(?: 404)?",
    "(?:nothing|not) found|(?:an )?error(?: page)?|something went wrong|(?:access|permission) denied|forbidden|(?:service|site) (?:temporarily )?unavailable|server error|bad gateway|gateway time-?out|(?:(?:site|website) )?(?:is )?(?:down for|under) maintenance",
    "(?:die )?seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|страница не найдена",
    // Log-ins.
    "(?:please )?(?:log|sign)[ -]?(?:in|on|up)(?: to your account)?|register|registration|create (?:an |your )?account|my account|members? only|subscribers? only",
    "anmelden|anmeldung|(?:se )?connexion|iniciar sesión|accedi|inloggen|вход|ログイン|로그인|登录",
    // Offers to subscribe.
    "subscri(?:be(?: now| today)?|ption(?:s| required)?)|(?:article )?réservé aux abonnés|suscríbete|abonnieren|abbonati",
    // Checks for robots.
    "just a moment|one moment(?:,? please)?|please wait|attention required!?(?: cloudflare)?|(?:are|confirm) you(?:['’]re| are)? (?:a robot|not a robot|(?:a )?human)|(?:\\w+ )?(?:security|robot|human|browser|bot) (?:check|checkpoint|verification|challenge)|robot or human|captcha|pardon our interruption|one more step|ddos(?:-guard| protection.*)|nur einen moment|un instant|un momento|один момент|请稍候",
    // Questions about cookies.
    "(?:cookie |privacy )?consent|(?:cookie|privacy) (?:settings|preferences|choices|cent(?:er|re))|your privacy(?: choices)?|before you continue",
  ].join("|")})$`,
  "iu",
);

/** How such a title or headline begins. */
const opening = new RegExp(
  `^(?:${[
    "(?:please )?(?:log|sign)[ -]?(?:in|up)(?: or (?:register|subscribe|sign up))? (?:to|and|for) (?:continue|keep|read|view|see|access|unlock|finish)",
    "(?:please )?(?:subscribe|register|become a (?:member|subscriber)|create (?:an|your)(?: free)? account)(?: now| for free)? (?:to|and) (?:continue|keep|read|view|see|access|unlock|finish)",
    "(?:please )?(?:verify|verifying|confirm|checking|prove|make sure)(?: that| if)? (?:you(?:['’]re| are)|your browser|the site connection)",
    "access (?:to this (?:page|site|website) has been|is) (?:denied|blocked)|you (?:have been|are being|were) (?:blocked|rate.limited)|we(?:['’]ve| have) detected unusual|unusual traffic",
    "(?:please )?(?:enable|turn on) (?:javascript|cookies|js)|javascript is (?:required|disabled|not)|your browser is (?:not|no longer|out)",
    "we (?:value|care about|respect) your privacy|(?:we|this (?:site|website)) uses? cookies|before you continue",
  ].join("|")})(?=$|[^\\p{L}])`,
  "iu",
);

/** Without what is said around it: "Oops! Page not found (404)". */
const tidy = (text: string) =>
  text
    .replace(/[\s()]+/g, " ")
    .trim()
    .replace(/^(?:oops|whoops|oh no|(?:we['’]re )?sorry)\b[!,.:… -]*(?=.)/i, "")
    .replace(/[ .…!?。]+$/, "");
const isWall = (text: string) => whole.test(text) || opening.test(text);

/** Has a title of which one part says so, as "Log in | The Paper" has. */
export const isTitleOfWall = (title: string): boolean =>
  title
    .slice(0, 300)
    .split(/ [–—·•:»›-] |\s*[|｜]\s*/)
    .map(tidy)
    .some((part) => part !== "" && isWall(part));

/** Has headlines, and all of them say so: some walls leave the article's title as it is. */
export const areHeadlinesOfWall = (headlines: string[]): boolean => {
  const told = headlines.map((headline) => tidy(headline.slice(0, 300))).filter(Boolean);
  return told.length > 0 && told.every(isWall);
};
