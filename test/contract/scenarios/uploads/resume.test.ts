import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxNetworkError, BoxUploadError, memoryStateStore, type UploadOptions } from 'box-openapi-sdk';
import { openBox, people, smallParts, type Scene } from '../../support/box.js';
import { sha1Hex, someBytes, streamOf } from '../../support/bytes.js';
import { refusal, rejection } from '../../support/rejection.js';
import { bytes, expectNothingLeft, toParts } from '../../support/upload.js';
import { brokenConnection, firstByteOf, intercept, isPart, type Passing } from '../../support/wire.js';

type Checkpoint = NonNullable<UploadOptions['checkpoint']>;

const isCommit = ({ url }: Passing) => url.pathname.endsWith('/commit');
const countOf = ({ calls }: Scene, operationId: string, status?: number) =>
  calls().filter((call) => call.operationId === operationId && (status === undefined || call.status === status)).length;
const sentParts = (scene: Scene) => countOf(scene, 'uploadSessions.parts.upload', 200);

/** An upload whose connection is gone for good from a part on. Gives the last checkpoint, as another machine would read it. */
async function interrupted(scene: Scene, options: Partial<UploadOptions> = {}, cutFrom = 4096): Promise<Checkpoint> {
  let checkpoint: string | undefined;
  const cut = (request: Passing) =>
    isPart(request) && firstByteOf(request) >= cutFrom ? Promise.reject(brokenConnection()) : request.send();
  const box = scene.client({ fetch: intercept(scene.mock, cut) });
  const onCheckpoint = (made: Checkpoint) => void (checkpoint = JSON.stringify(made));
  await rejection(
    box.uploads.upload({ source: bytes, ...toParts, concurrency: 1, onCheckpoint, ...options } as UploadOptions),
    BoxNetworkError,
  );
  return JSON.parse(checkpoint ?? 'null') as Checkpoint;
}

/** An upload that is stopped when its commit has been carried out, before anybody hears of it. */
async function stoppedAfterCommit(scene: Scene, options: Partial<UploadOptions> = {}): Promise<Checkpoint> {
  let checkpoint: Checkpoint | undefined;
  const controller = new AbortController();
  const stop = async (request: Passing) => {
    const answer = await request.send();
    if (!isCommit(request)) return answer;
    controller.abort(new Error('killed'));
    throw brokenConnection();
  };
  const box = scene.client({ fetch: intercept(scene.mock, stop) });
  const onCheckpoint = (made: Checkpoint) => void (checkpoint = made);
  const sent = box.uploads.upload({ source: bytes, ...toParts, onCheckpoint, signal: controller.signal, ...options } as UploadOptions);
  await expect(sent).rejects.toThrow('killed');
  return checkpoint as Checkpoint;
}

describe('an upload that goes on from a checkpoint', () => {
  it.each([
    ['bytes', () => bytes],
    ['a stream', () => streamOf(bytes)],
  ])('of %s sends only what is missing, from another client too', async (_what, source) => {
    const scene = await openBox(smallParts);
    const checkpoint = await interrupted(scene);
    expect(checkpoint).toMatchObject({ version: 1, asked: { parentId: '0', name: 'film.mov' }, source: { size: 10_000 } });
    expect(checkpoint.parts.map(({ offset, size }) => [offset, size])).toEqual([0, 1, 2, 3].map((part) => [part * 1024, 1024]));
    expect(scene.mock.state.uploadSessions()).toHaveLength(1);

    const result = await scene.client().uploads.upload({ source: source(), ...toParts, checkpoint, size: 10_000 });
    expect(result).toMatchObject({ resumed: true, way: 'parts', parts: 10, sha1: sha1Hex(bytes) });
    expect(Buffer.from(await scene.mock.state.content(result.file.id)).equals(bytes)).toBe(true);
    expect(sentParts(scene)).toBe(10);
    expect(scene.mock.state.uploadSessions()).toEqual([]);
  });

  it('of a version keeps to the file', async () => {
    const scene = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const fileId = scene.mock.state.find('/film.mov')?.id ?? '';
    const target = { parentId: undefined, name: undefined, fileId } as unknown as Partial<UploadOptions>;
    const checkpoint = await interrupted(scene, target);
    const result = await scene.box.uploads.upload({ source: bytes, fileId, checkpoint });
    expect(result).toMatchObject({ resumed: true, file: { id: fileId, sha1: sha1Hex(bytes) } });
    expect(sentParts(scene)).toBe(10);
  });

  it('trusts what arrived after the checkpoint was made', async () => {
    const scene = await openBox(smallParts);
    const checkpoint = await interrupted(scene);
    const early = { ...checkpoint, parts: checkpoint.parts.slice(0, 1) };
    const result = await scene.box.uploads.upload({ source: bytes, ...toParts, checkpoint: early });
    expect(result.resumed).toBe(true);
    expect(sentParts(scene)).toBe(10);
  });

  it('counts what is there already as confirmed', async () => {
    const scene = await openBox(smallParts);
    const checkpoint = await interrupted(scene);
    const told: number[] = [];
    const slow = async (request: Passing) => {
      if (isPart(request)) await new Promise((resolve) => setTimeout(resolve, 120));
      return request.send();
    };
    const box = scene.client({ fetch: intercept(scene.mock, slow) });
    await box.uploads.upload({ source: bytes, ...toParts, checkpoint, onProgress: ({ bytes: done }) => told.push(done) });
    expect(told[0]).toBeGreaterThanOrEqual(4096);
    expect(told.at(-1)).toBe(10_000);
  });

  it('is refused when what was uploaded is not in the source any more, and commits nothing', async () => {
    const scene = await openBox(smallParts);
    const checkpoint = await interrupted(scene);
    const changed = bytes.slice();
    changed[2000] = (changed[2000] ?? 0) ^ 1;
    const onCheckpoint = () => undefined;
    const error = await rejection(scene.box.uploads.upload({ source: changed, ...toParts, checkpoint, onCheckpoint }), BoxUploadError);
    expect(error.message).toMatch(/^source: the bytes from 1024 to 2048 are not those/);
    expectNothingLeft(scene.mock);
    expect(countOf(scene, 'uploadSessions.commit')).toBe(0);
  });

  it('takes a source that changed where nothing was uploaded yet', async () => {
    const scene = await openBox(smallParts);
    const checkpoint = await interrupted(scene);
    const changed = bytes.slice();
    changed[9000] = (changed[9000] ?? 0) ^ 1;
    const { file } = await scene.box.uploads.upload({ source: changed, ...toParts, checkpoint });
    expect(Buffer.from(await scene.mock.state.content(file.id)).equals(changed)).toBe(true);
  });

  it.each<[string, object]>([
    ['the size of the source was 10000 and is 9999', { source: bytes.slice(1) }],
    ['name was film.mov and is other.mov', { name: 'other.mov' }],
    ['parentId was 0 and is 77', { parentId: '77' }],
    ['parentId was 0 and is undefined', { parentId: undefined, fileId: '5' }],
  ])('is refused when %s, and nothing is sent', async (message, other) => {
    const scene = await openBox(smallParts);
    const checkpoint = await interrupted(scene);
    const before = scene.calls().length;
    const options = { source: bytes, ...toParts, checkpoint, ...other } as UploadOptions;
    expect((await rejection(scene.box.uploads.upload(options), BoxConfigError)).message).toBe(
      `checkpoint: the checkpoint is of another upload: ${message}.`,
    );
    expect(scene.calls()).toHaveLength(before);
    expect(scene.mock.state.uploadSessions()).toHaveLength(1);
  });

  it('sends its token to no host that a forged checkpoint names', async () => {
    const scene = await openBox(smallParts);
    const { session, ...rest } = await interrupted(scene);
    const checkpoint = { ...rest, session: { ...session, endpoints: { ...session.endpoints, status: 'https://evil.example/s' } } };
    await expect(scene.box.uploads.upload({ source: bytes, ...toParts, checkpoint })).rejects.toThrow('evil.example');
    expect(scene.calls().some(({ url }) => url.includes('evil.example'))).toBe(false);
  });
});

describe('a session that is gone', () => {
  it('when the upload goes on is begun anew', async () => {
    let time = Date.parse('2026-01-05T09:00:00Z');
    const scene = await openBox({ ...smallParts, now: () => time });
    const checkpoint = await interrupted(scene);
    time += 8 * 24 * 3_600_000;
    const result = await scene.client().uploads.upload({ source: bytes, ...toParts, checkpoint });
    expect(result).toMatchObject({ resumed: false, parts: 10, sha1: sha1Hex(bytes) });
    expect(countOf(scene, 'uploadSessions.create', 201)).toBe(2);
  });

  /** The session ends while a part is on its way, so many times. */
  async function endedMidway(times: number, options: Partial<UploadOptions> = {}) {
    const scene = await openBox(smallParts);
    const ended = new Set<string>();
    const end = async (request: Passing) => {
      const id = request.url.pathname.split('/').at(-1) ?? '';
      if (isPart(request) && firstByteOf(request) === 5120 && ended.size < times && !ended.has(id)) {
        ended.add(id);
        await scene.box.uploadSessions.abort(id);
      }
      return request.send();
    };
    const box = scene.client({ fetch: intercept(scene.mock, end) });
    const sent = box.uploads.upload({ source: bytes, ...toParts, ...options } as UploadOptions);
    sent.catch(() => undefined);
    return { scene, sent };
  }

  it('in the middle of an upload is begun anew', async () => {
    const checkpoints: Checkpoint[] = [];
    const { scene, sent } = await endedMidway(1, { onCheckpoint: (checkpoint) => void checkpoints.push(checkpoint) });
    const { file, resumed } = await sent;
    expect(resumed).toBe(false);
    expect(Buffer.from(await scene.mock.state.content(file.id)).equals(bytes)).toBe(true);
    expect(scene.mock.state.uploadSessions()).toEqual([]);
    expect(new Set(checkpoints.map(({ session }) => session.id)).size).toBe(2);
  });

  it('for the second time ends the upload, and leaves nothing', async () => {
    const { scene, sent } = await endedMidway(2);
    await refusal(sent, 404, 'not_found');
    expectNothingLeft(scene.mock);
  });

  it('ends an upload whose stream cannot be read again', async () => {
    const { scene, sent } = await endedMidway(1, { source: streamOf(bytes), size: bytes.length });
    await refusal(sent, 404, 'not_found');
    expectNothingLeft(scene.mock);
  });

  it('because it was committed and nobody heard of it gives the file', async () => {
    const scene = await openBox(smallParts);
    const checkpoint = await stoppedAfterCommit(scene);
    const [item] = scene.mock.state.items();
    const result = await scene.box.uploads.upload({ source: bytes, ...toParts, checkpoint });
    expect(result).toMatchObject({ resumed: true, parts: 10, sha1: sha1Hex(bytes), file: { id: item?.id, name: 'film.mov' } });
    expect(scene.mock.state.items()).toHaveLength(1);
    expect(sentParts(scene)).toBe(10);
  });

  it('because its version was committed and nobody heard of it gives the file, with one version more', async () => {
    const scene = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const fileId = scene.mock.state.find('/film.mov')?.id ?? '';
    const target = { parentId: undefined, name: undefined, fileId } as unknown as Partial<UploadOptions>;
    const checkpoint = await stoppedAfterCommit(scene, target);
    const result = await scene.box.uploads.upload({ source: bytes, fileId, checkpoint });
    expect(result).toMatchObject({ resumed: true, file: { id: fileId, sha1: sha1Hex(bytes) } });
    expect((await scene.box.files.versions.list(fileId)).entries).toHaveLength(1);
  });

  it('is no proof of a file that has the name and other bytes', async () => {
    const scene = await openBox(smallParts);
    const checkpoint = await stoppedAfterCommit(scene);
    const other = someBytes(10_000, 9);
    await refusal(scene.box.uploads.upload({ source: other, ...toParts, checkpoint }), 409, 'item_name_in_use');
  });
});

describe('a checkpoint store', () => {
  it('holds an upload that failed, and nothing of one that is done', async () => {
    const scene = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    await interrupted(scene, { onCheckpoint: undefined, checkpointStore, checkpointKey: 'film' });
    expect(JSON.parse((await checkpointStore.get('film')) ?? '')).toMatchObject({ version: 1, parts: { length: 4 } });
    const result = await scene.box.uploads.upload({ source: bytes, ...toParts, checkpointStore, checkpointKey: 'film' });
    expect(result.resumed).toBe(true);
    expect(sentParts(scene)).toBe(10);
    expect(await checkpointStore.get('film')).toBeUndefined();
  });

  it('needs no key: target and name make one', async () => {
    const scene = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    await interrupted(scene, { checkpointStore });
    await scene.box.uploads.upload({ source: bytes, ...toParts, name: 'other.mov', checkpointStore });
    expect(await scene.box.uploads.upload({ source: bytes, ...toParts, checkpointStore })).toMatchObject({ resumed: true });
  });

  it('holds nothing of an upload that cannot go on, whose session is aborted', async () => {
    const { mock, client } = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    mock.faults.add({ operationId: 'uploadSessions.parts.upload', skip: 3, respond: { status: 403 } });
    await refusal(client().uploads.upload({ source: bytes, ...toParts, checkpointStore, checkpointKey: 'film' }), 403, undefined);
    expectNothingLeft(mock);
    expect(await checkpointStore.get('film')).toBeUndefined();
  });

  it('that fails ends the upload with an error that names it', async () => {
    const { mock, box } = await openBox(smallParts);
    const down = () => Promise.reject(new Error('store is down'));
    const options = { source: bytes, ...toParts };
    const broken = { get: down, set: down, delete: down };
    const unread = await rejection(box.uploads.upload({ ...options, checkpointStore: broken }), BoxUploadError);
    expect(unread.message).toMatch(/^checkpointStore: .*store is down/);
    const unwritten = box.uploads.upload({ ...options, checkpointStore: { ...broken, get: () => Promise.resolve(undefined) } });
    expect((await rejection(unwritten, BoxUploadError)).message).toMatch(/^checkpointStore: .*store is down/);
    expectNothingLeft(mock);
  });

  it.each(['{"version":1', '{"version":2}', '{"version":1,"asked":null}'])('that holds %s does not stand in the way', async (text) => {
    const { box } = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    await checkpointStore.set('film', text);
    const result = await box.uploads.upload({ source: bytes, ...toParts, checkpointStore, checkpointKey: 'film' });
    expect(result).toMatchObject({ resumed: false, sha1: sha1Hex(bytes) });
    expect(await checkpointStore.get('film')).toBeUndefined();
  });

  it('begins anew with a source that has grown since, and leaves nothing of the session before', async () => {
    const scene = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    await interrupted(scene, { onCheckpoint: undefined, checkpointStore });
    const grown = someBytes(10_500);
    const result = await scene.box.uploads.upload({ source: grown, ...toParts, checkpointStore });
    expect(result).toMatchObject({ resumed: false, sha1: sha1Hex(grown) });
    expect(scene.mock.state.uploadSessions()).toEqual([]);
  });

  it('that holds the checkpoint of another target under the key refuses', async () => {
    const scene = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    const own = { onCheckpoint: undefined, checkpointStore, checkpointKey: 'film' };
    await interrupted(scene, own);
    const sent = scene.box.uploads.upload({ source: bytes, ...toParts, ...own, name: 'other.mov' });
    expect((await rejection(sent, BoxConfigError)).message).toMatch(/^checkpointStore: .* name was film.mov/);
    expect(scene.mock.state.uploadSessions()).toHaveLength(1);
  });

  it.each([
    ['of the client', (scene: Scene, asUser: string) => ({ box: scene.client({ asUser }), own: {} })],
    ['of the call', (scene: Scene, asUser: string) => ({ box: scene.box, own: { asUser } })],
  ])('keeps the uploads of users apart, by the asUser %s', async (_what, as) => {
    const scene = await openBox({ ...smallParts, seed: { users: people } });
    const checkpointStore = memoryStateStore();
    await interrupted(scene, { onCheckpoint: undefined, checkpointStore, asUser: people[1].id });
    const upload = (asUser: string, more: Partial<UploadOptions> = {}) => {
      const { box, own } = as(scene, asUser);
      return box.uploads.upload({ source: bytes, ...toParts, checkpointStore, ...own, ...more } as UploadOptions);
    };
    expect((await upload(people[2].id)).resumed).toBe(false);
    expect((await upload(people[1].id)).resumed).toBe(true);

    const checkpoint = await interrupted(scene, { name: 'b.mov', asUser: people[1].id });
    const sent = upload(people[2].id, { checkpointStore: undefined, checkpoint, name: 'b.mov' });
    expect((await rejection(sent, BoxConfigError)).message).toMatch(/: asUser was 33002 and is 33003\.$/);
  });

  it.each(['uploadSessions.get', 'uploadSessions.parts.list'])(
    'holds nothing of an upload that may not go on, by %s',
    async (operationId) => {
      const scene = await openBox(smallParts);
      const checkpointStore = memoryStateStore();
      const own = { onCheckpoint: undefined, checkpointStore, checkpointKey: 'film' };
      await interrupted(scene, own);
      scene.mock.faults.add({ operationId, respond: { status: 403 } });
      await refusal(scene.box.uploads.upload({ source: bytes, ...toParts, ...own }), 403, undefined);
      expectNothingLeft(scene.mock);
      expect(await checkpointStore.get('film')).toBeUndefined();
    },
  );

  it('holds an upload that could not go on for a reason that passes', async () => {
    const scene = await openBox(smallParts);
    const checkpointStore = memoryStateStore();
    const own = { onCheckpoint: undefined, checkpointStore, checkpointKey: 'film' };
    await interrupted(scene, own);
    scene.mock.faults.add({
      operationId: 'uploadSessions.get',
      times: Infinity,
      respond: { status: 503, headers: { 'retry-after': '0' } },
    });
    await refusal(scene.box.uploads.upload({ source: bytes, ...toParts, ...own }), 503, undefined);
    scene.mock.faults.clear();
    expect((await scene.box.uploads.upload({ source: bytes, ...toParts, ...own })).resumed).toBe(true);
  });
});

describe('onCheckpoint', () => {
  it('is called one after the other, with the latest, and all parts before the commit', async () => {
    const scene = await openBox(smallParts);
    const seen: number[] = [];
    let running = 0;
    const onCheckpoint = async ({ parts }: Checkpoint) => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      expect(countOf(scene, 'uploadSessions.commit')).toBe(0);
      seen.push(parts.length);
    };
    await scene.box.uploads.upload({ source: bytes, ...toParts, onCheckpoint });
    expect(seen[0]).toBe(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(10);
    expect(running).toBe(0);
  });

  it('that throws ends the upload, which says so, and the session stays for the checkpoint that was kept', async () => {
    const scene = await openBox(smallParts);
    const onCheckpoint = ({ parts }: Checkpoint) => {
      if (parts.length > 2) throw new Error('disk full');
    };
    const error = await rejection(scene.box.uploads.upload({ source: bytes, ...toParts, onCheckpoint }), BoxUploadError);
    expect(error.message).toMatch(/^onCheckpoint: .*disk full/);
    expect(scene.mock.state.uploadSessions()).toHaveLength(1);
    expect(countOf(scene, 'uploadSessions.commit')).toBe(0);
  });

  it('that throws at the last part keeps the commit from being sent', async () => {
    const scene = await openBox(smallParts);
    const onCheckpoint = ({ parts }: Checkpoint) => {
      if (parts.length === 10) throw new Error('disk full');
    };
    await rejection(scene.box.uploads.upload({ source: bytes, ...toParts, onCheckpoint, concurrency: 1 }), BoxUploadError);
    expect(countOf(scene, 'uploadSessions.commit')).toBe(0);
  });

  it('keeps the session of an upload that is cancelled', async () => {
    const scene = await openBox(smallParts);
    const controller = new AbortController();
    const onCheckpoint = ({ parts }: Checkpoint) => {
      if (parts.length === 3) controller.abort(new Error('later'));
    };
    const sent = scene.box.uploads.upload({ source: bytes, ...toParts, concurrency: 1, onCheckpoint, signal: controller.signal });
    await expect(sent).rejects.toThrow('later');
    expect(scene.mock.state.uploadSessions()).toHaveLength(1);
    expect(countOf(scene, 'uploadSessions.abort')).toBe(0);
  });
});
