/** Packages read and unpacked with nothing but Node, so that no tool of the system has a say in it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of a package without a comment. */
const END_SIZE = 22;

/**
 * The files of a package by path, in its order.
 * @throws where the file is no zip, or uses what ours never do (a comment, encryption, another compression)
 */
export function readZip(path: string): Map<string, Buffer> {
  const zip = readFileSync(path);
  const end = zip.length - END_SIZE;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error(`${path} is no zip of ours.`);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`${path} has a broken directory.`);
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const file = zip.toString("utf8", at + 46, at + 46 + name);
    files.set(file, contentOf(zip, zip.readUInt32LE(at + 42), at, file));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Writes the files of a package into a folder, which is made. */
export function unpack(path: string, folder: string): void {
  for (const [file, content] of readZip(path)) {
    if (file.split("/").includes("..")) throw new Error(`${path} leads out of its folder: ${file}`);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

function contentOf(zip: Buffer, local: number, entry: number, file: string): Buffer {
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  const method = zip.readUInt16LE(entry + 10);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`${file} is packed in a way that cannot be read (${method}).`);
}
