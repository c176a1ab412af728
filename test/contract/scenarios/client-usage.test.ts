import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupServer } from 'msw/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BoxApiError, clientCredentials, createBoxClient, type BoxClient } from 'box-openapi-sdk';
import { clientCredentials as coreCredentials, createBoxCore } from 'box-openapi-sdk/core';
import { filesContentUpload, filesGet, filesSharedLinkCreate, foldersCreate, foldersItemsList } from 'box-openapi-sdk/operations';
import type { MockBox } from 'box-openapi-sdk/testing';
import { collect, openBox, smallParts } from '../support/box.js';
import { readBytes, sha1Hex, seededBytes } from '../support/bytes.js';
import { expectApiError } from '../support/expect-api-error.js';

const bytes = seededBytes(5000);

/** Runs a typical client session: folders, both kinds of upload, downloads, lists, an expired token and error responses. */
async function runSession(box: BoxClient, mock: MockBox): Promise<void> {
  const folder = await box.folders.create({ name: 'Films', parent: { id: '0' } });
  await expectApiError(box.folders.create({ name: 'films', parent: { id: '0' } }), 409, 'item_name_in_use');
  const target = { parentId: folder.id, source: bytes } as const;
  const direct = await box.uploads.upload({ ...target, name: 'direct.mov' });
  const inParts = await box.uploads.upload({ ...target, name: 'parts.mov', partsFromBytes: 1 });
  expect([direct.strategy, inParts.strategy, inParts.parts]).toEqual(['direct', 'parts', 5]);
  const whole = await readBytes(await box.files.content.download(inParts.file.id));
  expect(sha1Hex(whole)).toBe(sha1Hex(bytes));
  const part = await box.files.content.download(direct.file.id, { range: 'bytes=10-19' });
  expect({ status: part.status, bytes: [...(await readBytes(part))] }).toEqual({ status: 206, bytes: [...bytes.subarray(10, 20)] });
  const names = (await collect(box.folders.items.list(folder.id, { limit: 1, fields: ['name'] }))).map(({ name }) => name);
  expect(names).toEqual(['direct.mov', 'parts.mov']);
  mock.state.expireTokens();
  await box.files.delete(direct.file.id);
  expect((await box.files.get(direct.file.id)).item_status).toBe('trashed');
  expect(mock.state.find('/Films/parts.mov')?.id).toBe(inParts.file.id);
}

describe('client transports', () => {
  it('the client works over HTTP with a custom baseUrl', async () => {
    const { mock, calls } = await openBox(smallParts);
    const { url } = await mock.listen();
    const box = createBoxClient({ auth: clientCredentials(mock.credentials), baseUrl: url, retry: { baseMs: 1 } });
    await runSession(box, mock);
    expect(new Set(mock.exchanges.map((exchange) => new URL(exchange.url).origin))).toEqual(new Set([url]));
    expect(calls().filter(({ operationId }) => operationId === 'uploadSessions.parts.upload')).toHaveLength(5);
  });

  it('the client uploads a file from a local path over HTTP', async () => {
    const { mock } = await openBox(smallParts);
    const folder = await mkdtemp(join(tmpdir(), 'box-http-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'film.mov');
    await writeFile(path, bytes);
    const { url } = await mock.listen();
    const box = createBoxClient({ auth: clientCredentials(mock.credentials), baseUrl: url, retry: { baseMs: 1 } });
    const { file } = await box.uploads.upload({ source: path, parentId: '0', partsFromBytes: 1 });
    const version = await box.uploads.upload({ source: path, fileId: file.id, ifMatch: file.etag });
    expect([file.name, version.file.id, version.file.sha1]).toEqual(['film.mov', file.id, sha1Hex(bytes)]);
  });

  it('the client works with a fetch that clones every response, also when calls are retried', async () => {
    const { client, mock } = await openBox({ ...smallParts, commitNotReady: 1, notReadySeconds: 0 });
    const copies: Response[] = [];
    const box = client({
      fetch: async (url: string, init: RequestInit) => {
        const response = await mock.fetch(url, init);
        copies.push(response.clone());
        return response;
      },
    });
    mock.faults.add({
      operationId: 'folders.create',
      respond: { status: 429, headers: { 'retry-after': '0' }, body: { type: 'error', status: 429 } },
    });
    await runSession(box, mock);
    expect(copies.map(({ status }) => status)).toEqual(expect.arrayContaining([429, 401, 202, 302]));
  });

  it('the client works with the global fetch when msw intercepts it', async () => {
    const { mock } = await openBox(smallParts);
    const server = setupServer(...mock.handlers);
    server.listen({ onUnhandledRequest: 'error' });
    onTestFinished(() => {
      server.close();
    });
    const box = createBoxClient({ auth: clientCredentials(mock.credentials), retry: { baseMs: 1 } });
    await runSession(box, mock);
  });
});

describe('standalone functions', () => {
  it('standalone functions work with a core like the client methods', async () => {
    const { mock } = await openBox();
    const core = createBoxCore({
      auth: coreCredentials(mock.credentials),
      fetch: (url: string, init: RequestInit) => mock.fetch(url, init),
    });
    const folder = await foldersCreate(core, { name: 'Films', parent: { id: '0' } });
    for (const name of ['a.mov', 'b.mov', 'c.mov']) {
      await filesContentUpload(core, {
        body: { attributes: { name, parent: { id: folder.id } }, file: bytes },
        contentMd5: sha1Hex(bytes),
      });
    }
    const items = await collect(foldersItemsList(core, folder.id, { limit: 2, fields: ['name'] }));
    expect(items.map(({ name }) => name)).toEqual(['a.mov', 'b.mov', 'c.mov']);
    const { data, response } = await filesGet(core, items[0]?.id ?? '', { fields: ['size'] }).withResponse();
    expect([data.size, response.status]).toEqual([5000, 200]);
    const shared = await filesSharedLinkCreate(core, items[0]?.id ?? '', { shared_link: { access: 'open' } });
    expect(shared.shared_link?.access).toBe('open');
    await expectApiError(filesGet(core, '999999'), 404, 'not_found');
  });

  it('standalone functions accept a client instead of a core', async () => {
    const { box } = await openBox();
    expect(await foldersCreate(box, { name: 'Films', parent: { id: '0' } })).toMatchObject({ name: 'Films' });
  });
});

describe('box.raw', () => {
  it('raw calls take documented paths and return error responses instead of rejecting', async () => {
    const { box, mock, calls } = await openBox();
    const created = await box.raw.POST('/folders', { body: { name: 'Films', parent: { id: '0' } } });
    const folder_id = created.data?.id ?? '';
    expect(mock.state.find('/Films')?.id).toBe(folder_id);
    const conflict = await box.raw.POST('/folders', { body: { name: 'Films', parent: { id: '0' } } });
    expect(conflict.data).toBeUndefined();
    expect(conflict.response.status).toBe(409);
    expect(conflict.error).toMatchObject({ code: 'item_name_in_use', context_info: { conflicts: [{ id: folder_id }] } });
    const read = await box.raw.GET('/folders/{folder_id}', { params: { path: { folder_id }, query: { fields: ['name', 'size'] } } });
    expect(read.data).toEqual({ type: 'folder', id: folder_id, etag: '0', name: 'Films', size: 0 });
    const params = { path: { folder_id }, header: { 'if-match': '7' } };
    expect((await box.raw.PUT('/folders/{folder_id}', { params, body: { name: 'New' } })).response.status).toBe(412);
    expect((await box.raw.DELETE('/folders/{folder_id}', { params: { path: { folder_id } } })).response.status).toBe(204);
    expect(calls().map(({ operationId }) => operationId)).toEqual([
      'folders.create',
      'folders.create',
      'folders.get',
      'folders.update',
      'folders.delete',
    ]);
  });

  it('raw calls renew the token, wait for 202 responses, and parse the body as parseAs says', async () => {
    const { box, mock, calls } = await openBox({ downloadNotReady: 1, notReadySeconds: 0, seed: { tree: { 'a.txt': 'one' } } });
    const file_id = mock.state.find('/a.txt')?.id ?? '';
    await box.users.me();
    mock.state.expireTokens();
    const { data } = await box.raw.GET('/files/{file_id}/content', { params: { path: { file_id } }, parseAs: 'text' });
    expect(data).toBe('one');
    expect(
      calls()
        .map(({ status }) => status)
        .slice(1),
    ).toEqual(expect.arrayContaining([401, 302, 200]));
    const result = await box.raw.OPTIONS('/events');
    expect(result.data?.entries).toHaveLength(1);
  });
});

describe('withResponse', () => {
  it('withResponse resolves with data and response, and rejects with the API error', async () => {
    const { box } = await openBox();
    const { data, response } = await box.users.me().withResponse();
    expect(data.id).toBe('33001');
    expect(response.headers.get('box-request-id')).toMatch(/./);
    const error = await expectApiError(box.files.get('999999').withResponse(), 404, 'not_found');
    expect(error).toBeInstanceOf(BoxApiError);
  });
});
