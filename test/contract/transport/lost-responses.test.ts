import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { BoxConflictError, BoxNetworkError, clientCredentials, type BoxClient } from 'box-openapi-sdk';
import type { MockBox, SeedTree } from 'box-openapi-sdk/testing';
import { rejection } from '../../support/rejection.js';
import { openBox, smallParts } from '../support/box.js';
import { seededBytes } from '../support/bytes.js';
import { startLosingProxy, type Loss, type LosingProxy } from './losing-proxy.js';
import { transports, type Transport } from '../../support/transports/transports.js';
import { clientWith } from './transports.js';

const proxies: LosingProxy[] = [];

afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close();
});

/** A client of a mock Box behind a proxy, whose connection has already carried a request. */
async function openThroughProxy(transport: Transport, tree: SeedTree = {}) {
  const { mock } = await openBox({ ...smallParts, seed: { tree } });
  const { url } = await mock.listen();
  const proxy = await startLosingProxy(url);
  proxies.push(proxy);
  const { box } = clientWith(transport, proxy.url, { auth: clientCredentials(mock.credentials) });
  await box.users.me();
  return { mock, proxy, box };
}

const content = seededBytes(3000, 7);

interface Operation {
  readonly name: string;
  readonly tree?: SeedTree;
  /** The first line of its request. */
  readonly line: RegExp;
  /** Resolves with the ID of the item. */
  readonly call: (box: BoxClient, mock: MockBox) => Promise<string>;
  /** What must exist afterwards. */
  readonly path: string;
  readonly versions?: number;
}

const idOf = (mock: MockBox, path: string): string => mock.state.find(path)?.id ?? 'missing';

const operations: Operation[] = [
  {
    name: 'folders.create',
    line: /^POST \/2\.0\/folders /,
    call: async (box) => (await box.folders.create({ name: 'Reports', parent: { id: '0' } })).id,
    path: '/Reports',
  },
  {
    name: 'files.content.upload',
    line: /^POST \S+\/files\/content /,
    call: async (box) => {
      const body = { attributes: { name: 'a.bin', parent: { id: '0' } }, file: content };
      return (await box.files.content.upload({ body })).entries[0]?.id ?? '';
    },
    path: '/a.bin',
  },
  {
    name: 'uploads.upload of a new file',
    line: /^POST \S+\/files\/content /,
    call: async (box) => (await box.uploads.upload({ source: content, name: 'a.bin', parentId: '0' })).file.id,
    path: '/a.bin',
  },
  {
    name: 'uploads.upload with conflict rename',
    line: /^POST \S+\/files\/content /,
    call: async (box) => (await box.uploads.upload({ source: content, name: 'a.bin', parentId: '0', conflict: 'rename' })).file.id,
    path: '/a.bin',
  },
  {
    name: 'uploads.upload of a new version',
    tree: { 'a.bin': 'old' },
    line: /^POST \S+\/files\/\d+\/content /,
    call: async (box, mock) => (await box.uploads.upload({ source: content, fileId: idOf(mock, '/a.bin') })).file.id,
    path: '/a.bin',
    versions: 1,
  },
  {
    name: 'files.content.uploadVersion with an etag',
    tree: { 'a.bin': 'old' },
    line: /^POST \S+\/files\/\d+\/content /,
    call: async (box, mock) => {
      const id = idOf(mock, '/a.bin');
      const { etag } = await box.files.get(id);
      const body = { attributes: {}, file: content };
      return (await box.files.content.uploadVersion(id, { ifMatch: etag, body })).entries[0]?.id ?? '';
    },
    path: '/a.bin',
    versions: 1,
  },
  {
    name: 'an upload in parts, whose session is lost',
    line: /^POST \S+\/files\/upload_sessions /,
    call: async (box) => (await box.uploads.upload({ source: content, name: 'a.bin', parentId: '0', partsFromBytes: 1 })).file.id,
    path: '/a.bin',
  },
];

describe.each(transports)('over $name', (transport) => {
  describe.each<Loss>(['request', 'response'])('a kept-alive connection that closes in place of the %s', (loss) => {
    it.each(operations)('does not affect $name', async ({ tree, line, call, path, versions }) => {
      const { mock, proxy, box } = await openThroughProxy(transport, tree);
      const before = mock.state.items().length;
      const isNew = mock.state.find(path) === undefined;
      proxy.lose(loss, line);
      expect(await call(box, mock)).toBe(idOf(mock, path));
      expect(mock.state.items().length).toBe(before + (isNew ? 1 : 0));
      if (versions !== undefined) expect((await box.files.versions.list(idOf(mock, path))).entries.length).toBe(versions);
      const wasExecuted = loss === 'response' && versions !== undefined;
      expect(proxy.requests.filter((one) => line.test(one)).length).toBe(wasExecuted ? 1 : 2);
    });

    it('makes a call that is not reconciled reject after one request', async () => {
      const { mock, proxy, box } = await openThroughProxy(transport, { 'a.bin': 'old' });
      proxy.lose(loss, /^POST \S+\/comments/);
      const item = { type: 'file', id: idOf(mock, '/a.bin') } as const;
      await rejection(box.comments.create({ message: 'once', item }), BoxNetworkError);
      expect(proxy.requests.filter((line) => line.includes('/comments')).length).toBe(1);
      expect((await box.files.comments.list(item.id)).entries.length).toBe(loss === 'response' ? 1 : 0);
    });
  });

  it('an item that already had the name remains a conflict after a lost request', async () => {
    const { mock, proxy, box } = await openThroughProxy(transport);
    await box.folders.create({ name: 'Reports', parent: { id: '0' } });
    await box.folders.create({ name: 'content', parent: { id: idOf(mock, '/Reports') } });
    proxy.lose('request', /^POST \S+\/folders /);
    await rejection(box.folders.create({ name: 'Reports', parent: { id: '0' } }), BoxConflictError);
  });

  it('a request is resent if the TLS handshake fails, because it was never sent', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.on('error', () => undefined).once('data', () => socket.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { box } = clientWith(transport, `https://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    await rejection(box.comments.create({ message: 'a', item: { type: 'file', id: '1' } }), BoxNetworkError);
    server.close();
    expect(connections).toBe(5);
  });
});
