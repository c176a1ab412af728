import { gzipSync } from 'node:zlib';

/**
 * The script of a part that the page loads on demand. A page that is opened from a folder cannot fetch a file or start a worker from one, but
 * it can load a script.
 */
export function encodePart(name: string, content: string | Uint8Array): string {
  return `receivePlaygroundPart(${JSON.stringify(name)},"${gzipSync(content, { level: 9 }).toString('base64')}")`;
}
