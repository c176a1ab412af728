import type { Viewer } from '../state/permissions.js';
import type { CollaborationRecord } from '../state/records.js';
import type { World } from '../state/world.js';
import { renderItem } from './items.js';
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

export function renderCollaboration(world: World, viewer: Viewer, one: CollaborationRecord, selection: FieldSelection): Record<string, unknown> {
  const view: View = {
    type: () => 'collaboration',
    id: () => one.id,
    item: () => (one.status === 'pending' ? null : renderItem(world, viewer, one.item, 'mini')),
    app_item: () => null,
    accessible_by: () => (one.user === null ? null : userMini(one.user)),
    invite_email: () => (one.status === 'pending' ? (one.inviteEmail ?? one.user?.login ?? null) : null),
    role: () => one.role,
    expires_at: () => timestampOrNull(one.expiresAt),
    is_access_only: () => one.isAccessOnly,
    status: () => one.status,
    acknowledged_at: () => timestampOrNull(one.acknowledgedAt),
    created_by: () => userMini(one.createdBy),
    created_at: () => timestamp(one.createdAt),
    modified_at: () => timestamp(one.modifiedAt),
    acceptance_requirements_status: () => ({}),
  };
  return render(view, shape, selection);
}
