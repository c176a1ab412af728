import { connect } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMockBox } from '../../../../src/testing/index.js';
import { base64, encode, fileForm, sha1, type Body } from '../mock-client.js';

const mock = await createMockBox({
  spillBytes: 100_000,
  uploadSessions: { minBytes: 10, partBytes: 4 },
  seed: { tree: { 'a.txt': 'alpha' } },
});
const server = await mock.listen();
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});
afterAll(() => mock.close());

const authorization = () => ({ authorization: `Bearer ${mock.issueToken()}` });

describe('mock HTTP server', () => {
  it('serves all Box hosts on one origin', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { clientId, clientSecret } = mock.credentials;
    const form = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' });
    const token = (await (await fetch(`${server.url}/oauth2/token`, { method: 'POST', body: form })).json()) as Body;
    const headers = { authorization: `Bearer ${token.access_token}` };
    const created = await fetch(`${server.url}/api/2.0/files/content`, {
      method: 'POST',
      headers,
      body: fileForm({ name: 'b', parent: { id: '0' } }, 'beta'),
    });
    expect(created.status).toBe(201);
    const id = ((await created.json()) as Body).entries[0]?.id ?? '';
    const file = await fetch(`${server.url}/2.0/files/${id}/content`, { headers: { ...headers, range: 'bytes=1-' } });
    expect([file.status, file.headers.get('content-range'), await file.text()]).toEqual([206, 'bytes 1-3/4', 'eta']);
    expect(new URL(file.url).origin).toBe(server.url);
    expect((await fetch(`${server.url}/2.0/users/me`)).status).toBe(401);
  });

  it('returns session and event URLs on its own origin', async () => {
    const headers = { ...authorization(), 'content-type': 'application/json' };
    const body = JSON.stringify({ folder_id: '0', file_size: 10, file_name: 's' });
    const session = (await (await fetch(`${server.url}/api/2.0/files/upload_sessions`, { method: 'POST', headers, body })).json()) as Body;
    const endpoints = session['session_endpoints'] as Record<string, string>;
    expect(new URL(endpoints['commit'] ?? '').origin).toBe(server.url);
    const part = encode('abcd');
    const sent = await fetch(endpoints['upload_part'] ?? '', {
      method: 'PUT',
      headers: {
        ...authorization(),
        'content-type': 'application/octet-stream',
        'content-range': 'bytes 0-3/10',
        digest: `sha=${base64(await sha1(part))}`,
      },
      body: part,
    });
    expect(sent.status).toBe(200);
    const events = (await (await fetch(`${server.url}/2.0/events`, { method: 'OPTIONS', headers: authorization() })).json()) as Body;
    expect(String(events.entries[0]?.['url'])).toContain(`${server.url}/subscribe`);
  });

  it('streams large request and response bodies', async () => {
    const size = 5_000_000;
    const bytes = new Uint8Array(size).map((_, index) => index % 251);
    const form = fileForm({ name: 'large', parent: { id: '0' } }, bytes);
    const created = await fetch(`${server.url}/api/2.0/files/content`, { method: 'POST', headers: authorization(), body: form });
    const id = ((await created.json()) as Body).entries[0]?.id ?? '';
    const file = await fetch(`${server.url}/2.0/files/${id}/content`, { headers: authorization() });
    expect(file.headers.get('content-length')).toBe(String(size));
    expect(Buffer.compare(new Uint8Array(await file.arrayBuffer()), bytes)).toBe(0);
  });

  it('responds with an error while the client is still sending', async () => {
    const form = fileForm({ name: 'a.txt', parent: { id: '0' } }, new Uint8Array(8_000_000));
    const rejected = await fetch(`${server.url}/api/2.0/files/content`, { method: 'POST', headers: authorization(), body: form });
    expect([rejected.status, ((await rejected.json()) as Body).code]).toEqual([409, 'item_name_in_use']);
    expect((await fetch(`${server.url}/2.0/users/me`, { headers: authorization() })).status).toBe(200);
  });

  it('drains a rejected request body before it reads the next request on the connection', async () => {
    const head = ['--b', 'content-disposition: form-data; name="attributes"', '', '{"name":"a.txt","parent":{"id":"0"}}', '--b'].join(
      '\r\n',
    );
    const rest = `\r\ncontent-disposition: form-data; name="file"; filename="f"\r\n\r\n${'x'.repeat(4_000_000)}\r\n--b--`;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let seen = '';
    socket.on('data', (chunk) => (seen += chunk.toString()));
    const common = ['host: 127.0.0.1', `authorization: ${authorization().authorization}`];
    const post = ['POST /api/2.0/files/content HTTP/1.1', ...common, 'content-type: multipart/form-data; boundary=b'];
    socket.write(`${[...post, `content-length: ${String(head.length + rest.length)}`].join('\r\n')}\r\n\r\n${head}`);
    socket.write(rest.slice(0, 100_000));
    await expect.poll(() => seen).toContain('HTTP/1.1 409');
    socket.write(rest.slice(100_000));
    socket.write(`${['GET /2.0/users/me HTTP/1.1', ...common].join('\r\n')}\r\n\r\n`);
    await expect.poll(() => seen).toContain('HTTP/1.1 200');
    socket.destroy();
  });

  it('breaks the connection for a networkError fault', async () => {
    mock.faults.add({ networkError: true });
    await expect(fetch(`${server.url}/2.0/users/me`, { headers: authorization() })).rejects.toThrow('fetch failed');
  });

  it('survives a client that disconnects during a request', async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    const head = [
      'POST /api/2.0/files/content HTTP/1.1',
      'host: x',
      `authorization: ${authorization().authorization}`,
      'content-type: multipart/form-data; boundary=b',
    ];
    await new Promise<void>((resolve) =>
      socket.write(`${head.join('\r\n')}\r\ncontent-length: 1000\r\n\r\n--b\r\n`, () => {
        resolve();
      }),
    );
    socket.destroy();
    expect((await fetch(`${server.url}/2.0/users/me`, { headers: authorization() })).status).toBe(200);
  });

  it('closes open connections when it closes', async () => {
    const other = await mock.listen();
    const events = (await (await fetch(`${other.url}/2.0/events`, { method: 'OPTIONS', headers: authorization() })).json()) as Body;
    const waiting = fetch(String(events.entries[0]?.['url']));
    const settled = expect(waiting).rejects.toThrow('fetch failed');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await other.close();
    await settled;
    await expect(fetch(`${other.url}/2.0/users/me`)).rejects.toThrow('fetch failed');
  });
});
