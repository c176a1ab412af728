import type { FolderRecord } from '../state/records.js';
import type { Shape, ViewOf } from './view.js';

export const folderShape: Shape = {
  base: ['type', 'id', 'etag'],
  mini: ['sequence_id', 'name'],
  standard: [
    ...['created_at', 'modified_at', 'description', 'size', 'path_collection', 'created_by', 'modified_by', 'trashed_at', 'purged_at'],
    ...[
      'content_created_at',
      'content_modified_at',
      'owned_by',
      'shared_link',
      'folder_upload_email',
      'parent',
      'item_status',
      'item_collection',
    ],
  ],
};

/** The root folder has no creator and no history. */
export const rootFolderView: ViewOf<unknown> = {
  etag: () => null,
  sequence_id: () => null,
  created_at: () => null,
  modified_at: () => null,
  content_created_at: () => null,
  content_modified_at: () => null,
  created_by: () => ({ type: 'user', id: '', name: '', login: '' }),
  parent: () => null,
};

export const folderView: ViewOf<{ readonly item: FolderRecord }> = {
  folder_upload_email: ({ item }) => item.uploadEmail,
  sync_state: ({ item }) => item.syncState,
  can_non_owners_invite: ({ item }) => item.canNonOwnersInvite,
  can_non_owners_view_collaborators: ({ item }) => item.canNonOwnersViewCollaborators,
  is_collaboration_restricted_to_enterprise: ({ item }) => item.restrictedToEnterprise,
  allowed_shared_link_access_levels: () => ['open', 'company', 'collaborators'],
};
