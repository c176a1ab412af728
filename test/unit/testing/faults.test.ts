import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boxWithCaller } from './setup.js';

const { mock, call, send } = await boxWithCaller({ recordExchanges: 3 });
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

describe('a fault', () => {
  it('strikes as often as it says, after those that it lets pass', async () => {
    mock.faults.add({ operationId: 'folders.get', skip: 1, times: 2, respond: { status: 503, headers: { 'retry-after': '2' } } });
    const statuses = [];
    for (let attempt = 0; attempt < 4; attempt += 1) statuses.push((await send('GET', '/folders/0')).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
  });

  it('is chosen by method and path', async () => {
    mock.faults.add({ method: 'get', path: '/users/me', respond: { status: 500 } });
    mock.faults.add({ path: /\/folders\/\d+$/g, times: 5, respond: { status: 429, headers: { 'retry-after': '0' } } });
    expect((await send('GET', '/folders/0')).status).toBe(429);
    expect((await send('GET', '/folders/0')).status).toBe(429);
    expect((await send('GET', '/users/me')).status).toBe(500);
    mock.faults.clear();
    expect((await send('GET', '/folders/0')).status).toBe(200);
  });

  it('breaks the connection, before the call or after it', async () => {
    const make = () => send('POST', '/folders', { name: 'Once', parent: { id: '0' } });
    mock.faults.add({ operationId: 'folders.create', networkError: true });
    await expect(make()).rejects.toThrow(TypeError);
    expect(mock.state.find('/Once')).toBeUndefined();
    mock.faults.add({ operationId: 'folders.create', networkError: true, after: true });
    await expect(make()).rejects.toThrow('fetch failed');
    expect(mock.state.find('/Once')).toBeDefined();
  });

  it('does not hide a request that is not as documented', async () => {
    mock.faults.add({ operationId: 'folders.create', respond: { status: 503 } });
    expect((await send('POST', '/folders', { name: 'x' })).status).toBe(503);
    expect(mock.violations).toMatchObject([{ kind: 'request', place: 'body' }]);
    await mock.reset();
  });

  it('delays, and lets a caller give up meanwhile', async () => {
    mock.faults.add({ operationId: 'users.me', delayMs: 20, times: 2 });
    const begun = performance.now();
    expect((await call('GET', '/users/me')).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(15);
    mock.faults.clear();
    mock.faults.add({ operationId: 'users.me', delayMs: 60_000 });
    const signal = AbortSignal.timeout(10);
    await expect(mock.fetch({ url: 'https://api.box.com/2.0/users/me', signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('the log of exchanges', () => {
  it('keeps the last ones', async () => {
    for (const path of ['/folders/0', '/users/me', '/folders/999', '/folders/0?fields=name'])
      await send('GET', path, undefined, { 'x-mark': path });
    expect(mock.exchanges.map(({ operationId, status, requestHeaders }) => [operationId, status, requestHeaders['x-mark']])).toEqual([
      ['users.me', 200, '/users/me'],
      ['folders.get', 404, '/folders/999'],
      ['folders.get', 200, '/folders/0?fields=name'],
    ]);
  });
});
