import type { Resources } from './resources.js';

/** Who belongs to which group. The memberships are resources, so that each look-up uses their index. */
export function createGroups(resources: Resources) {
  const membershipsOf = (kind: 'user' | 'group', id: string) => resources.referencing({ kind, id }, 'group_membership');
  const roleIn = (groupId: string, userId: string): unknown =>
    membershipsOf('user', userId).find(({ references }) => references['group']?.id === groupId)?.data['role'];
  return {
    /** The IDs of the groups of a user. */
    of: (userId: string): string[] => membershipsOf('user', userId).flatMap(({ references }) => references['group']?.id ?? []),
    /** The IDs of the users in a group. */
    memberIds: (groupId: string): string[] => membershipsOf('group', groupId).flatMap(({ references }) => references['user']?.id ?? []),
    isMember: (groupId: string, userId: string): boolean => roleIn(groupId, userId) !== undefined,
    /** Whether the user is an admin of the group. */
    isAdmin: (groupId: string, userId: string): boolean => roleIn(groupId, userId) === 'admin',
  };
}

export type Groups = ReturnType<typeof createGroups>;
