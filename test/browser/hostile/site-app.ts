import { article, headline, newsPage } from "./news-page";

/** What a site of one page shows, by address: two articles about AI and one about soup. */
const views = {
  film: { title: headline, html: article("<p>Runway has said little so far.</p>") },
  chips: {
    title: "Nvidia and OpenAI want more chips for artificial intelligence",
    html: article("<p>Nvidia makes chips for models of all kinds, and Cerebras makes others.</p>"),
  },
  soup: {
    title: "A pumpkin soup for the first cold evening",
    html: `<p id="lead">The market sells pumpkins by weight, so bring a bag. For four people you need about a kilogram, which leaves half of that once the seeds and the hard skin are gone.</p>${"<p>Cut the pumpkin into slices, rub them with oil and roast them until the edges turn brown. Meanwhile sweat an onion in butter, slowly, with a lid on, and think of nothing else. An uncle at Microsoft taught me that.</p>".repeat(4)}`,
  },
};

/** The names in each view. */
export const marksOf = {
  film: ["OpenAI", "Sora", "Runway"],
  chips: ["OpenAI", "Sora", "Nvidia", "Cerebras"],
  soup: [],
};

const script = `
  const views = ${JSON.stringify(views).replaceAll("</", "<\\/")};
  const article = document.querySelector("article");
  const titleOf = (name) => { document.title = views[name].title; };
  const textOf = (name) => { article.innerHTML = "<h1>" + views[name].title + "</h1>" + views[name].html; };
  const show = (name) => { titleOf(name); textOf(name); };
  const later = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const viewOf = (address) => address.match(/film|chips|soup/)?.[0];
  addEventListener("popstate", () => show(viewOf(location.href)));`;

/** A site that changes pages without loading them, as it is when a view is the first that is loaded, and what it does. */
export const siteApp =
  (first: keyof typeof views, then = "") =>
  () =>
    newsPage({ title: views[first].title, article: views[first].html, script: script + then });
