/** What stands before a date and says what it is a date of, in the languages of the press. */

const before = (stems: string, words: string) =>
  new RegExp(`(?:${stems}|(?<!\\p{L})(?:${words})(?!\\p{L}))[^.!?]{0,30}$`, "iu");

/** "Published", "Veröffentlicht am", "Publié le" … */
export const labelled = before(
  "(?<!\\bbe )publi[csķ]|posted|ver[öo]ffentlich|geplaatst|publicerad|julkaistu|objavlj|zve[rř]ejn|opublikow|megjelen|közzét|yay[ıi]n|eklenme|оприлюднен|опублик|опублік|размещ|δημοσ|发布|發佈|发表|掲載|公開|입력|등록|pressemit|press release|mise en ligne|story is from|post time|प्रकाशित|প্রকাশ|نشر|פורסם|เผยแพร่|diterbitkan|đăng lúc|ngày đăng",
  "first aired|filed|issued|written|released|erschienen|erstellt|eingestellt|gepost|udgivet|vyd[aá]no|dodano|pubblicat[oa]|inserit[oa]|postat|adăugat|додано",
);

/** "On", "Datum:": a date, of whatever the page is about. */
export const dated = before("date:|datum|fecha|дата", "date|on|data|am|vom|le|il|el|op|den");

/** "Updated", "Stand", "until" …: a date of something else. */
export const changed = before(
  "updat|modif|edited|revised|(?:last|medically) reviewed|reviewed(?!:)|correct|a[kc]?tuali[sz]|actualitz|aangepast|обновен|ажурира|posodob|atnauj|atjauno|uuendat|uppfær|dikemas|eguneratu|به\u200c?روز|업데이트|ge[äa]ndert|[äa]nderung|bearbeitet|[àa] jour|aggiorna|bijgewerkt|gewijzigd|uppdater|opdater|oppdater|p[äa]ivitetty|g[üu]ncel|обновл|оновлен|изменен|ενημ|a[zž]urir|friss[íi]t|更新|수정|تحديث|עודכן|अपडेट|আপডেট|cập nhật|diperbarui|อัปเดต|retriev|as it appeared|snapshot|captured|archived|saved from|abgerufen|copyright|©|geboren|erscheinungs",
  "last chang\\w*|access(?:ed)?|consult[ée]|zuletzt|expires?|deadline|until|through|valid|\\(c\\)|born|died|since|(?<!story is )from|event|when|starts?|wann|ab|bis|seit|joined|founded|reading|today|heute|ultima modifica|endret|opens?|(?:offer|voting|registration|sale|submissions?) \\w+|recorded|(?<!first )aired|taped|interviewed|conducted|photographed|taken|as of|effective|signed on|presented (?:on|at)|next \\w+|between|on sale|due|to be \\w+|(?<!(?:posted|written|published|story|report|words) )by(?=\\s*$)",
);

/** The same where the label follows the date and its time, as in Japan and Korea. */
const behind = (words: string) =>
  new RegExp(
    `^[\\s\\d:.,|/()\uff08\uff09\u6642\u65f6\u70b9\u5206\u79d2\u5348\u524d\u5f8c\u4e0a\u4e0b\u65e5\uc77c\uc624\uc804\ud6c4-]{0,20}(?:${words})(?!\\s*[:\uff1a\\d])`,
    "i",
  );
export const labelledBehind = behind("公開|掲載|配信|投稿|发布|發布|發佈|发表|게시|등록|입력");
/** In Japan what is put online is "更新" too: it only yields to another day. */
export const renewedBehind = new RegExp(`${behind("更新").source}|^[\\s,\u060c(]{0,4}آخر تحديث`, "i");
export const changedBehind = behind("修正|改訂|수정|updated\\b|aktualisiert\\b");

/** Classes and ids of elements made for dates. */
export const dateClass =
  /date|time|publi|posted|byline|meta|datum|fecha|stamp|info|credit|author|submitted|data(?![\w-]*=)/i;

/** Where the label stands in the text, or -1. */
export const lastOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.index ?? -1;
