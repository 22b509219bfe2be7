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

/** An ISO date, or "". `url` is a whole address or a path; of its query only a path within it ("?f=/2024/03/15/story") is read. */
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
  // The other way round only where the mark leaves no doubt: /29-10-2021.
  const [, date, month, year] = /[/_-](\d\d)[-.](\d\d)[-.]((?:19|20)\d\d)(?!\d)/.exec(path) ?? [];
  return (year && dateOfValue(`${year}-${month}-${date}`)?.iso) || "";
}
