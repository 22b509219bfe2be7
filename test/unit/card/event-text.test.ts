import { describe, expect, it } from "vitest";
import { eventText } from "../../../data/record/card-event-text";
import type { Claim } from "../../../data/record/schema";
import { claim } from "../record/card-record";
import { timedRecord } from "./timed-record";

const told = (text: string, on = "2024-02-15", more: Partial<Claim> = {}) => {
  const one = claim("one", "alpha", "released", { on, text, ...more });
  return eventText(timedRecord([], [one]).events[0]!, [one]);
};

describe("the row of an event", () => {
  it.each([
    [
      "OpenAI released Sora, a model that turns text into video, on 15 February 2024.",
      "2024-02-15",
      "OpenAI released Sora, a model that turns text into video.",
    ],
    ["The rules were imposed in October 2023.", "2023-10", "The rules were imposed."],
    ["World Labs raised $1 billion late in 2025.", "2025", "World Labs raised $1 billion late in 2025."],
    ["It was launched in late 2022.", "2022", "It was launched in late 2022."],
    ["It ended in the week of 28 March 2026.", "2026-03", "It ended in the week of 28 March 2026."],
  ])("of %s does not say the date twice", (text, on, row) => {
    expect(told(text, on)).toBe(row);
  });

  it.each([
    [
      "Alpha launched Beta 2, its much improved model for pictures, together with a social app.",
      "Alpha launched Beta 2 together with a social app.",
    ],
    [
      "Alpha raised $600 million in a Series B round, counted to the first quarter of 2026.",
      "Alpha raised $600 million in a Series B round.",
    ],
    [
      "Alpha launched the Beta app for everyone, which scrolls vertically and plays clips.",
      "Alpha launched the Beta app for everyone.",
    ],
    [
      "The clips of Alpha, among them a walk, a mammoth in snow and a car, spread within hours.",
      "The clips of Alpha spread within hours.",
    ],
  ])("drops asides of %s", (text, row) => {
    expect(told(text)).toBe(row);
  });

  it.each([
    "Alpha is reportedly turning to a single assistant and to coding tools for companies.",
    "Alpha launched Beta, the model that some say cannot be told from film, for companies.",
    "Alpha launched Beta in Europe, a chatbot for companies, and a new app for its customers.",
    "Alpha closed the whole of its laboratory for pictures, which it had never announced before.",
  ])("keeps whole: %s", (text) => {
    expect(told(text)).toBe(text);
  });

  it("says how sure it is where the sentence does not", () => {
    expect(told("Alpha is moving.", "2026-03", { mode: "reported" })).toBe("Reported: Alpha is moving.");
    expect(told("Alpha is reportedly moving.", "2026-03", { mode: "reported" })).toBe(
      "Alpha is reportedly moving.",
    );
  });

  it("is as sure as the surest that tell of it", () => {
    const some = claim("one", "alpha", "released", { on: "2026-03", mode: "reported" });
    const plain = claim("two", "alpha", "released", { on: "2026-03", sameEvent: "one" });
    expect(eventText(timedRecord([], [some, plain]).events[0]!, [some, plain])).toBe("Sentence of one.");
  });
});
