/** A story of our own about a robot, with its date told in one way or another. */
import { publishedAt } from "../../../data/article/published";
import { jsonLd, page, prose } from "./page";

export const now = Date.parse("2026-06-01T12:00:00Z");
export const headline = "A robot learns to fold towels";
export const text = prose(
  "The machine took an hour for the first towel and a minute for the last of them.",
  3,
);
export const published = (head: string, body = "", url = "https://news.example/story", lang = "en") =>
  publishedAt(page({ head, title: headline, body: `<h1>${headline}</h1>${body}${text}`, lang }), url, now)
    .published;
export const inBody = (body: string, lang?: string, url?: string) => published("", body, url, lang);
export const article = (more: object) => jsonLd({ "@type": "NewsArticle", headline, ...more });
export const meta = (name: string, content = "2024-03-15T10:00:00+01:00", key = "name") =>
  `<meta ${key}="${name}" content="${content}">`;
export const day = "2024-03-15";
export const exact = "2024-03-15T10:00:00+01:00";
