import { describe, expect, it } from 'vitest';
import { collect, openBox, people, type Scene } from '../../support/box.js';
import { refusal } from '../../support/rejection.js';

const seed = { users: people, tree: { Reports: { 'q1.txt': 'first' }, Plans: {} } };

/** Ada's folder, and Ben who is to have access to it. */
async function adaAndBen(options = {}) {
  const scene: Scene = await openBox({ seed, ...options });
  const id = scene.mock.state.find('/Reports')?.id ?? '';
  const ben = { type: 'user', id: '33002' } as const;
  return { ...scene, ada: scene.box, ben: scene.clientOf('33002'), item: { type: 'folder', id } as const, toBen: ben };
}

describe('a collaboration', () => {
  it('lets somebody in as far as the role goes, and no further', async () => {
    const { ada, ben, item, toBen, mock } = await adaAndBen();
    await refusal(ben.folders.get(item.id), 404, 'not_found');
    const made = await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer' });
    expect(made).toMatchObject({ type: 'collaboration', role: 'viewer', status: 'accepted', accessible_by: { id: '33002' }, item });
    expect((await ben.folders.items.list(item.id)).entries).toMatchObject([{ name: 'q1.txt' }]);
    const file = mock.state.find('/Reports/q1.txt')?.id ?? '';
    await refusal(ben.files.update(file, { name: 'mine.txt' }), 403, 'access_denied_insufficient_permissions');

    expect(await ada.collaborations.update(made.id, { role: 'editor' })).toMatchObject({ id: made.id, role: 'editor' });
    expect(await ben.files.update(file, { name: 'mine.txt' })).toMatchObject({ name: 'mine.txt', modified_by: { id: '33002' } });

    await ada.collaborations.delete(made.id);
    await refusal(ben.folders.get(item.id), 404, 'not_found');
    await refusal(ada.collaborations.get(made.id), 404, 'not_found');
  });

  it('shows up among the items of the one who was let in', async () => {
    const { ada, ben, item, toBen } = await adaAndBen();
    expect(await collect(ben.folders.items.list('0'))).toEqual([]);
    await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer' });
    expect(await collect(ben.folders.items.list('0'))).toMatchObject([{ type: 'folder', id: item.id, name: 'Reports' }]);
  });

  it('comes with the fields that were asked for, and with no others', async () => {
    const { ada, item, toBen } = await adaAndBen();
    const made = await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer', fields: ['role', 'status'], notify: false });
    expect(made).toEqual({ type: 'collaboration', id: made.id, role: 'viewer', status: 'accepted' });
    expect(await ada.collaborations.get(made.id, { fields: ['role'] })).toEqual({ type: 'collaboration', id: made.id, role: 'viewer' });
  });

  it('is made once for each user', async () => {
    const { ada, item, toBen } = await adaAndBen();
    await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer' });
    const again = ada.collaborations.create({ item, accessible_by: { type: 'user', login: 'ben@example.com' }, role: 'editor' });
    await refusal(again, 400, 'user_already_collaborator');
  });

  it('that waits is listed for the one who is invited, who accepts or rejects it', async () => {
    const { ada, ben, item, toBen } = await adaAndBen({ acceptInvitations: false });
    const { id } = await ada.collaborations.create({ item, accessible_by: toBen, role: 'viewer' });
    const waiting = await ben.collaborations.list({ status: 'pending' });
    expect(waiting.entries).toMatchObject([{ id, status: 'pending', item: null, invite_email: 'ben@example.com' }]);
    expect((await ada.collaborations.list({ status: 'pending' })).entries).toEqual([]);
    await refusal(ben.folders.get(item.id), 404, 'not_found');
    await refusal(ada.collaborations.update(id, { status: 'accepted' }), 403, 'access_denied_insufficient_permissions');

    expect(await ben.collaborations.update(id, { status: 'accepted' })).toMatchObject({ status: 'accepted', item });
    expect(await ben.folders.get(item.id)).toMatchObject({ name: 'Reports' });
    expect((await ben.collaborations.list({ status: 'pending' })).entries).toEqual([]);
  });

  it('of an address without an account waits for whoever comes with it', async () => {
    const { ada, item } = await adaAndBen();
    const accessible_by = { type: 'user', login: 'dan@example.com' } as const;
    const made = await ada.collaborations.create({ item, accessible_by, role: 'viewer' });
    expect(made).toMatchObject({ status: 'pending', invite_email: 'dan@example.com', accessible_by: null });
  });

  it('hands the folder over with the role of owner, which is answered without a body', async () => {
    const { ada, ben, item, toBen } = await adaAndBen();
    const { id } = await ada.collaborations.create({ item, accessible_by: toBen, role: 'editor' });
    await expect(ada.collaborations.update(id, { role: 'owner' })).resolves.toBeUndefined();
    expect(await ben.folders.get(item.id, { fields: ['owned_by'] })).toMatchObject({ owned_by: { id: '33002' } });
    expect(await collect(ada.folders.collaborations.list(item.id))).toMatchObject([{ role: 'co-owner', accessible_by: { id: '33001' } }]);
  });
});

describe('the collaborations', () => {
  it('of a folder come by marker over all pages', async () => {
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

  it('that wait come by offset over all pages', async () => {
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

  it('of a folder that is not there are not found', async () => {
    const { ada } = await adaAndBen();
    await refusal(ada.folders.collaborations.list('999999'), 404, 'not_found');
  });
});
