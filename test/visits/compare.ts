import type { Page } from "puppeteer-core";
import { foreignTo } from "../browser/foreign";
import type { SavedPage } from "./saved-pages";
import { type Visit, type Visitor, visitBare, visitWithUs } from "./visit";

/** Two browsers, one without the extension; `own` is a page of the extension in the other. */
export interface Pair {
  bare: Visitor;
  ours: Visitor & { own: Page };
}

/** What a visit with the extension left that one without it did not; empty where it left nothing. */
export interface Compared {
  name: string;
  marks: number;
  carded: boolean;
  differences: string[];
}

/**
 * Visits a page with and without the extension. A page whose own scripts make each visit another (clocks, dice) tells
 * nothing: it is visited once more by both without them, and has to be the same then.
 */
export async function compareVisits(pair: Pair, page: SavedPage): Promise<Compared> {
  const first = await together(pair, page, true);
  if (first.differences.length === 0) return first;
  const ofOurs = first.differences.filter((each) => each.includes(pair.ours.session.origin));
  const second = await together(pair, page, false);
  return { ...second, differences: [...ofOurs, ...second.differences] };
}

async function together({ bare, ours }: Pair, page: SavedPage, scripted: boolean): Promise<Compared> {
  try {
    const [without, withUs] = await Promise.all([
      visitBare({ ...bare, scripted }, page),
      visitWithUs({ ...ours, scripted }, page, ours.own),
    ]);
    const { marks, carded } = withUs;
    return { name: page.name, marks, carded, differences: differencesOf(page, without, withUs) };
  } catch (error) {
    return { name: page.name, marks: 0, carded: false, differences: [String(error)] };
  }
}

/** What browsers write of a page's own requests, of their own pages and of our policy, on some visits alone. */
const browsersOwnWord =
  /Mixed Content: |mixed active content|Cross-Origin Request Blocked|downloadable font: download failed|Content-Security-Policy: |RPMGetBoolPref/;

function differencesOf(page: SavedPage, without: Visit, withUs: Visit): string[] {
  const more = (ours: string[], theirs: string[]) => ours.filter((each) => !theirs.includes(each));
  return [
    ...more(withUs.problems, without.problems)
      .filter((each) => !browsersOwnWord.test(each))
      .map((each) => `exception: ${each}`),
    ...more(foreignTo("", withUs.asked), without.asked)
      .filter((each) => !isNamedBy(page, each))
      .map((each) => `request: ${each}`),
    ...(withUs.html === without.html ? [] : [`HTML: ${firstDifference(without.html, withUs.html)}`]),
  ];
}

/** Going to a mark scrolls, and a page loads then what it had put off: what it names itself is its own to ask for. */
function isNamedBy({ url, html }: SavedPage, asked: string): boolean {
  const host = asked.startsWith("CONNECT ") ? asked.slice(8).replace(/:\d+$/, "") : new URL(asked).hostname;
  return host === new URL(url).hostname || html.includes(host);
}

/** Where two texts part, with a little of both. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return `at ${at}, ${around(one)} became ${around(other)}`;
}
