/** Zeros of the digits in use in the press: Arabic, Persian, of India, Thai, Lao, Burmese, Khmer, full-width. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];

/** A text of the same length with plain digits, and plain signs between them. */
export const plainDigits = (text: string): string =>
  text.replace(/[^\p{ASCII}\P{Nd}]|[\uff0d-\uff0f]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    if (code < 0xff10 && code > 0xff0c) return String.fromCharCode(code - 0xfee0);
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
