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
  id: "yang dan di untuk dengan dari pada ini dalam tidak itu akan ke oleh adalah",
};
const scripts: [pattern: RegExp, languages: string][] = [
  [/[\u3040-\u30ff]/g, "ja"],
  [/[\uac00-\ud7af]/g, "ko"],
  [/[\u4e00-\u9fff]/g, "zh ja"],
  [/[іїєґ]/gi, "uk be kk"],
  [/[\u0400-\u04ff]/g, "ru uk bg sr mk be kk ky mn tg"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u0600-\u06ff]/g, "ar fa ur ps ckb"],
  [/[\u0590-\u05ff]/g, "he yi"],
  [/[\u0900-\u097f]/g, "hi mr ne"],
  [/[\u0e00-\u0e7f]/g, "th"],
  [/[\u1000-\u109f]/g, "my"],
];
/** Shares of letters that tell: kana stand among Chinese characters, і among other Cyrillic letters. */
const enough = [0.1, 0.3, 0.3, 0.03];

const sets = Object.entries(words).map(([code, list]) => [code, new Set(list.split(" "))] as const);

/** BCP-47 primary tag ("en"), or null where neither text nor declaration tells. */
export function languageOf(text: string, declared: string): string | null {
  const stated = /^[a-z]{2,3}(?=[-_]|$)/.exec(declared.trim().toLowerCase())?.[0] ?? null;
  const sample = text.slice(0, 3000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return stated;
  if (isEnglish(sample)) return "en";
  for (const [i, [pattern, languages]] of scripts.entries()) {
    if ((sample.match(pattern)?.length ?? 0) / letters < (enough[i] ?? 0.3)) continue;
    const own = languages.split(" ");
    return stated && own.includes(stated) ? stated : own[0]!;
  }
  const all = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = sets.map(
    ([code, set]) => [code, all.filter((word) => set.has(word)).length / all.length] as const,
  );
  const [code, share] = shares.reduce((a, b) => (b[1] > a[1] ? b : a));
  const ofStated = shares.find(([other]) => other === stated)?.[1];
  if (share < 0.12) return stated;
  // Neighbours share their little words: Danish and Norwegian, Spanish and Catalan.
  if (ofStated === undefined ? stated && share < 0.25 : ofStated > share * 0.75) return stated;
  return code;
}
