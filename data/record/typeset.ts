/**
 * A text with the apostrophes and quotation marks of print: "OpenAI's" becomes "OpenAI’s". The seeds are
 * typed on keyboards; readers see a page.
 */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}])'/gu, "’")
    .replace(/(?<=^|[\s([—–])"/gu, "“")
    .replace(/"/g, "”");
