/** Pages that pretend to be the reader, to be a part of ours, or to be other elements than they are. */
import { describe, expect, it } from "vitest";
import { articlePage } from "../article-page";
import { listed, pause, unlisted } from "../harness";
import { tellPage } from "../settings";
import {
  aside,
  cardAside,
  hoverAside,
  marksAside,
  waitForCardAside,
  waitForWords,
  wordsAside,
} from "./aside";
import { ground, leaveCard, names, openAndLeave } from "./ground";

/** Properties of elements and nodes that controls of a form hide by their names. */
const hidden =
  "nodeName nodeType tagName id className parentNode parentElement firstChild nextSibling childNodes children isConnected ownerDocument textContent contains closest matches getAttribute hasAttribute hasAttributes compareDocumentPosition checkVisibility getBoundingClientRect attributes innerText";

const scripts: Record<string, string> = {
  // Each card's host is thrown out as soon as it comes, each time.
  thrower: `new MutationObserver((all) => {
    for (const { addedNodes } of all) for (const node of addedNodes) if (node.localName === "backstory-card") node.remove();
  }).observe(document, { childList: true, subtree: true });`,
  // The same for all that is foreign, at once: no observer, but whoever appends.
  "own-element-shadow": `customElements.define("backstory-card", class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: "open" }); }
  });`,
  "own-element-none": `customElements.define("backstory-card", class extends HTMLElement {
    static disabledFeatures = ["shadow"];
  });`,
  "own-element": `customElements.define("backstory-card", class extends HTMLElement {
    connectedCallback() { this.hidden = true; this.inert = true; this.style.display = "none"; }
    attributeChangedCallback() { this.removeAttribute("popover"); }
    static observedAttributes = ["popover", "style"];
  });`,
  "deaf-at-once": `for (const type of "pointermove pointerover pointerdown pointerup mousemove click keydown keyup".split(" "))
    addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
};

const on = ground((path) =>
  articlePage({
    head: scripts[path] ? `<script>${scripts[path]}</script>` : "",
    more: `<div id="inputs"><form id="odd">${hidden
      .split(" ")
      .map((name) => `<input name="${name}">`)
      .join("")}<p>In here nothing is read.</p></form></div>`,
  }),
);

it("events a page makes itself open no card, close none and walk nowhere", async () => {
  const { page } = on;
  await page.goto(`${listed}/plain`);
  await waitForWords(page, names);
  const mark = (await marksAside(page)).find(({ text }) => text === "Runway")!;
  const pretend = () =>
    page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y)!;
      const at = {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: x,
        clientY: y,
        pointerType: "mouse",
      };
      const detail = { ...at, detail: 1, isPrimary: true };
      for (let time = 0; time < 20; time++) {
        for (const type of ["pointerover", "pointermove", "pointerdown", "pointerup"])
          target.dispatchEvent(new PointerEvent(type, detail));
        target.dispatchEvent(new PointerEvent("click", detail));
        target.dispatchEvent(new MouseEvent("mousemove", at));
      }
      for (const key of ["n", "o", "Enter", "Escape", "Control", "Tab"])
        for (const type of ["keydown", "keyup"])
          target.dispatchEvent(
            new KeyboardEvent(type, {
              ...at,
              key,
              altKey: key.length === 1,
              keyCode: key.toUpperCase().charCodeAt(0),
            }),
          );
      for (const type of ["visibilitychange", "scrollend", "toggle", "fullscreenchange", "scroll"])
        document.dispatchEvent(new Event(type));
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    }, mark);
  await pretend();
  await pause(700);
  expect(await cardAside(page)).toBeNull();
  expect(await aside(page, () => CSS.highlights.has("backstory-focus"))).toBe(false);
  await hoverAside(page, "Microsoft");
  await waitForCardAside(page, "Microsoft");
  await pretend();
  await pause(400);
  expect(await cardAside(page)).toMatch(/^Microsoft/);
});

it("a page that throws our element out each time sees no card, and no fight", async () => {
  const { page } = on;
  await page.goto(`${listed}/thrower`);
  await waitForWords(page, names);
  for (const name of ["Runway", "Microsoft", "Runway"]) {
    await hoverAside(page, name);
    await pause(600);
    expect(await aside(page, () => document.querySelector("backstory-card"))).toBeNull();
  }
  expect(await wordsAside(page)).toEqual(expect.arrayContaining(names));
});

describe("a page that defines an element of our host's name", () => {
  it.each(["own-element-shadow", "own-element-none"])(
    "and takes its shadow root (%s) has marks and no card",
    async (path) => {
      await on.visit(path, { card: null });
      await hoverAside(on.page, "Runway");
      await pause(700);
      expect(await aside(on.page, () => document.querySelector("backstory-card"))).toBeNull();
    },
  );

  it("and hides it throws nothing of ours, and the page stays as it was", async () => {
    await on.visit("own-element", { card: null });
    await hoverAside(on.page, "Runway");
    await pause(900);
    await leaveCard(on.page);
  });
});

it("a page that keeps every event to itself at once still has its marks, and a card by the popup's list", async () => {
  const { page, session } = on;
  await on.visit("deaf-at-once", { card: null });
  await tellPage(session, page, "page:show", { id: "runway", nth: 0 });
  await waitForCardAside(page, "Runway");
});

it("a form whose controls hide its own properties may change as it likes", async () => {
  const { page } = on;
  const change = (site: string) => async () => {
    await page.goto(`${site}/plain`);
    if (site === listed) await waitForWords(page, names);
    await page.evaluate(() => {
      const form = document.querySelector("#odd")!;
      Element.prototype.append.call(form, "More. ", document.createElement("p"));
      Element.prototype.setAttribute.call(form, "class", "new");
      const copy = Node.prototype.cloneNode.call(form, true);
      document.querySelector("#inputs")!.append(copy, "Runway said so once more, and OpenAI heard it.");
      Element.prototype.remove.call(form);
    });
  };
  await change(unlisted)();
  await change(listed)();
  await pause(400);
  await openAndLeave(page, "Runway");
  expect(await wordsAside(page)).toEqual(expect.arrayContaining(names));
});
