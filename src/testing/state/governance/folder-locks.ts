import { serviceError } from '../../http/errors.js';
import type { ItemRecord } from '../records.js';
import { isWithin } from '../tree.js';
import type { World } from '../world.js';

/** Throws 403 if a lock of the folder, or of a folder in it, prevents the operation. Files and web links are not affected. */
export function checkFolderLocks({ resources, items }: World, item: ItemRecord, operation: 'move' | 'delete'): void {
  if (item.type !== 'folder') return;
  const prevents = resources.all('folder_lock').some(({ references, data }) => {
    const locked = items.find('folder', references['folder']?.id ?? '');
    const operations = data['locked_operations'] as Readonly<Record<string, unknown>> | undefined;
    return operations?.[operation] === true && locked !== undefined && isWithin(locked, item);
  });
  if (prevents)
    throw serviceError(403, 'access_denied_item_locked', `A folder lock prevents the ${operation === 'move' ? 'move' : 'deletion'}`);
}
