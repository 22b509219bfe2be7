import fc from "fast-check";

/**
 * One letter of any text there can be: any code point, halves of pairs and what is not assigned among them.
 * fast-check's own "binary" unit says nearly the same, and takes seconds to be made in each file that uses it.
 */
export const anyLetter: fc.Arbitrary<string> = fc
  .oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0x80, max: 0x24ff }),
    fc.integer({ min: 0x2500, max: 0x10ffff }),
  )
  .map((code) => String.fromCodePoint(code));
