import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxNetworkError, BoxUploadError, memoryStateStore, type UploadOptions } from 'box-openapi-sdk';
import { openBox, people, smallParts, type BoxFixture } from '../../support/box.js';
import { sha1Hex, seededBytes, streamOf } from '../../support/bytes.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { rejection } from '../../../support/rejection.js';
import { bytes, expectNothingLeft, partsOptions } from '../../support/upload.js';
import { brokenConnection, partOffset, intercept, isPart, type InterceptedRequest } from '../../support/intercept.js';

type Checkpoint = NonNullable<UploadOptions['checkpoint']>;

const isCommit = ({ url }: InterceptedRequest) => url.pathname.endsWith('/commit');
const countCalls = ({ calls }: BoxFixture, operationId: string, status?: number) =>
  calls().filter((call) => call.operationId === operationId && (status === undefined || call.status === status)).length;
const sentParts = (fixture: BoxFixture) => countCalls(fixture, 'uploadSessions.parts.upload', 200);

/** Runs an upload whose connection fails permanently from byte `cutFrom`. Returns the last checkpoint, parsed from JSON. */
async function interrupted(fixture: BoxFixture, options: Partial<UploadOptions> = {}, cutFrom = 4096): Promise<Checkpoint> {
  let checkpoint: string | undefined;
  const cut = (request: InterceptedRequest) =>
    isPart(request) && partOffset(request) >= cutFrom ? Promise.reject(brokenConnection()) : request.send();
  const box = fixture.client({ fetch: intercept(fixture.mock, cut) });
  const onCheckpoint = (latest: Checkpoint) => void (checkpoint = JSON.stringify(latest));
  await rejection(
    box.uploads.upload({ source: bytes, ...partsOptions, concurrency: 1, onCheckpoint, ...options } as UploadOptions),
    BoxNetworkError,
  );
  return JSON.parse(checkpoint ?? 'null') as Checkpoint;
}

/** Runs an upload that is stopped after its commit succeeded but before the response arrives. Returns the last checkpoint. */
async function stoppedAfterCommit(fixture: BoxFixture, options: Partial<UploadOptions> = {}): Promise<Checkpoint> {
  let checkpoint: Checkpoint | undefined;
  const controller = new AbortController();
  const stop = async (request: InterceptedRequest) => {
    const response = await request.send();
    if (!isCommit(request)) return response;
    controller.abort(new Error('killed'));
    throw brokenConnection();
  };
  const box = fixture.client({ fetch: intercept(fixture.mock, stop) });
  const onCheckpoint = (latest: Checkpoint) => void (checkpoint = latest);
  const sent = box.uploads.upload({ source: bytes, ...partsOptions, onCheckpoint, signal: controller.signal, ...options } as UploadOptions);
  await expect(sent).rejects.toThrow('killed');
  return checkpoint as Checkpoint;
}

describe('uploads resumed from a checkpoint', () => {
  it.each([
    ['bytes', () => bytes],
    ['a stream', () => streamOf(bytes)],
  ])('a resumed upload of %s sends only the missing parts, from another client too', async (_what, source) => {
    const fixture = await openBox(smallParts);
    const checkpoint = await interrupted(fixture);
    expect(checkpoint).toMatchObject({ version: 1, requested: { parentId: '0', name: 'film.mov' }, source: { size: 10_000 } });
    expect(checkpoint.parts.map(({ offset, size }) => [offset, size])).toEqual([0, 1, 2, 3].map((part) => [part * 1024, 1024]));
    expect(fixture.mock.state.uploadSessions()).toHaveLength(1);

    const result = await fixture.client().uploads.upload({ source: source(), ...partsOptions, checkpoint, size: 10_000 });
    expect(result).toMatchObject({ resumed: true, strategy: 'parts', parts: 10, sha1: sha1Hex(bytes) });
    expect(Buffer.from(await fixture.mock.state.content(result.file.id)).equals(bytes)).toBe(true);
    expect(sentParts(fixture)).toBe(10);
    expect(fixture.mock.state.uploadSessions()).toEqual([]);
  });

  it('a resumed upload of a new version updates the same file', async () => {
    const fixture = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const fileId = fixture.mock.state.find('/film.mov')?.id ?? '';
    const target = { parentId: undefined, name: undefined, fileId } as unknown as Partial<UploadOptions>;
    const checkpoint = await interrupted(fixture, target);
    const result = await fixture.box.uploads.upload({ source: bytes, fileId, checkpoint });
    expect(result).toMatchObject({ resumed: true, file: { id: fileId, sha1: sha1Hex(bytes) } });
    expect(sentParts(fixture)).toBe(10);
  });

  it('a resumed upload keeps parts that arrived after the checkpoint', async () => {
    const fixture = await openBox(smallParts);
    const checkpoint = await interrupted(fixture);
    const early = { ...checkpoint, parts: checkpoint.parts.slice(0, 1) };
    const result = await fixture.box.uploads.upload({ source: bytes, ...partsOptions, checkpoint: early });
    expect(result.resumed).toBe(true);
    expect(sentParts(fixture)).toBe(10);
  });

  it('a resumed upload counts existing parts as confirmed in its progress', async () => {
    const fixture = await openBox(smallParts);
    const checkpoint = await interrupted(fixture);
    const confirmedBytes: number[] = [];
    const slow = async (request: InterceptedRequest) => {
      if (isPart(request)) await new Promise((resolve) => setTimeout(resolve, 120));
      return request.send();
    };
    const box = fixture.client({ fetch: intercept(fixture.mock, slow) });
    await box.uploads.upload({ source: bytes, ...partsOptions, checkpoint, onProgress: ({ bytes: done }) => confirmedBytes.push(done) });
    expect(confirmedBytes[0]).toBeGreaterThanOrEqual(4096);
    expect(confirmedBytes.at(-1)).toBe(10_000);
  });

  it('a resumed upload rejects if the source differs in an uploaded part, without a commit', async () => {
    const fixture = await openBox(smallParts);
    const checkpoint = await interrupted(fixture);
    const changed = bytes.slice();
    changed[2000] = (changed[2000] ?? 0) ^ 1;
    const onCheckpoint = () => undefined;
    const error = await rejection(
      fixture.box.uploads.upload({ source: changed, ...partsOptions, checkpoint, onCheckpoint }),
      BoxUploadError,
    );
    expect(error.message).toMatch(/^source: bytes 1024 to 2048 differ/);
    expectNothingLeft(fixture.mock);
    expect(countCalls(fixture, 'uploadSessions.commit')).toBe(0);
  });

  it('a resumed upload accepts a source that changed only in parts not yet uploaded', async () => {
    const fixture = await openBox(smallParts);
    const checkpoint = await interrupted(fixture);
    const changed = bytes.slice();
    changed[9000] = (changed[9000] ?? 0) ^ 1;
    const { file } = await fixture.box.uploads.upload({ source: changed, ...partsOptions, checkpoint });
    expect(Buffer.from(await fixture.mock.state.content(file.id)).equals(changed)).toBe(true);
  });

  it.each<[string, object]>([
    ['the size of the source was 10000 and is 9999', { source: bytes.slice(1) }],
    ['name was film.mov and is other.mov', { name: 'other.mov' }],
    ['parentId was 0 and is 77', { parentId: '77' }],
    ['parentId was 0 and is undefined', { parentId: undefined, fileId: '5' }],
  ])('a resumed upload rejects without a request when %s', async (message, other) => {
    const fixture = await openBox(smallParts);
    const checkpoint = await interrupted(fixture);
    const before = fixture.calls().length;
    const options = { source: bytes, ...partsOptions, checkpoint, ...other } as UploadOptions;
    expect((await rejection(fixture.box.uploads.upload(options), BoxConfigError)).message).toBe(
      `checkpoint: the checkpoint belongs to another upload: ${message}.`,
    );
    expect(fixture.calls()).toHaveLength(before);
    expect(fixture.mock.state.uploadSessions()).toHaveLength(1);
  });

  it('a resumed upload sends its token to no host from a forged checkpoint', async () => {
    const fixture = await openBox(smallParts);
    const { session, ...rest } = await interrupted(fixture);
    const checkpoint = { ...rest, session: { ...session, endpoints: { ...session.endpoints, status: 'https://evil.example/s' } } };
    await expect(fixture.box.uploads.upload({ source: bytes, ...partsOptions, checkpoint })).rejects.toThrow('evil.example');
    expect(fixture.calls().some(({ url }) => url.includes('evil.example'))).toBe(false);
  });
});

describe('lost upload sessions', () => {
  it('a resumed upload restarts when its session has expired', async () => {
    let time = Date.parse('2026-01-05T09:00:00Z');
    const fixture = await openBox({ ...smallParts, now: () => time });
    const checkpoint = await interrupted(fixture);
    time += 8 * 24 * 3_600_000;
    const result = await fixture.client().uploads.upload({ source: bytes, ...partsOptions, checkpoint });
    expect(result).toMatchObject({ resumed: false, parts: 10, sha1: sha1Hex(bytes) });
    expect(countCalls(fixture, 'uploadSessions.create', 201)).toBe(2);
  });

  /** Starts an upload whose session is aborted during a part, `times` times. */
  async function abortedMidway(times: number, options: Partial<UploadOptions> = {}) {
    const fixture = await openBox(smallParts);
    const ended = new Set<string>();
    const end = async (request: InterceptedRequest) => {
      const id = request.url.pathname.split('/').at(-1) ?? '';
      if (isPart(request) && partOffset(request) === 5120 && ended.size < times && !ended.has(id)) {
        ended.add(id);
        await fixture.box.uploadSessions.abort(id);
      }
      return request.send();
    };
    const box = fixture.client({ fetch: intercept(fixture.mock, end) });
    const sent = box.uploads.upload({ source: bytes, ...partsOptions, ...options } as UploadOptions);
    sent.catch(() => undefined);
    return { fixture, sent };
  }

  it('an upload restarts when its session ends in the middle', async () => {
    const checkpoints: Checkpoint[] = [];
    const { fixture, sent } = await abortedMidway(1, { onCheckpoint: (checkpoint) => void checkpoints.push(checkpoint) });
    const { file, resumed } = await sent;
    expect(resumed).toBe(false);
    expect(Buffer.from(await fixture.mock.state.content(file.id)).equals(bytes)).toBe(true);
    expect(fixture.mock.state.uploadSessions()).toEqual([]);
    expect(new Set(checkpoints.map(({ session }) => session.id)).size).toBe(2);
  });

  it('an upload rejects when its session ends a second time and leaves no file and no session', async () => {
    const { fixture, sent } = await abortedMidway(2);
    await expectApiError(sent, 404, 'not_found');
    expectNothingLeft(fixture.mock);
  });

  it('an upload of a stream rejects when its session ends', async () => {
    const { fixture, sent } = await abortedMidway(1, { source: streamOf(bytes), size: bytes.length });
    await expectApiError(sent, 404, 'not_found');
    expectNothingLeft(fixture.mock);
  });

  it('a resumed upload whose commit had already succeeded resolves with the file', async () => {
    const fixture = await openBox(smallParts);
    const checkpoint = await stoppedAfterCommit(fixture);
    const [item] = fixture.mock.state.items();
    const result = await fixture.box.uploads.upload({ source: bytes, ...partsOptions, checkpoint });
    expect(result).toMatchObject({ resumed: true, parts: 10, sha1: sha1Hex(bytes), file: { id: item?.id, name: 'film.mov' } });
    expect(fixture.mock.state.items()).toHaveLength(1);
    expect(sentParts(fixture)).toBe(10);
  });

  it('a resumed new version whose commit had already succeeded resolves with the file, once', async () => {
    const fixture = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const fileId = fixture.mock.state.find('/film.mov')?.id ?? '';
    const target = { parentId: undefined, name: undefined, fileId } as unknown as Partial<UploadOptions>;
    const checkpoint = await stoppedAfterCommit(fixture, target);
    const result = await fixture.box.uploads.upload({ source: bytes, fileId, checkpoint });
    expect(result).toMatchObject({ resumed: true, file: { id: fileId, sha1: sha1Hex(bytes) } });
    expect((await fixture.box.files.versions.list(fileId)).entries).toHaveLength(1);
  });

  it('a resumed upload rejects with a conflict if the existing file has different bytes', async () => {
    const fixture = await openBox(smallParts);
    const checkpoint = await stoppedAfterCommit(fixture);
    const other = seededBytes(10_000, 9);
    await expectApiError(fixture.box.uploads.upload({ source: other, ...partsOptions, checkpoint }), 409, 'item_name_in_use');
  });
});

describe('checkpoint stores', () => {
  it('the store holds the checkpoint of a failed upload until the upload is done', async () => {
    const fixture = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    await interrupted(fixture, { onCheckpoint: undefined, checkpointStore, checkpointKey: 'film' });
    expect(JSON.parse((await checkpointStore.get('film')) ?? '')).toMatchObject({ version: 1, parts: { length: 4 } });
    const result = await fixture.box.uploads.upload({ source: bytes, ...partsOptions, checkpointStore, checkpointKey: 'film' });
    expect(result.resumed).toBe(true);
    expect(sentParts(fixture)).toBe(10);
    expect(await checkpointStore.get('film')).toBeUndefined();
  });

  it('the checkpoint key defaults to the target and name', async () => {
    const fixture = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    await interrupted(fixture, { checkpointStore });
    await fixture.box.uploads.upload({ source: bytes, ...partsOptions, name: 'other.mov', checkpointStore });
    expect(await fixture.box.uploads.upload({ source: bytes, ...partsOptions, checkpointStore })).toMatchObject({ resumed: true });
  });

  it('the checkpoint is deleted and the session aborted when an upload fails permanently', async () => {
    const { mock, client } = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    mock.faults.add({ operationId: 'uploadSessions.parts.upload', skip: 3, respond: { status: 403 } });
    await expectApiError(
      client().uploads.upload({ source: bytes, ...partsOptions, checkpointStore, checkpointKey: 'film' }),
      403,
      undefined,
    );
    expectNothingLeft(mock);
    expect(await checkpointStore.get('film')).toBeUndefined();
  });

  it('an upload rejects with an error that names checkpointStore when the store fails', async () => {
    const { mock, box } = await openBox(smallParts);
    const down = () => Promise.reject(new Error('store is down'));
    const options = { source: bytes, ...partsOptions };
    const broken = { get: down, set: down, delete: down };
    const unread = await rejection(box.uploads.upload({ ...options, checkpointStore: broken }), BoxUploadError);
    expect(unread.message).toMatch(/^checkpointStore: .*store is down/);
    const unwritten = box.uploads.upload({ ...options, checkpointStore: { ...broken, get: () => Promise.resolve(undefined) } });
    expect((await rejection(unwritten, BoxUploadError)).message).toMatch(/^checkpointStore: .*store is down/);
    expectNothingLeft(mock);
  });

  it.each(['{"version":1', '{"version":2}', '{"version":1,"requested":null}'])(
    'an upload ignores and deletes the invalid checkpoint %s',
    async (text) => {
      const { box } = await openBox(smallParts);
      const checkpointStore = memoryStateStore();
      await checkpointStore.set('film', text);
      const result = await box.uploads.upload({ source: bytes, ...partsOptions, checkpointStore, checkpointKey: 'film' });
      expect(result).toMatchObject({ resumed: false, sha1: sha1Hex(bytes) });
      expect(await checkpointStore.get('film')).toBeUndefined();
    },
  );

  it('an upload restarts if its source has grown and leaves no old session', async () => {
    const fixture = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    await interrupted(fixture, { onCheckpoint: undefined, checkpointStore });
    const grown = seededBytes(10_500);
    const result = await fixture.box.uploads.upload({ source: grown, ...partsOptions, checkpointStore });
    expect(result).toMatchObject({ resumed: false, sha1: sha1Hex(grown) });
    expect(fixture.mock.state.uploadSessions()).toEqual([]);
  });

  it('an upload rejects if checkpointKey holds the checkpoint of another target', async () => {
    const fixture = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    const overrides = { onCheckpoint: undefined, checkpointStore, checkpointKey: 'film' };
    await interrupted(fixture, overrides);
    const sent = fixture.box.uploads.upload({ source: bytes, ...partsOptions, ...overrides, name: 'other.mov' });
    expect((await rejection(sent, BoxConfigError)).message).toMatch(/^checkpointStore: .* name was film.mov/);
    expect(fixture.mock.state.uploadSessions()).toHaveLength(1);
  });

  it.each([
    ['of the client', (fixture: BoxFixture, asUser: string) => ({ box: fixture.client({ asUser }), overrides: {} })],
    ['of the call', (fixture: BoxFixture, asUser: string) => ({ box: fixture.box, overrides: { asUser } })],
  ])('the store separates the uploads of different users by the asUser %s', async (_what, as) => {
    const fixture = await openBox({ ...smallParts, seed: { users: people } });
    const checkpointStore = memoryStateStore();
    await interrupted(fixture, { onCheckpoint: undefined, checkpointStore, asUser: people[1].id });
    const upload = (asUser: string, more: Partial<UploadOptions> = {}) => {
      const { box, overrides } = as(fixture, asUser);
      return box.uploads.upload({ source: bytes, ...partsOptions, checkpointStore, ...overrides, ...more } as UploadOptions);
    };
    expect((await upload(people[2].id)).resumed).toBe(false);
    expect((await upload(people[1].id)).resumed).toBe(true);

    const checkpoint = await interrupted(fixture, { name: 'b.mov', asUser: people[1].id });
    const sent = upload(people[2].id, { checkpointStore: undefined, checkpoint, name: 'b.mov' });
    expect((await rejection(sent, BoxConfigError)).message).toMatch(/: asUser was 33002 and is 33003\.$/);
  });

  it.each(['uploadSessions.get', 'uploadSessions.parts.list'])(
    'the checkpoint is deleted when an upload cannot resume because %s returns 403',
    async (operationId) => {
      const fixture = await openBox(smallParts);
      const checkpointStore = memoryStateStore();
      const overrides = { onCheckpoint: undefined, checkpointStore, checkpointKey: 'film' };
      await interrupted(fixture, overrides);
      fixture.mock.faults.add({ operationId, respond: { status: 403 } });
      await expectApiError(fixture.box.uploads.upload({ source: bytes, ...partsOptions, ...overrides }), 403, undefined);
      expectNothingLeft(fixture.mock);
      expect(await checkpointStore.get('film')).toBeUndefined();
    },
  );

  it('the store keeps the checkpoint when an upload cannot resume for a transient reason', async () => {
    const fixture = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    const overrides = { onCheckpoint: undefined, checkpointStore, checkpointKey: 'film' };
    await interrupted(fixture, overrides);
    fixture.mock.faults.add({
      operationId: 'uploadSessions.get',
      times: Infinity,
      respond: { status: 503, headers: { 'retry-after': '0' } },
    });
    await expectApiError(fixture.box.uploads.upload({ source: bytes, ...partsOptions, ...overrides }), 503, undefined);
    fixture.mock.faults.clear();
    expect((await fixture.box.uploads.upload({ source: bytes, ...partsOptions, ...overrides })).resumed).toBe(true);
  });
});

describe('onCheckpoint', () => {
  it('onCheckpoint calls do not overlap and report all parts before the commit', async () => {
    const fixture = await openBox(smallParts);
    const seen: number[] = [];
    let running = 0;
    const onCheckpoint = async ({ parts }: Checkpoint) => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      expect(countCalls(fixture, 'uploadSessions.commit')).toBe(0);
      seen.push(parts.length);
    };
    await fixture.box.uploads.upload({ source: bytes, ...partsOptions, onCheckpoint });
    expect(seen[0]).toBe(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(10);
    expect(running).toBe(0);
  });

  it('an upload rejects when onCheckpoint throws and keeps its session', async () => {
    const fixture = await openBox(smallParts);
    const onCheckpoint = ({ parts }: Checkpoint) => {
      if (parts.length > 2) throw new Error('disk full');
    };
    const error = await rejection(fixture.box.uploads.upload({ source: bytes, ...partsOptions, onCheckpoint }), BoxUploadError);
    expect(error.message).toMatch(/^onCheckpoint: .*disk full/);
    expect(fixture.mock.state.uploadSessions()).toHaveLength(1);
    expect(countCalls(fixture, 'uploadSessions.commit')).toBe(0);
  });

  it('an upload sends no commit when onCheckpoint throws at the last part', async () => {
    const fixture = await openBox(smallParts);
    const onCheckpoint = ({ parts }: Checkpoint) => {
      if (parts.length === 10) throw new Error('disk full');
    };
    await rejection(fixture.box.uploads.upload({ source: bytes, ...partsOptions, onCheckpoint, concurrency: 1 }), BoxUploadError);
    expect(countCalls(fixture, 'uploadSessions.commit')).toBe(0);
  });

  it('a canceled upload with onCheckpoint keeps its session', async () => {
    const fixture = await openBox(smallParts);
    const controller = new AbortController();
    const onCheckpoint = ({ parts }: Checkpoint) => {
      if (parts.length === 3) controller.abort(new Error('later'));
    };
    const sent = fixture.box.uploads.upload({ source: bytes, ...partsOptions, concurrency: 1, onCheckpoint, signal: controller.signal });
    await expect(sent).rejects.toThrow('later');
    expect(fixture.mock.state.uploadSessions()).toHaveLength(1);
    expect(countCalls(fixture, 'uploadSessions.abort')).toBe(0);
  });
});
