import type { ComponentChild } from "preact";
import { type MessageKey, say } from "../../data/text/say";

/** Stands for the value at a place while the message is put together; no text holds it. */
const mark = (place: number) => String.fromCharCode(0xe000 + place);
const anyMark = /[\ue000-\ue008]/;

/**
 * A message whose values may be elements: "Press $1 to search" with a <kbd>. The words around them stay one
 * message, so that a translation may put the element elsewhere in its sentence.
 */
export function sayWith(key: MessageKey, ...values: ComponentChild[]): ComponentChild[] {
  const text = say(key, ...values.map((_, place) => mark(place)));
  return text
    .split(new RegExp(`(${anyMark.source})`))
    .map((part) => (anyMark.test(part) ? values[part.charCodeAt(0) - 0xe000] : part));
}
