import type { Viewer } from '../state/permissions.js';
import type { CollaborationRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import { renderItem } from './items.js';
import { groupMini } from './groups.js';
import { userMini } from './users.js';
import { render, timestamp, timestampOrNull, type FieldSelection, type Shape, type View } from './view.js';

const shape: Shape = {
  base: ['type', 'id'],
  mini: [],
  standard: [
    ...[
      'item',
      'app_item',
      'accessible_by',
      'invite_email',
      'role',
      'expires_at',
      'is_access_only',
      'status',
      'acknowledged_at',
      'created_by',
    ],
    ...['created_at', 'modified_at'],
  ],
};

export function renderCollaboration(
  world: World,
  viewer: Viewer,
  collaboration: CollaborationRecord,
  selection: FieldSelection,
): Record<string, unknown> {
  const view: View = {
    type: () => 'collaboration',
    id: () => collaboration.id,
    item: () => (collaboration.status === 'pending' ? null : renderItem(world, viewer, collaboration.item, 'mini')),
    app_item: () => null,
    accessible_by: () => granteeView(world, collaboration),
    invite_email: () => (collaboration.status === 'pending' ? (collaboration.inviteEmail ?? collaboration.user?.login ?? null) : null),
    role: () => collaboration.role,
    expires_at: () => timestampOrNull(collaboration.expiresAt),
    is_access_only: () => collaboration.isAccessOnly,
    status: () => collaboration.status,
    acknowledged_at: () => timestampOrNull(collaboration.acknowledgedAt),
    created_by: () => userMini(collaboration.createdBy),
    created_at: () => timestamp(collaboration.createdAt),
    modified_at: () => timestamp(collaboration.modifiedAt),
    acceptance_requirements_status: () => ({}),
  };
  return render(view, shape, selection);
}

function granteeView(world: World, { user, groupId }: CollaborationRecord): Record<string, unknown> | null {
  if (groupId !== null) return groupMini(world, groupId);
  return user === null ? null : userMini(user);
}
