import { describe, expectTypeOf, it } from 'vitest';
import type { BoxClient, ClientError, FileFull, UserFull } from '../../src/index.js';

declare const box: BoxClient;

describe('box.raw', () => {
  it('raw calls accept only documented paths and methods', () => {
    void box.raw.GET('/users/me');
    // @ts-expect-error -- unknown path
    void box.raw.GET('/users/you');
    // @ts-expect-error -- the path is not a template
    void box.raw.GET('/files/1');
    // @ts-expect-error -- the path has no GET method
    void box.raw.GET('/files/{file_id}/copy');
  });

  it('raw calls require path parameters', () => {
    void box.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } });
    // @ts-expect-error -- the init object is missing
    void box.raw.GET('/files/{file_id}');
    // @ts-expect-error -- params is missing
    void box.raw.GET('/files/{file_id}', {});
    // @ts-expect-error -- the ID is missing
    void box.raw.GET('/files/{file_id}', { params: { path: {} } });
    // @ts-expect-error -- wrong parameter name
    void box.raw.GET('/files/{file_id}', { params: { path: { fileId: '1' } } });
    // @ts-expect-error -- thumbnails are png or jpg
    void box.raw.GET('/files/{file_id}/thumbnail.{extension}', { params: { path: { file_id: '1', extension: 'gif' } } });
  });

  it('raw calls require a body if the operation requires one', () => {
    void box.raw.POST('/folders', { body: { name: 'a', parent: { id: '0' } } });
    // @ts-expect-error -- the body is missing
    void box.raw.POST('/folders', {});
    // @ts-expect-error -- the parent is missing
    void box.raw.POST('/folders', { body: { name: 'a' } });
  });

  it('raw calls return data or error as a discriminated union', async () => {
    const result = await box.raw.GET('/files/{file_id}', { params: { path: { file_id: '1' } } });
    expectTypeOf(result.data).toEqualTypeOf<FileFull | undefined>();
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    if (result.error === undefined) return;
    expectTypeOf<ClientError>().toExtend<typeof result.error>();
  });

  it('the path determines the type of data', async () => {
    const { data } = await box.raw.GET('/users/me');
    expectTypeOf(data).toEqualTypeOf<UserFull | undefined>();
  });

  it('parseAs determines the type of data', async () => {
    const text = await box.raw.GET('/users/me', { parseAs: 'text' });
    expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
    const blob = await box.raw.GET('/users/me', { parseAs: 'blob' });
    expectTypeOf(blob.data).toEqualTypeOf<Blob | undefined>();
    // @ts-expect-error -- unknown parseAs value
    void box.raw.GET('/users/me', { parseAs: 'xml' });
  });

  it('raw calls accept call options', () => {
    void box.raw.GET('/users/me', { asUser: '7', timeoutMs: 5, signal: new AbortController().signal });
    // @ts-expect-error -- an ID is a string
    void box.raw.GET('/users/me', { asUser: 7 });
  });
});
