import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { apartness } from "../../../data/article/apart";
import { nameOf, own } from "../../../data/article/form-nodes";
import { linesOf } from "../../../data/article/lines";
import { textOf } from "../../../data/article/prose";

/** A page with a form, some of whose properties are hidden as a browser hides them behind controls of such names. */
function page(hidden: string) {
  const { document } = parseHTML(
    "<html><body><p>First</p><form><p>Second</p><input></form><p id=last>Third</p></body></html>",
  );
  const form = document.querySelector("form")!;
  const value = document.querySelector("input")!;
  for (const name of hidden.split(" ")) Object.defineProperty(form, name, { value, configurable: true });
  return { body: document.body, form };
}

it("a form whose controls hide its properties tells them all the same", () => {
  const { body, form } = page("nodeName nextSibling");
  expect(nameOf(form)).toBe("FORM");
  expect((own(form, "nextSibling") as Element | null)?.id).toBe("last");
  expect(own(body, "firstChild")).toBe(body.firstElementChild);
});

it("the walk over a page's lines comes to its end", () => {
  const { body } = page("nodeName nextSibling firstChild");
  expect(linesOf(body).map(({ text }) => text)).toEqual(["First", "Second", "Third"]);
});

it("text and surroundings are told", () => {
  const { body, form } = page("nodeName childNodes contains parentElement getAttribute id");
  expect(
    textOf(body, 1000, /^script$/i)
      .trim()
      .split(/\s+/),
  ).toEqual(["First", "Second", "Third"]);
  expect(apartness(form.firstElementChild!, body.lastElementChild)).toBe(0);
});
