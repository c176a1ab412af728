import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxConflictError, BoxForbiddenError, BoxNotFoundError } from 'box-openapi-sdk';
import { openBox, people, type BoxFixture } from '../support/box.js';
import { rejection } from '../../support/rejection.js';
import { brokenConnection, intercept } from '../support/intercept.js';

const tree = { Reports: { 2026: { 'may.pdf': 'May' } }, 'notes.txt': 'notes' };

/** The operationIds of the requests that `work` sends. */
async function sentOperations(fixture: BoxFixture, work: () => Promise<unknown>): Promise<(string | undefined)[]> {
  const before = fixture.calls().length;
  await work();
  return fixture
    .calls()
    .slice(before)
    .map(({ operationId }) => operationId);
}

const folderNames = ({ mock }: BoxFixture) =>
  mock.state
    .items()
    .filter(({ type }) => type === 'folder')
    .map(({ name }) => name);

describe('folders.resolvePath', () => {
  it('resolvePath finds folders, files and web links', async () => {
    const { box, mock } = await openBox({ seed: { tree } });
    mock.state.addWebLink({ parentId: mock.state.find('/Reports')?.id ?? '', name: 'Docs', url: 'https://example.com' });
    for (const path of ['/Reports', '/Reports/2026', '/Reports/2026/may.pdf', '/Reports/Docs', '/notes.txt', 'Reports/2026']) {
      const expected = mock.state.find(path);
      expect(await box.folders.resolvePath(path)).toEqual({ type: expected?.type, id: expected?.id, name: expected?.['name'] });
    }
    expect(await box.folders.resolvePath('/')).toMatchObject({ type: 'folder', id: '0' });
    const from = mock.state.find('/Reports')?.id;
    expect(await box.folders.resolvePath('2026/may.pdf', { from })).toMatchObject({ type: 'file', name: 'may.pdf' });
  });

  it('resolvePath returns undefined for a missing name, other case, or a path below a file', async () => {
    const { box } = await openBox({ seed: { tree } });
    for (const path of ['/Report', '/reports', '/Reports/2026/may.PDF', '/notes.txt/x', '/Nowhere/at/all']) {
      expect(await box.folders.resolvePath(path)).toBeUndefined();
    }
  });

  it('resolvePath matches names regardless of Unicode normalization', async () => {
    const { box, mock } = await openBox({ seed: { tree: { 'Caf\u00e9': {} } } });
    expect(await box.folders.resolvePath('/Cafe\u0301')).toMatchObject({ id: mock.state.find('/Caf\u00e9')?.id });
  });

  it('resolvePath checks a cached item in one call and detects moves, renames and deletions', async () => {
    const fixture = await openBox({ seed: { tree } });
    const { box, mock } = fixture;
    const path = '/Reports/2026/may.pdf';
    const file = await box.folders.resolvePath(path);
    expect(await sentOperations(fixture, () => box.folders.resolvePath(path))).toEqual(['files.get']);
    // Another file gets the name.
    await box.files.delete(file?.id ?? '');
    const other = await mock.state.addFile({ parentId: mock.state.find('/Reports/2026')?.id ?? '', name: 'may.pdf', content: 'new' });
    expect(await box.folders.resolvePath(path)).toMatchObject({ id: other.id });
    // A folder above it is renamed.
    await box.folders.update(mock.state.find('/Reports')?.id ?? '', { name: 'Old' });
    expect(await box.folders.resolvePath(path)).toBeUndefined();
    expect(await box.folders.resolvePath('/Old/2026/may.pdf')).toMatchObject({ id: other.id });
    await box.files.update(other.id, { parent: { id: '0' } });
    expect(await box.folders.resolvePath('/Old/2026/may.pdf')).toBeUndefined();
    expect(await box.folders.resolvePath('/may.pdf')).toMatchObject({ id: other.id });
  });

  it('resolvePath finds a name in a large folder without reading all pages', async () => {
    const fixture = await openBox({ seed: { tree: Object.fromEntries(Array.from({ length: 3500 }, (_, at) => [`f${String(at)}`, ''])) } });
    const { box, mock } = fixture;
    const expectedId = mock.state.find('/f3456')?.id;
    let found: string | undefined;
    const operations = await sentOperations(fixture, async () => (found = (await box.folders.resolvePath('/f3456'))?.id));
    expect(found).toBe(expectedId);
    expect(operations).toEqual(['folders.items.list', 'files.content.preflight']);
    // Without upload permission it reads all pages.
    mock.faults.add({ operationId: 'files.content.preflight', respond: { status: 403 } });
    expect(await box.folders.resolvePath('/f3457')).toMatchObject({ id: mock.state.find('/f3457')?.id });
    expect(await box.folders.resolvePath('/f9999')).toBeUndefined();
  });
});

describe('folders.ensurePath', () => {
  it('ensurePath creates missing folders and finds existing ones', async () => {
    const fixture = await openBox({ seed: { tree } });
    const { box, mock } = fixture;
    const id = (path: string) => mock.state.find(path)?.id;
    expect(await box.folders.ensurePath('/Reports/2026/June/Drafts')).toEqual({
      id: id('/Reports/2026/June/Drafts'),
      name: 'Drafts',
      created: true,
    });
    expect(folderNames(fixture).sort()).toEqual(['2026', 'Drafts', 'June', 'Reports']);
    const existing = { id: id('/Reports/2026/June/Drafts'), name: 'Drafts', created: false };
    expect(await box.folders.ensurePath('/Reports/2026/June/Drafts')).toEqual(existing);
    expect(await fixture.client().folders.ensurePath('/Reports/2026/June/Drafts')).toEqual(existing);
    expect(await box.folders.ensurePath('/reports/2026')).toEqual({ id: id('/Reports/2026'), name: '2026', created: false });
    expect(await box.folders.ensurePath('/reports')).toEqual({ id: id('/Reports'), name: 'Reports', created: false });
    expect(await box.folders.ensurePath('/')).toMatchObject({ id: '0', created: false });
    expect(await box.folders.ensurePath('x', { from: id('/Reports') })).toMatchObject({ created: true });
    expect(mock.state.find('/Reports/x')).toBeDefined();
  });

  it('ensurePath sends one call per folder, and one call for a cached path', async () => {
    const many = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`f${String(at)}`, {}]));
    const fixture = await openBox({ seed: { tree: many } });
    const { box } = fixture;
    expect(await sentOperations(fixture, () => box.folders.ensurePath('/f2400/a/b'))).toEqual([
      'folders.create',
      'folders.create',
      'folders.create',
    ]);
    expect(await sentOperations(fixture, () => box.folders.ensurePath('/f2400/a/b'))).toEqual(['folders.get']);
    expect(await sentOperations(fixture, () => box.folders.ensurePath('/f2400/a/c'))).toEqual(['folders.get', 'folders.create']);
  });

  it('ensurePath creates each folder once for 50 concurrent calls, one of which reports created', async () => {
    const fixture = await openBox();
    const { box } = fixture;
    const paths = Array.from({ length: 50 }, (_, at) => `/a/${at % 2 === 0 ? 'b' : 'B'}/c${String(at % 5)}/d`);
    const results = await Promise.all(paths.map((path) => box.folders.ensurePath(path)));
    expect(folderNames(fixture).sort()).toEqual(['a', 'b', 'c0', 'c1', 'c2', 'c3', 'c4', 'd', 'd', 'd', 'd', 'd']);
    expect(new Set(results.map(({ id }) => id)).size).toBe(5);
    expect(results.filter(({ created }) => created)).toHaveLength(5);
    // No call was rejected: concurrent calls wait for a folder that is being created.
    expect(fixture.calls().filter(({ status }) => status === 409)).toEqual([]);
    expect(fixture.calls()).toHaveLength(12);
  });

  it('ensurePath returns the same folder to clients that create it concurrently', async () => {
    const fixture = await openBox();
    const clients = Array.from({ length: 8 }, () => fixture.client());
    const results = await Promise.all(clients.map((box) => box.folders.ensurePath('/a/b/c')));
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    expect(results.filter(({ created }) => created)).toHaveLength(1);
    expect(folderNames(fixture)).toEqual(['a', 'b', 'c']);
  });

  it('ensurePath recreates deleted folders below the folders that still exist', async () => {
    const fixture = await openBox();
    const { box, mock } = fixture;
    const first = await box.folders.ensurePath('/a/b/c');
    await box.folders.delete(mock.state.find('/a/b')?.id ?? '', { recursive: true });
    const second = await box.folders.ensurePath('/a/b/c');
    expect(second).toMatchObject({ id: mock.state.find('/a/b/c')?.id, created: true });
    expect(second.id).not.toBe(first.id);
    await box.folders.delete(mock.state.find('/a')?.id ?? '', { recursive: true });
    expect(await box.folders.ensurePath('/a/b/c/d')).toMatchObject({ id: mock.state.find('/a/b/c/d')?.id });
  });

  it('ensurePath restarts when a folder is deleted between two of its calls', async () => {
    const fixture = await openBox();
    let deleted = false;
    const box = fixture.client({
      fetch: intercept(fixture.mock, async (request) => {
        const above = fixture.mock.state.find('/a/b')?.id;
        if (above !== undefined && !deleted && request.method === 'POST') {
          deleted = true;
          await fixture.box.folders.delete(above, { recursive: true });
        }
        return request.send();
      }),
    });
    expect(await box.folders.ensurePath('/a/b/c')).toMatchObject({ created: true });
    expect(fixture.mock.state.find('/a/b/c')).toBeDefined();
    expect(deleted).toBe(true);
  });

  it('ensurePath does not create folders in a cached folder that was renamed', async () => {
    const { box, mock } = await openBox();
    await box.folders.ensurePath('/Daily/1');
    await box.folders.update(mock.state.find('/Daily')?.id ?? '', { name: 'Archive' });
    await box.folders.ensurePath('/Daily/2');
    expect(mock.state.find('/Archive/2')).toBeUndefined();
    expect(mock.state.find('/Daily/2')).toBeDefined();
  });

  it('ensurePath finds the folder it created when the response is lost', async () => {
    const fixture = await openBox();
    let lostResponses = 0;
    const box = fixture.client({
      fetch: intercept(fixture.mock, async (request) => {
        const response = await request.send();
        if (request.method === 'POST' && request.url.pathname.endsWith('/folders') && lostResponses++ === 0) throw brokenConnection();
        return response;
      }),
    });
    const results = await box.folders.ensurePath('/a');
    expect(results.id).toBe(fixture.mock.state.find('/a')?.id);
    expect(folderNames(fixture)).toEqual(['a']);
  });

  it('ensurePath rejects with a conflict that names the file or web link in the way', async () => {
    const { box, mock } = await openBox({ seed: { tree } });
    mock.state.addWebLink({ name: 'Docs', url: 'https://example.com' });
    const error = await rejection(box.folders.ensurePath('/notes.txt/x'), BoxConflictError);
    expect(error.message).toContain(`"notes.txt" in folder 0 is a file (ID ${mock.state.find('/notes.txt')?.id ?? ''})`);
    expect(error).toMatchObject({ status: 409, code: 'item_name_in_use', conflicts: [{ type: 'file' }] });
    expect((await rejection(box.folders.ensurePath('/Docs'), BoxConflictError)).message).toContain('is a web link');
  });

  it('ensurePath traverses an existing folder in which it may not create folders', async () => {
    const { box, mock } = await openBox({ seed: { tree } });
    const body = { type: 'error', status: 403, code: 'access_denied_insufficient_permissions', message: 'No', request_id: 'r' };
    const failNextCreate = () => {
      mock.faults.add({ operationId: 'folders.create', respond: { status: 403, body } });
    };
    failNextCreate();
    expect(await box.folders.ensurePath('/Reports/2026/June')).toMatchObject({
      id: mock.state.find('/Reports/2026/June')?.id,
      created: true,
    });
    for (const path of ['/Nowhere', '/notes.txt']) {
      failNextCreate();
      expect(await rejection(box.folders.ensurePath(path), BoxForbiddenError)).toMatchObject({
        status: 403,
        operationId: 'folders.create',
      });
    }
  });

  it('ensurePath looks up the existing folder when the 409 response does not name it', async () => {
    const { box, mock } = await openBox({ seed: { tree } });
    const body = { type: 'error', status: 409, code: 'item_name_in_use', message: 'Taken', request_id: 'r' };
    mock.faults.add({ operationId: 'folders.create', respond: { status: 409, body } });
    expect(await box.folders.ensurePath('/Reports')).toEqual({ id: mock.state.find('/Reports')?.id, name: 'Reports', created: false });
  });
});

describe('folder path arguments', () => {
  it.each([
    ['', /path: must be a non-empty string/],
    ['//a', /the name "" in .* is empty/],
    [' \t\u00a0', /path: must be a non-empty string/],
    ['//', /the name "" in .* is empty/],
    ['/a//b', /the name "" in .* is empty/],
    ['/a/./b', /"\." in .* is not a valid name/],
    ['/a/../b', /"\.\." in .* is not a valid name/],
    ['/a\\b', /contains a slash or backslash/],
    ['/a /b', /ends with whitespace/],
    ['/a\tb', /control character/],
    [`/${'x'.repeat(256)}`, /more than 255/],
  ])('resolvePath and ensurePath reject the path %j before sending anything', async (path, message) => {
    const { box, mock } = await openBox();
    for (const method of ['resolvePath', 'ensurePath'] as const) {
      expect((await rejection(box.folders[method](path), BoxConfigError)).message).toMatch(message);
      expect((await rejection(box.folders[method]('/a', { from: ' ' }), BoxConfigError)).message).toMatch(/^from:/);
    }
    expect(mock.exchanges).toEqual([]);
  });

  it('resolvePath and ensurePath reject with 404 when the folder in from does not exist', async () => {
    const { box } = await openBox();
    await rejection(box.folders.ensurePath('/a/b', { from: '999' }), BoxNotFoundError);
    await rejection(box.folders.resolvePath('/a/b', { from: '999' }), BoxNotFoundError);
  });

  it('resolvePath and ensurePath use the folders of the user in asUser', async () => {
    const { box, mock } = await openBox({ seed: { users: people } });
    const [ada, ben] = people;
    const [adasFolder, other] = await Promise.all([box.folders.ensurePath('/a'), box.folders.ensurePath('/a', { asUser: ben.id })]);
    expect(other).toMatchObject({ id: mock.state.find('/a', ben.id)?.id, created: true });
    expect(adasFolder.id).toBe(mock.state.find('/a', ada.id)?.id);
    expect(await box.folders.resolvePath('/a', { asUser: ben.id })).toMatchObject({ id: other.id });
    expect(await box.asUser(ben.id).folders.ensurePath('/a')).toMatchObject({ id: other.id, created: false });
  });
});

it.each(['/Reports/', 'Reports/', '/Reports//'])('resolvePath and ensurePath ignore the trailing slash of %j', async (path) => {
  const { box, mock } = await openBox({ seed: { tree: { Reports: {} } } });
  const expected = { id: mock.state.find('/Reports')?.id, name: 'Reports' };
  expect(await box.folders.resolvePath(path)).toMatchObject(expected);
  expect(await box.folders.ensurePath(path)).toEqual({ ...expected, created: false });
});

describe('folder path cancellation', () => {
  it('an aborted ensurePath call rejects while a concurrent call still gets the folder', async () => {
    const fixture = await openBox();
    const controller = new AbortController();
    const reason = new Error('enough');
    const box = fixture.client({
      fetch: intercept(fixture.mock, async (request) => {
        if (request.url.pathname.endsWith('/folders')) controller.abort(reason);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return request.send();
      }),
    });
    const both = [{ signal: controller.signal }, {}].map((options) =>
      box.folders.ensurePath('/a/b', options).catch((error: unknown) => error),
    );
    expect(await both[0]).toBe(reason);
    expect(await both[1]).toMatchObject({ id: fixture.mock.state.find('/a/b')?.id });
    expect(folderNames(fixture)).toEqual(['a', 'b']);
  });

  it('an aborted ensurePath call cancels its request when no other call waits for it', async () => {
    const fixture = await openBox();
    let aborted = 0;
    let reportRequest: () => void = () => undefined;
    const requested = new Promise<void>((resolve) => (reportRequest = resolve));
    const box = fixture.client({
      fetch: (url: string, init: RequestInit) => {
        if (!url.includes('/folders?')) return fixture.mock.fetch(url, init);
        return new Promise<Response>((_, reject) => {
          reportRequest();
          init.signal?.addEventListener('abort', () => {
            aborted += 1;
            reject(init.signal?.reason as Error);
          });
        });
      },
    });
    const controller = new AbortController();
    const call = box.folders.ensurePath('/a', { signal: controller.signal });
    const rejected = rejection(call, DOMException);
    await requested;
    controller.abort();
    await rejected;
    await expect.poll(() => aborted).toBe(1);
  });
});
