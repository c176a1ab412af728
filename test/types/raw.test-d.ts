import { describe, expectTypeOf, it } from 'vitest';
import type { BoxClient, ClientError, FileFull, UserFull } from '../../src/index.js';

declare const box: BoxClient;

describe('box.raw', () => {
  it('knows the paths of the document', () => {
    void box.raw.GET('/users/me');
    // @ts-expect-error -- no such path
    void box.raw.GET('/users/you');
    // @ts-expect-error -- a path without its parameters filled in as a template
    void box.raw.GET('/files/1');
    // @ts-expect-error -- the path cannot be got
    void box.raw.GET('/files/{file_id}/copy');
  });

  it('wants the path parameters', () => {
    void box.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } });
    // @ts-expect-error -- without any init
    void box.raw.GET('/files/{file_id}');
    // @ts-expect-error -- without params
    void box.raw.GET('/files/{file_id}', {});
    // @ts-expect-error -- without the id
    void box.raw.GET('/files/{file_id}', { params: { path: {} } });
    // @ts-expect-error -- under another name
    void box.raw.GET('/files/{file_id}', { params: { path: { fileId: '1' } } });
    // @ts-expect-error -- thumbnails are png or jpg
    void box.raw.GET('/files/{file_id}/thumbnail.{extension}', { params: { path: { file_id: '1', extension: 'gif' } } });
  });

  it('wants a body where there has to be one', () => {
    void box.raw.POST('/folders', { body: { name: 'a', parent: { id: '0' } } });
    // @ts-expect-error -- without
    void box.raw.POST('/folders', {});
    // @ts-expect-error -- without a parent
    void box.raw.POST('/folders', { body: { name: 'a' } });
  });

  it('gives data or error, told apart by either', async () => {
    const result = await box.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } });
    expectTypeOf(result.data).toEqualTypeOf<FileFull | undefined>();
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    if (result.error === undefined) return;
    expectTypeOf<ClientError>().toExtend<typeof result.error>();
  });

  it('types data by the path', async () => {
    const { data } = await box.raw.GET('/users/me');
    expectTypeOf(data).toEqualTypeOf<UserFull | undefined>();
  });

  it('types data by how it is read', async () => {
    const text = await box.raw.GET('/users/me', { parseAs: 'text' });
    expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
    const blob = await box.raw.GET('/users/me', { parseAs: 'blob' });
    expectTypeOf(blob.data).toEqualTypeOf<Blob | undefined>();
    // @ts-expect-error -- no such way
    void box.raw.GET('/users/me', { parseAs: 'xml' });
  });

  it('takes the options of a call', () => {
    void box.raw.GET('/users/me', { asUser: '7', timeoutMs: 5, signal: new AbortController().signal });
    // @ts-expect-error -- an id is text
    void box.raw.GET('/users/me', { asUser: 7 });
  });
});
