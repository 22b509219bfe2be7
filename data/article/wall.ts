/**
 * Pages that stand where an article should be and hold none of it: errors, log-ins, offers to subscribe, checks for
 * robots, questions about cookies. Told by their title or headline, in several languages.
 */

/** All that such a part of a title says. */
const whole = new RegExp(
  `^(?:${[
    // Errors.
    "(?:error )?(?:40[0-9]|410|451|429|50[0-4])(?: error)?(?:[ :,.–-]+(?:page )?(?:not found|forbidden|gone|error|access denied|internal server error|bad gateway|service(?: temporarily)? unavailable))?",
    "(?:(?:the|this|that) )?(?:page|article|story|content|url|link)(?: you(?:['’]re| are| were)? (?:requested|looking for))? (?:was |is |isn['’]t )?(?:not found|(?:could not|couldn['’]t|cannot|can['’]t) be found|(?:does not|doesn['’]t) exist|no longer (?:exists|available)|(?:not |un)?available)(?: 404)?",
    "(?:nothing|not) found|(?:an )?error(?: page)?|something went wrong|(?:access|permission) denied|forbidden|(?:service|site) (?:temporarily )?unavailable|(?:internal )?server error|bad gateway|gateway time-?out|(?:(?:site|website) )?(?:is )?(?:down for|under) maintenance",
    "(?:die )?seite (?:wurde )?nicht gefunden|(?:zugriff|zugang) (?:verweigert|gesperrt)|(?:page|cette page) (?:est )?(?:non trouvée|introuvable)|accès refusé|página no encontrada|acceso denegado|página não encontrada|pagina non trovata|pagina niet gevonden|nie znaleziono strony|strona nie (?:istnieje|została znaleziona)|sid(?:an|en) (?:hittades inte|ble(?:v)? ikke funne[td]|findes ikke|finnes ikke)|sivua ei löyty\\S*|stránka nenalezena|sayfa bulunamadı|страница не найдена|сторінку не знайдено|ページが見つかりません(?:でした)?|お探しのページは?見つかりません\\S*|페이지를 찾을 수 없습니다|(?:页面|頁面)不存在|(?:页面|頁面)?(?:未找到|找不到)(?:页面|頁面|網頁)?",
    // Log-ins.
    "(?:please )?(?:log|sign)[ -]?(?:in|on|up)(?: to your account)?|register|registration|create (?:an |your )?account|my account|members? only|subscribers? only",
    "anmelden|anmeldung|einloggen|(?:se )?connexion|se connecter|identifiez-vous|inici[oa]r? (?:de )?sesión|acceder|fazer login|entrar|iniciar sessão|accedi|inloggen|aanmelden|logga in|logg inn|log ind|kirjaudu(?: sisään)?|zaloguj(?: się)?|logowanie|přihlášení|giriş yap|войти|вход|авторизация|увійти|ログイン|로그인|登[录錄入]",
    // Offers to subscribe.
    "subscri(?:be(?: now| today)?|ption(?:s| required)?)|(?:jetzt )?abonnieren|abonnez-vous|(?:article )?réservé aux abonnés|suscríbete|hazte suscriptor|assine(?: já)?|abbonati|abonneer(?: nu)?|подписаться|подписка",
    // Checks for robots.
    "just a moment|one moment(?:,? please)?|please wait|attention required!?(?: cloudflare)?|(?:are|confirm) you(?:['’]re| are)? (?:a robot|not a robot|(?:a )?human)|(?:\\w+ )?(?:security|robot|human|browser|bot|client) (?:check|checkpoint|verification|challenge)|robot or human|captcha|pardon our interruption|one more step|ddos(?:-guard| protection.*)|nur einen moment|einen moment(?: bitte)?|un instant|un momento|um momento|één moment(?: geduld)?|een ogenblik geduld|bir dakika lütfen|bir dakika|один момент|секунду|しばらくお待ちください|잠시만 기다리십시오|请稍候|請稍候",
    // Questions about cookies.
    "(?:cookie |privacy )?consent|(?:cookie|privacy) (?:settings|preferences|choices|cent(?:er|re))|your privacy(?: choices)?|before you continue|datenschutz(?:-?einstellungen)?|cookie-einstellungen|einwilligung|votre vie privée|tu privacidad|la tua privacy|sua privacidade|uw privacy",
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
    "we (?:value|care about|respect) your privacy|(?:we|this (?:site|website)) uses? cookies|before you continue|wir (?:schätzen|respektieren|verwenden|brauchen ihre)|nous (?:respectons|utilisons) (?:votre|des)|respetamos tu|valoramos (?:tu|su)|rispettiamo la|(?:wij|we) (?:respecteren|gebruiken) (?:uw|je|cookies)",
    "jetzt weiterlesen|weiterlesen mit|melden sie sich an|connectez-vous pour|abonnez-vous pour|inicia sesión para|suscríbete para|accedi per|abbonati per|log in om|войдите, чтобы|авторизуйтесь",
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
