import { forbidden } from '../../http/errors.js';
import type { ResourceModel } from '../resources/model.js';
import { permittedOn } from '../resources/rules.js';

const managers = permittedOn('folder', 'manage');

/** A lock that prevents the move and the deletion of a folder, see `state/governance/folder-locks.ts`. Owners and co-owners manage it. */
export const folderLock: ResourceModel = {
  kind: 'folder_lock',
  operations: {
    create: 'folderLocks.create',
    delete: 'folderLocks.delete',
    lists: [
      { id: 'folderLocks.list', of: { property: 'folder', kind: 'folder', parameter: 'folder_id', action: 'manage' }, limitAsText: true },
    ],
  },
  access: { see: permittedOn('folder', 'see'), create: managers, change: managers },
  references: { folder: { kinds: ['folder'], whenDeleted: 'delete', action: 'manage' } },
  defaults: { locked_operations: { move: true, delete: true }, lock_type: 'freeze' },
  check(_, draft) {
    if (draft?.references['folder']?.id === '0') throw forbidden('The root folder cannot be locked');
  },
  unique: [{ of: ({ references }) => references['folder']?.id, message: 'The folder is already locked' }],
};
