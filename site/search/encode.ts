import { gzipSync } from 'node:zlib';
import { toAscii } from './ascii.js';
import { toColumns } from './columns.js';
import type { SearchPage } from './search-page.js';

/**
 * The script that contains the texts of the site. A page that is opened from a folder cannot fetch a file, but it can load a script.
 * The texts are compressed, because they would be a third of the site.
 */
export function encodeSearchPages(pages: readonly SearchPage[]): string {
  return `receiveSearchPages("${toAscii(gzipSync(JSON.stringify(toColumns(pages)), { level: 9 }))}")`;
}
