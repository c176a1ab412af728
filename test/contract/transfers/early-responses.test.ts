import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBoxClient, type Auth } from '../../../src/index.js';
import { fastTransport, type FastTransport } from '../../../src/node/index.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { engines } from '../../support/transports/transports.js';

const partBytes = 2 * 1024 * 1024;
const parts = 12;
const content = Buffer.alloc(parts * partBytes);
for (let part = 0; part < parts; part++) content.fill(`part ${String(part)}`, part * partBytes, (part + 1) * partBytes);

/** How the first attempt of every third part ends, before its bytes were read. */
const failures: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  'a rejected token': (_, response) => response.writeHead(401, { 'content-type': 'application/json' }).end('{}'),
  'an overloaded service': (_, response) => response.writeHead(503, { 'content-type': 'application/json' }).end('{}'),
  'an overloaded service that closes the connection': (request, response) => {
    response.writeHead(503, { 'content-type': 'application/json', connection: 'close' }).end('{}', () => {
      request.socket.destroySoon();
    });
  },
  'a connection that is cut off': (request) => request.socket.destroy(),
};

let fail: (typeof failures)[string] | undefined;
const failed = new Set<number>();
const received = new Map<number, Buffer>();
const problems: string[] = [];

const server = createServer((request, response) => {
  const json = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.method !== 'PUT') {
    request.resume();
    const file = { type: 'file', id: '1', name: 'film.mov', size: content.length };
    if (request.url?.endsWith('/commit') === true) json(201, { total_count: 1, entries: [file] });
    else json(201, { type: 'upload_session', id: 'S1', part_size: partBytes });
    return;
  }
  const offset = Number(/bytes (\d+)-/.exec(request.headers['content-range'] ?? '')?.[1]);
  if ((offset / partBytes) % 3 === 1 && !failed.has(offset)) {
    failed.add(offset);
    // After its first bytes, while the rest is being sent.
    request.once('data', () => {
      fail?.(request, response);
      request.resume();
    });
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const bytes = Buffer.concat(chunks);
    const hash = createHash('sha1').update(bytes).digest();
    if (request.headers['digest'] !== `sha=${hash.toString('base64')}`) problems.push(`wrong digest at ${String(offset)}`);
    received.set(offset, bytes);
    json(200, { part: { part_id: `P${String(offset)}`, offset, size: bytes.length, sha1: hash.toString('hex') } });
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A grant whose next token differs from the rejected one. */
const renewingAuth = (): Auth => {
  let token = 1;
  return () => ({ getToken: () => Promise.resolve(`token-${String(token)}`), invalidate: () => void (token += 1) });
};

describe.each<[string, () => FastTransport | undefined]>([
  ["Node's fetch", () => undefined],
  ...engines.map((engine): [string, () => FastTransport] => [`fastTransport with the engine ${engine}`, () => fastTransport({ engine })]),
])('an upload over %s', (_what, transport) => {
  it.each(Object.keys(failures))('sends the right bytes of every part after %s in the middle of a part', async (name) => {
    fail = failures[name];
    failed.clear();
    received.clear();
    const path = join(await temporaryFolder(), 'film.mov');
    await writeFile(path, content);
    const baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const box = createBoxClient({ auth: renewingAuth(), baseUrl, fetch: transport(), retry: { baseMs: 1 } });
    const { sha1 } = await box.uploads.upload({ source: path, name: 'film.mov', parentId: '0', partsFromBytes: 1 });
    await box.close();
    expect(problems).toEqual([]);
    expect(failed.size).toBe(4);
    const all = Buffer.concat([...received].sort(([a], [b]) => a - b).map(([, bytes]) => bytes));
    expect(all.equals(content)).toBe(true);
    expect(sha1).toBe(createHash('sha1').update(content).digest('hex'));
  });
});
