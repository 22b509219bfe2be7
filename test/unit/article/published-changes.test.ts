import { describe, expect, it } from "vitest";
import { article, day, inBody, meta, published } from "./story";

describe("a day of change", () => {
  it.each([
    ["pt", "Atualizado em 05/04/2024"],
    ["nl", "Aangepast 5 april 2024"],
    ["ko", "업데이트 2024.04.05. 08:00"],
    ["ca", "Actualitzat 5 d'abril 2024"],
    ["sl", "Posodobljeno 5. 4. 2024"],
    ["fa", "به‌روزرسانی 2024-04-05"],
    ["bg", "Обновена 5.04.2024"],
  ])("is known in %s: %s", (lang, line) => {
    expect(inBody(`<p>${line}</p>`, lang)).toBeNull();
    expect(inBody(`<p class="date">${line}</p><p>2024-03-15</p>`, lang)).toBe(day);
  });

  it("is told beside the day of publication in one element", () => {
    const time = (inner: string) =>
      inBody(`<p><time datetime="2024-04-05T10:00:00-04:00">${inner}</time></p>`);
    const [first, second] = ["Published March 15, 2024", "Updated April 5, 2024"];
    expect(time(`<span>${first}</span><span>${second}</span>`)).toBe(day);
    expect(time(`<span>${second}</span><span>First ${first.toLowerCase()}</span>`)).toBe(day);
  });

  it("is not that of publication, though a system gives it so", () => {
    const line = "<p class='date'>March 15, 2024, 9:23 PM UTC / Updated March 17, 2024, 12:34 AM UTC</p>";
    const system =
      article({ datePublished: "2024-03-17T00:34:00Z" }) + meta("pubdate", "2024-03-17T00:34:00Z");
    expect(published(system, line)).toBe("2024-03-15T21:23:00Z");
  });

  it("leaves a moment that is the line's own day in another zone", () => {
    const line = "<p class='date'>March 15, 2024, updated March 16, 2024</p>";
    const own = "2024-03-16T02:16:00Z";
    expect(published(article({ datePublished: own }), line)).toBe(own);
  });

  it("comes after it: so tells 04-03 from 03-04", () => {
    expect(inBody("<p>Updated: March 5, 2024</p><p>First uploaded on: 04-03-2024</p>")).toBe("2024-03-04");
  });
});

describe("a day at Greenwich without its time", () => {
  it("gives way to the line at the headline, a day before", () => {
    const line = '<p class="published-date">March 15, 2024, 8:43 PM</p>';
    expect(published(meta("dc.date.issued", "2024-03-16"), line)).toBe(day);
    expect(published(article({ datePublished: "2024-03-16T02:43:00Z" }), line)).toBe("2024-03-16T02:43:00Z");
  });
});
