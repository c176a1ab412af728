import { createMockBox, type MockBox, type MockBoxOptions, type MockSnapshot } from 'box-openapi-sdk/testing';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fullSeed } from '../seed/full-seed.js';

const start = Date.parse('2026-06-01T12:00:00Z');

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

async function open(options: MockBoxOptions): Promise<MockBox> {
  const mock = await createMockBox(options);
  onTestFinished(() => mock.close());
  return mock;
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function send(
  mock: MockBox,
  method: string,
  path: string,
  body?: object,
  token = mock.issueToken({ userId: '33001' }),
): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'box-version': '2025.0', 'content-type': 'application/json' };
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await mock.fetch(path.startsWith('http') ? path : `https://api.box.com/2.0${path}`, init);
  const text = await response.text();
  return { status: response.status, body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Record<string, unknown> };
}

/** Without the IDs of requests, which count up. */
const comparable = ({ status, body }: Answer) => ({ status, body: { ...body, request_id: undefined } });

const readPaths = [
  ...[
    '/users',
    '/folders/0/items',
    '/folders/501/items?fields=id,name,etag,sha1,size,tags,shared_link,lock',
    '/files/601',
    '/files/601/comments',
  ],
  ...['/files/601/tasks', '/files/601/metadata', '/folders/501/collaborations', '/groups', '/groups/7001/memberships', '/webhooks'],
  ...[
    '/retention_policies',
    '/legal_hold_policies',
    '/terms_of_services',
    '/folders/trash/items',
    '/events?stream_position=0',
    '/recent_items',
  ],
  ...['/events?stream_type=admin_logs', '/metadata_templates/enterprise', '/sign_requests', '/hubs', '/shield_lists', '/storage_policies'],
];

async function expectSameBehavior(first: MockBox, second: MockBox): Promise<void> {
  for (const path of readPaths) {
    const [one, other] = [await send(first, 'GET', path), await send(second, 'GET', path)];
    expect({ path, ...comparable(other) }).toEqual({ path, ...comparable(one) });
  }
  const created = async (mock: MockBox) => comparable(await send(mock, 'POST', '/folders', { name: 'Next', parent: { id: '0' } }));
  expect(await created(second)).toEqual(await created(first));
}

describe('a snapshot', () => {
  it('restores a seed with every section, equal and with the same behavior', async () => {
    const now = (): number => start;
    const mock = await open({ now, seed: fullSeed });
    const snapshot = asJson(await mock.snapshot());
    const copy = await open({ now, snapshot });
    expect(await copy.snapshot()).toEqual(snapshot);
    expect(copy.credentials).toEqual(mock.credentials);
    await expectSameBehavior(mock, copy);
    // The copy has its own state.
    await send(copy, 'DELETE', '/folders/501?recursive=true');
    expect(mock.state.find('/Reports')).toBeDefined();
  });

  it('contains contents of files and versions, in memory and in temporary files', async () => {
    const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => index % 251);
    const mock = await open({ spillBytes: 1000, seed: { tree: { large: bytes, small: 'text', old: { $versions: ['one', 'two'] } } } });
    const snapshot = asJson(await mock.snapshot());
    const copy = await open({ spillBytes: 1000, snapshot });
    expect((await copy.snapshot()).digest).toBe(snapshot.digest);
    expect(await copy.state.content(copy.state.find('/large')?.id ?? '')).toEqual(bytes);
    const { body } = await send(copy, 'GET', `/files/${copy.state.find('/old')?.id ?? ''}/versions`);
    const [version] = body['entries'] as { id: string; sha1: string }[];
    expect(version?.sha1).toBe(createHash('sha1').update('one').digest('hex'));
  });

  it('contains tokens, authorization codes, used assertions and the counter of IDs', async () => {
    const mock = await open({});
    const { accessToken, refreshToken } = mock.authorize();
    const copy = await open({ snapshot: asJson(await mock.snapshot()) });
    for (const one of [mock, copy]) expect((await send(one, 'GET', '/users/me', undefined, accessToken)).status).toBe(200);
    const { clientId, clientSecret } = copy.credentials;
    const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken };
    const refresh = async (target: MockBox) => {
      const response = await target.fetch('https://api.box.com/oauth2/token', { method: 'POST', body: new URLSearchParams(form) });
      return { status: response.status, body: (await response.json()) as object };
    };
    const [first, second] = [await refresh(mock), await refresh(copy)];
    expect([first.status, second]).toEqual([200, first]);
    expect((await refresh(copy)).status).toBe(400);
  });

  it('contains uploads in progress, which continue', async () => {
    const mock = await open({ uploadSessions: { minBytes: 1, partBytes: 4 } });
    const token = mock.issueToken();
    const session = await send(mock, 'POST', 'https://upload.box.com/api/2.0/files/upload_sessions', {
      ...{ folder_id: '0', file_name: 'film.mov', file_size: 8 },
    });
    const id = String(session.body['id']);
    const digest = (text: string) => `sha=${createHash('sha1').update(text).digest('base64')}`;
    const part = async (target: MockBox, text: string, offset: number) => {
      const headers = {
        ...{ authorization: `Bearer ${token}`, digest: digest(text), 'content-type': 'application/octet-stream' },
        'content-range': `bytes ${String(offset)}-${String(offset + 3)}/8`,
      };
      const response = await target.fetch(`https://upload.box.com/api/2.0/files/upload_sessions/${id}`, {
        method: 'PUT',
        headers,
        body: text,
      });
      return ((await response.json()) as { part: object }).part;
    };
    const first = await part(mock, 'abcd', 0);
    const copy = await open({ uploadSessions: { minBytes: 1, partBytes: 4 }, snapshot: asJson(await mock.snapshot()) });
    expect(copy.state.uploadSessions()).toEqual([id]);
    const second = await part(copy, 'efgh', 4);
    const headers = { authorization: `Bearer ${token}`, digest: digest('abcdefgh'), 'content-type': 'application/json' };
    const response = await copy.fetch(`https://upload.box.com/api/2.0/files/upload_sessions/${id}/commit`, {
      ...{ method: 'POST', headers, body: JSON.stringify({ parts: [first, second] }) },
    });
    expect(response.status).toBe(201);
    expect(new TextDecoder().decode(await copy.state.content(copy.state.find('/film.mov')?.id ?? ''))).toBe('abcdefgh');
  });

  it('contains the clock and the pending retries of webhook deliveries', async () => {
    const received: string[] = [];
    let status = 500;
    const server = createServer((request, response) => {
      received.push(String(request.headers['box-delivery-id']));
      response.writeHead(status).end();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    const now = (): number => start;
    const mock = await open({
      ...{ now, acceptVariants: true },
      seed: { tree: { Inbox: {} }, webhooks: [{ target: { $path: '/Inbox' }, address, triggers: ['FOLDER.CREATED'] }] },
    });
    await mock.advance({ days: 3 });
    await send(mock, 'POST', '/folders', { name: 'a', parent: { id: mock.state.find('/Inbox')?.id } });
    await mock.webhooks.settled();
    const snapshot = asJson(await mock.snapshot());
    status = 200;
    const copy = await open({ now, snapshot });
    expect(copy.webhooks.deliveries).toEqual(mock.webhooks.deliveries);
    expect(await copy.snapshot()).toEqual(snapshot);
    const stamp = async (target: MockBox) => (await target.fetch('https://api.box.com/2.0/users/me')).headers.get('date');
    expect(await stamp(copy)).toBe(await stamp(mock));
    await copy.advance({ minutes: 1 });
    expect(copy.webhooks.deliveries).toMatchObject([{ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] }]);
    // Each attempt has its own ID.
    expect(new Set(received).size).toBe(2);
    await copy.reset();
    expect(copy.webhooks.deliveries).toMatchObject([{ state: 'pending', attempts: [{ status: 500 }] }]);
    expect(await stamp(copy)).toBe(await stamp(mock));
  });

  it('is what a reset returns to, and ends the tokens from before', async () => {
    const now = (): number => start;
    const mock = await open({ now, seed: fullSeed });
    await send(mock, 'POST', '/folders', { name: 'Later', parent: { id: '0' } });
    const snapshot = asJson(await mock.snapshot());
    const copy = await open({ now, snapshot });
    const token = copy.issueToken();
    await send(copy, 'DELETE', '/folders/501?recursive=true');
    await copy.reset();
    expect({ ...(await copy.snapshot()), epoch: snapshot.epoch }).toEqual(snapshot);
    expect((await send(copy, 'GET', '/users/me', undefined, token)).status).toBe(401);
  });

  it('is taken at one point in time', async () => {
    const mock = await open({ seed: { tree: { a: 'one' } } });
    const taking = mock.snapshot();
    mock.state.addFolder({ name: 'b' });
    const copy = await open({ snapshot: await taking });
    expect(copy.state.items().map(({ name }) => name)).toEqual(['a']);
  });
});

it('random calls have the same results before and after a snapshot', async () => {
  const names = fc.constantFrom('a', 'b', 'c.txt');
  type Step = (mock: MockBox) => Promise<Answer>;
  const firstItem = (mock: MockBox, type: string, skip: number): string =>
    mock.state.items().filter((item) => item.type === type)[skip]?.id ?? '501';
  const user = fc.constantFrom('33001', '33002');
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ name: names, at: fc.nat(3) }).map(
      ({ name, at }): Step =>
        (mock) =>
          send(mock, 'POST', '/folders', { name, parent: { id: at === 0 ? '0' : firstItem(mock, 'folder', at) } }),
    ),
    fc.record({ name: names, at: fc.nat(6) }).map(
      ({ name, at }): Step =>
        (mock) =>
          send(mock, 'PUT', `/files/${firstItem(mock, 'file', at)}`, { name }),
    ),
    fc.nat(6).map(
      (at): Step =>
        (mock) =>
          send(mock, 'DELETE', `/files/${firstItem(mock, 'file', at)}`),
    ),
    fc.nat(6).map(
      (at): Step =>
        (mock) =>
          send(mock, 'POST', `/files/${firstItem(mock, 'file', at)}/copy`, { parent: { id: '0' } }),
    ),
    fc.nat(6).map(
      (at): Step =>
        (mock) =>
          send(mock, 'PUT', `/files/${firstItem(mock, 'file', at)}`, { shared_link: {} }),
    ),
    fc.record({ at: fc.nat(3), user }).map(
      ({ at, user: id }): Step =>
        (mock) =>
          send(mock, 'POST', '/collaborations', {
            ...{ item: { type: 'folder', id: firstItem(mock, 'folder', at) }, accessible_by: { type: 'user', id }, role: 'viewer' },
          }),
    ),
    names.map(
      (name): Step =>
        (mock) =>
          send(mock, 'POST', '/groups', { name }),
    ),
    names.map(
      (name): Step =>
        (mock) =>
          send(mock, 'POST', '/web_links', { url: 'https://example.com', name, parent: { id: '0' } }),
    ),
    fc.nat(6).map(
      (at): Step =>
        (mock) =>
          send(mock, 'POST', '/comments', { item: { type: 'file', id: firstItem(mock, 'file', at) }, message: 'hello' }),
    ),
    fc.nat(20).map((days): Step => async (mock) => {
      await mock.advance({ days });
      return { status: 0, body: {} };
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.array(step, { maxLength: 4 }), async (before, after) => {
      const now = (): number => start;
      const mock = await createMockBox({ now, seed: fullSeed });
      for (const one of before) await one(mock);
      const snapshot = asJson(await mock.snapshot());
      const copy = await createMockBox({ now, snapshot });
      expect(await copy.snapshot()).toEqual(snapshot);
      for (const one of after) expect(comparable(await one(copy))).toEqual(comparable(await one(mock)));
      expect(await copy.snapshot()).toEqual(await mock.snapshot());
      await Promise.all([mock.close(), copy.close()]);
    }),
    { numRuns: 25, seed: 15 },
  );
}, 120_000);

describe('an invalid snapshot is rejected with the place', () => {
  const load = async (change: (snapshot: Record<string, unknown>) => unknown): Promise<string> => {
    const mock = await open({ seed: { tree: { a: 'one', b: 'two' } } });
    const snapshot = change(asJson(await mock.snapshot()) as unknown as Record<string, unknown>);
    const result = await createMockBox({ snapshot: snapshot as MockSnapshot }).catch((error: unknown) => error);
    return result instanceof Error ? result.message : 'accepted';
  };
  const seal = ({ state, contents, ...others }: Record<string, unknown>) => {
    const hash = createHash('sha1');
    for (const text of [JSON.stringify(state), ...(contents as string[])]) hash.update(`${String(text.length)}:${text}`);
    return { ...others, state, contents, digest: hash.digest('hex') };
  };
  it.each<[string, (snapshot: Record<string, unknown>) => unknown, string]>([
    ['a text', () => 'text', 'snapshot: must be an object that mock.snapshot() returned.'],
    ['an array', () => [], 'snapshot: must be an object that mock.snapshot() returned.'],
    [
      'another object',
      () => ({ users: [] }),
      'snapshot.format: must be "box-openapi-sdk mock Box". Pass an object that mock.snapshot() returned.',
    ],
    ['a newer version', (one) => ({ ...one, version: 2 }), 'snapshot.version: is 2, but this version of the package reads version 1 only.'],
    ['no contents', (one) => ({ ...one, contents: undefined }), 'snapshot.contents: must be an array.'],
    ['a content that is not text', (one) => ({ ...one, contents: [5] }), 'snapshot.contents[0]: must be a string.'],
    ['a fraction as the epoch', (one) => ({ ...one, epoch: 1.5 }), 'snapshot.epoch: must be an integer.'],
    [
      'a changed state',
      (one) => asJson({ ...one, state: [...(one['state'] as unknown[]), { o: {} }] }),
      'snapshot.digest: does not match the snapshot, which was changed or is incomplete.',
    ],
    [
      'a changed content',
      (one) => ({ ...one, contents: ['AAAA', 'AAAA'] }),
      'snapshot.digest: does not match the snapshot, which was changed or is incomplete.',
    ],
    ['content that is not base64', (one) => seal({ ...one, contents: ['*', '*'] }), 'snapshot.contents[0]: must be base64.'],
    ['a missing content', (one) => seal({ ...one, contents: [] }), 'snapshot.state: cannot be read. There is no content 0.'],
    ['a state without stores', (one) => seal({ ...one, state: [{ o: {} }] }), 'snapshot.state.ids: is missing.'],
    ['a state of another kind', (one) => seal({ ...one, state: [{ a: [] }] }), 'snapshot.state: must be an object.'],
    [
      'an unknown node',
      (one) => seal({ ...one, state: [{ z: 1 }] }),
      'snapshot.state: cannot be read. The graph has a node of an unknown kind.',
    ],
  ])('%s', async (_, change, message) => {
    expect(await load(change)).toBe(message);
  });

  it('together with a seed', async () => {
    const mock = await open({});
    await expect(createMockBox({ seed: {}, snapshot: await mock.snapshot() })).rejects.toThrow(
      'snapshot: cannot be combined with a seed. Pass one of them.',
    );
  });
});
