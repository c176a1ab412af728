/**
 * Bytes as the content of a string literal: 15 ASCII characters for each 13 bytes, where base64 needs 18. A block of bytes is a number whose digits
 * are characters that a literal contains as they are, without NUL, for which some servers and editors take a file for a binary one.
 */
const alphabet = Array.from({ length: 128 }, (_, code) => code).filter((code) => ![0, 10, 13, 34, 92].includes(code));
const blockBytes = 13;
const blockDigits = 15;

/** The number of bytes, a colon, and the digits. The last block is filled up with zeros. */
export function toAscii(bytes: Uint8Array): string {
  let text = `${String(bytes.length)}:`;
  for (let start = 0; start < bytes.length; start += blockBytes) {
    const block = new Uint8Array(blockBytes);
    block.set(bytes.subarray(start, start + blockBytes));
    const codes = Array.from({ length: blockDigits }, () => alphabet[divide(block)] ?? 0);
    text += String.fromCharCode(...codes);
  }
  return text;
}

export function fromAscii(text: string): Uint8Array<ArrayBuffer> {
  const values = new Map(alphabet.map((code, value) => [code, value]));
  const start = text.indexOf(':') + 1;
  const length = Number(text.slice(0, start - 1));
  const bytes = new Uint8Array(Math.ceil(length / blockBytes) * blockBytes);
  for (let at = 0; at < bytes.length; at += blockBytes) {
    const block = bytes.subarray(at, at + blockBytes);
    const first = start + (at / blockBytes) * blockDigits;
    for (let digit = blockDigits - 1; digit >= 0; digit -= 1) add(block, values.get(text.charCodeAt(first + digit)) ?? 0);
  }
  return bytes.slice(0, length);
}

/** Divides the number in a block by the number of characters. Returns the remainder. */
function divide(block: Uint8Array): number {
  let rest = 0;
  for (const [index, byte] of block.entries()) {
    const value = rest * 256 + byte;
    block[index] = Math.floor(value / alphabet.length);
    rest = value % alphabet.length;
  }
  return rest;
}

/** Multiplies the number in a block by the number of characters, and adds one of its digits. */
function add(block: Uint8Array, digit: number): void {
  let carry = digit;
  for (let index = block.length - 1; index >= 0; index -= 1) {
    carry += (block[index] ?? 0) * alphabet.length;
    block[index] = carry & 255;
    carry >>= 8;
  }
}
