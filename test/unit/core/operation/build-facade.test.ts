import { describe, expect, it, vi } from 'vitest';
import * as functions from '../../../../generated/functions.js';
import { operationTable } from '../../../../generated/operations.js';
import { createBoxClient } from '../../../../src/client.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { operationIds, operations } from '../../../support/openapi-document.js';
import { empty, json, respondingFetch } from '../../../support/fake-fetch.js';
import { helperMethods } from '../../../support/helper-methods.js';
import { clientWith, testClient } from '../../../support/test-client.js';

const client = () => createBoxClient({ auth: developerToken('dummy') });

function valueAt(root: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], root);
}

/** Returns the number of path parameters of an operation, read from the document and not from the table under test. */
function pathParametersOf(id: string): number {
  const found = operations.find(({ operation }) =>
    [operation, ...(operation['x-box-variants'] ?? [])].some(({ operationId }) => operationId === id),
  );
  return (found?.path.split('{').length ?? 1) - 1;
}

/** Returns the dotted path of every function in a tree of plain objects. */
function pathsOf(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (typeof value === 'function') return [`${prefix}${key}`];
    return value !== null && typeof value === 'object' ? pathsOf(value as object, `${prefix}${key}.`) : [];
  });
}

describe('client facade', () => {
  it.each(operationIds)('provides %s as a function', (id) => {
    expect(valueAt(client(), id)).toBeTypeOf('function');
  });

  it('the client has no methods other than the operations and the helper methods', () => {
    const excluded = new Set(['raw', 'uploads', 'downloads', 'jobs', 'asUser', 'withAuth', 'downscope', 'close', 'request', 'mirror']);
    const facade = Object.fromEntries(Object.entries(client()).filter(([name]) => !excluded.has(name)));
    expect(pathsOf(facade).sort()).toEqual([...operationIds, ...helperMethods].sort());
    expect(pathsOf(client().uploads)).toEqual(['upload', 'uploadMany']);
    expect(pathsOf(client().downloads)).toEqual(['download', 'downloadMany', 'zip', 'representation']);
  });

  it('the client does not expose its options as JSON', () => {
    expect(JSON.stringify(createBoxClient({ auth: developerToken('dummy-secret') }))).not.toContain('dummy-secret');
  });

  it('sends no request, and no token request, before the first call', () => {
    const { requests } = testClient();
    expect(requests).toEqual([]);
  });

  it('a test can replace every client method with a spy', async () => {
    const box = client();
    const spy = vi.spyOn(box.files, 'delete').mockResolvedValue(undefined);
    await box.files.delete('1');
    expect(spy).toHaveBeenCalledWith('1');
    for (const id of operationIds) {
      const owner = valueAt(box, id.split('.').slice(0, -1).join('.')) as object;
      const descriptor = Object.getOwnPropertyDescriptor(owner, id.split('.').at(-1) ?? '');
      expect([id, descriptor?.writable, descriptor?.configurable, descriptor?.enumerable]).toEqual([id, true, true, true]);
    }
  });

  it('two clients share no methods', () => {
    const one = client();
    vi.spyOn(one.files, 'delete').mockResolvedValue(undefined);
    expect(vi.isMockFunction(valueAt(one, 'files.delete'))).toBe(true);
    expect(vi.isMockFunction(valueAt(client(), 'files.delete'))).toBe(false);
  });

  it('the client is not thenable, so an async function can return it', async () => {
    const box = client();
    expect(await Promise.resolve(box)).toBe(box);
    expect('then' in box).toBe(false);
  });
});

describe('standalone operation functions', () => {
  const nameOf = (id: string) => id.replace(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());

  it('covers the same operations as the client methods', () => {
    expect(Object.keys(functions).sort()).toEqual(operationIds.map(nameOf).sort());
  });

  it('sends the same requests as the client methods', async () => {
    const fake = respondingFetch(() => json({ entries: [] }));
    const { box } = clientWith(fake);
    await box.files.get('1', { fields: ['name'], ifNoneMatch: '2' }, { asUser: '7' });
    await functions.filesGet(box, '1', { fields: ['name'], ifNoneMatch: '2' }, { asUser: '7' });
    await box.folders.items.list('0', { sort: 'name' });
    await functions.foldersItemsList(box, '0', { sort: 'name' });
    const [one, other, list, otherList] = fake.requests.map(({ method, url, headers, body }) => [
      method,
      url.href,
      Object.fromEntries(headers),
      body,
    ]);
    expect(other).toEqual(one);
    expect(otherList).toEqual(list);
  });

  it('sends every operation to the same method, path and host as the client method', async () => {
    const fake = respondingFetch(() => empty(204));
    const { box } = clientWith(fake);
    for (const id of operationIds) {
      const kind = operationTable[id]?.body;
      const body = kind === undefined ? {} : { body: kind === 'binary' ? new Uint8Array(1) : {} };
      const params = { ...body, boxApi: 'x', digest: 'sha=x', contentRange: 'bytes 0-1/2' };
      const args = ['1', '2', '3'];
      const count = pathParametersOf(id);
      const before = fake.requests.length;
      type Call = (...list: unknown[]) => Promise<unknown>;
      const [method, standalone] = [valueAt(box, id) as Call, valueAt(functions, nameOf(id)) as Call];
      await method(...args.slice(0, count), params).catch(() => undefined);
      await standalone(box, ...args.slice(0, count), params).catch(() => undefined);
      const [one, other, ...rest] = fake.requests.slice(before).map(({ method, url }) => `${method} ${url.href}`);
      expect([id, other, rest]).toEqual([id, one, []]);
      expect([id, one]).toEqual([id, expect.any(String)]);
    }
  });
});
