import type { ResourceRecord } from '../resources.js';
import type { CollaborationRecord } from '../records.js';
import type { World } from '../world.js';

const kinds = {
  barrier: 'shield_information_barrier',
  segment: 'shield_information_barrier_segment',
  member: 'shield_information_barrier_segment_member',
  restriction: 'shield_information_barrier_segment_restriction',
} as const;

const idIn = ({ references }: ResourceRecord, property: string): string => references[property]?.id ?? '';

const isEnabled = (world: World, id: string): boolean => world.resources.find(kinds.barrier, id)?.data['status'] === 'enabled';

/** The restriction that separates two users, if a barrier is enabled. With `barrierId`, by that barrier, enabled or not. */
export function barrierBetween(world: World, first: string, second: string, barrierId?: string): ResourceRecord | undefined {
  const isRelevant = (id: string): boolean => (barrierId === undefined ? isEnabled(world, id) : id === barrierId);
  const segmentsOf = (user: string): string[] =>
    world.resources
      .referencing({ kind: 'user', id: user }, kinds.member)
      .filter((one) => isRelevant(idIn(one, kinds.barrier)))
      .map((one) => idIn(one, kinds.segment));
  const own = segmentsOf(first);
  if (own.length === 0) return undefined;
  const others = segmentsOf(second);
  return own
    .flatMap((id) => world.resources.referencing({ kind: kinds.segment, id }, kinds.restriction).map((one) => ({ one, id })))
    .find(({ one, id }) => [idIn(one, kinds.segment), idIn(one, 'restricted_segment')].some((side) => side !== id && others.includes(side)))
    ?.one;
}

/** The collaborations between the two sides of a barrier: of a user, or of a group with such a member, on content of the other side. */
export function collaborationsAcross(world: World, barrierId: string): CollaborationRecord[] {
  return world.collaborations.all().filter(({ item, user, groupId }) => {
    const grantees = groupId === null ? (user === null ? [] : [user.id]) : world.groups.memberIds(groupId);
    return grantees.some((id) => barrierBetween(world, id, item.owner.id, barrierId) !== undefined);
  });
}
