import { describe, expect, it } from "vitest";
import { admit } from "../../../data/messages/admit";
import { guards } from "../../../data/messages/guards";
import type { Name } from "../../../data/messages/protocol";
import { senderOf } from "../../../data/messages/sender";
import { right } from "./samples";

const self = { id: "abc", origin: "chrome-extension://abc" };
const names = Object.keys(guards) as Name[];

describe("every message from every sender", () => {
  it.each(names)("%s", (name) => {
    const message = { name, request: right[name] };
    expect(admit(message, "extension").ok).toBe(true);
    expect(admit(message, "page").ok).toBe(guards[name].from === "page");
    expect(admit(message, "stranger").ok).toBe(false);
  });

  it.each(names)("%s refuses what it does not ask for", (name) => {
    expect(admit({ name, request: { ...(right[name] as object), more: 1 } }, "extension").ok).toBe(false);
    expect(admit({ name }, "extension").ok).toBe(false);
    expect(admit({ name, request: "x" }, "extension").ok).toBe(false);
  });

  it("refuses what is no message", () => {
    for (const message of [
      null,
      1,
      "x",
      [],
      {},
      { name: "toString", request: {} },
      { name: "__proto__", request: {} },
    ]) {
      expect(admit(message, "extension").ok).toBe(false);
    }
  });
});

describe("who sent it", () => {
  it.each([
    [{ id: "abc", origin: "chrome-extension://abc", url: "chrome-extension://abc/popup.html" }, "extension"],
    [{ id: "abc", url: "chrome-extension://abc/options.html", tabId: 3 }, "extension"],
    [{ id: "abc", origin: "https://news.example", url: "https://news.example/a", tabId: 3 }, "page"],
    [{ id: "abc", url: "https://news.example/chrome-extension://abc", tabId: 3 }, "page"],
    [
      { id: "abc", origin: "https://news.example", url: "chrome-extension://abc/popup.html", tabId: 3 },
      "page",
    ],
    [{ id: "other", origin: "chrome-extension://abc" }, "stranger"],
    [{ id: "abc", url: "about:blank" }, "stranger"],
    [{}, "stranger"],
  ] as const)("%j is %s", (facts, sender) => {
    expect(senderOf(facts, self)).toBe(sender);
  });
});
