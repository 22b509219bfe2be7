import { language } from "../../data/text/say-count";

/** Languages that are written from right to left. */
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

/** Tells the page the language of its words and the direction they run in. */
export function applyLanguage(title: string): void {
  const { documentElement } = document;
  documentElement.lang = language();
  documentElement.dir = rightToLeft.test(language()) ? "rtl" : "ltr";
  document.title = title;
}
