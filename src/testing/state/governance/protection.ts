import { serviceError } from '../../http/errors.js';
import type { FileRecord, ItemRecord, VersionRecord } from '../records.js';
import { activeChildren } from '../tree.js';
import type { World } from '../world.js';
import { holdsOn } from './legal-holds.js';
import { retentionsOf } from './retention.js';

/** The reason why a version cannot be deleted for good. */
export function protectionOf(world: World, file: FileRecord, version: VersionRecord): 'retention' | 'legal hold' | undefined {
  if (retentionsOf(world, file, version).length > 0) return 'retention';
  return holdsOn(world, file, version).length > 0 ? 'legal hold' : undefined;
}

/** The first file that would be deleted for good with the item, and that has a version under retention or on hold. */
export function protectedFileIn(world: World, item: ItemRecord): { readonly file: FileRecord; readonly reason: string } | undefined {
  for (const file of purgedFilesIn(item)) {
    for (const version of file.versions) {
      const protection = protectionOf(world, file, version);
      if (protection !== undefined) return { file, reason: protection === 'retention' ? 'retention policy' : protection };
    }
  }
  return undefined;
}

/** Items in a folder that were deleted before it stay in the trash. */
function purgedFilesIn(item: ItemRecord): FileRecord[] {
  if (item.type === 'file') return [item];
  return item.type === 'folder' ? activeChildren(item).flatMap(purgedFilesIn) : [];
}

/** Throws 403 if the item contains a version under retention or on hold. */
export function checkPurge(world: World, item: ItemRecord): void {
  const found = protectedFileIn(world, item);
  if (found === undefined) return;
  throw serviceError(403, 'forbidden_by_policy', `${found.file.name} is under a ${found.reason} and cannot be permanently deleted`);
}
