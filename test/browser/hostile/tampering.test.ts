/** Pages that change the language, the DOM and its events under everybody's feet. */
import { expect, it } from "vitest";
import { articlePage } from "../article-page";
import { listed } from "../harness";
import { ground } from "./ground";
import { tampering } from "./tampering";

const on = ground((path) =>
  Object.hasOwn(tampering, path)
    ? articlePage({ head: `<script>{${tampering[path as keyof typeof tampering]}}</script>` })
    : undefined,
);

it.each([
  ["every method and getter fails, and tells who called", "patched"],
  ["setters on the prototype of all objects", "setters"],
  ["all that can be reached is frozen", "frozen"],
  ["what we stand on is deleted", "deleted"],
  ["registry and names of elements are the page's own", "overridden"],
  ["every event ends at the page's own listener", "deaf"],
])("%s", async (_what, path) => {
  await on.visit(path);
});

it("of these, the first is no empty threat", async () => {
  await on.page.goto(`${listed}/patched`);
  await expect(on.page.evaluate(() => document.title)).rejects.toThrow();
});
