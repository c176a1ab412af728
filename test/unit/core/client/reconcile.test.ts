import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxConfigError, BoxConflictError, BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import type { BoxOptions } from '../../../../src/index.js';
import { clockStart } from '../../../support/clocks/fake-clock.js';
import { empty, json, respondingFetch, untilAborted, type FakeFetch, type RecordedRequest } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, type TestClient } from '../../../support/test-client.js';
import { sha1 } from '../../../support/servers/upload-service.js';

const content = new TextEncoder().encode('what was sent');
const contentSha1 = sha1(content).digest('hex');
const me = '77';
/** The service's clock is 40 minutes ahead of the client's. */
const serviceStart = clockStart + 40 * 60_000;
const at = (ms: number) => new Date(serviceStart + ms).toISOString().replace('.000Z', '+00:00');
const dateHeader = (ms: number) => ({ date: new Date(serviceStart + ms).toUTCString() });

const base = { id: '9', created_by: { type: 'user', id: me }, created_at: at(0), modified_at: at(0) };
const folder = { ...base, type: 'folder', name: 'Reports', item_collection: { total_count: 0, entries: [] } };
const webLink = { ...base, type: 'web_link', name: 'Guide', url: 'https://example.com/guide' };
const file = { ...base, type: 'file', name: 'a.txt', size: content.length, sha1: contentSha1 };
type Item = Record<string, unknown> & { readonly type: string };

interface Create {
  readonly name: string;
  readonly path: string;
  readonly item: Item;
  readonly call: (client: TestClient, options?: object, params?: object) => Promise<unknown>;
}

const creates: Create[] = [
  {
    name: 'folders.create',
    path: '/2.0/folders',
    item: folder,
    call: ({ box }, options, params) => box.folders.create({ name: 'Reports', parent: { id: '0' }, ...params }, options),
  },
  {
    name: 'webLinks.create',
    path: '/2.0/web_links',
    item: webLink,
    call: ({ box }, options, params) => box.webLinks.create({ name: 'Guide', url: webLink.url, parent: { id: '0' }, ...params }, options),
  },
  {
    name: 'files.content.upload',
    path: '/api/2.0/files/content',
    item: file,
    call: async ({ box }, options, params) => {
      const body = { attributes: { name: 'a.txt', parent: { id: '0' } }, file: new Blob([content]) };
      return (await box.files.content.upload({ body, ...params }, options)).entries[0];
    },
  },
  {
    name: 'uploads.upload',
    path: '/api/2.0/files/content',
    item: file,
    call: async ({ box }, options) => (await box.uploads.upload({ source: content, name: 'a.txt', parentId: '0', ...options })).file,
  },
];

type Attempt = 'lost' | 'refused' | ((request: RecordedRequest) => Response | Promise<Response>);
const conflictWith =
  (item: Item | undefined, headers: Record<string, string> = dateHeader(0)): Attempt =>
  () =>
    json(
      { status: 409, code: 'item_name_in_use', context_info: { conflicts: item === undefined ? [] : [{ type: item.type, id: '9' }] } },
      409,
      headers,
    );

interface Scenario {
  /** The outcomes of the create, in order. */
  readonly attempts: readonly Attempt[];
  readonly item?: Item | undefined;
  readonly users?: () => Response;
}

function serviceFor({ path }: Pick<Create, 'path'>, { attempts, item, users }: Scenario): FakeFetch {
  const remaining = [...attempts];
  return respondingFetch((request) => {
    const { method, url } = request;
    if (method === 'POST') {
      expect(url.pathname).toBe(path);
      const attempt = remaining.shift() ?? 'lost';
      if (attempt === 'lost') throw new TypeError('fetch failed', { cause: new Error('other side closed') });
      if (attempt === 'refused') throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
      return attempt(request);
    }
    if (url.pathname === '/2.0/users/me') return users?.() ?? json({ type: 'user', id: me });
    const found = url.pathname.endsWith('/9') ? item : undefined;
    if (found === undefined) return json({ status: 404, code: 'not_found' }, 404);
    const fields = url.searchParams.get('fields')?.split(',');
    const kept = Object.entries(found).filter(([name]) => fields === undefined || ['type', 'id', ...fields].includes(name));
    return json(Object.fromEntries(kept));
  });
}

const posts = ({ requests }: FakeFetch) => requests.filter(({ method }) => method === 'POST').length;

function open(create: Create, scenario: Scenario, options: Partial<BoxOptions> = {}) {
  const service = serviceFor(create, scenario);
  return { service, client: clientWith(service, options) };
}

describe.each(creates)('$name after a lost response', (create) => {
  const { item, call } = create;
  const lostThenConflict = { attempts: ['lost', conflictWith(item)], item } as const;

  it('returns the item that the lost request created', async () => {
    const { service, client } = open(create, lostThenConflict);
    expect(await call(client)).toEqual(item);
    expect(posts(service)).toBe(2);
  });

  it('returns the item that the resent request created, if the lost one was not carried out', async () => {
    const body = create.path.endsWith('/content') ? { total_count: 1, entries: [item] } : item;
    const { service, client } = open(create, { attempts: ['lost', () => json(body, 201)] });
    expect(await call(client)).toEqual(item);
    expect(service.requests.length).toBe(2);
  });

  it.each([500, 502, 503, 504, 408])('settles the outcome of status %i too', async (status) => {
    const { client } = open(create, { attempts: [() => empty(status), conflictWith(item)], item });
    expect(await call(client)).toEqual(item);
  });

  it('acts for the same user when it reads the item and the user', async () => {
    const { service, client } = open(create, lostThenConflict);
    await call(client, { asUser: '55' });
    expect(service.requests.map(({ headers }) => headers.get('as-user'))).toEqual(service.requests.map(() => '55'));
  });

  it.each<[string, Scenario]>([
    ['was created by another user', { ...lostThenConflict, item: { ...item, created_by: { id: '78' } } }],
    ['has no known creator', { ...lostThenConflict, item: { ...item, created_by: null } }],
    ['was created before the first attempt', { ...lostThenConflict, item: { ...item, created_at: at(-5000), modified_at: at(-5000) } }],
    ['has no creation time', { ...lostThenConflict, item: { ...item, created_at: null } }],
    ['has another spelling of the name', { ...lostThenConflict, item: { ...item, name: String(item['name']).toUpperCase() } }],
    ['is of another type', { attempts: ['lost', conflictWith({ type: item.type === 'file' ? 'folder' : 'file' })], item }],
    ['is not named', { attempts: ['lost', conflictWith(undefined)], item }],
    ['cannot be read', { ...lostThenConflict, item: undefined }],
    [
      'cannot be compared, because the user cannot be read',
      { ...lostThenConflict, users: () => json({ code: 'insufficient_scope' }, 403) },
    ],
    [
      'cannot be compared, because the user has no ID',
      { ...lostThenConflict, item: { ...item, created_by: {} }, users: () => json({ type: 'user' }) },
    ],
    ['cannot be compared, because the conflict has no Date', { attempts: ['lost', conflictWith(item, {})], item }],
    ['is held after a 429, which nothing precedes', { attempts: [() => empty(429), conflictWith(item)], item }],
    ['is held after a 503 with Retry-After', { attempts: [() => empty(503, { 'retry-after': '1' }), conflictWith(item)], item }],
    ['is held after a connection that was never established', { attempts: ['refused', conflictWith(item)], item }],
  ])('the conflict stands if the item %s', async (_, scenario) => {
    const { service, client } = open(create, scenario);
    const error = await rejection(call(client), BoxConflictError);
    expect(error.code).toBe('item_name_in_use');
    expect(posts(service)).toBe(2);
  });

  it('a first conflict stands without a further request', async () => {
    const { service, client } = open(create, { attempts: [conflictWith(item)], item });
    await rejection(call(client), BoxConflictError);
    expect(service.requests.length).toBe(1);
  });

  it.each([
    ['the client', { reconcile: false }, undefined],
    ['the call', {}, { reconcile: false }],
  ])('with reconcile: false of %s, the call is sent once and rejects with the failure', async (_, options, callOptions) => {
    const { service, client } = open(create, lostThenConflict, options);
    await rejection(call(client, callOptions), BoxNetworkError);
    expect(service.requests.length).toBe(1);
  });

  it('a call can turn reconciliation on again', async () => {
    const { client } = open(create, lostThenConflict, { reconcile: false });
    expect(await call(client, { reconcile: true })).toEqual(item);
  });

  it('rejects another value of reconcile by name', async () => {
    const { service, client } = open(create, lostThenConflict);
    const error = await rejection(call(client, { reconcile: 'no' }), BoxConfigError);
    expect(error.message).toMatch(/^reconcile: /);
    expect(service.requests).toEqual([]);
  });

  it('rejects with the last failure if every attempt is lost', async () => {
    const { service, client } = open(create, { attempts: [] });
    await rejection(call(client), BoxNetworkError);
    expect(service.requests.length).toBe(5);
  });
});

// An upload may take all the time of its call.
it.each(creates.filter(({ path }) => !path.endsWith('/content')))('$name settles an attempt without a response', async (create) => {
  const { item } = create;
  const { client } = open(create, { attempts: [untilAborted, conflictWith(item)], item }, { timeouts: { firstByteMs: 300 } });
  expect(await create.call(client)).toEqual(item);
});

describe('the time of the first attempt', () => {
  const [create] = creates as [Create];

  it.each([
    [60, -60, true],
    [60, -62, false],
    [90, -60, true],
    [300, -299, true],
    [300, -302, false],
  ])(
    'with a Date %i s after the first attempt, an item created %i s after that Date is accepted: %s',
    async (elapsedS, createdS, isAccepted) => {
      const dateS = 3600;
      const created_at = at((dateS + createdS) * 1000);
      const item = { ...folder, created_at, modified_at: created_at };
      const { service, client } = open(create, { attempts: ['lost', conflictWith(item, dateHeader(dateS * 1000))], item });
      const { clock } = client;
      const fetch: typeof service.fetch = async (url, init) => {
        const isResent = service.requests.length === 1;
        if (isResent) clock.advance(elapsedS * 1000 - 1000);
        return service.fetch(url, init);
      };
      const inner = clientWith({ ...service, fetch }, { clock });
      const outcome = create.call(inner);
      if (isAccepted) expect(await outcome).toEqual(item);
      else await rejection(outcome, BoxConflictError);
    },
  );
});

describe('a folder', () => {
  const [create] = creates as [Create];

  it.each([
    ['is not empty', { item_collection: { total_count: 1, entries: [] } }],
    ['has an unknown number of items', { item_collection: undefined }],
    ['was modified', { modified_at: at(1000) }],
    ['has no modification time', { modified_at: undefined }],
  ])('that %s remains a conflict', async (_, change) => {
    const item = { ...folder, ...change };
    const { client } = open(create, { attempts: ['lost', conflictWith(item)], item });
    await rejection(create.call(client), BoxConflictError);
  });

  it('is returned with the fields that the caller requested', async () => {
    const { client } = open(create, { attempts: ['lost', conflictWith(folder)], item: folder });
    expect(await create.call(client, {}, { fields: ['name'] })).toEqual({ type: 'folder', id: '9', name: 'Reports' });
  });

  it('is returned by raw requests and by asResponse', async () => {
    const scenario = { attempts: ['lost', conflictWith(folder)], item: folder } as const;
    const body = { name: 'Reports', parent: { id: '0' } };
    expect((await open(create, scenario).client.box.raw.POST('/folders', { body })).data).toEqual(folder);
    const response = await open(create, scenario).client.box.folders.create(body).asResponse();
    expect([response.status, await response.json()]).toEqual([201, folder]);
  });

  it.each<[string, (client: TestClient) => Promise<unknown>]>([
    ['/2.0/folders/5/copy', ({ box }) => box.folders.copy('5', { parent: { id: '0' } })],
    ['/2.0/files/5/copy', ({ box }) => box.files.copy('5', { parent: { id: '0' } })],
    ['/2.0/web_links/5/copy', ({ box }) => box.webLinks.copy('5', { parent: { id: '0' } })],
  ])('of the copy POST %s is not resent', async (path, copy) => {
    const service = serviceFor({ path }, { attempts: [] });
    await rejection(copy(clientWith(service)), BoxNetworkError);
    expect(service.requests.length).toBe(1);
  });
});

describe('a file or web link', () => {
  it.each(
    creates
      .filter(({ item }) => item.type === 'file')
      .flatMap((create) => [['size', 1, create] as const, ['sha1', 'f'.repeat(40), create] as const]),
  )('with another %s remains a conflict', async (property, value, create) => {
    const item = { ...file, [property]: value };
    const { client } = open(create, { attempts: ['lost', conflictWith(item)], item });
    await rejection(create.call(client), BoxConflictError);
  });

  it.each(creates.filter(({ item }) => item.type === 'web_link'))('of $name with another URL remains a conflict', async (create) => {
    const item = { ...webLink, url: 'https://example.com/other' };
    const { client } = open(create, { attempts: ['lost', conflictWith(item)], item });
    await rejection(create.call(client), BoxConflictError);
  });

  it.each([
    ['bytes', content],
    ['an ArrayBuffer', content.buffer],
    ['a function', () => content],
    ['a File', new File([content], 'a.txt')],
  ])('uploaded from %s is recognized by its content', async (_, source) => {
    const create = creates[2] as Create;
    const { client } = open(create, { attempts: ['lost', conflictWith(file)], item: file });
    const body = { attributes: { name: 'a.txt', parent: { id: '0' } }, file: source as Blob };
    expect((await client.box.files.content.upload({ body, fields: ['sha1'] })).entries).toEqual([
      { type: 'file', id: '9', sha1: contentSha1 },
    ]);
  });
});

describe('other calls', () => {
  it.each<[string, (client: TestClient) => Promise<unknown>]>([
    ['comments.create', ({ box }) => box.comments.create({ message: 'a', item: { type: 'file', id: '1' } })],
    ['groups.create', ({ box }) => box.groups.create({ name: 'a' })],
    ['folders.update', ({ box }) => box.folders.update('1', { name: 'a' })],
    [
      'webhooks.create',
      ({ box }) => box.webhooks.create({ target: { id: '1', type: 'file' }, address: 'https://example.com', triggers: [] }),
    ],
    ['files.trash.restore', ({ box }) => box.files.trash.restore('1')],
  ])('%s is not sent twice', async (_, call) => {
    const fake = respondingFetch(() => {
      throw new TypeError('fetch failed', { cause: new Error('other side closed') });
    });
    await rejection(call(clientWith(fake)), BoxNetworkError);
    expect(fake.requests.length).toBe(1);
  });

  it.each<[string, (client: TestClient) => Promise<unknown>]>([
    ['uploadSessions.create', ({ box }) => box.uploadSessions.create({ folder_id: '0', file_name: 'a', file_size: 20_000_000 })],
    ['uploadSessions.createForFile', ({ box }) => box.uploadSessions.createForFile('1', { file_size: 20_000_000 })],
  ])('%s is resent, because a session that is not used has no effect', async (_, call) => {
    let count = 0;
    const fake = respondingFetch(() => {
      if (++count === 1) throw new TypeError('fetch failed', { cause: new Error('other side closed') });
      return json({ type: 'upload_session', id: '1' }, 201);
    });
    expect(await call(clientWith(fake))).toMatchObject({ id: '1' });
  });

  it('a rejected read does not hide another error of the resent call', async () => {
    const create = creates[0] as Create;
    const { client } = open(create, { attempts: ['lost', () => json({ code: 'not_found' }, 404)] });
    expect((await rejection(create.call(client), BoxApiError)).status).toBe(404);
  });
});
