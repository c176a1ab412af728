import type { FileRecord, ItemRecord } from '../records.js';

/** The file, or the files in the folder at any depth, including those in the trash. */
export function filesIn(item: ItemRecord): FileRecord[] {
  if (item.type === 'file') return [item];
  return item.type === 'folder' ? [...item.children].flatMap(filesIn) : [];
}
