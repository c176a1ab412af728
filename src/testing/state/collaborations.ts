import { notFound } from '../http/errors.js';
import type { Groups } from './groups.js';
import type { Ids } from './ids.js';
import type { CollaborationRecord, ItemRecord, UserRecord } from './records.js';
import { ancestorsOf } from './tree.js';

type NewCollaboration = Omit<CollaborationRecord, 'id' | 'createdAt' | 'modifiedAt' | 'acknowledgedAt'>;

export const newCollaborationData = () => ({
  byId: new Map<string, CollaborationRecord>(),
  byItem: new Map<string, Set<CollaborationRecord>>(),
  byGrantee: new Map<string, Set<CollaborationRecord>>(),
});

/**
 * The access of users and groups to items. Indexes by item and by grantee keep the cost of a look-up independent of the number of
 * collaborations.
 */
export function createCollaborations(
  { byId, byItem, byGrantee }: ReturnType<typeof newCollaborationData>,
  ids: Ids,
  now: () => number,
  groups: Groups,
) {
  const isCurrent = ({ item, expiresAt }: CollaborationRecord): boolean => !item.purged && (expiresAt === null || expiresAt > now());
  const itemKey = ({ type, id }: Pick<ItemRecord, 'type' | 'id'>): string => `${type}:${id}`;

  function insert(record: CollaborationRecord): CollaborationRecord {
    byId.set(record.id, record);
    addTo(byItem, itemKey(record.item), record);
    addTo(byGrantee, granteeKey(record), record);
    return record;
  }

  function remove(record: CollaborationRecord): void {
    byId.delete(record.id);
    removeFrom(byItem, itemKey(record.item), record);
    removeFrom(byGrantee, granteeKey(record), record);
  }

  const current = (records: ReadonlySet<CollaborationRecord> | undefined): CollaborationRecord[] => [...(records ?? [])].filter(isCurrent);
  const onItem = (item: ItemRecord): CollaborationRecord[] => current(byItem.get(itemKey(item)));
  const ofUser = ({ id }: UserRecord): CollaborationRecord[] => current(byGrantee.get(`user:${id}`));
  const ofGroup = (groupId: string): CollaborationRecord[] => current(byGrantee.get(`group:${groupId}`));

  /** Accepted collaborations on the item or on a folder above it. */
  const effectiveFor = (item: ItemRecord): CollaborationRecord[] =>
    [item, ...ancestorsOf(item)].flatMap((one) => onItem(one).filter(({ status }) => status === 'accepted'));

  /** Whether the collaboration gives access to the user, personally or through a group. */
  const appliesTo = ({ user, groupId }: CollaborationRecord, to: UserRecord): boolean =>
    user === to || (groupId !== null && groups.isMember(groupId, to.id));

  return {
    all: (): CollaborationRecord[] => [...byId.values()].filter(isCurrent),
    find(id: string): CollaborationRecord | undefined {
      const found = byId.get(id);
      return found !== undefined && isCurrent(found) ? found : undefined;
    },
    get(id: string): CollaborationRecord {
      const found = byId.get(id);
      if (found === undefined || !isCurrent(found)) throw notFound();
      return found;
    },
    ...{ onItem, ofUser, ofGroup, effectiveFor, appliesTo, remove },
    /** The accepted collaborations of the user on the item or a folder above it, personally or through a group. */
    grantsOn: (item: ItemRecord, user: UserRecord): CollaborationRecord[] => effectiveFor(item).filter((one) => appliesTo(one, user)),
    /** The accepted collaborations of a user, personally and through groups. */
    acceptedBy: (user: UserRecord): CollaborationRecord[] =>
      [...ofUser(user), ...groups.of(user.id).flatMap(ofGroup)].filter(({ status }) => status === 'accepted'),
    /** The IDs of the users with access to the item through a collaboration, including those of groups. */
    collaboratorIds: (item: ItemRecord): Set<string> =>
      new Set(effectiveFor(item).flatMap(({ user, groupId }) => (groupId === null ? (user?.id ?? []) : groups.memberIds(groupId)))),
    add(details: NewCollaboration): CollaborationRecord {
      const at = now();
      const acknowledgedAt = details.status === 'accepted' ? at : null;
      return insert({ ...details, id: ids.forRecord(), createdAt: at, modifiedAt: at, acknowledgedAt });
    },
    /** Call it after the deletion of an item, a user or a group: removes its collaborations. */
    release: ({ kind, id }: { readonly kind: string; readonly id: string }): void => {
      const affected = kind === 'user' || kind === 'group' ? byGrantee.get(`${kind}:${id}`) : byItem.get(`${kind}:${id}`);
      for (const record of [...(affected ?? [])]) remove(record);
    },
    /** Assigns the pending invitations of an email address to its new account. */
    claim(user: UserRecord): void {
      for (const record of [...(byGrantee.get(`email:${user.login.toLowerCase()}`) ?? [])]) {
        remove(record);
        record.user = user;
        insert(record);
      }
    },
  };
}

export type Collaborations = ReturnType<typeof createCollaborations>;

function granteeKey({ user, groupId, inviteEmail }: CollaborationRecord): string {
  if (groupId !== null) return `group:${groupId}`;
  return user === null ? `email:${(inviteEmail ?? '').toLowerCase()}` : `user:${user.id}`;
}

function addTo(index: Map<string, Set<CollaborationRecord>>, key: string, record: CollaborationRecord): void {
  const records = index.get(key);
  if (records === undefined) index.set(key, new Set([record]));
  else records.add(record);
}

function removeFrom(index: Map<string, Set<CollaborationRecord>>, key: string, record: CollaborationRecord): void {
  const records = index.get(key);
  records?.delete(record);
  if (records?.size === 0) index.delete(key);
}
