import type { MockObject } from '../../mock-state.js';
import type { ResourceRecord } from '../../state/resources.js';
import type { World } from '../../state/world.js';
import { isExternal } from '../../state/governance/allowed-domains.js';
import { recordUserEvent } from '../shared/record-events.js';

/** What an invited user does with the invitation to an enterprise. Both throw an Error for an unknown invite and for one that is not pending. */
export interface MockInvites {
  /** The user joins the enterprise. */
  readonly accept: (id: string) => MockObject;
  /** The user stays outside the enterprise. */
  readonly reject: (id: string) => MockObject;
}

export function createInvites(world: () => World): MockInvites {
  function requirePending(id: string): ResourceRecord {
    const invite = world().resources.find('invite', id);
    if (invite === undefined) throw new Error(`invites: id: the mock Box has no invite ${id}.`);
    const status = String(invite.data['status']);
    if (status !== 'pending') throw new Error(`invites: the invite ${id} is already ${status}.`);
    return invite;
  }

  function decide(invite: ResourceRecord, status: 'accepted' | 'rejected'): MockObject {
    const { references, keys, data } = invite;
    const userId = references['actionable_by']?.id ?? '';
    world().resources.update(invite, userId, { references, keys, data: { ...data, status } });
    return { type: 'invite', id: invite.id, status, actionable_by: { type: 'user', id: userId } };
  }

  return {
    accept(id) {
      const invite = requirePending(id);
      const user = world().users.get(invite.references['actionable_by']?.id ?? '');
      if (isExternal(user)) {
        Reflect.deleteProperty(user.settings, 'enterprise');
        user.modifiedAt = world().settings.now();
        recordUserEvent({ world: world(), viewer: { user, sharedLinkItem: undefined } }, user, 'NEW_USER');
      }
      return decide(invite, 'accepted');
    },
    reject: (id) => decide(requirePending(id), 'rejected'),
  };
}
