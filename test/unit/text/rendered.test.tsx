import record from "virtual:record";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { parsePage } from "../../../.dev/parse-page";
import { DataDamaged } from "../../../components/DataDamaged";
import { EntityCard } from "../../../components/EntityCard";
import { menuItems } from "../../../components/menu-items";
import { RecordPage } from "../../../components/record/RecordPage";
import { UndoLine } from "../../../components/UndoLine";
import { composeCard } from "../../../data/record/compose-card";
import { fullRecord } from "../../../data/record/full-record";
import { makeSearch } from "../../../data/search/search";
import { speakBy } from "../../../data/text/say";
import { View } from "../../../entrypoints/card/view";
import { hasLatin, outsideMessages, pseudo, stringsOf } from "./pseudo";

/** Enough of all names to meet every part of a card. */
const some = record.entities.filter((_, index) => index % 5 === 0);

const nothing = () => undefined;
const done = async () => true;
const actions = { onCopy: done, onMute: done, onWrong: done, onRecord: nothing, onSiteOff: nothing };
const card = { trail: [], actions, onOpen: nothing, onBack: nothing, onPin: nothing, onClose: nothing };
const view = {
  ...card,
  mode: "hover",
  sheet: false,
  step: 0,
  onMenu: nothing,
  onRetry: nothing,
  onUndo: nothing,
} as const;
const coverage = { sources: 5, start: "2024年2月", end: "2026年3月" };

let root: Element;
function show(what: ComponentChild): void {
  act(() => render(what, root));
}

/** Text and attributes of what is shown that are neither messages nor in `content`. */
function strange(content: unknown): string[] {
  const known = stringsOf(content)
    .map(([, text]) => outsideMessages(text))
    .join("\n")
    .replace(/\s+/g, " ");
  const attributes = [...root.querySelectorAll("*")].flatMap((element) =>
    ["aria-label", "title", "placeholder", "alt"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [...textsOf(root), ...attributes]
    .map((text) =>
      outsideMessages(text)
        .replace(/\s+/g, " ")
        .replace(/^[·,\s]+|[·,.:\s]+$/g, ""),
    )
    .filter(
      (text) =>
        !known.includes(text) && text.split(/[.;] /).some((part) => hasLatin(part) && !known.includes(part)),
    );
}

const textsOf = (element: Element): string[] =>
  [...element.childNodes].flatMap((node) =>
    node.nodeType === 3 ? [node.textContent ?? ""] : textsOf(node as Element),
  );

describe("rendered in another language", () => {
  beforeAll(() => {
    speakBy(pseudo);
    globalThis.document = parsePage("<!doctype html><html><body><div></div></body></html>");
    root = document.querySelector("div")!;
  });
  afterEach(() => show(null));

  it("the card of a name, short and grown, adds no word of English", () => {
    const present = ["openai", "sora", "runway"];
    const sentence = { text: "Runway was valued at $2.5bn.", start: 0, end: 6 };
    const found = some.flatMap(({ id }) => {
      const content = composeCard(record, id, { published: "2024-02-15", present, sentence })!;
      show(<EntityCard {...card} content={content} mode="hover" />);
      const short = strange(content);
      act(() => root.querySelector<HTMLElement>(".foot button")?.click());
      return [...short, ...strange(content)].map((text) => `${id}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it("nor does the way back, the menu, or what stands in for a card", () => {
    const content = composeCard(record, "sora")!;
    const trail = [{ id: "openai", name: "OpenAI" }];
    show(<EntityCard {...card} content={content} mode="flat" trail={trail} />);
    expect(strange([content, trail])).toEqual([]);
    const labels = menuItems(actions, (_, yes, no) => labels.push(yes, no)).map(({ label }) => label);
    for (const { onAct } of menuItems(actions, (_, yes, no) => labels.push(yes, no))) onAct();
    expect(labels.map(outsideMessages).filter(hasLatin)).toEqual([]);
    expect(labels.length).toBeGreaterThan(5);
    show(<DataDamaged onRetry={nothing} />);
    expect(strange("")).toEqual([]);
    show(<UndoLine class="" text="" onUndo={nothing} />);
    expect(strange("")).toEqual([]);
    for (const what of ["loading", "damaged"] as const) {
      show(<View {...view} shown={{ what }} />);
      expect(strange("")).toEqual([]);
    }
  });

  it("nor does the full record of a name, nor the index", () => {
    const search = makeSearch(record);
    const page = { asked: "", names: record.entities.length, search, coverage };
    const found = some.flatMap(({ id }) => {
      const content = composeCard(record, id)!;
      const told = { content, full: fullRecord(record, content) };
      show(<RecordPage {...page} id={id} told={told} />);
      return strange([told, "Backstory"]).map((text) => `${id}: ${text}`);
    });
    expect(found).toEqual([]);
    for (const id of ["", "nobody"]) {
      show(<RecordPage {...page} id={id} told={null} />);
      expect(strange([record, "Backstory"])).toEqual([]);
    }
  });
});
