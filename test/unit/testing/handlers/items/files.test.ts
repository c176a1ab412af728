import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mockWithClient, clientFor, encode, fileForm, hex, adjustableClock, sha1, uploadApi } from '../../mock-client.js';

const clock = adjustableClock();
const { mock, call, send, upload } = await mockWithClient({
  now: clock.now,
  downloadNotReady: 1,
  notReadySeconds: 0,
  seed: {
    users: [
      { name: 'Ada Moreno', login: 'ada@example.com' },
      { name: 'Ben Okafor', login: 'ben@example.com' },
    ],
    tree: { Docs: { 'a.txt': 'alpha' } },
  },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
const ben = () => clientFor(mock, mock.state.users().find(({ name }) => name === 'Ben Okafor')?.id);

describe('mock direct upload', () => {
  it('creates a file with the SHA-1 of its bytes', async () => {
    const { status, body } = await upload('b.txt', 'beta', idOf('/Docs'), { 'content-md5': hex(await sha1('beta')) });
    expect(status).toBe(201);
    expect(body).toMatchObject({ total_count: 1, entries: [{ name: 'b.txt', size: 4, etag: '0', sha1: hex(await sha1('beta')) }] });
    expect(await mock.state.content(idOf('/Docs/b.txt'))).toEqual(encode('beta'));
  });

  it('rejects bytes that do not match Content-MD5 and stores nothing', async () => {
    const { status, body } = await upload('b.txt', 'betb', '0', { 'content-md5': hex(await sha1('beta')) });
    expect([status, body.code]).toEqual([400, 'bad_digest']);
    expect(mock.state.find('/b.txt')).toBeUndefined();
  });

  it('returns the conflicting item as a single object', async () => {
    const { status, body } = await upload('A.TXT', 'x', idOf('/Docs'));
    expect(status).toBe(409);
    expect(body['context_info']).toMatchObject({ conflicts: { type: 'file', id: idOf('/Docs/a.txt'), name: 'a.txt' } });
  });

  it('accepts all byte values, including the boundary', async () => {
    const bytes = new Uint8Array(300_000).map((_, index) => (index * 7) % 256);
    const tricky = new Uint8Array([...encode('\r\n--form'), ...bytes, ...encode('\r\n--')]);
    await upload('bytes.bin', tricky);
    expect(Buffer.compare(await mock.state.content(idOf('/bytes.bin')), tricky)).toBe(0);
  });

  it('requires the attributes before the file', async () => {
    const form = new FormData();
    form.append('file', new Blob(['x']), 'file');
    form.append('attributes', JSON.stringify({ name: 'x', parent: { id: '0' } }));
    expect((await call('POST', `${uploadApi}/files/content`, form)).status).toBe(400);
    expect(mock.violations).toMatchObject([{ kind: 'request', operationId: 'files.content.upload', location: 'body/attributes' }]);
    await mock.reset();
  });

  it('is checked in advance by a preflight request', async () => {
    const free = await call('OPTIONS', '/files/content', { name: 'new.txt', size: 5, parent: { id: '0' } });
    expect(free.body).toEqual({ upload_url: `${uploadApi}/files/content`, upload_token: null });
    expect((await call('OPTIONS', '/files/content', { name: 'a.txt', parent: { id: idOf('/Docs') } })).status).toBe(409);
    const huge = await call('OPTIONS', '/files/content', { name: 'huge', size: 1e14, parent: { id: '0' } });
    expect([huge.status, huge.body.code]).toEqual([403, 'storage_limit_exceeded']);
    expect((await call('OPTIONS', `/files/${idOf('/Docs/a.txt')}/content`, { size: 1 })).status).toBe(200);
    expect((await call('OPTIONS', `/files/${idOf('/Docs/a.txt')}/content`, undefined, { 'if-match': '9' })).status).toBe(412);
  });
});

describe('mock file versions', () => {
  const newVersion = (content: string, headers: Record<string, string> = {}) =>
    call('POST', `${uploadApi}/files/${idOf('/Docs/a.txt')}/content`, fileForm({}, content), headers);

  it('replace the content and keep the old version', async () => {
    const { status, body } = await newVersion('alpha two', { 'if-match': '0' });
    expect(status).toBe(201);
    expect(body.entries[0]).toMatchObject({ etag: '1', size: 9 });
    const versions = await call('GET', `/files/${idOf('/Docs/a.txt')}/versions?fields=version_number,size`);
    expect(versions.body).toMatchObject({ total_count: 1, entries: [{ type: 'file_version', version_number: '1', size: 5 }] });
    expect((await newVersion('three', { 'if-match': '0' })).status).toBe(412);
  });
});

describe('mock download', () => {
  async function location(id: string, query = ''): Promise<string> {
    const response = await send('GET', `/files/${id}/content${query}`);
    expect(response.status).toBe(302);
    return response.headers.get('location') ?? '';
  }

  it('redirects to another host, which serves ranges without a token', async () => {
    const url = await location(idOf('/Docs/a.txt'));
    expect(new URL(url).host).toBe('dl.boxcloud.com');
    const whole = await mock.fetch(url);
    expect([whole.status, whole.headers.get('content-length'), await whole.text()]).toEqual([200, '5', 'alpha']);
    const part = await mock.fetch(url, { headers: { range: 'bytes=1-2' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 1-2/5', 'lp']);
    expect(await (await mock.fetch(url, { headers: { range: 'bytes=-2' } })).text()).toBe('ha');
    expect(await (await mock.fetch(url, { headers: { range: 'bytes=3-' } })).text()).toBe('ha');
    const beyond = await mock.fetch(url, { headers: { range: 'bytes=5-' } });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */5']);
    clock.advance(16 * 60);
    expect((await mock.fetch(url)).status).toBe(404);
  });

  it('records a violation when a header of the service is sent to the download host', async () => {
    const url = await location(idOf('/Docs/a.txt'));
    await mock.fetch(url, { headers: { authorization: 'Bearer x', boxapi: 'shared_link=x' } });
    expect(mock.violations.map(({ location: header }) => header)).toEqual(['header boxapi']);
    await mock.reset();
  });

  it('returns 202 at first for a new file, and serves old versions', async () => {
    const id = (await upload('n.txt', 'first')).body.entries[0]?.id ?? '';
    const early = await send('GET', `/files/${id}/content`);
    expect([early.status, early.headers.get('retry-after')]).toEqual([202, '0']);
    expect(await (await mock.fetch(await location(id))).text()).toBe('first');
    await call('POST', `${uploadApi}/files/${id}/content`, fileForm({}, 'second'));
    const old = (await call('GET', `/files/${id}/versions`)).body.entries[0]?.id ?? '';
    expect(await (await mock.fetch(await location(id, `?version=${old}`))).text()).toBe('first');
  });
});

describe('mock file', () => {
  it('has a thumbnail', async () => {
    const response = await send('GET', `/files/${idOf('/Docs/a.txt')}/thumbnail.png?min_width=32`);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect([...new Uint8Array(await response.arrayBuffer()).slice(1, 4)]).toEqual([...encode('PNG')]);
    expect((await send('GET', `/files/${idOf('/Docs/a.txt')}/thumbnail.jpg`)).headers.get('content-type')).toBe('image/jpeg');
  });

  it('cannot be changed by another user while it is locked', async () => {
    const id = idOf('/Docs/a.txt');
    const benId = mock.state.users()[1]?.id ?? '';
    await call('POST', '/collaborations', { item: { type: 'file', id }, accessible_by: { type: 'user', id: benId }, role: 'editor' });
    const locked = await call('PUT', `/files/${id}?fields=lock`, {
      lock: { type: 'lock', expires_at: new Date(clock.now() + 60_000).toISOString() },
    });
    expect(locked.body['lock']).toMatchObject({ type: 'lock', created_by: { login: 'ada@example.com' } });
    expect((await ben().call('PUT', `/files/${id}`, { name: 'z.txt' })).body.code).toBe('access_denied_item_locked');
    clock.advance(61);
    expect((await ben().call('PUT', `/files/${id}`, { name: 'z.txt' })).status).toBe(200);
  });

  it('is accessible through its shared link with the password', async () => {
    const id = idOf('/Docs/a.txt');
    const updated = await call('PUT', `/files/${id}?fields=shared_link`, {
      shared_link: { access: 'open', password: 'Sesame-1', vanity_name: 'the-alpha-file' },
    });
    const url = (updated.body['shared_link'] as { url: string }).url;
    expect(updated.body).toEqual({
      type: 'file',
      id,
      etag: '1',
      shared_link: expect.objectContaining({ is_password_enabled: true }) as unknown,
    });
    const open = (password?: string) =>
      ben().call('GET', '/shared_items?fields=name', undefined, {
        BoxApi: `shared_link=${url}${password === undefined ? '' : `&shared_link_password=${password}`}`,
      });
    expect((await open()).body.code).toBe('incorrect_shared_item_password');
    expect((await open('Sesame-1')).body).toMatchObject({ type: 'file', id, name: 'a.txt' });
    expect((await ben().call('GET', `/files/${id}`)).status).toBe(404);
    expect(
      (await ben().call('GET', `/files/${id}`, undefined, { BoxApi: `shared_link=${url}&shared_link_password=Sesame-1` })).status,
    ).toBe(200);
    await call('PUT', `/files/${id}`, { shared_link: null });
    expect((await open('Sesame-1')).status).toBe(404);
  });
});
