import { expect, it } from "vitest";
import { decodeText } from "../../../data/settings/decode-text";

const text = '{"host":"bücher.example"}';

it("reads a file as UTF-8, and as UTF-16 where its mark says so", () => {
  const utf16 = (big: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    return new Uint8Array(big ? bytes.swap16() : bytes);
  };
  expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
  expect(decodeText(utf16(false))).toBe(text);
  expect(decodeText(utf16(true))).toBe(text);
});

it("never throws, whatever the bytes", () => {
  expect(decodeText(new Uint8Array())).toBe("");
  expect(decodeText(new Uint8Array([0xff]))).toBe("\u{fffd}");
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x00]))).toBe("\u{fffd}");
});
