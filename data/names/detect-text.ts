import { type Decision, type Mention, PageReader } from "./detect";
import type { NameIndex } from "./name-index";

/** A text to read as a page of its own. */
export interface TextPage {
  text: string;
  /** Counts as evidence; its own mentions are not returned. */
  title?: string | undefined;
}

/** Every mention the detector accepts in a text that stands for a whole page; offsets into `text`. */
export function detectText(index: NameIndex, page: TextPage): Mention[] {
  return readText(index, page).decide().get("text") ?? [];
}

/** The same with every decision, the refused ones too. */
export function explainText(index: NameIndex, page: TextPage): Decision[] {
  return readText(index, page)
    .explain()
    .filter(({ key }) => key === "text")
    .map(({ decision }) => decision);
}

function readText(index: NameIndex, { text, title }: TextPage): PageReader<string> {
  const reader = new PageReader<string>(index);
  if (title) reader.read("title", title);
  reader.read("text", text);
  return reader;
}
