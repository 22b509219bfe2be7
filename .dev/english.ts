/** The English messages for what runs outside a browser: commands and tests. */

import type { LookUp } from "../data/text/say";
import messages from "../public/_locales/en/messages.json";

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Fills in as browsers do: `$name$` by its placeholder, `$1` by the value, `$$` by a dollar sign. */
export const english: LookUp = (key, values = []) => {
  const entry = (messages as Record<string, Message>)[key];
  if (!entry) return "";
  const byPlace = (text: string) =>
    text.replace(/\$(?:([1-9])|\$)/g, (_, place) => (place ? (values[place - 1] ?? "") : "$"));
  return entry.message.replace(/\$(?:(\w*[a-z_@]\w*)\$|([1-9])|\$)/gi, (_, name, place) => {
    if (name) return byPlace(entry.placeholders?.[name.toLowerCase()]?.content ?? "");
    return place ? (values[place - 1] ?? "") : "$";
  });
};
