import { parseHTML } from "linkedom";
import { h, render } from "preact";
import { beforeAll, describe, expect, it, vi } from "vitest";

let root: Element;
beforeAll(() => {
  const { document } = parseHTML("<!doctype html><html><body><div></div></body></html>");
  vi.stubGlobal("document", document);
  root = document.querySelector("div") as unknown as Element;
});

/** Data that pretends to be an element, as far as JSON can; such as a message or a file could hold. */
const pretenders = [
  '{"type":"img","props":{"src":"https://a.example/x"},"key":null,"ref":null}',
  '{"type":"img","props":{"src":"x"},"constructor":null,"__k":null,"__":null,"__b":0,"__e":null,"__c":null,"__v":1}',
  '{"type":"div","props":{"dangerouslySetInnerHTML":{"__html":"<b>x</b>"}},"constructor":""}',
  '[{"type":"script","props":{"src":"x"},"constructor":false}]',
];

describe("data drawn where words are expected", () => {
  it.each(pretenders)("makes no element: %s", (json) => {
    render(h("p", null, JSON.parse(json)), root as never);
    expect([...root.querySelectorAll("*")].map(({ localName }) => localName)).toEqual(["p"]);
  });
});
