import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { base64, boxWithCaller, encode, hex, movableClock, sha1, uploadApi, type Answered, type Bytes } from '../setup.js';

const clock = movableClock();
const { mock, call, send } = await boxWithCaller({
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

async function open(name = 'new.bin', size = bytes.length): Promise<string> {
  const { body } = await call('POST', sessions, { folder_id: '0', file_size: size, file_name: name });
  return body.id;
}

interface Sent {
  readonly first: number;
  readonly content?: Bytes;
  readonly digest?: string;
  readonly range?: string;
}

async function put(id: string, { first, content = bytes.slice(first, first + 4), digest, range }: Sent): Promise<Answered> {
  const headers = {
    'content-type': 'application/octet-stream',
    'content-range': range ?? `bytes ${String(first)}-${String(first + content.length - 1)}/${String(bytes.length)}`,
    digest: digest ?? `sha=${base64(await sha1(content))}`,
  };
  return call('PUT', `${sessions}/${id}`, content, headers);
}

async function putAll(id: string): Promise<unknown[]> {
  const answers = await Promise.all([8, 0, 4].map((first) => put(id, { first })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  return (await call('GET', `${sessions}/${id}/parts`)).body.entries;
}

const commit = async (id: string, parts: unknown[], whole: Bytes = bytes, headers: Record<string, string> = {}): Promise<Answered> =>
  call('POST', `${sessions}/${id}/commit`, { parts }, { digest: `sha=${base64(await sha1(whole))}`, ...headers });

describe('an upload session', () => {
  it('takes parts in any order, says what has arrived, and makes the file once it is ready', async () => {
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

  it('makes a new version', async () => {
    const id = mock.state.find('/old.bin')?.id ?? '';
    const session = (await call('POST', `${uploadApi}/files/${id}/upload_sessions`, { file_size: 10 })).body.id;
    const parts = await putAll(session);
    expect((await commit(session, parts, bytes, { 'if-match': '7' })).status).toBe(412);
    await commit(session, parts);
    const done = await commit(session, parts, bytes, { 'if-match': '0' });
    expect(done).toMatchObject({ status: 201, body: { entries: [{ id, etag: '1', size: 10 }] } });
  });

  it('is for files of some size only', async () => {
    expect((await call('POST', sessions, { folder_id: '0', file_size: 9, file_name: 'small' })).status).toBe(400);
    expect(mock.violations).toMatchObject([{ operationId: 'uploadSessions.create', location: 'body/file_size', message: 'must be >= 10' }]);
    await mock.reset();
  });

  it('is refused when the name is taken', async () => {
    const { status, body } = await call('POST', sessions, { folder_id: '0', file_size: 10, file_name: 'old.bin' });
    expect([status, body.code]).toEqual([409, 'item_name_in_use']);
  });

  it('is gone after it was aborted or has expired', async () => {
    const [aborted, expired] = [await open('a'), await open('b')];
    await put(aborted, { first: 0 });
    expect((await send('DELETE', `${sessions}/${aborted}`)).status).toBe(204);
    expect((await put(aborted, { first: 4 })).status).toBe(404);
    clock.pass(7 * 24 * 3600 + 1);
    const late = await put(expired, { first: 0 });
    expect([late.status, late.body.code]).toEqual([410, 'session_expired']);
  });
});

describe('a part', () => {
  it('is refused when one byte differs from its digest', async () => {
    const id = await open();
    const damaged = await put(id, { first: 0, content: encode('abcX'), digest: `sha=${base64(await sha1('abcd'))}` });
    expect([damaged.status, damaged.body.code]).toEqual([412, 'bad_digest']);
    expect((await call('GET', `${sessions}/${id}/parts`)).body.total_count).toBe(0);
  });

  it('stays as it was when the caller uses its buffer again', async () => {
    const id = await open();
    const buffer = bytes.slice(0, 4);
    await put(id, { first: 0, content: buffer });
    buffer.fill(0);
    await put(id, { first: 4 });
    await put(id, { first: 8 });
    const parts = (await call('GET', `${sessions}/${id}/parts`)).body.entries;
    await commit(id, parts);
    expect((await commit(id, parts)).status).toBe(201);
  });

  it('is refused when it has arrived already', async () => {
    const id = await open();
    await put(id, { first: 4 });
    const again = await put(id, { first: 4 });
    expect([again.status, again.body.code]).toEqual([409, 'range_overlaps_existing_part']);
  });

  it.each([
    ['starts between two parts', { first: 2 }, 400],
    ['is shorter than a part', { first: 0, content: encode('abc') }, 400],
    ['is longer than its range', { first: 0, content: encode('abcde'), range: 'bytes 0-3/10' }, 400],
    ['is of a file of another length', { first: 0, range: 'bytes 0-3/11' }, 400],
    ['ends after the file', { first: 8, content: encode('ijkl'), range: 'bytes 8-11/10' }, 416],
  ])('is refused when it %s', async (_, sent, status) => {
    expect((await put(await open(), sent)).status).toBe(status);
  });
});

describe('a commit', () => {
  it('is refused when a part is missing, in the wrong place or another one', async () => {
    const id = await open();
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

  it('is refused when the whole is not what its digest says', async () => {
    const id = await open();
    const parts = await putAll(id);
    await commit(id, parts);
    const wrong = await commit(id, parts, encode('abcdefghiX'));
    expect([wrong.status, wrong.body.code]).toEqual([412, 'bad_digest']);
    expect((await commit(id, parts)).status).toBe(201);
  });

  it('finds the name that was taken since', async () => {
    const id = await open();
    const parts = await putAll(id);
    await mock.state.addFile({ name: 'new.bin', content: '' });
    expect(await commit(id, parts)).toMatchObject({ status: 409, body: { code: 'item_name_in_use' } });
  });
});
