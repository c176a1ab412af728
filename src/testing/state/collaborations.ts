import { notFound } from '../http/errors.js';
import type { Ids } from './ids.js';
import type { CollaborationRecord, ItemRecord, UserRecord } from './records.js';
import { ancestorsOf } from './tree.js';

export function createCollaborations(ids: Ids, now: () => number) {
  const byId = new Map<string, CollaborationRecord>();
  const all = (): CollaborationRecord[] =>
    [...byId.values()].filter((one) => !one.item.purged && (one.expiresAt === null || one.expiresAt > now()));
  return {
    all,
    get(id: string): CollaborationRecord {
      const found = all().find((one) => one.id === id);
      if (found === undefined) throw notFound();
      return found;
    },
    onItem: (item: ItemRecord): CollaborationRecord[] => all().filter((one) => one.item === item),
    /** Accepted collaborations on the item or on a folder above it. */
    effectiveFor(item: ItemRecord): CollaborationRecord[] {
      const path: ItemRecord[] = [item, ...ancestorsOf(item)];
      return all().filter((one) => one.status === 'accepted' && path.includes(one.item));
    },
    acceptedBy: (user: UserRecord): CollaborationRecord[] => all().filter((one) => one.user === user && one.status === 'accepted'),
    add(details: Omit<CollaborationRecord, 'id' | 'createdAt' | 'modifiedAt' | 'acknowledgedAt'>): CollaborationRecord {
      const at = now();
      const acknowledgedAt = details.status === 'accepted' ? at : null;
      const record = { ...details, id: ids.next(), createdAt: at, modifiedAt: at, acknowledgedAt };
      byId.set(record.id, record);
      return record;
    },
    remove: (collaboration: CollaborationRecord): void => void byId.delete(collaboration.id),
    /** Assigns the pending invitations of an email address to its new account. */
    claim(user: UserRecord): void {
      for (const one of all()) if (one.user === null && one.inviteEmail?.toLowerCase() === user.login.toLowerCase()) one.user = user;
    },
  };
}

export type Collaborations = ReturnType<typeof createCollaborations>;
