import { gzipSync } from 'node:zlib';
import type { SearchPage } from './search-page.js';

/**
 * The script that contains the texts of the site. A page that is opened from a folder cannot fetch a file, but it can load a script.
 * The texts are compressed, because they would be a third of the site.
 */
export function encodeSearchPages(pages: readonly SearchPage[]): string {
  return `receiveSearchPages("${toAscii(gzipSync(JSON.stringify(pages), { level: 9 }))}")`;
}

/**
 * Bytes as the content of a string literal: one ASCII character for each 7 bits, where base64 needs one for 6. The length is in front, because the
 * last character is filled up with zeros. `fromAscii` reads it.
 */
function toAscii(bytes: Uint8Array): string {
  let text = `${String(bytes.length)}:`;
  let bits = 0;
  let waiting = 0;
  const add = (code: number) => (text += escapes[code] ?? String.fromCharCode(code));
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0x7fff;
    waiting += 8;
    for (; waiting >= 7; waiting -= 7) add((bits >> (waiting - 7)) & 127);
  }
  if (waiting > 0) add((bits << (7 - waiting)) & 127);
  return text;
}

/** A string literal cannot contain these characters. Some servers and editors take a file with a NUL for a binary one. */
const escapes: Record<number, string> = { 0: '\\x00', 10: '\\n', 13: '\\r', 34: '\\"', 92: '\\\\' };
