/** The bytes of a text that `toAscii` of the build has written: the number of bytes, a colon, and one character for each 7 bits. */
export function fromAscii(text: string): Uint8Array<ArrayBuffer> {
  const start = text.indexOf(':') + 1;
  const bytes = new Uint8Array(Number(text.slice(0, start - 1)));
  let bits = 0;
  let waiting = 0;
  let at = 0;
  for (let index = start; index < text.length; index += 1) {
    bits = ((bits << 7) | text.charCodeAt(index)) & 0x7fff;
    waiting += 7;
    if (waiting < 8) continue;
    waiting -= 8;
    bytes[at] = (bits >> waiting) & 255;
    at += 1;
  }
  return bytes;
}
