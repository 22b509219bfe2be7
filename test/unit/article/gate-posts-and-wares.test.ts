/** Lists with their posts nearly in full, and shops that call their wares articles: pages of our own, each with its like beside it. */
import { describe, expect, it } from "vitest";
import { judgeFully } from "../../../data/article/second-look";
import { buying, pricesAlone, wareSubjects } from "../../../data/article/wares";
import { type PageParts, page } from "./page";

const sentence =
  "The machine folds a towel in a minute and asks for the next one, which is more than most of us would do.";
const text = `<p>${sentence} ${sentence}</p>`;
const article = '<meta property="og:type" content="article">';
const judged = (parts: PageParts, path: string) =>
  judgeFully(page({ title: "A machine learns to fold towels", ...parts }), path, () => null);
const count = (code: string, parts: PageParts, path: string) =>
  judged(parts, path).signals.find(([, found]) => found === code)?.[2] ?? 0;

describe("several posts on a page", () => {
  const post = (i: number) =>
    `<div><h2><a href="/towels-${i}">Towel ${i} of the long march</a></h2><time>15 March 2026</time>${text}<a href="/towels-${i}">Read more</a></div>`;
  const posts = [1, 2, 3, 4].map(post).join("");

  it("are told by headings that lead to them, their days and the links to their rest", () => {
    expect(count("several", { body: posts }, "/towels/")).toBe(3);
    expect(judged({ head: article, title: "Towels", body: posts }, "/towels/").article).toBe(false);
  });

  it("are none where the headings lead nowhere, or the address names a story", () => {
    const chapters = posts.replace(/<a href[^>]*>(.*?)<\/a>/g, "$1").replace(/<time>.*?<\/time>/g, "");
    expect(count("several", { body: chapters }, "/towels/")).toBe(0);
    expect(count("several", { body: posts }, "/a-machine-learns-to-fold-towels")).toBe(0);
    expect(count("several", { body: posts }, "/2026/03/15/towels")).toBe(0);
  });

  it("are none where chapters link to themselves, as their signs do", () => {
    const chapters = [1, 2, 3, 4, 5, 6].map(
      (i) => `<h2><a href="#t${i}">Towel ${i} of the march</a></h2>${text}`,
    );
    expect(count("several", { body: `<h1>Towels</h1>${text}${chapters.join("")}` }, "/towels")).toBe(0);
  });

  it("are none where a story has related ones below it", () => {
    const related = [1, 2, 3]
      .map((i) => `<h3><a href="/t${i}">Towel ${i} of the long march</a></h3>`)
      .join("");
    expect(count("several", { body: `<h1>Towels</h1>${text}${text}${related}` }, "/towels")).toBe(0);
  });
});

describe("wares", () => {
  const ware = `<h1>A book of towels</h1><div>15 March 2026</div>${text.repeat(8)}<p>¥2,420 (税込)</p><p>送料無料 / 在庫あり</p><form action="/cart"><input type="submit" value="カートに入れる"></form>`;

  it("are told at an address of wares by what shops show, whatever the page declares", () => {
    expect(count("ware", { head: article, body: ware }, "/products/4295")).toBe(4);
    expect(judged({ head: article, body: ware }, "/products/4295").article).toBe(false);
    expect(count("ware", { body: ware }, "/2026/03/15/a-machine-learns-to-fold-towels")).toBe(0);
  });

  it("are not told by an address alone", () => {
    expect(count("ware", { body: `<h1>A book of towels</h1>${text}` }, "/products/4295")).toBe(0);
  });

  it.each([
    ["Add to cart", true],
    ["In den Warenkorb", true],
    ["Купить", true],
    ["加入购物车", true],
    ["Buy now and pay for years: how towels are sold", false],
    ["Купить полотенце стало труднее", false],
  ])("have buttons: %s", (label, isOne) => expect(buying.test(label)).toBe(isOne));

  it.each([
    ["$19.99", 1],
    ["Price: £12", 1],
    ["2,420円(税込)", 1],
    ["19,90 €\n\n24,90 €", 2],
    ["The towel costs $19.99 in the shops of the town", 0],
    ["2026", 0],
  ])("have prices that stand alone: %s", (lines, number) => expect(pricesAlone(lines)).toBe(number));

  it("speak of stock, delivery, tax: subjects are counted once", () => {
    expect(wareSubjects("In stock. Free shipping; shipping costs elsewhere. SKU 7")).toBe(3);
    expect(wareSubjects("The robot folds towels.")).toBe(0);
  });
});
