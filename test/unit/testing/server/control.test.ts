import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMockBox, type MockBoxOptions } from '../../../../src/testing/index.js';

const seed = {
  users: [
    { id: '1', name: 'Ada Moreno', login: 'ada@example.com' },
    { id: '2', name: 'Ben Okafor', login: 'ben@example.com', tree: { 'mine.txt': 'of Ben' } },
  ],
  tree: { Reports: { 'q1.txt': 'first quarter' }, 'a.txt': 'a' },
};

async function open(options: MockBoxOptions = {}) {
  const mock = await createMockBox({ seed, recordExchanges: true, ...options });
  onTestFinished(() => mock.close());
  const { url } = await mock.listen();
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const isChange = method === 'POST' || method === 'PUT';
    const response = await fetch(`${url}/_mock${path}`, {
      method,
      headers: { ...(isChange ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as Record<string, string> };
  };
  const call = (path: string, init: RequestInit = {}, token = mock.issueToken()) =>
    fetch(`${url}/2.0${path}`, { ...init, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
  return { mock, url, send, call };
}

/** A request with headers that `fetch` does not let callers set. Returns the status. */
const statusWith = (url: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });

describe('control endpoints', () => {
  it('advance moves the clock, and what is due happens', async () => {
    const { send, call, mock } = await open();
    const token = mock.issueToken();
    const before = await send('GET', '/state');
    const { status, body } = await send('POST', '/advance', { days: 30, hours: 1 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ advancedSeconds: 30 * 86_400 + 3600, users: 2, files: 3, folders: 1 });
    expect(Date.parse(body['now'] ?? '') - Date.parse(before.body['now'] ?? '')).toBeGreaterThanOrEqual(30 * 86_400_000);
    expect((await call('/users/me', {}, token)).status).toBe(401);
  });

  it.each([
    ['POST', '/advance', { weeks: 1 }, 'weeks'],
    ['POST', '/advance', { days: -1 }, 'days'],
    ['POST', '/advance', { days: '1' }, 'days'],
    ['POST', '/advance', { seconds: 1e300 }, 'seconds'],
    ['POST', '/advance', {}, 'body'],
    ['POST', '/advance', [1], 'body'],
    ['POST', '/advance', '{"days"', 'body'],
    ['POST', '/reset', { all: true }, 'all'],
    ['POST', '/tokens', { userId: '9' }, 'userId'],
    ['POST', '/tokens', { expiresInSeconds: 0 }, 'expiresInSeconds'],
    ['GET', '/exchanges?after=x', undefined, 'after'],
    ['GET', '/exchanges?limit=5000', undefined, 'limit'],
    ['GET', '/events?since=1', undefined, 'since'],
    ['GET', '/events?limit=1&limit=2', undefined, 'limit'],
    ['GET', '/folders/0/items?user=9', undefined, 'user'],
    ['POST', '/faults', {}, 'respond'],
    ['POST', '/faults', { networkError: true, times: 0 }, 'times'],
    ['POST', '/faults', { networkError: true, operationId: 'files.got' }, 'operationId'],
    ['POST', '/faults', { networkError: true, method: 5 }, 'method'],
    ['POST', '/faults', { networkError: 'yes' }, 'networkError'],
    ['POST', '/faults', { networkError: true, pathPattern: '(' }, 'pathPattern'],
    ['POST', '/faults', { networkErr: true }, 'networkErr'],
    ['POST', '/faults', { respond: null }, 'respond'],
    ['POST', '/faults', { respond: { status: 99 } }, 'respond.status'],
    ['POST', '/faults', { respond: { status: 500, headers: { 'a b': 'c' } } }, 'respond.headers'],
    ['POST', '/faults', { cut: { of: 'all', at: 1 } }, 'cut.of'],
    ['POST', '/faults', { cut: { of: 'request', at: 1 }, networkError: true }, 'networkError'],
    ['PUT', '/faults/1', { enabled: 1 }, 'enabled'],
  ])('%s %s with %j is rejected with 400 and the field', async (method, path, body, field) => {
    const { send, mock } = await open();
    const response = await send(method, path, body);
    expect([response.status, response.body]).toMatchObject([400, { field, message: expect.any(String) as string }]);
    expect(mock.violations).toEqual([]);
  });

  it('unknown endpoints, methods and objects are rejected', async () => {
    const { send } = await open();
    const statuses = [];
    for (const [method, path] of [
      ['GET', '/nothing'],
      ['GET', '/reset'],
      ['DELETE', '/faults/9'],
      ['GET', '/items/file/9'],
      ['GET', '/items/user/1'],
      ['GET', '/folders/9/items'],
      ['GET', '/files/9/content'],
    ] as const)
      statuses.push((await send(method, path)).status);
    expect(statuses).toEqual([404, 405, 404, 404, 404, 404, 404]);
  });

  it('the list of endpoints names each one once', async () => {
    const { send } = await open();
    const { body } = await send('GET', '');
    const endpoints = (body as unknown as { endpoints: { method: string; path: string }[] }).endpoints.map(
      (one) => `${one.method} ${one.path}`,
    );
    expect(new Set(endpoints).size).toBe(endpoints.length);
    expect(endpoints).toContain('POST /_mock/advance');
  });

  it('reset restores the seed, and a new token works', async () => {
    const { send, call, mock } = await open();
    await call('/folders', { method: 'POST', body: JSON.stringify({ name: 'New', parent: { id: '0' } }) });
    expect(mock.state.find('/New')).toBeDefined();
    expect((await send('POST', '/reset')).body).toMatchObject({ requests: 0, folders: 1 });
    expect(mock.state.find('/New')).toBeUndefined();
    const { body } = await send('POST', '/tokens', { userId: '2', expiresInSeconds: 60 });
    const me = (await (await call('/users/me', {}, body['accessToken'])).json()) as object;
    expect(me).toMatchObject({ id: '2' });
  });

  it('a fault can be added, turned off and on, listed and removed', async () => {
    const { send, call } = await open();
    const added = await send('POST', '/faults', { pathPattern: '/users/me$', times: 'unlimited', respond: { status: 503, retryAfter: 1 } });
    expect(added.body).toEqual({
      ...{ id: '1', enabled: true, applied: 0, remaining: 'unlimited' },
      fault: { pathPattern: '/users/me$', times: 'unlimited', respond: { status: 503, retryAfter: 1 } },
    });
    const statuses = [(await call('/users/me')).status];
    await send('PUT', '/faults/1', { enabled: false });
    statuses.push((await call('/users/me')).status);
    await send('PUT', '/faults/1', { enabled: true });
    statuses.push((await call('/users/me')).status);
    expect((await send('GET', '/faults')).body).toMatchObject({ entries: [{ id: '1', applied: 2 }] });
    await send('DELETE', '/faults/1');
    statuses.push((await call('/users/me')).status);
    expect(statuses).toEqual([503, 200, 503, 200]);
    expect((await send('DELETE', '/faults/1')).status).toBe(404);
    await send('POST', '/faults', { networkError: true });
    expect((await send('DELETE', '/faults')).status).toBe(204);
    expect((await send('GET', '/faults')).body).toEqual({ entries: [] });
  });

  it('items, their details and their contents are shown', async () => {
    const { send, mock, url } = await open();
    expect((await send('GET', '/users')).body).toMatchObject({ entries: [{ id: '1' }, { id: '2' }] });
    expect((await send('GET', '/folders/0/items')).body).toMatchObject({
      total_count: 2,
      entries: [
        { type: 'folder', name: 'Reports', has_children: true },
        { type: 'file', name: 'a.txt', size: 1 },
      ],
    });
    expect((await send('GET', '/folders/0/items?user=2&limit=1')).body).toMatchObject({ entries: [{ name: 'mine.txt' }] });
    const id = mock.state.find('/Reports/q1.txt')?.id ?? '';
    const { body } = await send('GET', `/items/file/${id}`);
    expect(body).toMatchObject({ item: { name: 'q1.txt', size: 13 }, metadata: [], versions: [{ type: 'file_version' }] });
    const content = await fetch(`${url}/_mock/files/${id}/content?bytes=5`);
    expect(await content.text()).toBe('first');
    expect(Object.fromEntries(content.headers)).toMatchObject({
      'content-disposition': "attachment; filename*=UTF-8''q1.txt",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  it('recorded requests have their violations and no secrets, and are listed from a number on', async () => {
    const { send, call, mock } = await open();
    const token = mock.issueToken();
    await call('/users/me', {}, token);
    await call('/folders/0?nonsense=1', {}, token);
    const { body } = await send('GET', '/exchanges');
    expect(body).toMatchObject({
      last: 2,
      entries: [
        { number: 1, operationId: 'users.me', status: 200, violations: [] },
        { number: 2, status: 400, violations: [{ location: 'query nonsense' }] },
      ],
    });
    expect(JSON.stringify(body)).not.toContain(token);
    expect((await send('GET', '/exchanges?after=1')).body).toMatchObject({ entries: [{ number: 2 }] });
    expect((await send('GET', '/exchanges?limit=1')).body).toMatchObject({ entries: [{ number: 2 }] });
    expect((await send('GET', '/violations')).body).toMatchObject({ last: 1, entries: [{ number: 1, location: 'query nonsense' }] });
  });

  it('events and deliveries are listed, and the revision differs after each change', async () => {
    const { send, call } = await open();
    const revision = async () => (await send('GET', '/state')).body['revision'];
    const revisions = [await revision(), await revision()];
    expect(revisions[0]).toBe(revisions[1]);
    const webhook = { target: { type: 'folder', id: '0' }, address: 'https://example.com/hook', triggers: ['FOLDER.CREATED'] };
    const folder = (await (
      await call('/folders', { method: 'POST', body: JSON.stringify({ name: 'Watched', parent: { id: '0' } }) })
    ).json()) as { id: string };
    await call('/webhooks', { method: 'POST', body: JSON.stringify({ ...webhook, target: { type: 'folder', id: folder.id } }) });
    revisions.push(await revision());
    await call('/folders', { method: 'POST', body: JSON.stringify({ name: 'New', parent: { id: folder.id } }) });
    revisions.push(await revision());
    await send('POST', '/faults', { networkError: true });
    revisions.push(await revision());
    await send('POST', '/advance', { seconds: 1 });
    revisions.push(await revision());
    expect(new Set(revisions).size).toBe(revisions.length - 1);
    expect((await send('GET', '/events?limit=1')).body).toMatchObject({
      entries: [{ event_type: 'ITEM_CREATE', source: { name: 'New' }, created_by: { id: '1' } }],
    });
    expect((await send('GET', '/deliveries')).body).toMatchObject({
      entries: [{ number: 1, trigger: 'FOLDER.CREATED', state: 'not sent', address: 'https://example.com/hook' }],
    });
  });
});

describe('access to the control endpoints', () => {
  it('pages of other origins can neither use them nor ask for permission', async () => {
    const { url, send } = await open();
    expect((await send('GET', '/state', undefined, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await send('POST', '/reset', undefined, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await send('POST', '/reset', undefined, { origin: url })).status).toBe(200);
    expect(await statusWith(`${url}/_mock/state`, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusWith(`${url}/_mock/state`, { 'sec-fetch-site': 'same-origin' })).toBe(200);
    const preflight = await fetch(`${url}/_mock/reset`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(403);
    expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('a form cannot change anything: changes need JSON', async () => {
    const { url } = await open();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'])
      expect(await statusWith(`${url}/_mock/reset`, { 'content-type': type }, 'POST')).toBe(415);
    expect(await statusWith(`${url}/_mock/reset`, {}, 'POST')).toBe(415);
  });

  it('names that resolve to this machine are not the mock: such requests are for Box and violations', async () => {
    const { url, mock } = await open();
    const { port } = new URL(url);
    expect(await statusWith(`${url}/_mock/state`, { host: `localhost:${port}` })).toBe(200);
    expect(mock.violations).toEqual([]);
    for (const host of ['evil.example', 'api.box.com', '127.0.0.1.evil.example']) {
      expect(await statusWith(`${url}/_mock/state`, { host })).toBe(404);
      expect(await statusWith(`${url}/`, { host })).toBe(404);
    }
    expect(mock.violations).toHaveLength(6);
  });

  it('mock.fetch does not serve them', async () => {
    const { mock, url } = await open();
    expect((await mock.fetch(`${url}/_mock/state`)).status).toBe(404);
    expect((await mock.fetch('https://api.box.com/_mock/state')).status).toBe(404);
  });
});
