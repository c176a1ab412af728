import type { ResourceRecord } from '../resources.js';
import type { UserRecord } from '../records.js';
import type { World } from '../world.js';

/** Whether the user belongs to the users that a setting of the group names: its admins, also its members, or all managed users. */
function isWithin(world: World, user: UserRecord, { id, data }: ResourceRecord, setting: string): boolean {
  if (user.role !== 'user' || world.groups.isAdmin(id, user.id)) return true;
  const level = data[setting];
  return level === 'all_managed_users' || (level === 'admins_and_members' && world.groups.isMember(id, user.id));
}

export const mayInviteGroup = (world: World, user: UserRecord, group: ResourceRecord): boolean =>
  isWithin(world, user, group, 'invitability_level');

export const maySeeMembers = (world: World, user: UserRecord, group: ResourceRecord): boolean =>
  isWithin(world, user, group, 'member_viewability_level');
