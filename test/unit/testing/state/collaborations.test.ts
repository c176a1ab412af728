import { describe, expect, it } from 'vitest';
import { createCollaborations, newCollaborationData } from '../../../../src/testing/state/collaborations.js';
import { createGroups } from '../../../../src/testing/state/groups.js';
import { createIds, newIdData } from '../../../../src/testing/state/ids.js';
import { createItems, newItemData, newRoot } from '../../../../src/testing/state/items.js';
import type { UserRecord } from '../../../../src/testing/state/records.js';
import { createResources, newResourceData } from '../../../../src/testing/state/resources.js';

const user = (id: string): UserRecord => ({ id, login: `${id}@example.com` }) as UserRecord;

/** A folder for each of many users, with one collaboration each. `reads` counts the examined collaborations: each expiry needs the clock. */
function sharedFolders(count: number) {
  let reads = 0;
  const ids = createIds(newIdData(), 1);
  const now = (): number => ++reads;
  const collaborations = createCollaborations(newCollaborationData(), ids, now, createGroups(createResources(newResourceData(), ids, now)));
  const effects = { placed: () => undefined, copied: () => undefined };
  const items = createItems(newItemData(), ids, now, collaborations.release, effects);
  const owner = user('owner');
  const parent = newRoot(owner, 0);
  const folders = Array.from({ length: count }, (_, index) => items.addFolder({ name: String(index), parent, by: owner }));
  const common = { groupId: null, inviteEmail: null, role: 'viewer', status: 'accepted' as const, isAccessOnly: false, createdBy: owner };
  for (const [index, item] of folders.entries())
    collaborations.add({ ...common, item, user: user(String(index)), expiresAt: Number.MAX_SAFE_INTEGER });
  const readsOf = (look: () => unknown): number => {
    reads = 0;
    look();
    return reads;
  };
  return { collaborations, folders, readsOf };
}

describe('the collaborations of the mock', () => {
  it('are found by item and by user without examining the others', () => {
    const { collaborations, folders, readsOf } = sharedFolders(1000);
    const [folder] = folders.slice(500);
    if (folder === undefined) throw new Error('There is no such folder.');
    expect(collaborations.effectiveFor(folder).map((one) => one.user?.id)).toEqual(['500']);
    expect(readsOf(() => collaborations.effectiveFor(folder))).toBe(1);
    expect(readsOf(() => collaborations.acceptedBy(user('7')))).toBe(1);
    expect(readsOf(() => collaborations.all())).toBe(1000);
  });

  it('are removed with their item or user, and an invitation passes to the new account of its address', () => {
    const { collaborations, folders } = sharedFolders(3);
    const [first, second] = folders;
    if (first === undefined || second === undefined) throw new Error('There are no folders.');
    collaborations.release({ kind: 'folder', id: first.id });
    expect(collaborations.onItem(first)).toEqual([]);
    collaborations.release({ kind: 'user', id: '1' });
    expect(collaborations.onItem(second)).toEqual([]);
    const invitation = {
      item: second,
      user: null,
      groupId: null,
      inviteEmail: 'New@Example.com',
      role: 'viewer',
      status: 'pending' as const,
    };
    collaborations.add({ ...invitation, isAccessOnly: false, expiresAt: null, createdBy: user('owner') });
    const joined = { ...user('9'), login: 'new@example.com' };
    collaborations.claim(joined);
    expect(collaborations.ofUser(joined)).toHaveLength(1);
  });
});
