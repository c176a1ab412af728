import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adjustableClock, mockWithClient } from '../../mock-client.js';

const clock = adjustableClock();
const { mock, call } = await mockWithClient({
  now: clock.now,
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com', role: 'admin' },
      { id: '2', name: 'Ben', login: 'ben@example.com', tree: { Drafts: { 'old.txt': 'old' } } },
    ],
    tree: { Reports: { 'q1.txt': 'one', 'q2.txt': 'two' } },
  },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string, userId?: string): string => mock.state.find(path, userId)?.id ?? '';

describe('an item that was deleted before its folder', () => {
  it('stays in the trash when the folder is permanently deleted, and can be restored to another folder', async () => {
    const [folder, first, second] = [idOf('/Reports'), idOf('/Reports/q1.txt'), idOf('/Reports/q2.txt')];
    await call('DELETE', `/files/${first}`);
    await call('DELETE', `/folders/${folder}?recursive=true`);
    expect((await call('DELETE', `/folders/${folder}/trash`)).status).toBe(204);

    expect((await call('GET', '/folders/trash/items')).body.entries.map(({ id }) => id)).toEqual([first]);
    expect((await call('GET', `/files/${second}/trash`)).status).toBe(404);
    expect((await call('POST', `/files/${first}`)).status).toBe(403);
    expect(await call('POST', `/files/${first}`, { parent: { id: '0' } })).toMatchObject({ status: 201, body: { parent: { id: '0' } } });
    expect(mock.state.find('/q1.txt')?.id).toBe(first);
  });

  it('is permanently deleted on its own', async () => {
    const [folder, first] = [idOf('/Reports'), idOf('/Reports/q1.txt')];
    await call('DELETE', `/files/${first}`);
    await call('DELETE', `/folders/${folder}?recursive=true`);
    await call('DELETE', `/folders/${folder}/trash`);
    expect((await call('DELETE', `/files/${first}/trash`)).status).toBe(204);
    expect((await call('GET', '/folders/trash/items')).body.entries).toEqual([]);
  });

  it('is permanently deleted with its user', async () => {
    const ben = { 'as-user': '2' };
    const [folder, file] = [idOf('/Drafts', '2'), idOf('/Drafts/old.txt', '2')];
    await call('DELETE', `/files/${file}`, undefined, ben);
    await call('DELETE', `/folders/${folder}?recursive=true`, undefined, ben);
    expect((await call('DELETE', '/users/2?force=true')).status).toBe(204);
    await expect(mock.state.content(file)).rejects.toThrow(/has no file/);
  });
});
