import { afterEach, describe, expect, it, vi } from "vitest";
import script from "../../../entrypoints/page/index";
import { type PageParts, page, prose } from "./page";

afterEach(() => {
  vi.unstubAllGlobals();
  for (const key of ["backstoryMet", "backstoryReady"] as const) delete globalThis[key];
});

/** Runs the page script, without the glance, in a page; what it says, asks the background and listens to. */
function run(parts: PageParts, hidden = false) {
  const document = page(parts);
  const heard: string[] = [];
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const sendMessage = vi.fn(() => answered);
  const addEventListener = (kind: string) => void heard.push(kind);
  const removeEventListener = (kind: string) => void heard.splice(heard.indexOf(kind), 1);
  Object.assign(document, { caretPositionFromPoint: () => null, addEventListener, removeEventListener });
  Object.defineProperty(document, "hidden", { value: hidden });
  vi.stubGlobal("document", document);
  vi.stubGlobal("addEventListener", addEventListener);
  vi.stubGlobal("removeEventListener", removeEventListener);
  vi.stubGlobal("location", new URL("https://news.example/2026/03/story"));
  vi.stubGlobal("Highlight", class {});
  vi.stubGlobal("chrome", { runtime: { id: "x", sendMessage } });
  const verdict = script.main();
  return { verdict, messages: sendMessage.mock.calls.length, heard, answer };
}

const soup =
  "Cut the leeks and let them sweat in butter until they are soft, then add the stock and the potatoes.";
const ai =
  "The new model from OpenAI answers in the way that a chatbot of the last year could not, and it is cheap.";
const title = "OpenAI shows a new chatbot";

describe("the page script", () => {
  it("asks nobody and listens to nothing where the gate says no", () => {
    const none = { messages: 0, heard: [] };
    expect(run({ title: "Leek soup", body: `<h1>Leek soup</h1>${prose(soup)}` })).toMatchObject(none);
    expect(run({ title: "A robot cuts leeks", body: `<h1>Soup</h1>${prose(soup)}` })).toMatchObject(none);
    expect(run({ title: "", body: "" })).toMatchObject(none);
  });

  it("asks once where the gate says yes, and keeps no listener once it is answered", async () => {
    const body = `<article><h1>${title}</h1>${prose(ai)}</article>`;
    const { answer, ...seen } = run({ title, body });
    // The answer may be lost with a page that is left.
    expect(seen).toEqual({ verdict: "article", messages: 1, heard: ["pageshow"] });
    answer();
    await vi.waitFor(() => expect(seen.heard).toEqual([]));
  });

  it("asks nobody in a hidden tab until that is shown", () => {
    const body = `<article><h1>${title}</h1>${prose(ai)}</article>`;
    expect(run({ title, body }, true)).toMatchObject({
      verdict: "article",
      messages: 0,
      heard: ["visibilitychange", "prerenderingchange"],
    });
  });
});
