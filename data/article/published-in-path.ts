/** The day an address tells: /2024/03/15/, /2024/mar/15/, /2024-03-15-title, /title-20240315.html. */
import { dateOfValue } from "./date-in-text";

const forms = [
  // Years ago a section could stand between: /2013/middle_east/8/3/story
  /\/((?:19|20)\d\d)(?:\/[a-z][a-z_.-]*){1,2}\/(\d{1,2})\/(\d{1,2})(?=\/)/i,
  /\/((?:19|20)\d\d)[/_.-]?(\d{1,2})[/_.-](\d{1,2})(?=[/_.-]|\D|$)/,
  /[/_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/,
  /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=[/_-]|$)/i,
  /(?:^|[^\d])((?:19|20)\d\d)[-/]?(\d\d)[-/]?(\d\d)(?!\d)/,
];

/** The other way round: /03/04/2025/, /29-10-2021. */
const turned = /[/_-](\d\d)([-./])(\d\d)\2((?:19|20)\d\d)(?!\d)/;

/** An ISO date, "03/04/2025" where day and month are to be told by the page's land, or "". `url` is a whole address or a path; of its query only a path within it ("?f=/2024/03/15/story") is read. */
export function dayInPath(url: string): string {
  // A day with its seconds is when a system made a folder: /2014-11-07-12-36-15/news.
  const path = url
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#](?:.*?=(?=\/))?/, "\n")
    .replace(/\n(?!\/).*$/, "")
    .replace(/\d{4}(?:-\d\d){5}/g, "");
  for (const form of forms) {
    const match = form.exec(path);
    const found = match && dateOfValue(`${match[1]}-${match[2]!.padStart(2, "0")}-${match[3]}`);
    if (found) return found.iso;
  }
  const [, first, mark, second, year] = turned.exec(path) ?? [];
  if (!year) return "";
  // Folders are of either order, as a page's days are; -29-10-2021 is day first but for the 29th month.
  const told =
    mark === "/" || Number(second) > 12 ? `${first}/${second}/${year}` : `${year}-${second}-${first}`;
  return dateOfValue(told) ? told : "";
}
