/**
 * The language of a text, by its commonest little words or its script. A page's `lang` decides
 * between languages that share them; it is not believed against the text: many templates say "en".
 * Too long for every page: the gate itself asks only for English.
 */
import { isEnglish } from "./english";

const words: Record<string, string> = {
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es",
  fr: "de la le et les des en un du une que est pour qui dans par plus au sur ne pas",
  es: "de la que el en y los del se las por un para con no una su al es lo como",
  pt: "de a que o e do da em um para com não uma os no se na por mais as dos como foi",
  it: "di e che la il un a per in una del è della con non si le dei da al sono",
  nl: "de van het een en in is dat op te zijn met voor niet aan er om ook als maar",
  sv: "och att det i en som är på av för med den till inte ett om har de var",
  da: "og i at det en den til er som på de med af for ikke der et har han",
  no: "og i det på som er en til for av med at har ikke de den et om var seg",
  fi: "ja on ei että se oli hän joka mutta myös kun ovat sen mukaan jos vain",
  pl: "w i na z się nie do to że jest o jak po od za przez dla który są",
  cs: "a v se na je že s z do to o i k za si pro by ve po jsou který",
  ro: "de și în a la cu pe din care nu să o un este că mai pentru au fost",
  hu: "a az és hogy nem is egy ez volt csak meg már de mint vagy szerint kell",
  tr: "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra en ne",
  hr: "i u je na se da za su od koji što s iz o kao nije sa ali bi koja",
  sk: "a v sa na je že s z do o aj za ako by ale ktorý pre pri po bol",
  sl: "in v je na se da za so ki z pa tudi ne po kot bi bo od pri iz",
  lt: "ir į kad yra iš su ne tai apie kaip jau po bet dėl jo ar per buvo",
  lv: "un ir ka no uz ar par kas bet arī nav tas kā lai pie gan tā bija",
  et: "ja on et ei ka see oli kui mis aga oma ta kes või veel nii siis",
  ca: "de la que el i a en els del les per un amb una no és al va com són",
  sq: "të në e dhe për se një me që nga i do ka është si më",
  vi: "và của là có trong cho các được không với một này người đã những khi để từ đến",
  id: "yang dan di untuk dengan dari pada ini dalam tidak itu akan ke oleh adalah",
};
/** In this order, each with the share of letters from which on it tells: і stands among other Cyrillic letters. */
const scripts: [pattern: RegExp, languages: string, share: number][] = [
  [/[\u3040-\u30ff]/g, "ja", 0.1],
  [/[\uac00-\ud7af]/g, "ko", 0.3],
  [/[\u4e00-\u9fff]/g, "zh ja", 0.3],
  [/[іїєґ]/gi, "uk be kk", 0.03],
  [/[ђјљњћџ]/gi, "sr mk", 0.02],
  [/[\u0400-\u04ff]/g, "ru uk bg sr mk be kk ky mn tg", 0.3],
  [/[\u0370-\u03ff]/g, "el", 0.3],
  [/[ٹڈےں]/g, "ur", 0.02],
  [/[پچژگ]/g, "fa ur ps ckb", 0.02],
  [/[\u0600-\u06ff]/g, "ar fa ur ps ckb", 0.3],
  [/[\u0590-\u05ff]/g, "he yi", 0.3],
  [/[\u0900-\u097f]/g, "hi mr ne", 0.3],
  [/[\u0980-\u09ff]/g, "bn as", 0.3],
  [/[\u0a00-\u0a7f]/g, "pa", 0.3],
  [/[\u0a80-\u0aff]/g, "gu", 0.3],
  [/[\u0b80-\u0bff]/g, "ta", 0.3],
  [/[\u0c00-\u0c7f]/g, "te", 0.3],
  [/[\u0c80-\u0cff]/g, "kn", 0.3],
  [/[\u0d00-\u0d7f]/g, "ml", 0.3],
  [/[\u0530-\u058f]/g, "hy", 0.3],
  [/[\u10a0-\u10ff]/g, "ka", 0.3],
  [/[\u0e00-\u0e7f]/g, "th", 0.3],
  [/[\u1000-\u109f]/g, "my", 0.3],
];

const sets = Object.entries(words).map(([code, list]) => [code, new Set(list.split(" "))] as const);

/** BCP-47 primary tag ("en"), or null where neither text nor declaration tells. */
export function languageOf(text: string, declared: string): string | null {
  const stated = /^[a-z]{2,3}(?=[-_]|$)/.exec(declared.trim().toLowerCase())?.[0] ?? null;
  const sample = text.slice(0, 3000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return stated;
  if (isEnglish(sample)) return "en";
  for (const [pattern, languages, enough] of scripts) {
    if ((sample.match(pattern)?.length ?? 0) / letters < enough) continue;
    const own = languages.split(" ");
    if (stated && own.includes(stated)) return stated;
    return own[0] === "ru" && isBulgarian(sample, letters) ? "bg" : own[0]!;
  }
  const all = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = sets.map(
    ([code, set]) => [code, all.filter((word) => set.has(word)).length / all.length] as const,
  );
  const [code, share] = shares.reduce((a, b) => (b[1] > a[1] ? b : a));
  const ofStated = shares.find(([other]) => other === stated)?.[1];
  // "en" in a template, over letters that English has not.
  const foreign = (sample.match(/[^\P{L}a-z]/giu)?.length ?? 0) / letters;
  if (share < 0.12) return stated === "en" && foreign > 0.03 ? null : stated;
  // Neighbours share their little words: Danish and Norwegian, Spanish and Catalan.
  if (ofStated === undefined ? stated && share < 0.25 : ofStated > share * 0.75) return stated;
  return code;
}

/** Bulgarian writes ъ where Russian nearly never does, and has no ы. */
const isBulgarian = (sample: string, letters: number): boolean =>
  (sample.match(/ъ/gi)?.length ?? 0) / letters > 0.008 && !/ы/i.test(sample);
