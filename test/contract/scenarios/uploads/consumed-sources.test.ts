import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BoxConfigError, BoxUploadError, type BoxClient, type UploadOptions, type UploadSource } from 'box-openapi-sdk';
import type { MockBox } from 'box-openapi-sdk/testing';
import { fastTransport } from '../../../../src/node/index.js';
import { rejection } from '../../../support/rejection.js';
import { engines, type EngineName } from '../../../support/transports/transports.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox, smallParts } from '../../support/box.js';
import { chunks, seededBytes, sha1Hex, streamOf } from '../../support/bytes.js';

const bytes = seededBytes(200_000);

async function fileStream(): Promise<Readable> {
  const path = join(await temporaryFolder(), 'source.bin');
  await writeFile(path, bytes);
  return createReadStream(path);
}

/** A request with a body, as a server receives it. */
async function receivedRequest(): Promise<IncomingMessage> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  fetch(`http://127.0.0.1:${String(port)}/`, { method: 'POST', body: bytes }).catch(() => undefined);
  const [request] = (await once(server, 'request')) as [IncomingMessage];
  return request;
}

/** The body of a response of `fastTransport()`, which is not a ReadableStream. */
async function fastBody(engine: EngineName): Promise<ReadableStream<Uint8Array>> {
  const server = createServer((_request, response) => void response.end(bytes)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const transport = fastTransport({ engine });
  onTestFinished(() => {
    // Ends the requests whose bodies are not read.
    server.closeAllConnections();
    server.close();
    void transport.close();
  });
  const response = await transport(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  return response.body as ReadableStream<Uint8Array>;
}

async function readAll(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const read: unknown[] = [];
  for await (const chunk of stream) read.push(chunk);
  return read;
}

async function firstData(stream: Readable): Promise<void> {
  await once(stream, 'data');
  stream.pause();
}

/** Sources of which something or everything was read, or that can no longer be read. */
const consumed: [string, () => Promise<UploadSource>][] = [
  [
    'a Node.js stream that was read to its end',
    async () => {
      const stream = await fileStream();
      await readAll(stream);
      return stream;
    },
  ],
  [
    'a Node.js stream with one chunk read',
    async () => {
      const stream = await fileStream();
      await firstData(stream);
      return stream;
    },
  ],
  [
    'a Node.js stream that was read with read()',
    async () => {
      const stream = await fileStream();
      await once(stream, 'readable');
      stream.read(10);
      stream.removeAllListeners('readable');
      return stream;
    },
  ],
  [
    'a Node.js stream that was resumed without a reader',
    async () => {
      const stream = await fileStream();
      stream.resume();
      await once(stream, 'end');
      return stream;
    },
  ],
  [
    'a destroyed Node.js stream',
    async () => {
      const stream = await fileStream();
      stream.on('error', () => undefined).destroy();
      return stream;
    },
  ],
  [
    'a Node.js stream that failed',
    async () => {
      const stream = await fileStream();
      stream.on('error', () => undefined).destroy(new Error('broken pipe'));
      return stream;
    },
  ],
  [
    'a Node.js stream that another loop is reading',
    async () => {
      const stream = new PassThrough();
      void readAll(stream).catch(() => undefined);
      await Promise.resolve();
      return stream;
    },
  ],
  [
    'a request that a body parser has read',
    async () => {
      const request = await receivedRequest();
      await readAll(request);
      return request;
    },
  ],
  [
    'a request that was read in part and paused',
    async () => {
      const request = await receivedRequest();
      await firstData(request);
      return request;
    },
  ],
  [
    'a web stream with one chunk read',
    async () => {
      const stream = streamOf(bytes);
      const reader = stream.getReader();
      await reader.read();
      reader.releaseLock();
      return stream;
    },
  ],
  [
    'a web stream that was read to its end',
    async () => {
      const stream = streamOf(bytes);
      await readAll(stream);
      return stream;
    },
  ],
  [
    'a locked web stream',
    () => {
      const stream = streamOf(bytes);
      stream.getReader();
      return Promise.resolve(stream);
    },
  ],
  [
    'a canceled web stream',
    async () => {
      const stream = streamOf(bytes);
      await stream.cancel();
      return stream;
    },
  ],
  [
    'the body of a response that was read',
    async () => {
      const response = new Response(bytes);
      await response.text();
      return response.body as ReadableStream;
    },
  ],
  ...engines.flatMap((engine): typeof consumed => [
    [
      `the body of a fastTransport() response over ${engine} that was read in part`,
      async () => {
        const body = await fastBody(engine);
        const reader = body.getReader();
        await reader.read();
        reader.releaseLock();
        return body;
      },
    ],
    [
      `the locked body of a fastTransport() response over ${engine}`,
      async () => {
        const body = await fastBody(engine);
        body.getReader();
        return body;
      },
    ],
  ]),
  [
    'bytes whose buffer was transferred',
    () => {
      const moved = bytes.slice();
      structuredClone(moved.buffer, { transfer: [moved.buffer] });
      return Promise.resolve(moved);
    },
  ],
  [
    'a buffer that was transferred',
    () => {
      const { buffer } = bytes.slice();
      structuredClone(buffer, { transfer: [buffer] });
      return Promise.resolve(buffer);
    },
  ],
];

const target = { parentId: '0', name: 'film.mov' } as const;
const uploadWith = (options: Partial<UploadOptions>) => (box: BoxClient, source: UploadSource) =>
  box.uploads.upload({ source, ...target, ...options } as UploadOptions);
const attributes = { name: 'film.mov', parent: { id: '0' } };

/** Every call that sends content, by the argument that its error names. */
const calls: [string, string, (box: BoxClient, source: UploadSource) => Promise<unknown>][] = [
  ['uploads.upload', 'source', uploadWith({})],
  ['uploads.upload with a size', 'source', uploadWith({ size: bytes.length })],
  ['uploads.upload in parts', 'source', uploadWith({ size: bytes.length, partsFromBytes: 1 })],
  ['uploads.upload of a spooled stream', 'source', uploadWith({ partsFromBytes: 1 })],
  [
    'uploads.uploadMany',
    'source',
    async (box, source) => {
      const { failed, uploaded } = await box.uploads.uploadMany({ files: [{ source, name: 'film.mov' }], parentId: '0' });
      expect(uploaded).toBe(0);
      throw failed[0]?.error as Error;
    },
  ],
  ['files.content.upload', 'body.file', (box, source) => box.files.content.upload({ body: { attributes, file: source as never } })],
  [
    'files.content.upload with a function',
    'body.file',
    (box, source) => box.files.content.upload({ body: { attributes, file: (() => source) as never } }),
  ],
  [
    'files.content.uploadVersion',
    'body.file',
    (box, source) => box.files.content.uploadVersion('1', { body: { attributes, file: source as never } }),
  ],
  ['users.avatar.create', 'body.pic', (box, source) => box.users.avatar.create('1', { body: { pic: source as never } })],
  [
    'uploadSessions.parts.upload',
    'body',
    (box, source) => box.uploadSessions.parts.upload('1', { digest: 'sha=', contentRange: 'bytes 0-1/2', body: source as never }),
  ],
  [
    'uploadSessions.parts.upload with a function',
    'body',
    (box, source) => box.uploadSessions.parts.upload('1', { digest: 'sha=', contentRange: 'bytes 0-1/2', body: (() => source) as never }),
  ],
  [
    'raw.PUT',
    'body',
    (box, source) =>
      box.raw.PUT('/files/upload_sessions/{upload_session_id}', {
        params: { path: { upload_session_id: '1' }, header: { digest: 'sha=', 'content-range': 'bytes 0-1/2' } },
        body: source as never,
      }),
  ],
];

/** Requests apart from those for tokens. */
const sentBy = (mock: MockBox) => mock.exchanges.filter(({ operationId }) => operationId !== 'authorization.requestToken');

describe.each(calls)('%s', (_call, argument, call) => {
  it.each(consumed)('rejects %s by name and sends nothing', async (kind, make) => {
    const isBytes = kind.includes('transferred');
    const { box, mock } = await openBox(smallParts);
    const source = await make();
    // A function is called for each attempt, and bytes of a function are not checked in advance.
    if (isBytes && _call === 'uploadSessions.parts.upload with a function') return;
    const error = await rejection(call(box, source), BoxUploadError);
    expect(error.message).toMatch(new RegExp(`(^|: )${argument.replace('.', '\\.')}: `));
    expect(sentBy(mock)).toEqual([]);
  });
});

describe('an unread stream', () => {
  it.each<[string, () => Promise<UploadSource> | UploadSource]>([
    ['a file stream', fileStream],
    ['a paused file stream', async () => (await fileStream()).pause()],
    [
      'a Node.js stream with a data listener',
      () =>
        Readable.from(chunks(bytes, 3000))
          .on('data', () => undefined)
          .pause(),
    ],
    ['a web stream', () => streamOf(bytes)],
    ['a request', receivedRequest],
    ['a generator', () => asyncChunks()],
    ['the body of a response', () => new Response(bytes).body as ReadableStream],
  ])('is uploaded in full from %s', async (_kind, make) => {
    const { box } = await openBox(smallParts);
    const { file } = await box.uploads.upload({ ...target, source: await make() });
    expect([file.size, file.sha1]).toEqual([bytes.length, sha1Hex(bytes)]);
  });

  it('may be empty if the platform shows that it was not read', async () => {
    const { box } = await openBox(smallParts);
    const empty: UploadSource[] = [new Response('').body as ReadableStream, Readable.from([]), new PassThrough().end()];
    for (const [index, source] of empty.entries()) {
      expect((await box.uploads.upload({ source, parentId: '0', name: `${String(index)}.txt` })).file.size).toBe(0);
    }
  });
});

async function* asyncChunks(): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks(bytes, 3000)) {
    await Promise.resolve();
    yield chunk;
  }
}

describe('a source of two uploads', () => {
  const sources: [string, () => UploadSource | Promise<UploadSource>][] = [
    ['a file stream', fileStream],
    ['a web stream', () => streamOf(bytes)],
    ['a generator', () => asyncChunks()],
    [
      'an object that always returns the same iterator',
      () => ({
        [Symbol.asyncIterator]: (
          (iterator) => () =>
            iterator
        )(asyncChunks()),
      }),
    ],
  ];

  it.each(sources)('is uploaded once when both start together: %s', async (_kind, make) => {
    const { box, mock } = await openBox(smallParts);
    const source = await make();
    const results = await Promise.allSettled(['a', 'b'].map((name) => box.uploads.upload({ source, parentId: '0', name })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'upload' } });
    expect(mock.state.items()).toMatchObject([{ size: bytes.length }]);
  });

  it.each(sources)('is rejected when a caller retries after a failed upload: %s', async (_kind, make) => {
    const { box, client, mock } = await openBox(smallParts);
    const source = await make();
    const offline = client({ fetch: () => Promise.reject(new TypeError('offline')), retry: { attempts: 1 } });
    await expect(offline.uploads.upload({ ...target, source })).rejects.toMatchObject({ kind: 'network' });
    await rejection(box.uploads.upload({ ...target, source }), BoxUploadError);
    expect(mock.state.items()).toEqual([]);
  });

  it.each(sources)('is rejected when it was uploaded before: %s', async (_kind, make) => {
    const { box, mock } = await openBox(smallParts);
    const source = await make();
    await box.uploads.upload({ ...target, source });
    await rejection(box.uploads.upload({ source, parentId: '0', name: 'again' }), BoxUploadError);
    expect(mock.state.items()).toHaveLength(1);
  });

  it('is rejected as the second entry of a list', async () => {
    const { box } = await openBox(smallParts);
    const source = await fileStream();
    const files = ['a', 'b'].map((name) => ({ source, name }));
    const { uploaded, failed } = await box.uploads.uploadMany({ files, parentId: '0' });
    expect([uploaded, failed.map(({ error }) => error.constructor)]).toEqual([1, [BoxUploadError]]);
  });
});

describe('an iterator', () => {
  it('without bytes is rejected unless its size is given as 0, because it may have been read before', async () => {
    const { box } = await openBox(smallParts);
    const read = asyncChunks();
    await readAll(read);
    expect((await rejection(box.uploads.upload({ ...target, source: read }), BoxUploadError)).message).toContain('size: 0');
    const empty = asyncChunks();
    await readAll(empty);
    expect((await box.uploads.upload({ ...target, source: empty, size: 0 })).file.size).toBe(0);
  });

  it('that was read in part does not have the announced size', async () => {
    const { box } = await openBox(smallParts);
    const source = asyncChunks();
    await source.next();
    expect((await rejection(box.uploads.upload({ ...target, source, size: bytes.length }), BoxUploadError)).message).toMatch(
      /ended at byte/,
    );
  });
});

describe('a stream that failed', () => {
  it('rejects with its error as the cause, and with its code', async () => {
    const { box } = await openBox(smallParts);
    const source = createReadStream('/nowhere/at/all').on('error', () => undefined);
    await new Promise<void>((resolve) => source.on('close', resolve));
    const error = await rejection(box.uploads.upload({ ...target, source }), BoxUploadError);
    expect(error.message).toMatch(/^source: the stream has failed \(ENOENT/);
    expect(error).toMatchObject({ code: 'ENOENT', cause: { code: 'ENOENT' } });
  });
});

describe('files of uploadMany', () => {
  it('rejects a stream of entries that was read before', async () => {
    const { box } = await openBox(smallParts);
    const files = Readable.from([{ source: bytes, name: 'a' }]);
    await readAll(files);
    await rejection(box.uploads.uploadMany({ files: files as AsyncIterable<never>, parentId: '0' }), BoxUploadError);
  });
});

describe('a body of raw bytes', () => {
  it.each([null, 5, {}, { size: 1, slice: () => bytes }, new Response('x'), new FormData(), ['x']])(
    'rejects %s, which fetch would send as text',
    async (body) => {
      const { box, mock } = await openBox(smallParts);
      const sent = box.uploadSessions.parts.upload('1', { digest: 'sha=', contentRange: 'bytes 0-1/2', body: body as never });
      expect((await rejection(sent, BoxConfigError)).message).toMatch(/^uploadSessions\.parts\.upload: body must (be bytes|not be null)/);
      expect(sentBy(mock)).toEqual([]);
    },
  );
});
