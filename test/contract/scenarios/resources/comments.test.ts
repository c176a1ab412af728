import { describe, expect, it } from 'vitest';
import { collect, openBox, people } from '../../support/box.js';
import { expectApiError } from '../../support/expect-api-error.js';

const seed = { users: people, tree: { 'plan.txt': 'one' } };

async function withPlan() {
  const fixture = await openBox({ seed });
  return { ...fixture, item: { type: 'file', id: fixture.mock.state.find('/plan.txt')?.id ?? '' } as const };
}

describe('comments', () => {
  it('a comment is created, read, updated and deleted', async () => {
    const { box, item } = await withPlan();
    const created = await box.comments.create({ item, message: 'Good' });
    expect(created).toMatchObject({ type: 'comment', message: 'Good', is_reply_comment: false, created_by: { id: '33001' }, item });
    expect(await box.comments.get(created.id)).toEqual(created);
    expect(await box.comments.update(created.id, { message: 'Very good' })).toMatchObject({ id: created.id, message: 'Very good' });
    await expect(box.comments.delete(created.id)).resolves.toBeUndefined();
    await expectApiError(box.comments.get(created.id), 404, 'not_found');
    expect((await box.files.comments.list(item.id)).entries).toEqual([]);
  });

  it('a comment is returned with only the requested fields', async () => {
    const { box, item } = await withPlan();
    const created = await box.comments.create({ item, message: 'Good', fields: ['message'] });
    expect(created).toEqual({ type: 'comment', id: created.id, message: 'Good' });
    const { message, ...rest } = await box.comments.get(created.id, { fields: ['message', 'is_reply_comment'] });
    expect({ message, ...rest }).toEqual({ type: 'comment', id: created.id, message: 'Good', is_reply_comment: false });
  });

  it('a tagged message contains user names in the plain message', async () => {
    const { box, item } = await withPlan();
    const created = await box.comments.create({
      item,
      tagged_message: 'Look, @[33002:Ben Okafor]!',
      fields: ['message', 'tagged_message'],
    });
    expect(created).toMatchObject({ message: 'Look, Ben Okafor!', tagged_message: 'Look, @[33002:Ben Okafor]!' });
  });

  it('a reply refers to the comment it replies to', async () => {
    const { box, item } = await withPlan();
    const first = await box.comments.create({ item, message: 'Good?' });
    const reply = await box.comments.create({ item: { type: 'comment', id: first.id }, message: 'Good.' });
    expect(reply).toMatchObject({ is_reply_comment: true, item: { type: 'comment', id: first.id } });
    expect((await collect(box.files.comments.list(item.id))).map(({ id }) => id)).toEqual([first.id, reply.id]);
  });

  it('a comment can be updated only by its author', async () => {
    const { box, clientForUser, item } = await withPlan();
    await box.collaborations.create({ item, accessible_by: { type: 'user', id: '33002' }, role: 'viewer' });
    const { id } = await box.comments.create({ item, message: 'Mine' });
    await expectApiError(clientForUser('33002').comments.update(id, { message: 'Yours' }), 403, 'access_denied_insufficient_permissions');
    await expectApiError(clientForUser('33003').comments.get(id), 404, 'not_found');
    expect(await clientForUser('33002').comments.get(id)).toMatchObject({ message: 'Mine' });
  });
});

describe('comments of a file', () => {
  it('the comments of a file are read by offset over all pages, oldest first', async () => {
    const { box, item, calls } = await withPlan();
    for (const message of ['1', '2', '3', '4', '5']) await box.comments.create({ item, message });
    const list = box.files.comments.list(item.id, { limit: 2, fields: ['message'] });
    expect(await list).toMatchObject({ total_count: 5, offset: 0, limit: 2 });
    expect((await collect(list)).map(({ message }) => message)).toEqual(['1', '2', '3', '4', '5']);
    expect(calls().filter(({ operationId }) => operationId === 'files.comments.list')).toHaveLength(3);
  });

  it('the file reports its comment_count', async () => {
    const { box, item } = await withPlan();
    await box.comments.create({ item, message: 'Good' });
    expect((await box.files.get(item.id, { fields: ['comment_count'] })).comment_count).toBe(1);
  });
});
