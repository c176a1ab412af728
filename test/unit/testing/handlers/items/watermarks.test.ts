import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient } from '../../mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { Reports: { 'q1.txt': 'one' } },
  },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

describe.each([
  ['file', '/Reports/q1.txt'],
  ['folder', '/Reports'],
])('mock watermark of a %s', (type, path) => {
  const url = (): string => `/${type}s/${mock.state.find(path)?.id ?? ''}/watermark`;
  const body = { watermark: { imprint: 'default' } };

  it('is applied, returned, applied again and removed', async () => {
    expect((await call('GET', url())).status).toBe(404);
    const applied = await call('PUT', url(), body);
    expect(applied.status).toBe(201);
    expect((await call('GET', url())).body).toEqual(applied.body);
    expect((await call('PUT', url(), body)).status).toBe(200);
    expect((await call('DELETE', url())).status).toBe(204);
    expect((await call('GET', url())).status).toBe(404);
    expect((await call('DELETE', url())).status).toBe(404);
  });

  it('is not applied by a user without access', async () => {
    expect((await clientFor(mock, '2').call('PUT', url(), body)).status).toBe(404);
    expect((await call('GET', url())).status).toBe(404);
  });
});
