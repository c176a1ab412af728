import { describe, expect, it } from 'vitest';
import { collect, openBox, people } from '../../support/box.js';
import { refusal } from '../../support/rejection.js';

const seed = { users: people, tree: { 'plan.txt': 'one' } };

async function withPlan() {
  const scene = await openBox({ seed });
  return { ...scene, item: { type: 'file', id: scene.mock.state.find('/plan.txt')?.id ?? '' } as const };
}

describe('a comment', () => {
  it('is made, read, edited and deleted', async () => {
    const { box, item } = await withPlan();
    const made = await box.comments.create({ item, message: 'Good' });
    expect(made).toMatchObject({ type: 'comment', message: 'Good', is_reply_comment: false, created_by: { id: '33001' }, item });
    expect(await box.comments.get(made.id)).toEqual(made);
    expect(await box.comments.update(made.id, { message: 'Very good' })).toMatchObject({ id: made.id, message: 'Very good' });
    await expect(box.comments.delete(made.id)).resolves.toBeUndefined();
    await refusal(box.comments.get(made.id), 404, 'not_found');
    expect((await box.files.comments.list(item.id)).entries).toEqual([]);
  });

  it('comes with the fields that were asked for, and with no others', async () => {
    const { box, item } = await withPlan();
    const made = await box.comments.create({ item, message: 'Good', fields: ['message'] });
    expect(made).toEqual({ type: 'comment', id: made.id, message: 'Good' });
    const { message, ...rest } = await box.comments.get(made.id, { fields: ['message', 'is_reply_comment'] });
    expect({ message, ...rest }).toEqual({ type: 'comment', id: made.id, message: 'Good', is_reply_comment: false });
  });

  it('mentions people by tags, which stand as names in the plain message', async () => {
    const { box, item } = await withPlan();
    const made = await box.comments.create({ item, tagged_message: 'Look, @[33002:Ben Okafor]!', fields: ['message', 'tagged_message'] });
    expect(made).toMatchObject({ message: 'Look, Ben Okafor!', tagged_message: 'Look, @[33002:Ben Okafor]!' });
  });

  it('is answered by another, which names it', async () => {
    const { box, item } = await withPlan();
    const first = await box.comments.create({ item, message: 'Good?' });
    const reply = await box.comments.create({ item: { type: 'comment', id: first.id }, message: 'Good.' });
    expect(reply).toMatchObject({ is_reply_comment: true, item: { type: 'comment', id: first.id } });
    expect((await collect(box.files.comments.list(item.id))).map(({ id }) => id)).toEqual([first.id, reply.id]);
  });

  it('is edited by its author only', async () => {
    const { box, clientOf, item } = await withPlan();
    await box.collaborations.create({ item, accessible_by: { type: 'user', id: '33002' }, role: 'viewer' });
    const { id } = await box.comments.create({ item, message: 'Mine' });
    await refusal(clientOf('33002').comments.update(id, { message: 'Yours' }), 403, 'access_denied_insufficient_permissions');
    await refusal(clientOf('33003').comments.get(id), 404, 'not_found');
    expect(await clientOf('33002').comments.get(id)).toMatchObject({ message: 'Mine' });
  });
});

describe('the comments on a file', () => {
  it('come by offset over all pages, oldest first', async () => {
    const { box, item, calls } = await withPlan();
    for (const message of ['1', '2', '3', '4', '5']) await box.comments.create({ item, message });
    const list = box.files.comments.list(item.id, { limit: 2, fields: ['message'] });
    expect(await list).toMatchObject({ total_count: 5, offset: 0, limit: 2 });
    expect((await collect(list)).map(({ message }) => message)).toEqual(['1', '2', '3', '4', '5']);
    expect(calls().filter(({ operationId }) => operationId === 'files.comments.list')).toHaveLength(3);
  });

  it('are counted on the file', async () => {
    const { box, item } = await withPlan();
    await box.comments.create({ item, message: 'Good' });
    expect((await box.files.get(item.id, { fields: ['comment_count'] })).comment_count).toBe(1);
  });
});
