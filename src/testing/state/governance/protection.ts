import { serviceError } from '../../http/errors.js';
import type { FileRecord, ItemRecord, VersionRecord } from '../records.js';
import type { World } from '../world.js';
import { filesIn } from './files-in.js';
import { holdsOn } from './legal-holds.js';
import { retentionsOf } from './retention.js';

/** The reason why a version cannot be deleted for good. */
export function protectionOf(world: World, file: FileRecord, version: VersionRecord): 'retention' | 'legal hold' | undefined {
  if (retentionsOf(world, file, version).length > 0) return 'retention';
  return holdsOn(world, file, version).length > 0 ? 'legal hold' : undefined;
}

/** Throws 403 if the item contains a version under retention or on hold. */
export function checkPurge(world: World, item: ItemRecord): void {
  for (const file of filesIn(item)) {
    for (const version of file.versions) {
      const reason = protectionOf(world, file, version);
      if (reason === undefined) continue;
      const message = `${file.name} is under a ${reason === 'retention' ? 'retention policy' : reason} and cannot be permanently deleted`;
      throw serviceError(403, 'forbidden_by_policy', message);
    }
  }
}
