import { longArticle } from "./articles";

/**
 * Pages that change by themselves: `step(n)` of the page's own. Each step's text is another one: the article's
 * paragraphs in another order, and numbered.
 */
const withStep = (step: string): string =>
  longArticle(10_000).replace(
    "</body>",
    `<script>
const paragraphs = [...document.querySelectorAll("article p")].map((each) => each.innerHTML);
const texts = (at, count) => Array.from({ length: count }, (_, i) =>
  "<p>" + paragraphs[(at * 7 + i) % paragraphs.length] + " This is part " + at + "." + i + ".</p>").join("");
globalThis.step = (at) => { ${step} };
</script></body>`,
  );

/** A site of one page: another address and another article in the place of the one before. */
export const routesPage = (): string =>
  withStep(`history.pushState(null, "", "/routes/" + at);
    document.querySelector("article").innerHTML = "<h1>What OpenAI did on day " + at + "</h1>" + texts(at, paragraphs.length);`);

/** A feed that never ends: three more paragraphs below those that are there. */
export const feedPage = (): string =>
  withStep(`document.querySelector("article").insertAdjacentHTML("beforeend", texts(at, 3));`);
