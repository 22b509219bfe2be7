import { type Prose, textOf } from "./prose";
import { areHeadlinesOfWall, isTitleOfWall } from "./wall";

/** Less prose than this, and an address or a date is no sign of an article by itself. */
export const thinProse = 250;
/** Below it a page's title says more of its kind than its text. */
const littleProse = 700;

/** Days of a change, or of a state: "Last updated: March 4, 2025". */
const change =
  /\b(?:last (?:updated?|modified|changed|revised)|updated(?: on)?|as of)\b.{0,9}\d|\b(?:last )?updated?:? \p{L}{3,9}\.? \d/iu;
const hours =
  /\b\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:-|–|to|until)\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|\b\d\d[:.]\d\d\s?(?:-|–|to|bis)\s?\d\d[:.]\d\d\b/i;
const gathering = /\b(?:events?|summit|conference|webinar|meet-?up|workshop|hackathon|symposium|expo)\b/i;
/** What is written on the buttons of events. */
const joining =
  /^(?:register(?: now| here| today| for free| for (?:the|this) \w+)?|rsvp(?: now)?|(?:get|buy|book) (?:your )?tickets?|add to (?:my )?calendar|(?:save|reserve|book) (?:my|your|a) (?:seat|spot|place)|join (?:the|this) (?:webinar|event)|jetzt anmelden|zur anmeldung|s['’]inscrire|inscríbete|iscriviti)$/i;

/** Rows of data: three cells or more. */
const rowsOf = (document: Document): number =>
  [...document.querySelectorAll("tr")].slice(0, 500).filter((row) => row.childElementCount > 2).length;

/**
 * What tells of pages of little prose that they are none of what address and date promise: counts, or 0 and 1. Where
 * there is more of it, or in paragraphs, all are 0: articles have tables, and dates of their last change.
 */
export function thinTraits(document: Document, prose: Prose) {
  const none = { wall: 0, kept: 0, joining: 0, rows: 0 };
  const isThin = prose.length < thinProse;
  if (!prose.loose && prose.length >= littleProse) return none;
  const rows = rowsOf(document);
  if (prose.length >= littleProse) return { ...none, rows };
  const title = document.title || "";
  const headlines = [...document.querySelectorAll("h1")].map(({ textContent }) => textContent ?? "");
  const wall = +(isTitleOfWall(title) || (isThin && areHeadlinesOfWall(headlines)));
  if (!isThin) return { ...none, wall, rows };
  const text = textOf(document.body, 6000, /^(?:no)?script|^style|^nav$|^footer$/i);
  const isEvent = hours.test(text) || gathering.test(`${title}\n${headlines[0] ?? ""}`);
  const buttons = [...document.querySelectorAll("a, button")].slice(0, 300);
  return {
    wall,
    kept: +change.test(text.slice(0, 1500)),
    joining: +(isEvent && buttons.some((button) => joining.test(tidyLabel(button)))),
    rows,
  };
}

const tidyLabel = (element: Element) => (element.textContent ?? "").slice(0, 60).replace(/\s+/g, " ").trim();
