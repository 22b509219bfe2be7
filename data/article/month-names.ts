/**
 * Names of the months in some thirty European languages (and Turkish, Indonesian), in the cases
 * dates put them in, so that a date is found before the page's language is known. Written folded: small letters, no
 * accents. A star stands for any ending; short forms stand in full, or "marathon" would be a March.
 */
const table = [
  "jan january januari januar janner januara janvier janv janeiro janvar* jaan* gen genn gennaio gener ene enero ian ianuarie stycz* sty ledna leden oca ocak tammi* янв* січ* јан* ιαν* sijec* sausi* يناير",
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

/** The same beyond Europe: Malay, Swahili, Filipino, Afrikaans, Hindi, Bengali, Tamil, Urdu, Hebrew, Thai, Arabic. */
const beyond = [
  "januarie जनवरी জানুয়ারি ஜனவரி جنوری ינואר בינואר มกราคม ม.ค كانون_الثاني جانفي",
  "februarie pebrero फरवरी ফেব্রুয়ারি பிப்ரவரி فروری פברואר בפברואר กุมภาพันธ์ ก.พ شباط فيفري",
  "mac machi marso मार्च মার্চ மார்ச் مارچ מרץ במרץ מרס มีนาคม มี.ค آذار",
  "aprili अप्रैल এপ্রিল ஏப்ரல் اپریل אפריל באפריל เมษายน เม.ย نيسان أفريل",
  "मई মে மே مئی מאי במאי พฤษภาคม พ.ค أيار ماي",
  "junie hunyo जून জুন ஜூன் جون יוני ביוני มิถุนายน มิ.ย حزيران جوان",
  "julie julai hulyo जुलाई জুলাই ஜூலை جولائی יולי ביולי กรกฎาคม ก.ค تموز جويلية",
  "agosti ogos अगस्त আগস্ট ஆகஸ்ட் اگست אוגוסט באוגוסט สิงหาคม ส.ค آب أوت",
  "septemba setyembre सितंबर सितम्बर সেপ্টেম্বর செப்டம்பர் ستمبر ספטמבר בספטמבר กันยายน ก.ย أيلول",
  "oktoba oktubre अक्टूबर অক্টোবর அக்டோபர் اکتوبر אוקטובר באוקטובר ตุลาคม ต.ค تشرين_الأول",
  "novemba nobyembre नवंबर नवम्बर নভেম্বর நவம்பர் نومبر נובמבר בנובמבר พฤศจิกายน พ.ย تشرين_الثاني",
  "disember dis desemba disyembre दिसंबर दिसम्बर ডিসেম্বর டிசம்பர் دسمبر דצמבר בדצמבר ธันวาคม ธ.ค كانون_الأول",
];

const exact = new Map<string, number>();
const stems: [string, number][] = [];
/** Small letters, no accents: "Août" as "aout", "Μαΐου" as "μαιου", "أبريل" as "ابريل". Vowel signs of Asia stay. */
export const foldWord = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u0653-\u0655]/g, "")
    .toLowerCase()
    .replace(/ı/g, "i");

for (const rows of [table, beyond])
  rows.forEach((names, i) => {
    for (const name of names.split(" ").map(foldWord)) {
      if (name.endsWith("*")) stems.push([name.slice(0, -1), i + 1]);
      else exact.set(name, i + 1);
    }
  });

let language = "";
const learnt = new Map<string, Map<string, number>>();

/** The language whose own names come first from now on: "listopada" is October to some and November to others. */
export function readMonthsIn(tag: string): void {
  language = tag;
}

/** The names as the browser writes them in that language: long and short, alone and with a day. */
function ownNames(): Map<string, number> {
  const known = learnt.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const month of ["long", "short"] as const)
    for (const more of [{}, { day: "numeric", year: "numeric" }] as const) {
      const format = formatIn({ month, ...more, timeZone: "UTC", calendar: "gregory" });
      for (let i = 0; format && i < 12; i++) {
        const part = format.formatToParts(Date.UTC(2023, i, 15)).find(({ type }) => type === "month");
        const name = foldWord(part?.value ?? "").replace(/[/.]*$/, "");
        if (/^\P{Nd}{2,}$/u.test(name) && !names.has(name)) names.set(name, i + 1);
      }
    }
  learnt.set(language, names);
  return names;
}

/** `undefined` where the page's tag is none. */
function formatIn(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return undefined;
  }
}

/** The month a word names, 1 to 12, or 0. Of two names for one month ("آذار/مارس") the first. */
export function monthOf(word: string): number {
  const folded = foldWord(word)
    .replace(/[/.]*$|\/.*/g, "")
    .replace(" ", "_");
  const own = language && !language.startsWith("en") ? ownNames().get(folded) : undefined;
  return own ?? exact.get(folded) ?? stems.find(([stem]) => folded.startsWith(stem))?.[1] ?? 0;
}
