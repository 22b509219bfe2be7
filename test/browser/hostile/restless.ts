import type { Page } from "puppeteer-core";
import { describe, it } from "vitest";
import { article, lead, newsPage, prose } from "./news-page";
import type { Pages, Site } from "./visit";

const said = "<p id='runway'>Runway has said little so far.</p>";
const film = ["OpenAI", "Sora", "Runway"];

/** Two thousand paragraphs, with names far apart, that the page draws anew again and again while they are read. */
const long = newsPage({
  article: `<p id="lead">${lead}</p><p>${prose}</p><p>${prose}</p>${Array.from({ length: 2000 }, (_, at) => {
    const name = { 3: "Runway", 900: "Nvidia", 1500: "Cerebras", 1990: "Mistral" }[at];
    return `<p class="row">${name ? `And then ${name} spoke.` : `Row ${at} of the minutes says nothing of interest.`}</p>`;
  }).join("")}`,
  script: `
    let seed = 7;
    const end = performance.now() + 600;
    globalThis.done = new Promise((resolve) => {
      (function redraw() {
        const rows = document.querySelectorAll(".row");
        for (let i = 0; i < 40; i++) {
          seed = (seed * 1103515245 + 12345) % 2147483648;
          const row = rows[seed % rows.length];
          row.replaceWith(row.cloneNode(true));
        }
        performance.now() < end ? setTimeout(redraw, 2) : resolve();
      })();
    });`,
});

/** Numbers that change in each frame: for a while those that move a name, to the end those that move none. */
const ticking = newsPage({
  article: article(
    "<p>So far <b id='count'>7</b> readers of Nvidia news are here.</p><p id='plain'>At 7 dollars Cerebras is dear.</p><p id='clock'>7</p>",
  ),
  script: `
    const show = (at) => {
      document.querySelector("#count").textContent = at;
      document.querySelector("#clock").textContent = at;
    };
    let going = true;
    globalThis.run = () => new Promise((resolve) => {
      let at = 7;
      (function tick() {
        at += 31;
        show(at);
        if (at < 1500) document.querySelector("#plain").firstChild.data = "At " + at + " dollars Cerebras is dear.";
        else resolve();
        if (going) requestAnimationFrame(tick);
        else show("many");
      })();
    });
    globalThis.end = () => { going = false; return new Promise(requestAnimationFrame); };`,
});

/** Answers each change of its body with another, for a while: two observers that never agree. */
const quarrel = newsPage({
  article: article(`${said}<p id="ping">0</p><p id="pong">0 of Nvidia</p>`),
  script: `
    const [ping, pong] = [document.querySelector("#ping"), document.querySelector("#pong")];
    let left = 400;
    globalThis.run = () => new Promise((resolve) => {
      const watch = (from, answer) => new MutationObserver(() => {
        if (left-- > 0) answer(); else resolve(document.body.textContent);
      }).observe(from, { childList: true, characterData: true, subtree: true });
      watch(ping, () => { pong.textContent = left + " of Nvidia"; });
      watch(pong, () => setTimeout(() => { ping.textContent = left; }));
      ping.textContent = "begin";
    });`,
});

/** New posts come in at the top; the oldest leave. */
const live = newsPage({
  article: `<p id="lead">${lead}</p><section id="posts"><p>First there was Runway.</p></section><p>${prose}</p><p>${prose}</p><p>${prose}</p>`,
  script: `
    const posts = document.querySelector("#posts");
    globalThis.post = (words) => {
      const post = document.createElement("div");
      post.innerHTML = "<h3>News</h3><p>" + words + "</p>";
      posts.prepend(post);
      if (posts.children.length > 3) posts.lastElementChild.remove();
    };`,
});

/** More of it comes whenever its end comes into sight. */
const endless = newsPage({
  article: `${article(said)}<p style="height: 1200px">${prose}</p><div id="end" style="height: 10px"></div>`,
  head: "<style>p { margin: 60px 0 }</style>",
  script: `
    const more = ["Nvidia", "Cerebras", "Mistral", "Groq"];
    const end = document.querySelector("#end");
    new IntersectionObserver((seen) => {
      if (!seen.some((each) => each.isIntersecting) || more.length === 0) return;
      const part = document.createElement("section");
      part.innerHTML = "<p>A part about " + more.shift() + " and its chips.</p>" + ${JSON.stringify(`<p>${prose}</p>`)}.repeat(6);
      end.before(part);
    }).observe(end);`,
});

const made = { plain: newsPage({ article: article(said) }), long, ticking, quarrel, live, endless };
export const restlessPages: Pages = Object.fromEntries(
  Object.entries(made).map(([path, page]) => [path, () => page]),
);

/** Pages that never rest, and pages with highlights of their own. */
export function restless(site: Site): void {
  /** Calls the page's own script. */
  const call = (what: string) => (page: Page) => page.evaluate(what);

  describe("a page with highlights of its own", () => {
    it("that clears them all, takes our names for its own and keeps another, finds its own as it left them", () =>
      site.visit("plain", {
        first: film,
        act: async (page, see) => {
          await page.evaluate(() => {
            const range = new Range();
            range.setStart(document.querySelector("#lead")!.firstChild!, 0);
            range.setEnd(document.querySelector("#lead")!.firstChild!, 6);
            CSS.highlights.set("search", new Highlight(range));
            const own = new Highlight(range);
            for (const key of [...CSS.highlights.keys()])
              if (key.startsWith("backstory")) CSS.highlights.set(key, own);
          });
          // It is the page's turn to change, or its reader's to scroll or to click.
          await page.click("h1");
          await see(film);
          await page.evaluate(() => CSS.highlights.clear());
          await page.evaluate(() => document.querySelector("#runway")!.append(" So be it."));
          await see(film);
          await page.evaluate(() => {
            for (const key of [...CSS.highlights.keys()]) CSS.highlights.delete(key);
            CSS.highlights.set("search", new Highlight());
          });
          await page.click("h1");
          await see(film);
          return page.evaluate(() =>
            [...CSS.highlights.keys()].filter((key) => !key.startsWith("backstory")),
          );
        },
        marks: film,
      }));
  });

  describe("a page that never rests", () => {
    it("redraws its text while it is read for the first time", () =>
      site.visit("long", {
        act: call("done"),
        marks: ["OpenAI", "Sora", "Runway", "Nvidia", "Cerebras", "Mistral"],
        card: "Mistral",
      }));

    it("changes numbers before and beside names in each frame", () =>
      site.visit("ticking", {
        act: call("run()"),
        after: call("end()"),
        marks: ["OpenAI", "Sora", "Nvidia", "Cerebras"],
        card: "Cerebras",
      }));

    it("answers each change with another, and hears of none of ours", () =>
      site.visit("quarrel", { act: call("run()"), marks: [...film, "Nvidia"], card: "Nvidia" }));

    it("puts new posts above what is marked", () =>
      site.visit("live", {
        first: film,
        act: async (page, see) => {
          await page.evaluate("post('Later came Nvidia, and chips.')");
          await see(["OpenAI", "Sora", "Nvidia", "Runway"]);
          await page.evaluate("post('Now Runway answers Cerebras.'); post('And Mistral looks on.')");
          await see(["OpenAI", "Sora", "Mistral", "Runway", "Cerebras", "Nvidia"]);
          await page.evaluate(
            "for (const name of ['Groq', 'Anthropic']) post('Of ' + name + ' nothing is heard.')",
          );
        },
        marks: ["OpenAI", "Sora", "Anthropic", "Groq", "Mistral"],
        card: "Groq",
      }));

    it("has no end", () =>
      site.visit("endless", {
        first: [...film],
        act: async (page) => {
          await page.evaluate(async () => {
            const drawn = () =>
              new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
            while (document.querySelectorAll("section").length < 4) {
              scrollTo(0, 0);
              await drawn();
              scrollTo(0, document.body.scrollHeight);
              await drawn();
            }
          });
        },
        marks: [...film, "Nvidia", "Cerebras", "Mistral", "Groq"],
        card: "Cerebras",
      }));
  });
}
