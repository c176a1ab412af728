import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockBox, type Fault } from '../../../../src/testing/index.js';
import { mockWithClient } from '../mock-client.js';

const { mock, call, send } = await mockWithClient({ recordExchanges: 3 });
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

describe('fault', () => {
  it('passes the first `skip` requests and then applies `times` times', async () => {
    mock.faults.add({ operationId: 'folders.get', skip: 1, times: 2, respond: { status: 503, headers: { 'retry-after': '2' } } });
    const statuses = [];
    for (let attempt = 0; attempt < 4; attempt += 1) statuses.push((await send('GET', '/folders/0')).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
  });

  it('is selected by method and path', async () => {
    mock.faults.add({ method: 'get', path: '/users/me', respond: { status: 500 } });
    mock.faults.add({ path: /\/folders\/\d+$/g, times: 5, respond: { status: 429, headers: { 'retry-after': '0' } } });
    expect((await send('GET', '/folders/0')).status).toBe(429);
    expect((await send('GET', '/folders/0')).status).toBe(429);
    expect((await send('GET', '/users/me')).status).toBe(500);
    mock.faults.clear();
    expect((await send('GET', '/folders/0')).status).toBe(200);
  });

  it('breaks the connection before or after the operation', async () => {
    const createFolder = () => send('POST', '/folders', { name: 'Once', parent: { id: '0' } });
    mock.faults.add({ operationId: 'folders.create', networkError: true });
    await expect(createFolder()).rejects.toThrow(TypeError);
    expect(mock.state.find('/Once')).toBeUndefined();
    mock.faults.add({ operationId: 'folders.create', networkError: true, after: true });
    await expect(createFolder()).rejects.toThrow('fetch failed');
    expect(mock.state.find('/Once')).toBeDefined();
  });

  it('does not hide the violation of an invalid request', async () => {
    mock.faults.add({ operationId: 'folders.create', respond: { status: 503 } });
    expect((await send('POST', '/folders', { name: 'x' })).status).toBe(503);
    expect(mock.violations).toMatchObject([{ kind: 'request', location: 'body' }]);
    await mock.reset();
  });

  it('delays the response and allows the caller to abort meanwhile', async () => {
    mock.faults.add({ operationId: 'users.me', delayMs: 20, times: 2 });
    const started = performance.now();
    expect((await call('GET', '/users/me')).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(15);
    mock.faults.clear();
    mock.faults.add({ operationId: 'users.me', delayMs: 60_000 });
    const signal = AbortSignal.timeout(10);
    await expect(mock.fetch({ url: 'https://api.box.com/2.0/users/me', signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('fault with a probability', () => {
  const faultPattern = async (faultSeed: number | undefined, first: Fault[] = []) => {
    const other = await createMockBox(faultSeed === undefined ? {} : { faultSeed });
    for (const fault of first) other.faults.add(fault);
    other.faults.add({ path: '/users/me', probability: 0.3, respond: { status: 503 } });
    const statuses = [];
    for (let call = 0; call < 200; call += 1) statuses.push((await other.fetch({ url: 'https://api.box.com/2.0/users/me' })).status);
    await other.close();
    return statuses.map((status) => (status === 503 ? 'x' : '.')).join('');
  };

  it('applies at its probability and is reproducible for a seed', async () => {
    const all = await faultPattern(undefined);
    const struck = all.replaceAll('.', '').length;
    expect(struck).toBeGreaterThan(40);
    expect(struck).toBeLessThan(80);
    expect(await faultPattern(1)).toBe(all);
    expect(await faultPattern(2)).not.toBe(all);
  });

  it('never applies with 0, always applies with 1, and respects times', async () => {
    mock.faults.add({ operationId: 'users.me', probability: 0, respond: { status: 500 } });
    mock.faults.add({ operationId: 'users.me', probability: 1, times: 2, respond: { status: 503 } });
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt += 1) statuses.push((await send('GET', '/users/me')).status);
    expect(statuses).toEqual([503, 503, 200]);
  });

  it('repeats the same sequence after a reset', async () => {
    const drawStatuses = async () => {
      mock.faults.add({ operationId: 'users.me', probability: 0.5, respond: { status: 503 } });
      const statuses = [];
      for (let attempt = 0; attempt < 20; attempt += 1) statuses.push((await send('GET', '/users/me')).status);
      await mock.reset();
      return statuses;
    };
    expect(await drawStatuses()).toEqual(await drawStatuses());
  });
});

describe('fault response', () => {
  it('has a Box error body for a code, and a Retry-After header', async () => {
    mock.faults.add({ operationId: 'users.me', respond: { status: 429, code: 'rate_limit_exceeded', retryAfter: 3 } });
    const { status, headers, body } = await call('GET', '/users/me');
    expect([status, headers.get('retry-after')]).toEqual([429, '3']);
    expect(body).toMatchObject({ type: 'error', status: 429, code: 'rate_limit_exceeded' });
    expect(body['request_id']).toBe(headers.get('box-request-id'));
  });

  it('returns 202 for the given number of times', async () => {
    mock.faults.add({ operationId: 'uploadSessions.commit', times: 2, respond: { status: 202, retryAfter: 1 } });
    const commit = () =>
      send('POST', 'https://upload.box.com/api/2.0/files/upload_sessions/1/commit', { parts: [] }, { digest: `sha=${'A'.repeat(27)}=` });
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt += 1) statuses.push((await commit()).status);
    expect(statuses).toEqual([202, 202, 404]);
  });
});

describe('fault log', () => {
  it('lists each applied fault with its request until the mock is reset', async () => {
    const first: Fault = { operationId: 'users.me', respond: { status: 503 } };
    const second: Fault = { method: 'GET', skip: 1, delayMs: 1 };
    mock.faults.add(first);
    mock.faults.add(second);
    for (const path of ['/users/me', '/users/me', '/folders/0', '/folders/0']) await send('GET', path);
    mock.faults.clear();
    expect(mock.faults.log).toEqual([
      { fault: first, operationId: 'users.me', method: 'GET', path: '/2.0/users/me' },
      { fault: second, operationId: 'folders.get', method: 'GET', path: '/2.0/folders/0' },
    ]);
    await mock.reset();
    expect(mock.faults.log).toEqual([]);
  });
});

describe('invalid fault', () => {
  const respond = { status: 500 };
  it.each<[string, object]>([
    ['respond and networkError exclude', { respond, networkError: true }],
    ['respond, networkError, cut, corrupt, drip, expireSession or delayMs', { times: 2 }],
    ['operationId', { operationId: 'users.my', respond }],
    ['times', { times: 0, respond }],
    ['times', { times: 1.5, respond }],
    ['skip', { skip: -1, respond }],
    ['probability', { probability: 1.1, respond }],
    ['probability', { probability: NaN, respond }],
    ['delayMs', { delayMs: -1 }],
    ['delayMs', { delayMs: 'long' }],
    ['respond.status', { respond: { status: 20 } }],
    ['respond.status', { respond: {} }],
    ['respond.retryAfter', { respond: { status: 429, retryAfter: '1' } }],
    ['respond.code', { respond: { status: 409, code: 'conflict', body: {} } }],
    ['cut.of', { cut: { at: 1 } }],
    ['cut.at', { cut: { of: 'request' } }],
    ['corrupt.of', { corrupt: { of: 'body', at: 1 } }],
    ['corrupt.at', { corrupt: { of: 'response', at: -1 } }],
    ['drip.of', { drip: { bytes: 1, everyMs: 1 } }],
    ['drip.bytes', { drip: { of: 'response', bytes: 0, everyMs: 1 } }],
    ['drip.everyMs', { drip: { of: 'response', bytes: 1 } }],
    ['after', { after: true, cut: { of: 'response', at: 1 } }],
    ['after', { after: true, expireSession: true }],
  ])('is rejected by the name of its field: %s', async (field, fault) => {
    expect(() => {
      mock.faults.add(fault as Fault);
    }).toThrow(`fault: ${field}`);
    expect((await send('GET', '/users/me')).status).toBe(200);
  });
});

describe('exchange log', () => {
  it('keeps the last recordExchanges exchanges', async () => {
    for (const path of ['/folders/0', '/users/me', '/folders/999', '/folders/0?fields=name'])
      await send('GET', path, undefined, { 'x-mark': path });
    expect(mock.exchanges.map(({ operationId, status, requestHeaders }) => [operationId, status, requestHeaders['x-mark']])).toEqual([
      ['users.me', 200, '/users/me'],
      ['folders.get', 404, '/folders/999'],
      ['folders.get', 200, '/folders/0?fields=name'],
    ]);
  });
});
