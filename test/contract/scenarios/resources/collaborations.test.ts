import { describe, expect, it } from 'vitest';
import { collect, openBox, people, type BoxFixture } from '../../support/box.js';
import { expectApiError } from '../../support/expect-api-error.js';

const seed = { users: people, tree: { Reports: { 'q1.txt': 'first' }, Plans: {} } };

/** Ada's folder, and Ben as the user who gets access to it. */
async function adaAndBen(options = {}) {
  const fixture: BoxFixture = await openBox({ seed, ...options });
  const id = fixture.mock.state.find('/Reports')?.id ?? '';
  const ben = { type: 'user', id: '33002' } as const;
  return { ...fixture, ada: fixture.box, ben: fixture.clientForUser('33002'), item: { type: 'folder', id } as const, toBen: ben };
}

describe('collaborations', () => {
  it('a collaboration grants exactly the permissions of its role', async () => {
    const { ada, ben, item, toBen, mock } = await adaAndBen();
    await expectApiError(ben.folders.get(item.id), 404, 'not_found');
    const created = await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer' });
    expect(created).toMatchObject({ type: 'collaboration', role: 'viewer', status: 'accepted', accessible_by: { id: '33002' }, item });
    expect((await ben.folders.items.list(item.id)).entries).toMatchObject([{ name: 'q1.txt' }]);
    const file = mock.state.find('/Reports/q1.txt')?.id ?? '';
    await expectApiError(ben.files.update(file, { name: 'mine.txt' }), 403, 'access_denied_insufficient_permissions');

    expect(await ada.collaborations.update(created.id, { role: 'editor' })).toMatchObject({ id: created.id, role: 'editor' });
    expect(await ben.files.update(file, { name: 'mine.txt' })).toMatchObject({ name: 'mine.txt', modified_by: { id: '33002' } });

    await ada.collaborations.delete(created.id);
    await expectApiError(ben.folders.get(item.id), 404, 'not_found');
    await expectApiError(ada.collaborations.get(created.id), 404, 'not_found');
  });

  it('a collaboration adds the folder to the items of the collaborator', async () => {
    const { ada, ben, item, toBen } = await adaAndBen();
    expect(await collect(ben.folders.items.list('0'))).toEqual([]);
    await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer' });
    expect(await collect(ben.folders.items.list('0'))).toMatchObject([{ type: 'folder', id: item.id, name: 'Reports' }]);
  });

  it('a collaboration is returned with only the requested fields', async () => {
    const { ada, item, toBen } = await adaAndBen();
    const created = await ada.collaborations.create({
      item,
      accessible_by: toBen,
      role: 'viewer',
      fields: ['role', 'status'],
      notify: false,
    });
    expect(created).toEqual({ type: 'collaboration', id: created.id, role: 'viewer', status: 'accepted' });
    expect(await ada.collaborations.get(created.id, { fields: ['role'] })).toEqual({
      type: 'collaboration',
      id: created.id,
      role: 'viewer',
    });
  });

  it('a second collaboration for the same user is rejected', async () => {
    const { ada, item, toBen } = await adaAndBen();
    await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer' });
    const second = ada.collaborations.create({ item, accessible_by: { type: 'user', login: 'ben@example.com' }, role: 'editor' });
    await expectApiError(second, 400, 'user_already_collaborator');
  });

  it('a pending collaboration is listed for the invited user, who alone can accept it', async () => {
    const { ada, ben, item, toBen } = await adaAndBen({ acceptInvitations: false });
    const { id } = await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer' });
    const waiting = await ben.collaborations.list({ status: 'pending' });
    expect(waiting.entries).toMatchObject([{ id, status: 'pending', item: null, invite_email: 'ben@example.com' }]);
    expect((await ada.collaborations.list({ status: 'pending' })).entries).toEqual([]);
    await expectApiError(ben.folders.get(item.id), 404, 'not_found');
    await expectApiError(ada.collaborations.update(id, { status: 'accepted' }), 403, 'access_denied_insufficient_permissions');

    expect(await ben.collaborations.update(id, { status: 'accepted' })).toMatchObject({ status: 'accepted', item });
    expect(await ben.folders.get(item.id)).toMatchObject({ name: 'Reports' });
    expect((await ben.collaborations.list({ status: 'pending' })).entries).toEqual([]);
  });

  it('a collaboration for an email address without an account stays pending', async () => {
    const { ada, item } = await adaAndBen();
    const accessible_by = { type: 'user', login: 'dan@example.com' } as const;
    const created = await ada.collaborations.create({ item, accessible_by, role: 'viewer' });
    expect(created).toMatchObject({ status: 'pending', invite_email: 'dan@example.com', accessible_by: null });
  });

  it('a collaboration update to owner transfers the folder and resolves with undefined', async () => {
    const { ada, ben, item, toBen } = await adaAndBen();
    const { id } = await ada.collaborations.create({ item, accessible_by: toBen, role: 'editor' });
    await expect(ada.collaborations.update(id, { role: 'owner' })).resolves.toBeUndefined();
    expect(await ben.folders.get(item.id, { fields: ['owned_by'] })).toMatchObject({ owned_by: { id: '33002' } });
    expect(await collect(ada.folders.collaborations.list(item.id))).toMatchObject([{ role: 'co-owner', accessible_by: { id: '33001' } }]);
  });
});

describe('collaboration lists', () => {
  it('the collaborations of a folder are read by marker over all pages', async () => {
    const { ada, item, toBen, calls } = await adaAndBen();
    await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer' });
    await ada.collaborations.create({ item, accessible_by: { type: 'user', id: '33003' }, role: 'editor' });
    await ada.collaborations.create({ item, accessible_by: { type: 'user', login: 'dan@example.com' }, role: 'uploader' });
    const before = calls().length;
    const found = await collect(ada.folders.collaborations.list(item.id, { limit: 2, fields: ['role'] }));
    expect(found.map(({ role }) => role)).toEqual(['viewer', 'editor', 'uploader']);
    const markers = calls()
      .slice(before)
      .map(({ url }) => new URL(url).searchParams.has('marker'));
    expect(markers).toEqual([false, true]);
  });

  it('pending collaborations are read by offset over all pages', async () => {
    const { ada, ben, item, toBen, mock, calls } = await adaAndBen({ acceptInvitations: false });
    const plans = { type: 'folder', id: mock.state.find('/Plans')?.id ?? '' } as const;
    const file = { type: 'file', id: mock.state.find('/Reports/q1.txt')?.id ?? '' } as const;
    for (const one of [item, plans, file]) await ada.collaborations.create({ item: one, accessible_by: toBen, role: 'viewer' });
    const before = calls().length;
    expect(await collect(ben.collaborations.list({ status: 'pending', limit: 2 }))).toHaveLength(3);
    const offsets = calls()
      .slice(before)
      .map(({ url }) => new URL(url).searchParams.get('offset'));
    expect(offsets).toEqual([null, '2']);
  });

  it('the collaborations of a missing folder are rejected with 404', async () => {
    const { ada } = await adaAndBen();
    await expectApiError(ada.folders.collaborations.list('999999'), 404, 'not_found');
  });
});
