import type { World } from '../state/world.js';

/** Null for a group that does not exist. */
export function groupMini(world: World, id: string): Record<string, unknown> | null {
  const group = world.resources.find('group', id);
  return group === undefined ? null : { type: 'group', id, name: group.data['name'], group_type: group.data['group_type'] };
}
