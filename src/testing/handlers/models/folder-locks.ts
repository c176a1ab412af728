import type { ResourceModel } from '../resources/model.js';
import { permittedOn } from '../resources/rules.js';

/** A lock that prevents the move and the deletion of a folder. Only its owner and co-owners may lock a folder. */
export const folderLock: ResourceModel = {
  kind: 'folder_lock',
  operations: {
    create: 'folderLocks.create',
    delete: 'folderLocks.delete',
    lists: [{ id: 'folderLocks.list', of: { property: 'folder', kind: 'folder', parameter: 'folder_id' }, limitAsText: true }],
  },
  access: { see: permittedOn('folder', 'see'), create: permittedOn('folder', 'edit'), change: permittedOn('folder', 'edit') },
  references: { folder: { kinds: ['folder'], whenDeleted: 'delete' } },
  defaults: { locked_operations: { move: true, delete: true }, lock_type: 'freeze' },
  unique: [{ of: ({ references }) => references['folder']?.id, message: 'The folder is already locked' }],
};
