/**
 * The text of a file: UTF-8 unless a byte order mark says UTF-16, as some editors write it. What is no text comes
 * out with replacement characters; never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = (bytes[0]! << 8) | bytes[1]!;
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
