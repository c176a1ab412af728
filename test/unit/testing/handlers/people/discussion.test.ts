import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mockWithClient, clientFor } from '../../mock-client.js';

const { mock, call, send } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada Moreno', login: 'ada@example.com' },
      { id: '2', name: 'Ben Okafor', login: 'ben@example.com' },
    ],
    tree: { 'plan.txt': 'plan' },
  },
});
const ben = clientFor(mock, '2');
let file = '';
beforeEach(async () => {
  await mock.reset();
  file = mock.state.find('/plan.txt')?.id ?? '';
  await call('POST', '/collaborations', { item: { type: 'file', id: file }, accessible_by: { type: 'user', id: '2' }, role: 'viewer' });
});
afterEach(() => {
  mock.assertConforms();
});

describe('mock comments', () => {
  it('are created on files and comments, and are counted', async () => {
    const first = await call('POST', '/comments', { message: 'Looks right.', item: { type: 'file', id: file } });
    expect(first).toMatchObject({
      status: 201,
      body: { is_reply_comment: false, item: { type: 'file', id: file }, created_by: { id: '1' } },
    });
    const reply = await ben.call('POST', '/comments?fields=message,tagged_message', {
      tagged_message: 'Thanks @[1:Ada Moreno]',
      item: { type: 'comment', id: first.body.id },
    });
    expect(reply.body).toEqual({
      type: 'comment',
      id: reply.body.id,
      message: 'Thanks Ada Moreno',
      tagged_message: 'Thanks @[1:Ada Moreno]',
    });
    const list = await call('GET', `/files/${file}/comments?limit=1&offset=1`);
    expect(list.body).toMatchObject({ total_count: 2, entries: [{ id: reply.body.id, is_reply_comment: true }] });
    expect((await call('GET', `/files/${file}?fields=comment_count`)).body['comment_count']).toBe(2);
  });

  it.each([
    ['@[1:Ada] and @[22:Ben O]', 'Ada and Ben O'],
    ['@[1:]x', 'x'],
    ['@[1:a @[2:b]]', 'a @[2:b]'],
    ['@[x:a] @[:b] @1:c] @[1 d]', '@[x:a] @[:b] @1:c] @[1 d]'],
    ['@@[1:a]@[1:b', '@a@[1:b'],
    ['@[12@[3:a]', '@[12a'],
  ])('replace the mentions in %j by their names', async (tagged, message) => {
    const created = await call('POST', '/comments', { tagged_message: tagged, item: { type: 'file', id: file } });
    expect(created.body).toMatchObject({ message });
  });

  // A search for the end of each mention would take minutes.
  it('with mentions that never end take time that grows with their length', async () => {
    const tagged = '@[1:'.repeat(500_000);
    const created = await call('POST', '/comments', { tagged_message: tagged, item: { type: 'file', id: file } });
    expect(created.body['message']).toBe(tagged);
  });

  it('can be edited by the author only, and deleted by the file owner too', async () => {
    const { id } = (await ben.call('POST', '/comments', { message: 'Hm.', item: { type: 'file', id: file } })).body;
    expect((await call('PUT', `/comments/${id}`, { message: 'Hm!' })).status).toBe(403);
    expect((await ben.call('PUT', `/comments/${id}`, { message: 'Hm?' })).body.message).toBe('Hm?');
    expect((await send('DELETE', `/comments/${id}`)).status).toBe(204);
    expect((await call('GET', `/comments/${id}`)).status).toBe(404);
    expect((await call('POST', '/comments', { item: { type: 'file', id: file } })).status).toBe(400);
  });
});

describe('mock tasks', () => {
  it('are complete when all assignees, or any assignee, have finished', async () => {
    const task = await call('POST', '/tasks', { item: { type: 'file', id: file }, message: 'Please read', due_at: '2026-03-01T12:00:00Z' });
    expect(task).toMatchObject({
      status: 201,
      body: { action: 'review', completion_rule: 'all_assignees', is_completed: false, due_at: '2026-03-01T12:00:00+00:00' },
    });
    const assign = (login: string) => call('POST', '/task_assignments', { task: { type: 'task', id: task.body.id }, assign_to: { login } });
    const [own, bens] = [await assign('ada@example.com'), await assign('ben@example.com')];
    expect(bens.body).toMatchObject({ resolution_state: 'incomplete', completed_at: null, reminded_at: null, assigned_by: { id: '1' } });
    expect((await assign('ben@example.com')).status).toBe(409);
    expect((await assign('nobody@example.com')).status).toBe(404);
    const resolve = (caller: typeof ben, id: string, resolution_state: string) =>
      caller.call('PUT', `/task_assignments/${id}`, { resolution_state });
    expect((await resolve(ben, own.body.id, 'approved')).status).toBe(403);
    expect((await resolve(ben, bens.body.id, 'completed')).status).toBe(400);
    expect((await resolve(ben, bens.body.id, 'approved')).body['completed_at']).not.toBeNull();
    const isDone = async (): Promise<unknown> => (await call('GET', `/tasks/${task.body.id}`)).body['is_completed'];
    expect(await isDone()).toBe(false);
    await call('PUT', `/tasks/${task.body.id}`, { completion_rule: 'any_assignee' });
    expect(await isDone()).toBe(true);
    expect((await call('GET', `/tasks/${task.body.id}/assignments`)).body.total_count).toBe(2);
    expect((await call('GET', `/task_assignments/${own.body.id}`)).body).toMatchObject({ assigned_to: { id: '1' }, item: { id: file } });
    expect((await send('DELETE', `/task_assignments/${own.body.id}`)).status).toBe(204);
    expect((await call('GET', `/files/${file}/tasks?fields=task_assignment_collection`)).body).toMatchObject({
      total_count: 1,
      entries: [{ task_assignment_collection: { total_count: 1 } }],
    });
    // A finished assignment stays.
    expect((await send('DELETE', `/task_assignments/${bens.body.id}`)).status).toBe(403);
    expect((await send('DELETE', `/tasks/${task.body.id}`)).status).toBe(204);
    expect((await call('GET', `/task_assignments/${bens.body.id}`)).status).toBe(404);
  });
});
