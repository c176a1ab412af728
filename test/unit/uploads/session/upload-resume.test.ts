import { describe, expect, it } from 'vitest';
import { BoxDecodeError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import { memoryStateStore } from '../../../../src/core/options/memory-state-store.js';
import type { UploadCheckpoint } from '../../../../src/uploads/options/checkpoint.js';
import { json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';
import { sessionEndpoints, sha1, testBytes, uploadService } from '../../../support/servers/upload-service.js';

const content = testBytes(95);
const target = { name: 'film.mov', parentId: '0' } as const;
const digestAt = (start: number) => sha1(content.slice(start, start + 20)).digest('hex');
const partAt = (offset: number, more: object = {}) => ({
  part_id: `P${String(offset)}`,
  offset,
  size: 20,
  sha1: digestAt(offset),
  ...more,
});

const checkpoint: UploadCheckpoint = {
  version: 1,
  requested: target,
  destination: target,
  source: { size: 95 },
  session: { id: 'S1', partSize: 20, endpoints: sessionEndpoints },
  parts: [partAt(0)],
};

/** A session in which these parts have arrived. It takes none of them again. */
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
  return { service, upload: () => clientOver({ ...service, fetch }).box.uploads.upload({ ...target, source: content, checkpoint }) };
}

describe('going on with a session', () => {
  it('takes the digest of a part from the checkpoint where the list does not tell it', async () => {
    const { service, upload } = sessionWith(partAt(0, { sha1: null }));
    expect(await upload()).toMatchObject({ resumed: true, parts: 5 });
    expect(service.parts.map(({ start }) => start)).toEqual([20, 40, 60, 80]);
    expect(service.committed?.parts[0]).toEqual(partAt(0));
  });

  it('does not take it for another part in the same place', async () => {
    const { service, upload } = sessionWith(partAt(0, { sha1: null, part_id: 'other' }));
    await upload();
    expect(service.parts.map(({ start }) => start)).toEqual([0, 20, 40, 60, 80]);
    expect(service.committed?.parts[0]).toEqual(partAt(0, { part_id: 'other' }));
  });

  it('trusts nothing that stands where no part of its own would', async () => {
    const { service, upload } = sessionWith(partAt(0), { ...partAt(40), size: 10 }, { ...partAt(25), offset: 25 });
    const error = await rejection(upload(), BoxUploadError);
    expect(error.message).toMatch(/has other bytes from 40 on/);
    expect(service.parts.map(({ start }) => start)).toContain(40);
    expect(service.committed).toBeUndefined();
  });

  it('commits nothing when the service has other bytes than were sent', async () => {
    const { service, upload } = sessionWith(partAt(0), partAt(60, { sha1: digestAt(0) }));
    await rejection(upload(), BoxUploadError);
    expect(service.committed).toBeUndefined();
  });
});

describe('a part that has arrived already', () => {
  it('with other bytes ends the upload before its commit', async () => {
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
    const sent = clientOver({ ...service, fetch }).box.uploads.upload({ ...target, source: content, partsFromBytes: 1 });
    expect((await rejection(sent, BoxUploadError)).message).toMatch(/other bytes from 0 on/);
    expect(service.committed).toBeUndefined();
    expect(service.calls.at(-1)).toBe('DELETE abort');
  });
});

describe('a part that has arrived and is not listed yet', () => {
  const overlap = () => json({ type: 'error', code: 'range_overlaps_existing_part' }, 409);

  /** Lists nothing so many times. */
  function lagging(times: number) {
    const service = uploadService({ partSize: 50, onPart: overlap });
    let lists = 0;
    const fetch: typeof service.fetch = (url, init) =>
      url.includes('/parts?') && ++lists <= times ? Promise.resolve(json({ entries: [], total_count: 0 })) : service.fetch(url, init);
    return { service, ...clientOver({ ...service, fetch }) };
  }

  it('is looked for again', async () => {
    const { box, clock } = lagging(3);
    expect((await box.uploads.upload({ ...target, source: content, partsFromBytes: 1 })).parts).toBe(2);
    expect(clock.sleeps).toEqual([1000, 2000, 4000]);
  });

  it('and never will be ends the upload, which can be gone on with', async () => {
    const { service, box } = lagging(Infinity);
    const checkpointStore = memoryStateStore();
    const sent = box.uploads.upload({ ...target, source: content, partsFromBytes: 1, checkpointStore, checkpointKey: 'film' });
    expect((await rejection(sent, BoxDecodeError)).message).toMatch(/^uploadSessions.parts.list: .* from 0 on/);
    expect(service.committed).toBeUndefined();
    expect(service.calls).not.toContain('DELETE abort');
    expect(await checkpointStore.get('film')).toBeDefined();
  });
});
