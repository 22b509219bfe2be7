/** Pages as browsers build them, and in a time that grows no faster than they do. */
import { describe, expect, it } from "vitest";
import { parsePage } from "../../../.dev/parse-page";
import { addressTraits } from "../../../data/article/address-traits";

const bodyOf = (body: string): Document => parsePage(`<html><head></head><body>${body}</body></html>`);
const millisecondsOf = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

describe("a page", () => {
  it("is not ended by the end of a frame's page whose quotes are broken", () => {
    const frame = `<div><iframe src="javascript:"<html><body style='margin:0'></body></html>"" width="9"></iframe></div>`;
    const document = bodyOf(`<h1>Towels</h1>${frame}<p>They are folded.</p>`);
    expect(document.body.querySelector("h1")?.textContent).toBe("Towels");
    expect(document.body.querySelector("p")?.textContent).toBe("They are folded.");
  });

  it("is not ended by the end of a part that was put in", () => {
    const document = bodyOf("<div><body><b>Menu</b></body></html></div><p>They are folded.</p>");
    expect([...document.querySelectorAll("b, p")].every((element) => document.body.contains(element))).toBe(
      true,
    );
  });

  it("knows its attributes by small letters, and those of drawings as they are", () => {
    const document = bodyOf(
      '<p ID="a" itemProp="name">x</p><svg viewBox="0"><g><path pathLength="1"/></g></svg>',
    );
    expect(document.querySelector("#a")?.getAttribute("itemprop")).toBe("name");
    expect(document.querySelector("svg")?.getAttribute("viewBox")).toBe("0");
    expect(document.querySelector("path")?.getAttribute("pathLength")).toBe("1");
  });
});

describe("what is long beyond reason is read in a moment", () => {
  const many = 8000;
  // Each took a second to several before.
  it.each([
    [
      "attributes in capitals",
      () => bodyOf(`<p ${Array.from({ length: many }, (_, i) => `A${i}="1"`).join(" ")}>x`),
    ],
    ["drawings within drawings", () => bodyOf(`<svg>${'<g viewBox="0">'.repeat(many)}</svg>`)],
    ["an address", () => addressTraits("/2025-".repeat(4 * many), "")],
  ])("%s", (_, act) => expect(millisecondsOf(act)).toBeLessThan(600));
});
