/**
 * Names of the months in some thirty European languages (and Turkish, Indonesian, Arabic), in the cases
 * dates put them in, so that a date is found before the page's language is known. Written folded: small letters, no
 * accents. A star stands for any ending; short forms stand in full, or "marathon" would be a March.
 */
const table = [
  "jan january januari januar januara janvier janv janeiro janvar* jaan* gen genn gennaio gener ene enero ian ianuarie stycz* sty ledna leden oca ocak tammi* янв* січ* јан* ιαν* sijec* sausi* يناير",
  "feb febr february februari februar februarie febrero febbraio febbr febrer fev fevr fevrier fevereiro febru* veebr* lut luty lutego unor* sub subat helmi* фев* лют* φεβ* veljac* vasari* فبراير",
  "mar march mars marz maerz marzo marzec marca marec marc marco marcius maart maret mrt mart marts marta martie maalis* brez* мар* берез* μαρ* ozuj* kovo مارس",
  "apr april aprile aprilie aprilis abr abril avr avril kwie* kwi dub dubna duben nis nisan huhti* апр* квіт* απρ* travan* travnj* baland* ابريل",
  "may mai maj maja mayo maio maggio mag maig mei mayis kvet* touko* май мая маја трав* μαι* svib* geguz* majus مايو",
  "jun june juni juin junio junho junij iun iunie giu giugno juny cerven cervna czerw* cze haz haziran kesa* июн* черв* јун* ιουν* lipanj lipnja birzel* junius juuni يونيو",
  "jul july juli juillet juil julio julho julij iul iulie lug luglio juliol lipiec lipca lip cervenec cervence tem temmuz heina* июл* лип* јул* ιουλ* srpanj srpnja liepos julius juuli يوليو",
  "aug august augusti augustus augusztus ago agosto agost aout avgust* agu agustos agustus aug sierp* sie srpen srpna elo* авг* серп* αυγ* kolovoz* rugpj* اغسطس",
  "sep sept september septembre septembrie septiembre setiembre set setembro settembre sett setembre szept* septemb* wrzes* wrz zari eyl eylul syys* сен* сеп* верес* σεπ* rujan rujna rugsej* سبتمبر",
  "oct october octobre octubre octombrie okt oktober oktobr* oktoob* out outubro ott ottobre paz pazdz* rijen rijna eki ekim loka* окт* жовт* οκτ* spali* اكتوبر",
  "nov november novembre noviembre novembro noiembrie noi novemb* list listopad* kas kasim marras* ноя* ное* нов* лист* νοε* studen* lapkri* نوفمبر",
  "dec december decembre diciembre dicembre dic dez dezember dezembro des desember desembre decemb* dets* gru grud* pros* ara aralik joulu* дек* груд* δεκ* gruodz* ديسمبر",
];

const exact = new Map<string, number>();
const stems: [string, number][] = [];
table.forEach((names, i) => {
  for (const name of names.split(" ")) {
    if (name.endsWith("*")) stems.push([name.slice(0, -1), i + 1]);
    else exact.set(name, i + 1);
  }
});

/** Small letters, no accents: "Août" as "aout", "Μαΐου" as "μαιου". */
export const foldWord = (word: string): string =>
  word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ı/g, "i");

/** The month a word names, 1 to 12, or 0. */
export function monthOf(word: string): number {
  const folded = foldWord(word);
  return exact.get(folded) ?? stems.find(([stem]) => folded.startsWith(stem))?.[1] ?? 0;
}
