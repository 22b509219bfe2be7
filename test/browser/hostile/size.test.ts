/** Articles of a size nobody writes: read within bounds, marked right, while the page goes on. */
import { expect, it } from "vitest";
import { listed } from "../harness";
import { aside, hoverAside, marksAside, until, waitForCardAside, waitForWords, wordsAside } from "./aside";
import { bigPages, manyParagraphs, oddText } from "./big-pages";
import { ground, names } from "./ground";

const paths = Object.keys(bigPages);

/** Counts, from the beginning, the pictures drawn until the first mark is there, and until the last. */
const counter = `<script>{
  globalThis.drawn = 0;
  const count = () => { drawn++; requestAnimationFrame(count); };
  requestAnimationFrame(count);
}</script>`;

const on = ground((path) => {
  const others: Record<string, typeof oddText> = { "odd-text": oddText, "plain-many": manyParagraphs };
  const answer = (others[path] ?? bigPages[paths[Number(path)] ?? ""])?.();
  return answer && { ...answer, body: String(answer.body).replace("<head>", `<head>${counter}`) };
});

it.each(paths)("%s", async (name) => {
  const { page } = on;
  await page.goto(`${listed}/${paths.indexOf(name)}`);
  const before = await page.evaluate("drawn");
  expect(await waitForWords(page, [...names, "Anthropic"], 15)).not.toContain("Groq");
  expect(await page.evaluate("drawn")).toBeGreaterThan(Number(before));
  await hoverAside(page, "Runway");
  await waitForCardAside(page, "Runway");
});

it("twenty thousand paragraphs change at once, and change again", async () => {
  const { page } = on;
  await page.goto(`${listed}/plain-many`);
  await waitForWords(page, names);
  const before = Number(await page.evaluate("drawn"));
  for (const name of ["Mistral", "Anthropic"]) {
    await page.evaluate((said) => {
      for (const each of document.querySelectorAll("#many p"))
        each.textContent = "Once more, and the vote was close.";
      document.querySelector("#many p:last-child")!.textContent = `It was ${said} that spoke last.`;
    }, name);
    await until(
      () => wordsAside(page),
      (seen) => seen.includes(name),
      15,
    );
  }
  expect(await wordsAside(page)).not.toContain("Mistral");
  expect(await page.evaluate("drawn")).toBeGreaterThan(before);
});

it("letters that are none, that are not seen or run the other way: marks on the names, letter by letter", async () => {
  const { page } = on;
  await page.goto(`${listed}/odd-text`);
  await waitForWords(page, names);
  const marks = await marksAside(page);
  for (const name of ["Anthropic", "Mistral", "Nvidia", "Cerebras"])
    expect(marks.map(({ text }) => text.replace(/[^A-Za-z]/g, ""))).toContain(name);
  const stand = await aside(page, () => {
    const wrong: string[] = [];
    CSS.highlights.forEach((set, key) => {
      if (!key.startsWith("backstory")) return;
      set.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
        const text =
          startContainer === endContainer ? startContainer.textContent!.slice(startOffset, endOffset) : "";
        if (!/^[A-Z][A-Za-z]+$/.test(text)) wrong.push(text);
      });
    });
    return wrong;
  });
  expect(stand).toEqual([]);
});
