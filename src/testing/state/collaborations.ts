import { notFound } from '../http/errors.js';
import type { Ids } from './ids.js';
import type { CollaborationRecord, ItemRecord, UserRecord } from './records.js';
import { ancestorsOf } from './tree.js';

export function createCollaborations(ids: Ids, now: () => number) {
  const byId = new Map<string, CollaborationRecord>();
  const all = (): CollaborationRecord[] =>
    [...byId.values()].filter(
      (collaboration) => !collaboration.item.purged && (collaboration.expiresAt === null || collaboration.expiresAt > now()),
    );
  return {
    all,
    get(id: string): CollaborationRecord {
      const found = all().find((collaboration) => collaboration.id === id);
      if (found === undefined) throw notFound();
      return found;
    },
    onItem: (item: ItemRecord): CollaborationRecord[] => all().filter((collaboration) => collaboration.item === item),
    /** Accepted collaborations on the item or on a folder above it. */
    effectiveFor(item: ItemRecord): CollaborationRecord[] {
      const path: ItemRecord[] = [item, ...ancestorsOf(item)];
      return all().filter((collaboration) => collaboration.status === 'accepted' && path.includes(collaboration.item));
    },
    acceptedBy: (user: UserRecord): CollaborationRecord[] =>
      all().filter((collaboration) => collaboration.user === user && collaboration.status === 'accepted'),
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
      for (const collaboration of all())
        if (collaboration.user === null && collaboration.inviteEmail?.toLowerCase() === user.login.toLowerCase()) collaboration.user = user;
    },
  };
}

export type Collaborations = ReturnType<typeof createCollaborations>;
