import { describe, expect, it } from 'vitest';
import { BoxDecodeError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import { memoryStateStore } from '../../../../src/core/options/memory-state-store.js';
import type { UploadCheckpoint } from '../../../../src/uploads/options/checkpoint.js';
import { json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';
import { sessionEndpoints, sha1, testBytes, uploadService } from '../../../support/servers/upload-service.js';

const content = testBytes(95);
const target = { name: 'film.mov', parentId: '0' } as const;
const digestAt = (start: number) => sha1(content.slice(start, start + 20)).digest('hex');
const partAt = (offset: number, overrides: object = {}) => ({
  part_id: `P${String(offset)}`,
  offset,
  size: 20,
  sha1: digestAt(offset),
  ...overrides,
});

const checkpoint: UploadCheckpoint = {
  version: 1,
  requested: target,
  destination: target,
  source: { size: 95 },
  session: { id: 'S1', partSize: 20, endpoints: sessionEndpoints },
  parts: [partAt(0)],
};

/** A session that already has these parts and rejects them when they are resent. */
function sessionWith(...listed: { offset: number; size: number; sha1: string | null }[]) {
  const service = uploadService({
    partSize: 20,
    onPart: ({ start }) =>
      listed.some(({ offset }) => offset === start) ? json({ type: 'error', code: 'range_overlaps_existing_part' }, 409) : undefined,
  });
  const fetch: typeof service.fetch = (url, init) => {
    const { pathname } = new URL(url);
    if (pathname.endsWith('/status'))
      return Promise.resolve(json({ type: 'upload_session', id: 'S1', part_size: 20, session_endpoints: sessionEndpoints }));
    if (pathname.endsWith('/parts')) return Promise.resolve(json({ entries: listed, total_count: listed.length }));
    return service.fetch(url, init);
  };
  return { service, upload: () => clientWith({ ...service, fetch }).box.uploads.upload({ ...target, source: content, checkpoint }) };
}

describe('resumed upload session', () => {
  it('uses the digest in the checkpoint when the part list has none', async () => {
    const { service, upload } = sessionWith(partAt(0, { sha1: null }));
    expect(await upload()).toMatchObject({ resumed: true, parts: 5 });
    expect(service.parts.map(({ start }) => start)).toEqual([20, 40, 60, 80]);
    expect(service.committed?.parts[0]).toEqual(partAt(0));
  });

  it('resends a part when the checkpoint has another part ID for the same offset', async () => {
    const { service, upload } = sessionWith(partAt(0, { sha1: null, part_id: 'other' }));
    await upload();
    // Parts that are sent at once arrive in any order.
    expect(service.parts.map(({ start }) => start).toSorted((a, b) => a - b)).toEqual([0, 20, 40, 60, 80]);
    expect(service.committed?.parts[0]).toEqual(partAt(0, { part_id: 'other' }));
  });

  it('rejects listed parts that do not match the part plan', async () => {
    const { service, upload } = sessionWith(partAt(0), { ...partAt(40), size: 10 }, { ...partAt(25), offset: 25 });
    const error = await rejection(upload(), BoxUploadError);
    expect(error.message).toMatch(/has other bytes than were sent, from byte 40/);
    expect(service.parts.map(({ start }) => start)).toContain(40);
    expect(service.committed).toBeUndefined();
  });

  it('does not commit when a stored part differs from the source', async () => {
    const { service, upload } = sessionWith(partAt(0), partAt(60, { sha1: digestAt(0) }));
    await rejection(upload(), BoxUploadError);
    expect(service.committed).toBeUndefined();
  });
});

describe('overlapping part', () => {
  it('rejects the upload before the commit when the stored part has other bytes', async () => {
    const overlap = () => json({ type: 'error', code: 'range_overlaps_existing_part' }, 409);
    const service = uploadService({ partSize: 50, onPart: overlap });
    const fetch: typeof service.fetch = (url, init) =>
      url.includes('/parts?')
        ? Promise.resolve(
            json({
              entries: [
                { ...partAt(0), size: 50 },
                { ...partAt(50), size: 45 },
              ],
              total_count: 2,
            }),
          )
        : service.fetch(url, init);
    const sent = clientWith({ ...service, fetch }).box.uploads.upload({ ...target, source: content, partsFromBytes: 1 });
    expect((await rejection(sent, BoxUploadError)).message).toMatch(/other bytes than were sent, from byte 0/);
    expect(service.committed).toBeUndefined();
    expect(service.calls.at(-1)).toBe('DELETE abort');
  });
});

describe('overlapping part that is not listed yet', () => {
  const overlap = () => json({ type: 'error', code: 'range_overlaps_existing_part' }, 409);

  /** Returns an empty part list for the first `times` requests. */
  function lagging(times: number) {
    const service = uploadService({ partSize: 50, onPart: overlap });
    let lists = 0;
    const fetch: typeof service.fetch = (url, init) =>
      url.includes('/parts?') && ++lists <= times ? Promise.resolve(json({ entries: [], total_count: 0 })) : service.fetch(url, init);
    return { service, ...clientWith({ ...service, fetch }) };
  }

  it('is looked up with exponential backoff until it is listed', async () => {
    const { box, clock } = lagging(3);
    expect((await box.uploads.upload({ ...target, source: content, partsFromBytes: 1 })).parts).toBe(2);
    expect(clock.sleeps).toEqual([1000, 2000, 4000]);
  });

  it('rejects the upload when it is never listed, and keeps the upload resumable', async () => {
    const { service, box } = lagging(Infinity);
    const checkpointStore = memoryStateStore();
    const sent = box.uploads.upload({ ...target, source: content, partsFromBytes: 1, checkpointStore, checkpointKey: 'film' });
    expect((await rejection(sent, BoxDecodeError)).message).toMatch(/^uploadSessions.parts.list: .* at byte 0/);
    expect(service.committed).toBeUndefined();
    expect(service.calls).not.toContain('DELETE abort');
    expect(await checkpointStore.get('film')).toBeDefined();
  });
});
