import { describe, expectTypeOf, it } from 'vitest';
import type { BoxClient, BoxPromise, FileFull, Folder, Items, UserFull } from '../../src/index.js';
import { createBoxCore, request, type Auth } from '../../src/entry-core.js';

declare const box: BoxClient;
declare const auth: Auth;

describe('box.request', () => {
  it('a template of the document determines path, query, body and result', () => {
    const file = box.request('GET', '/files/{file_id}', { path: { file_id: '1' }, query: { fields: ['name'] } });
    expectTypeOf(file).toEqualTypeOf<BoxPromise<FileFull>>();
    expectTypeOf(box.request('GET', '/users/me')).toEqualTypeOf<BoxPromise<UserFull>>();
    expectTypeOf(box.request('DELETE', '/files/{file_id}', { path: { file_id: '1' } })).toEqualTypeOf<BoxPromise<undefined>>();
    void box.request('POST', '/folders', { body: { name: 'a', parent: { id: '0' } }, timeoutMs: 5 });
  });

  it('a template of the document requires its parameters and its body', () => {
    // @ts-expect-error -- the ID is missing
    void box.request('GET', '/files/{file_id}');
    // @ts-expect-error -- wrong name
    void box.request('GET', '/files/{file_id}', { path: { fileId: '1' } });
    // @ts-expect-error -- unknown query parameter
    void box.request('GET', '/files/{file_id}', { path: { file_id: '1' }, query: { field: ['name'] } });
    // @ts-expect-error -- the body is missing
    void box.request('POST', '/folders', {});
    // @ts-expect-error -- the parent is missing
    void box.request('POST', '/folders', { body: { name: 'a' } });
    // @ts-expect-error -- unknown option
    void box.request('GET', '/users/me', { retries: 5 });
  });

  it('a multipart form can be FormData', () => {
    void box.request('POST', '/files/content', { body: new FormData() });
    // @ts-expect-error -- not for JSON
    void box.request('POST', '/folders', { body: new FormData() });
  });

  it('bytes are a response', () => {
    expectTypeOf(box.request('GET', '/files/{file_id}/content', { path: { file_id: '1' } })).resolves.toEqualTypeOf<Response>();
  });

  it('another path has an unknown result, or that of a type argument', () => {
    expectTypeOf(box.request('GET', '/files/1')).toEqualTypeOf<BoxPromise<unknown>>();
    expectTypeOf(box.request('PATCH', '/users/me', { body: 7 })).toEqualTypeOf<BoxPromise<unknown>>();
    expectTypeOf(box.request('GET', 'https://api.box.com/2.0/reports' as string)).toEqualTypeOf<BoxPromise<unknown>>();
    expectTypeOf(box.request<Folder>('GET', '/reports', { query: { a: 1 } })).toEqualTypeOf<BoxPromise<Folder>>();
    // @ts-expect-error -- unknown method
    void box.request('get', '/files/1');
    // @ts-expect-error -- unknown option
    void box.request('GET', '/files/1', { qery: {} });
  });

  it('the standalone function has the same types', () => {
    const core = createBoxCore({ auth });
    expectTypeOf(request(core, 'GET', '/folders/{folder_id}/items', { path: { folder_id: '0' } })).resolves.toExtend<Items>();
    expectTypeOf(request<Folder>(core, 'GET', '/reports')).toEqualTypeOf<BoxPromise<Folder>>();
    // @ts-expect-error -- the ID is missing
    void request(core, 'GET', '/files/{file_id}');
  });
});

describe('await using', () => {
  it('accepts the client', async () => {
    await using client = box;
    expectTypeOf(client[Symbol.asyncDispose]).toEqualTypeOf<() => Promise<void>>();
  });
});

describe('box.jobs.poll', () => {
  it('has the state or the result of the kind', async () => {
    const status = await box.jobs.poll({ kind: 'docgenBatch', id: '1' });
    if (status.done) expectTypeOf(status.result[0]?.status).toEqualTypeOf<(typeof status.result)[0]['status'] | undefined>();
    else expectTypeOf(status.state).toBeArray();
    // @ts-expect-error -- a poll has no interval
    void box.jobs.poll({ kind: 'docgenBatch', id: '1' }, { intervalMs: 1 });
  });
});
