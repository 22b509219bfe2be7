import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf } from "../../../data/article/lines";
import { publishedAt } from "../../../data/article/published";
import { anyLetter } from "../any-text";
import { page } from "./page";
import { article, headline, meta, now, published, text } from "./story";

const pad = (n: number) => String(n).padStart(2, "0");
const languages =
  "en de de-AT fr es it pt nl sv da nb fi is pl cs sk hr sr sl bs mk ro hu lt lv et sq tr az id ms fil sw af ca gl cy ru uk be bg el hi bn ta mr gu kn ar ur he vi th zh ja ko ka kk uz km lo am".split(
    " ",
  );
const dateOf = fc
  .integer({ min: Date.UTC(2002, 0, 1) / 86_400_000, max: Date.UTC(2026, 4, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000));
const isoOf = (date: Date) => date.toISOString().slice(0, 10);

/** Ways to tell a day: in the head, in the body, in the address. */
const ways: ((date: Date, language: string) => string | null)[] = [
  (date) => published(article({ datePublished: isoOf(date) })),
  (date) => published(meta("article:published_time", `${isoOf(date)}T12:00:00+02:00`)),
  (date) => published(meta("pubdate", date.toUTCString())),
  (date) => published(meta("date", isoOf(date).replaceAll("-", ""))),
  (date) => published(`<script>x={"publishedAt":${date.getTime() / 1000 + 43_200}}</script>`),
  (date) => published("", `<time datetime="${isoOf(date)}">then</time>`),
  (date) => published("", "", `https://news.example/${isoOf(date).replaceAll("-", "/")}/robot`),
  (date, language) => {
    const told = date.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
    return published("", `<p class="date">${told}</p>`, undefined, language);
  },
  (date) => {
    const [, month, first] = isoOf(date).split("-");
    const told = `${Number(first)}/${Number(month)}/${date.getUTCFullYear()}`;
    return published("", `<p>${told}</p>`, "https://news.example.uk/story");
  },
  (date) => {
    const told = `${pad(date.getUTCMonth() + 1)}/${pad(date.getUTCDate())}/${date.getUTCFullYear()}`;
    return published("", `<p>Published ${told} at 9:30 a.m.</p>`, undefined, "en-US");
  },
];

it("any day told in any way comes back", () => {
  fc.assert(
    fc.property(dateOf, fc.constantFrom(...ways), fc.constantFrom(...languages), (date, way, language) => {
      expect(way(date, language)?.slice(0, 10)).toBe(isoOf(date));
    }),
    { numRuns: 600 },
  );
});

it("no text and no value makes it throw, and what comes back is a past day", () => {
  const piece = fc.oneof(
    fc.string({ unit: anyLetter, maxLength: 40 }),
    fc.constantFrom(
      "2024",
      "15",
      "March",
      "/",
      ".",
      "-",
      "年",
      "T",
      ":",
      "99",
      "۱۴۰۲",
      "\ud800",
      "Published",
      "©",
    ),
  );
  const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" "));
  fc.assert(
    fc.property(words, words, words, (first, second, third) => {
      const quoted = second.replace(/["<>&]/g, "");
      const found = publishedAt(
        page({
          title: headline,
          head: `<meta name="pubdate" content="${quoted}"><script>"publishedAt":"${quoted}"</script>`,
          body: `<h1>${headline}</h1><p>${first.replace(/</g, "")}</p>${text}`,
        }),
        `https://news.example/${third}`,
        now,
      ).published;
      if (found) expect(Date.parse(found)).toBeLessThanOrEqual(now + 86_400_000);
      if (found) expect(found >= "1995").toBe(true);
    }),
    { numRuns: 300 },
  );
});

// In more than linear time these would take longer than any test may.
it("long pages come to an end", () => {
  const inline = `<p>${"<b>word</b> ".repeat(30_000)}</p>`;
  const dated = "<p>On 15 March 2024 a towel was folded.</p>".repeat(6_000);
  const read = (body: string) =>
    publishedAt(
      page({ title: headline, body: `<h1>${headline}</h1>${body}` }),
      "https://news.example/story",
      now,
    ).published;
  expect(read(inline)).toBeNull();
  expect(["2024-03-15", null]).toContain(read(dated));
  expect(linesOf(page({ body: dated }).body).at(-1)!.at).toBeLessThan(250_000);
});
