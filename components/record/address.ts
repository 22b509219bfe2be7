/** Where a page of the record is: `#sora`, or a part of it, `#sora/timeline`. Without an id it is the index. */
export interface Address {
  id: string;
  part: string;
}

export function readAddress(hash: string): Address {
  const [, id = "", part = ""] = /^#([^/]*)(?:\/(.*))?$/.exec(hash) ?? [];
  return { id: decoded(id), part: decoded(part) };
}

/** The address of an entity or of a part of it; of the index without an id. */
export const addressOf = (id: string, part = ""): string => `#${id}${part || !id ? `/${part}` : ""}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
