import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  base64,
  mockWithClient,
  encode,
  hex,
  adjustableClock,
  sha1,
  uploadApi,
  type ParsedResponse,
  type Bytes,
} from '../../mock-client.js';

const clock = adjustableClock();
const { mock, call, send } = await mockWithClient({
  now: clock.now,
  uploadSessions: { minBytes: 10, partBytes: 4 },
  commitNotReady: 1,
  notReadySeconds: 0,
  seed: { tree: { 'old.bin': 'old' } },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const bytes = encode('abcdefghij');
const sessions = `${uploadApi}/files/upload_sessions`;

async function openSession(name = 'new.bin', size = bytes.length): Promise<string> {
  const { body } = await call('POST', sessions, { folder_id: '0', file_size: size, file_name: name });
  return body.id;
}

interface PartOptions {
  readonly first: number;
  readonly content?: Bytes;
  readonly digest?: string;
  readonly range?: string;
}

async function put(id: string, { first, content = bytes.slice(first, first + 4), digest, range }: PartOptions): Promise<ParsedResponse> {
  const headers = {
    'content-type': 'application/octet-stream',
    'content-range': range ?? `bytes ${String(first)}-${String(first + content.length - 1)}/${String(bytes.length)}`,
    digest: digest ?? `sha=${base64(await sha1(content))}`,
  };
  return call('PUT', `${sessions}/${id}`, content, headers);
}

async function putAll(id: string): Promise<unknown[]> {
  const responses = await Promise.all([8, 0, 4].map((first) => put(id, { first })));
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
  return (await call('GET', `${sessions}/${id}/parts`)).body.entries;
}

const commit = async (id: string, parts: unknown[], whole: Bytes = bytes, headers: Record<string, string> = {}): Promise<ParsedResponse> =>
  call('POST', `${sessions}/${id}/commit`, { parts }, { digest: `sha=${base64(await sha1(whole))}`, ...headers });

describe('mock upload session', () => {
  it('accepts parts in any order, lists them and creates the file after a 202', async () => {
    const created = await call('POST', sessions, { folder_id: '0', file_size: 10, file_name: 'new.bin' });
    expect(created).toMatchObject({ status: 201, body: { type: 'upload_session', part_size: 4, total_parts: 3, num_parts_processed: 0 } });
    expect(created.body['session_endpoints']).toMatchObject({ commit: `${sessions}/${created.body.id}/commit` });
    const parts = await putAll(created.body.id);
    expect(parts).toMatchObject([{ offset: 0, size: 4, sha1: hex(await sha1('abcd')) }, { offset: 4 }, { offset: 8, size: 2 }]);
    expect((await call('GET', `${sessions}/${created.body.id}`)).body['num_parts_processed']).toBe(3);
    const early = await commit(created.body.id, parts);
    expect([early.status, early.headers.get('retry-after')]).toEqual([202, '0']);
    const done = await commit(created.body.id, parts);
    expect(done).toMatchObject({ status: 201, body: { entries: [{ name: 'new.bin', size: 10, sha1: hex(await sha1(bytes)) }] } });
    expect(await mock.state.content(mock.state.find('/new.bin')?.id ?? '')).toEqual(bytes);
    expect((await call('GET', `${sessions}/${created.body.id}`)).status).toBe(404);
    const location = (await send('GET', `/files/${mock.state.find('/new.bin')?.id ?? ''}/content`)).headers.get('location') ?? '';
    expect(await (await mock.fetch(location, { headers: { range: 'bytes=2-5' } })).text()).toBe('cdef');
    expect(await (await mock.fetch(location, { headers: { range: 'bytes=4-4' } })).text()).toBe('e');
  });

  it('creates a new file version', async () => {
    const id = mock.state.find('/old.bin')?.id ?? '';
    const session = (await call('POST', `${uploadApi}/files/${id}/upload_sessions`, { file_size: 10 })).body.id;
    const parts = await putAll(session);
    expect((await commit(session, parts, bytes, { 'if-match': '7' })).status).toBe(412);
    await commit(session, parts);
    const done = await commit(session, parts, bytes, { 'if-match': '0' });
    expect(done).toMatchObject({ status: 201, body: { entries: [{ id, etag: '1', size: 10 }] } });
  });

  it('rejects a file below the minimum size', async () => {
    expect((await call('POST', sessions, { folder_id: '0', file_size: 9, file_name: 'small' })).status).toBe(400);
    expect(mock.violations).toMatchObject([{ operationId: 'uploadSessions.create', location: 'body/file_size', message: 'must be >= 10' }]);
    await mock.reset();
  });

  it('is rejected when the name is in use', async () => {
    const { status, body } = await call('POST', sessions, { folder_id: '0', file_size: 10, file_name: 'old.bin' });
    expect([status, body.code]).toEqual([409, 'item_name_in_use']);
  });

  it('is gone after an abort or its expiry', async () => {
    const [aborted, expired] = [await openSession('a'), await openSession('b')];
    await put(aborted, { first: 0 });
    expect((await send('DELETE', `${sessions}/${aborted}`)).status).toBe(204);
    expect((await put(aborted, { first: 4 })).status).toBe(404);
    clock.advance(7 * 24 * 3600 + 1);
    const late = await put(expired, { first: 0 });
    expect([late.status, late.body.code]).toEqual([410, 'session_expired']);
  });
});

describe('mock upload part', () => {
  it('is rejected when one byte does not match its digest', async () => {
    const id = await openSession();
    const damaged = await put(id, { first: 0, content: encode('abcX'), digest: `sha=${base64(await sha1('abcd'))}` });
    expect([damaged.status, damaged.body.code]).toEqual([412, 'bad_digest']);
    expect((await call('GET', `${sessions}/${id}/parts`)).body.total_count).toBe(0);
  });

  it('stays unchanged when the caller reuses its buffer', async () => {
    const id = await openSession();
    const buffer = bytes.slice(0, 4);
    await put(id, { first: 0, content: buffer });
    buffer.fill(0);
    await put(id, { first: 4 });
    await put(id, { first: 8 });
    const parts = (await call('GET', `${sessions}/${id}/parts`)).body.entries;
    await commit(id, parts);
    expect((await commit(id, parts)).status).toBe(201);
  });

  it('is rejected when it has already been uploaded', async () => {
    const id = await openSession();
    await put(id, { first: 4 });
    const duplicate = await put(id, { first: 4 });
    expect([duplicate.status, duplicate.body.code]).toEqual([409, 'range_overlaps_existing_part']);
  });

  it.each([
    ['starts between two parts', { first: 2 }, 400],
    ['is shorter than a part', { first: 0, content: encode('abc') }, 400],
    ['is longer than its range', { first: 0, content: encode('abcde'), range: 'bytes 0-3/10' }, 400],
    ['has another total size', { first: 0, range: 'bytes 0-3/11' }, 400],
    ['ends after the file', { first: 8, content: encode('ijkl'), range: 'bytes 8-11/10' }, 416],
  ])('is rejected when it %s', async (_, sent, status) => {
    expect((await put(await openSession(), sent)).status).toBe(status);
  });
});

describe('mock commit', () => {
  it('is rejected when a part is missing, out of order or unknown', async () => {
    const id = await openSession();
    await put(id, { first: 0 });
    const first = (await call('GET', `${sessions}/${id}/parts`)).body.entries;
    expect((await commit(id, first)).body.code).toBe('parts_mismatch');
    await put(id, { first: 4 });
    await put(id, { first: 8 });
    const all = (await call('GET', `${sessions}/${id}/parts`)).body.entries;
    expect((await commit(id, [...all].reverse())).body.code).toBe('parts_mismatch');
    expect((await commit(id, all.slice(1))).body.code).toBe('parts_mismatch');
    expect((await commit(id, all.slice(0, 2))).body.code).toBe('parts_mismatch');
    expect(
      (
        await commit(
          id,
          all.map((part) => ({ ...part, part_id: 'x' })),
        )
      ).body.code,
    ).toBe('parts_mismatch');
    expect((await commit(id, all)).status).toBe(202);
  });

  it('is rejected when the content does not match its digest', async () => {
    const id = await openSession();
    const parts = await putAll(id);
    await commit(id, parts);
    const wrong = await commit(id, parts, encode('abcdefghiX'));
    expect([wrong.status, wrong.body.code]).toEqual([412, 'bad_digest']);
    expect((await commit(id, parts)).status).toBe(201);
  });

  it('is rejected when the name was taken after the session started', async () => {
    const id = await openSession();
    const parts = await putAll(id);
    await mock.state.addFile({ name: 'new.bin', content: '' });
    expect(await commit(id, parts)).toMatchObject({ status: 409, body: { code: 'item_name_in_use' } });
  });
});
