import type { LocalStatus } from '../types/ports/local-folder.js';

/** Whether the content is that of the same file, with the same size and time. A move changes the time of the attributes. */
export function isSameContent(a: LocalStatus, b: LocalStatus): boolean {
  return a.inode === b.inode && a.size === b.size && a.stamp.split('-')[0] === b.stamp.split('-')[0];
}
