import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockBox } from '../../../../src/testing/index.js';
import { base64, encode, fileForm, hex, sha1, type Body } from '../mock-client.js';

const mock = await createMockBox({ uploadSessions: { minBytes: 10, partBytes: 1000 }, seed: { tree: { 'a.txt': 'alphabet' } } });
const server = await mock.listen();
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});
afterAll(() => mock.close());

const authorization = () => ({ authorization: `Bearer ${mock.issueToken()}` });
const transports = [
  {
    transport: 'through mock.fetch',
    fetch: (path: string, init: RequestInit = {}) => mock.fetch(`https://api.box.com${path}`, init),
    upload: (path: string, init: RequestInit = {}) => mock.fetch(`https://upload.box.com${path}`, init),
  },
  {
    transport: 'over HTTP',
    fetch: (path: string, init: RequestInit = {}) => fetch(server.url + path, init),
    upload: (path: string, init: RequestInit = {}) => fetch(server.url + path, init),
  },
];

describe.each(transports)('body fault $transport', ({ fetch: send, upload }) => {
  const get = (path: string) => send(path, { headers: authorization() });
  const download = () => get(`/2.0/files/${mock.state.find('/a.txt')?.id ?? ''}/content`);
  const createFolder = () =>
    send('/2.0/folders', {
      method: 'POST',
      headers: { ...authorization(), 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Once', parent: { id: '0' } }),
    });
  const openSession = async (size: number) => {
    const body = JSON.stringify({ folder_id: '0', file_size: size, file_name: 's' });
    const headers = { ...authorization(), 'content-type': 'application/json' };
    const created = await upload('/api/2.0/files/upload_sessions', { method: 'POST', headers, body });
    return ((await created.json()) as Body).id;
  };
  const sendPart = async (session: string, bytes: Uint8Array<ArrayBuffer>, total: number) =>
    upload(`/api/2.0/files/upload_sessions/${session}`, {
      method: 'PUT',
      headers: {
        ...authorization(),
        'content-type': 'application/octet-stream',
        'content-range': `bytes 0-${String(bytes.length - 1)}/${String(total)}`,
        digest: `sha=${base64(await sha1(bytes))}`,
      },
      body: bytes,
    });

  it('cuts the connection during a request, which is not executed', async () => {
    for (const at of [0, 5, 1_000_000]) {
      mock.faults.add({ operationId: 'folders.create', cut: { of: 'request', at } });
      await expect(createFolder()).rejects.toThrow('fetch failed');
    }
    expect(mock.state.find('/Once')).toBeUndefined();
    expect((await createFolder()).status).toBe(201);
  });

  it('cuts the connection during a response, whose request is executed', async () => {
    mock.faults.add({ operationId: 'folders.create', cut: { of: 'response', at: 12 } });
    const cutResponse = await createFolder();
    expect(cutResponse.status).toBe(201);
    const seen: Uint8Array[] = [];
    const read = async () => {
      for await (const chunk of cutResponse.body as unknown as AsyncIterable<Uint8Array>) seen.push(chunk);
    };
    await expect(read()).rejects.toThrow(TypeError);
    expect(Buffer.concat(seen).toString()).toBe('{"type":"fol');
    expect(mock.state.find('/Once')).toBeDefined();
  });

  it('cuts before the first byte of a response, and at the end of a shorter one', async () => {
    mock.faults.add({ path: '/users/me', cut: { of: 'response', at: 0 } });
    const empty = await get('/2.0/users/me');
    expect(empty.headers.get('content-type')).toBe('application/json');
    await expect(empty.text()).rejects.toThrow(TypeError);
    mock.faults.add({ path: '/users/me', cut: { of: 'response', at: 1_000_000 } });
    await expect(get('/2.0/users/me').then((response) => response.text())).rejects.toThrow(TypeError);
  });

  it('loses a response without a body', async () => {
    const created = (await (await createFolder()).json()) as Body;
    mock.faults.add({ operationId: 'folders.delete', cut: { of: 'response', at: 5 } });
    await expect(send(`/2.0/folders/${created.id}`, { method: 'DELETE', headers: authorization() })).rejects.toThrow('fetch failed');
    expect(mock.state.find('/Once')).toBeUndefined();
  });

  it('corrupts a received part, so that its digest mismatches, but not the bytes of the caller', async () => {
    const bytes = encode('0123456789');
    const session = await openSession(10);
    mock.faults.add({ method: 'PUT', corrupt: { of: 'request', at: 3 } });
    const rejected = await sendPart(session, bytes, 10);
    expect([rejected.status, ((await rejected.json()) as Body).code]).toEqual([412, 'bad_digest']);
    expect(Buffer.from(bytes).toString()).toBe('0123456789');
    expect((await sendPart(session, bytes, 10)).status).toBe(200);
  });

  it('corrupts the file of a direct upload', async () => {
    const body = fileForm({ name: 'b', parent: { id: '0' } }, 'x'.repeat(2000));
    const headers = { ...authorization(), 'content-md5': hex(await sha1('x'.repeat(2000))) };
    mock.faults.add({ operationId: 'files.content.upload', corrupt: { of: 'request', at: 1000 } });
    const rejected = await upload('/api/2.0/files/content', { method: 'POST', headers, body });
    expect([rejected.status, ((await rejected.json()) as Body).code]).toEqual([400, 'bad_digest']);
    expect(mock.state.find('/b')).toBeUndefined();
  });

  it('records no violation for a request that it corrupted', async () => {
    mock.faults.add({ operationId: 'folders.create', corrupt: { of: 'request', at: 0 } });
    expect((await createFolder()).status).toBe(400);
    expect(mock.violations).toEqual([]);
  });

  it('corrupts one byte of a response but not the stored content', async () => {
    mock.faults.add({ path: '/download', corrupt: { of: 'response', at: 2 } });
    expect(await (await download()).text()).toBe('alqhabet');
    expect(await (await download()).text()).toBe('alphabet');
    mock.faults.add({ path: '/download', corrupt: { of: 'response', at: 8 } });
    expect(await (await download()).text()).toBe('alphabet');
  });

  it('sends a response and reads a request slowly', async () => {
    mock.faults.add({ path: '/download', drip: { of: 'response', bytes: 3, everyMs: 10 } });
    const started = performance.now();
    const chunks: string[] = [];
    for await (const chunk of (await download()).body as unknown as AsyncIterable<Uint8Array>) chunks.push(Buffer.from(chunk).toString());
    expect(chunks).toEqual(['alp', 'hab', 'et']);
    expect(performance.now() - started).toBeGreaterThanOrEqual(25);
    mock.faults.add({ operationId: 'folders.create', drip: { of: 'request', bytes: 10, everyMs: 10 } });
    const requestStarted = performance.now();
    expect((await createFolder()).status).toBe(201);
    expect(performance.now() - requestStarted).toBeGreaterThanOrEqual(25);
  });

  it('expires an upload session and its parts', async () => {
    const session = await openSession(10);
    mock.faults.add({ expireSession: true });
    expect((await get('/2.0/users/me')).status).toBe(200);
    const expired = await sendPart(session, encode('0123456789'), 10);
    expect([expired.status, ((await expired.json()) as Body).code]).toEqual([410, 'session_expired']);
    expect(mock.state.uploadSessions()).toEqual([]);
    expect((await get(`/api/2.0/files/upload_sessions/${session}`)).status).toBe(404);
  });
});

describe('body fault details over HTTP', () => {
  it('a cut request is no longer read, so the client cannot send the rest', async () => {
    mock.faults.add({ method: 'PUT', cut: { of: 'request', at: 1000 } });
    const outcome = await new Promise<string>((resolve) => {
      const sent = httpRequest(`${server.url}/api/2.0/files/upload_sessions/1`, {
        method: 'PUT',
        headers: { 'content-length': '50000000' },
      });
      sent.on('error', ({ message }) => {
        resolve(message);
      });
      sent.on('response', () => {
        resolve('a response');
      });
      sent.write(new Uint8Array(2000));
    });
    expect(outcome).toMatch(/hang up|ECONNRESET|EPIPE/);
  });

  it('a cut response ends before its Content-Length', async () => {
    mock.faults.add({ path: '/download', cut: { of: 'response', at: 5 } });
    const headers = authorization();
    const where = await fetch(`${server.url}/2.0/files/${mock.state.find('/a.txt')?.id ?? ''}/content`, { headers, redirect: 'manual' });
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const seen = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => {
        resolve(text);
      });
      socket.write(`GET ${new URL(where.headers.get('location') ?? '').pathname} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`);
    });
    expect(seen).toMatch(/content-length: 8\r\n/);
    expect(seen.split('\r\n\r\n')[1]).toBe('alpha');
  });

  it('a slow response ends when the client disconnects', async () => {
    mock.faults.add({ path: '/users/me', drip: { of: 'response', bytes: 1, everyMs: 47 } });
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    const controller = new AbortController();
    const response = await fetch(`${server.url}/2.0/users/me`, { headers: authorization(), signal: controller.signal });
    controller.abort();
    await expect(response.text()).rejects.toThrow('aborted');
    await pause(150);
    // The server clears the timer for the next byte.
    const drips = timers.mock.results.filter((_, at) => timers.mock.calls[at]?.[1] === 47).map(({ value }) => value as unknown);
    expect(cleared.mock.calls.map(([timer]) => timer as unknown)).toContain(drips.at(-1));
    vi.restoreAllMocks();
    expect((await fetch(`${server.url}/2.0/users/me`, { headers: authorization() })).status).toBe(200);
  });
});
