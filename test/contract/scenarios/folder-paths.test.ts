import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxConflictError, BoxForbiddenError, BoxNotFoundError } from 'box-openapi-sdk';
import { openBox, people, type Scene } from '../support/box.js';
import { rejection } from '../support/rejection.js';
import { brokenConnection, intercept } from '../support/wire.js';

const tree = { Reports: { 2026: { 'may.pdf': 'May' } }, 'notes.txt': 'notes' };

/** The operations that a piece of work sends. */
async function sent(scene: Scene, work: () => Promise<unknown>): Promise<(string | undefined)[]> {
  const before = scene.calls().length;
  await work();
  return scene
    .calls()
    .slice(before)
    .map(({ operationId }) => operationId);
}

const foldersOf = ({ mock }: Scene) =>
  mock.state
    .items()
    .filter(({ type }) => type === 'folder')
    .map(({ name }) => name);

describe('folders.resolvePath', () => {
  it('finds a folder, a file and a web link', async () => {
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

  it('gives undefined where nothing is: no such name, another case, below a file', async () => {
    const { box } = await openBox({ seed: { tree } });
    for (const path of ['/Report', '/reports', '/Reports/2026/may.PDF', '/notes.txt/x', '/Nowhere/at/all']) {
      expect(await box.folders.resolvePath(path)).toBeUndefined();
    }
  });

  it('takes a name for the same however its letters are composed', async () => {
    const { box, mock } = await openBox({ seed: { tree: { 'Caf\u00e9': {} } } });
    expect(await box.folders.resolvePath('/Cafe\u0301')).toMatchObject({ id: mock.state.find('/Caf\u00e9')?.id });
  });

  it('asks once for what it has found before, and notices what is moved, renamed or deleted', async () => {
    const scene = await openBox({ seed: { tree } });
    const { box, mock } = scene;
    const path = '/Reports/2026/may.pdf';
    const file = await box.folders.resolvePath(path);
    expect(await sent(scene, () => box.folders.resolvePath(path))).toEqual(['files.get']);
    // Another file takes the name.
    await box.files.delete(file?.id ?? '');
    const other = await mock.state.addFile({ parentId: mock.state.find('/Reports/2026')?.id ?? '', name: 'may.pdf', content: 'new' });
    expect(await box.folders.resolvePath(path)).toMatchObject({ id: other.id });
    // A folder above it is renamed, another takes its place.
    await box.folders.update(mock.state.find('/Reports')?.id ?? '', { name: 'Old' });
    expect(await box.folders.resolvePath(path)).toBeUndefined();
    expect(await box.folders.resolvePath('/Old/2026/may.pdf')).toMatchObject({ id: other.id });
    await box.files.update(other.id, { parent: { id: '0' } });
    expect(await box.folders.resolvePath('/Old/2026/may.pdf')).toBeUndefined();
    expect(await box.folders.resolvePath('/may.pdf')).toMatchObject({ id: other.id });
  });

  it('finds a name in a folder of many pages without reading them all', { timeout: 30_000 }, async () => {
    const scene = await openBox({ seed: { tree: Object.fromEntries(Array.from({ length: 3500 }, (_, at) => [`f${String(at)}`, ''])) } });
    const { box, mock } = scene;
    const wanted = mock.state.find('/f3456')?.id;
    let found: string | undefined;
    const operations = await sent(scene, async () => (found = (await box.folders.resolvePath('/f3456'))?.id));
    expect(found).toBe(wanted);
    expect(operations).toEqual(['folders.items.list', 'files.content.preflight']);
    // Who may not upload there reads the pages.
    mock.faults.add({ operationId: 'files.content.preflight', respond: { status: 403 } });
    expect(await box.folders.resolvePath('/f3457')).toMatchObject({ id: mock.state.find('/f3457')?.id });
    expect(await box.folders.resolvePath('/f9999')).toBeUndefined();
  });
});

describe('folders.ensurePath', () => {
  it('makes what is missing and finds what is there', async () => {
    const scene = await openBox({ seed: { tree } });
    const { box, mock } = scene;
    const id = (path: string) => mock.state.find(path)?.id;
    expect(await box.folders.ensurePath('/Reports/2026/June/Drafts')).toEqual({
      id: id('/Reports/2026/June/Drafts'),
      name: 'Drafts',
      created: true,
    });
    expect(foldersOf(scene).sort()).toEqual(['2026', 'Drafts', 'June', 'Reports']);
    const again = { id: id('/Reports/2026/June/Drafts'), name: 'Drafts', created: false };
    expect(await box.folders.ensurePath('/Reports/2026/June/Drafts')).toEqual(again);
    expect(await scene.client().folders.ensurePath('/Reports/2026/June/Drafts')).toEqual(again);
    expect(await box.folders.ensurePath('/reports/2026')).toEqual({ id: id('/Reports/2026'), name: '2026', created: false });
    expect(await box.folders.ensurePath('/reports')).toEqual({ id: id('/Reports'), name: 'Reports', created: false });
    expect(await box.folders.ensurePath('/')).toMatchObject({ id: '0', created: false });
    expect(await box.folders.ensurePath('x', { from: id('/Reports') })).toMatchObject({ created: true });
    expect(mock.state.find('/Reports/x')).toBeDefined();
  });

  it('makes one call for a folder, and one for a path that it has found before', async () => {
    const many = Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`f${String(at)}`, {}]));
    const scene = await openBox({ seed: { tree: many } });
    const { box } = scene;
    expect(await sent(scene, () => box.folders.ensurePath('/f2400/a/b'))).toEqual(['folders.create', 'folders.create', 'folders.create']);
    expect(await sent(scene, () => box.folders.ensurePath('/f2400/a/b'))).toEqual(['folders.get']);
    expect(await sent(scene, () => box.folders.ensurePath('/f2400/a/c'))).toEqual(['folders.get', 'folders.create']);
  });

  it('makes each folder once for 50 calls at the same time, and one of them says so', async () => {
    const scene = await openBox();
    const { box } = scene;
    const paths = Array.from({ length: 50 }, (_, at) => `/a/${at % 2 === 0 ? 'b' : 'B'}/c${String(at % 5)}/d`);
    const made = await Promise.all(paths.map((path) => box.folders.ensurePath(path)));
    expect(foldersOf(scene).sort()).toEqual(['a', 'b', 'c0', 'c1', 'c2', 'c3', 'c4', 'd', 'd', 'd', 'd', 'd']);
    expect(new Set(made.map(({ id }) => id)).size).toBe(5);
    expect(made.filter(({ created }) => created)).toHaveLength(5);
    // None was refused: nobody asked for a folder that was being made.
    expect(scene.calls().filter(({ status }) => status === 409)).toEqual([]);
    expect(scene.calls()).toHaveLength(12);
  });

  it('agrees with other clients that make the same folders meanwhile', async () => {
    const scene = await openBox();
    const clients = Array.from({ length: 8 }, () => scene.client());
    const made = await Promise.all(clients.map((box) => box.folders.ensurePath('/a/b/c')));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made.filter(({ created }) => created)).toHaveLength(1);
    expect(foldersOf(scene)).toEqual(['a', 'b', 'c']);
  });

  it('makes again what was deleted since, below what is still there', async () => {
    const scene = await openBox();
    const { box, mock } = scene;
    const first = await box.folders.ensurePath('/a/b/c');
    await box.folders.delete(mock.state.find('/a/b')?.id ?? '', { recursive: true });
    const second = await box.folders.ensurePath('/a/b/c');
    expect(second).toMatchObject({ id: mock.state.find('/a/b/c')?.id, created: true });
    expect(second.id).not.toBe(first.id);
    await box.folders.delete(mock.state.find('/a')?.id ?? '', { recursive: true });
    expect(await box.folders.ensurePath('/a/b/c/d')).toMatchObject({ id: mock.state.find('/a/b/c/d')?.id });
  });

  it('begins again when a folder goes between two steps', async () => {
    const scene = await openBox();
    let deleted = false;
    const box = scene.client({
      fetch: intercept(scene.mock, async (request) => {
        const above = scene.mock.state.find('/a/b')?.id;
        if (above !== undefined && !deleted && request.method === 'POST') {
          deleted = true;
          await scene.box.folders.delete(above, { recursive: true });
        }
        return request.send();
      }),
    });
    expect(await box.folders.ensurePath('/a/b/c')).toMatchObject({ created: true });
    expect(scene.mock.state.find('/a/b/c')).toBeDefined();
    expect(deleted).toBe(true);
  });

  it('does not put folders into one that was renamed since', async () => {
    const { box, mock } = await openBox();
    await box.folders.ensurePath('/Daily/1');
    await box.folders.update(mock.state.find('/Daily')?.id ?? '', { name: 'Archive' });
    await box.folders.ensurePath('/Daily/2');
    expect(mock.state.find('/Archive/2')).toBeUndefined();
    expect(mock.state.find('/Daily/2')).toBeDefined();
  });

  it('finds what it made itself when the answer is lost', async () => {
    const scene = await openBox();
    let lost = 0;
    const box = scene.client({
      fetch: intercept(scene.mock, async (request) => {
        const answer = await request.send();
        if (request.method === 'POST' && request.url.pathname.endsWith('/folders') && lost++ === 0) throw brokenConnection();
        return answer;
      }),
    });
    const made = await box.folders.ensurePath('/a');
    expect(made.id).toBe(scene.mock.state.find('/a')?.id);
    expect(foldersOf(scene)).toEqual(['a']);
  });

  it('says what is in the way, a file or a web link', async () => {
    const { box, mock } = await openBox({ seed: { tree } });
    mock.state.addWebLink({ name: 'Docs', url: 'https://example.com' });
    const error = await rejection(box.folders.ensurePath('/notes.txt/x'), BoxConflictError);
    expect(error.message).toContain(`"notes.txt" in the folder 0 is a file, with the id ${mock.state.find('/notes.txt')?.id ?? ''}`);
    expect(error).toMatchObject({ status: 409, code: 'item_name_in_use', conflicts: [{ type: 'file' }] });
    expect((await rejection(box.folders.ensurePath('/Docs'), BoxConflictError)).message).toContain('is a web link');
  });

  it('passes through a folder in which it may make nothing', async () => {
    const { box, mock } = await openBox({ seed: { tree } });
    const body = { type: 'error', status: 403, code: 'access_denied_insufficient_permissions', message: 'No', request_id: 'r' };
    const refuse = () => {
      mock.faults.add({ operationId: 'folders.create', respond: { status: 403, body } });
    };
    refuse();
    expect(await box.folders.ensurePath('/Reports/2026/June')).toMatchObject({
      id: mock.state.find('/Reports/2026/June')?.id,
      created: true,
    });
    for (const path of ['/Nowhere', '/notes.txt']) {
      refuse();
      expect(await rejection(box.folders.ensurePath(path), BoxForbiddenError)).toMatchObject({
        status: 403,
        operationId: 'folders.create',
      });
    }
  });

  it('looks the folder up when the refusal does not name it', async () => {
    const { box, mock } = await openBox({ seed: { tree } });
    const body = { type: 'error', status: 409, code: 'item_name_in_use', message: 'Taken', request_id: 'r' };
    mock.faults.add({ operationId: 'folders.create', respond: { status: 409, body } });
    expect(await box.folders.ensurePath('/Reports')).toEqual({ id: mock.state.find('/Reports')?.id, name: 'Reports', created: false });
  });
});

describe('paths', () => {
  it.each([
    ['', /path: not a text/],
    ['//a', /the name "" is empty/],
    ['/a/', /the name "" is empty/],
    ['/a/./b', /"\." is no name/],
    ['/a/../b', /"\.\." is no name/],
    ['/a\\b', /has a slash or backslash/],
    ['/a /b', /begins or ends with a space/],
    ['/a\tb', /control character/],
    [`/${'x'.repeat(256)}`, /more than 255/],
  ])('%j is refused before anything is sent', async (path, message) => {
    const { box, mock } = await openBox();
    for (const method of ['resolvePath', 'ensurePath'] as const) {
      expect((await rejection(box.folders[method](path), BoxConfigError)).message).toMatch(message);
      expect((await rejection(box.folders[method]('/a', { from: '' }), BoxConfigError)).message).toMatch(/^from:/);
    }
    expect(mock.exchanges).toEqual([]);
  });

  it('that begin in a folder that is not there are not found', async () => {
    const { box } = await openBox();
    await rejection(box.folders.ensurePath('/a/b', { from: '999' }), BoxNotFoundError);
    await rejection(box.folders.resolvePath('/a/b', { from: '999' }), BoxNotFoundError);
  });

  it('are of the user for whom the call is', async () => {
    const { box, mock } = await openBox({ seed: { users: people } });
    const [ada, ben] = people;
    const [own, other] = await Promise.all([box.folders.ensurePath('/a'), box.folders.ensurePath('/a', { asUser: ben.id })]);
    expect(other).toMatchObject({ id: mock.state.find('/a', ben.id)?.id, created: true });
    expect(own.id).toBe(mock.state.find('/a', ada.id)?.id);
    expect(await box.folders.resolvePath('/a', { asUser: ben.id })).toMatchObject({ id: other.id });
    expect(await box.asUser(ben.id).folders.ensurePath('/a')).toMatchObject({ id: other.id, created: false });
  });
});

describe('a call that is aborted', () => {
  it('stops to wait, and others get their folder all the same', async () => {
    const scene = await openBox();
    const controller = new AbortController();
    const reason = new Error('enough');
    const box = scene.client({
      fetch: intercept(scene.mock, async (request) => {
        if (request.url.pathname.endsWith('/folders')) controller.abort(reason);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return request.send();
      }),
    });
    const both = [{ signal: controller.signal }, {}].map((options) =>
      box.folders.ensurePath('/a/b', options).catch((error: unknown) => error),
    );
    expect(await both[0]).toBe(reason);
    expect(await both[1]).toMatchObject({ id: scene.mock.state.find('/a/b')?.id });
    expect(foldersOf(scene)).toEqual(['a', 'b']);
  });

  it('ends the request when nobody else waits, and leaves no other call in the lurch', async () => {
    const scene = await openBox();
    let stopped = 0;
    const box = scene.client({
      fetch: (url: string, init: RequestInit) => {
        if (!url.includes('/folders?')) return scene.mock.fetch(url, init);
        return new Promise<Response>((_, reject) => {
          init.signal?.addEventListener('abort', () => {
            stopped += 1;
            reject(init.signal?.reason as Error);
          });
        });
      },
    });
    const controller = new AbortController();
    const call = box.folders.ensurePath('/a', { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 50);
    await rejection(call, DOMException);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(stopped).toBe(1);
  });
});
