import type { FolderRecord } from '../state/records.js';
import type { Shape, View } from './view.js';

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
const rootView: View = {
  etag: () => null,
  sequence_id: () => null,
  created_at: () => null,
  modified_at: () => null,
  content_created_at: () => null,
  content_modified_at: () => null,
  created_by: () => ({ type: 'user', id: '', name: '', login: '' }),
  parent: () => null,
};

export function folderView(folder: FolderRecord): View {
  return {
    ...(folder.isRoot ? rootView : {}),
    folder_upload_email: () => folder.uploadEmail,
    sync_state: () => folder.syncState,
    can_non_owners_invite: () => folder.canNonOwnersInvite,
    can_non_owners_view_collaborators: () => folder.canNonOwnersViewCollaborators,
    is_collaboration_restricted_to_enterprise: () => folder.restrictedToEnterprise,
    allowed_shared_link_access_levels: () => ['open', 'company', 'collaborators'],
  };
}
