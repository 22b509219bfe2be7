/** The bytes of an original by its file name; undefined where there is none, or why they cannot be had. */
export type Originals = (file: string) => Uint8Array<ArrayBuffer> | { unreadable: string } | undefined;

/** The text of an original: UTF-8, each character kept, so that offsets hold. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** The bytes, or what to say where there are none. */
export function openOriginal(
  originals: Originals,
  file: string,
): { bytes: Uint8Array<ArrayBuffer> } | { missing: string } {
  const found = originals(file);
  if (found instanceof Uint8Array) return { bytes: found };
  if (found === undefined) return { missing: `the original ${file} is missing. Put it into the folder.` };
  return { missing: `the original ${file} ${found.unreadable}` };
}
