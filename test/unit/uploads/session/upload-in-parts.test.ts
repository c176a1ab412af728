import { describe, expect, it } from 'vitest';
import { digestOf, sessionEndpoints, sha1, testBytes, uploadService } from '../../../support/servers/upload-service.js';
import { empty, json, networkFailure } from '../../../support/fake-fetch.js';
import { BoxApiError, BoxError } from '../../../../src/core/errors/box-errors.js';
import { memoryStateStore } from '../../../../src/core/options/memory-state-store.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';

const content = testBytes(95);
const target = { name: 'film.mov', parentId: '0', partsFromBytes: 1 } as const;

describe('an upload in parts', () => {
  it('opens a session, sends the parts, commits them, and gives the file', async () => {
    const service = uploadService({ partSize: 10 });
    const { box } = clientOver(service);
    const result = await box.uploads.upload({ ...target, source: content });
    expect(result).toEqual({
      file: { type: 'file', id: '77', name: 'film.mov' },
      way: 'parts',
      parts: 10,
      sha1: sha1(content).digest('hex'),
      resumed: false,
    });
    expect(service.calls).toEqual(['POST upload_sessions', ...Array.from({ length: 10 }, () => 'PUT part'), 'POST commit']);
    expect(service.requests[0]?.url.href).toBe('https://upload.box.com/api/2.0/files/upload_sessions');
    expect(JSON.parse(String(service.requests[0]?.body))).toEqual({ folder_id: '0', file_name: 'film.mov', file_size: 95 });
  });

  it('sends each part with its bytes, its range and its digest', async () => {
    const service = uploadService({ partSize: 10 });
    await clientOver(service).box.uploads.upload({ ...target, source: content });
    const starts = service.parts.map(({ start }) => start).sort((a, b) => a - b);
    expect(starts).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    for (const { start, bytes, digest, contentRange } of service.parts) {
      const expected = content.slice(start, start + 10);
      expect(bytes).toEqual(expected);
      expect(contentRange).toBe(`bytes ${String(start)}-${String(start + expected.length - 1)}/95`);
      expect(digest).toBe(digestOf(expected));
    }
    expect(service.requests.find(({ method }) => method === 'PUT')?.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('commits with the digest of the whole and the parts in order, however they came back', async () => {
    const slowFirst = ({ start }: { start: number }) => new Promise<undefined>((resolve) => setTimeout(resolve, start === 0 ? 15 : 1));
    const service = uploadService({ partSize: 10, onPart: slowFirst });
    await clientOver(service).box.uploads.upload({ ...target, source: content, contentCreatedAt: '2024-01-01T00:00:00Z' });
    expect(service.committed?.parts.map(({ offset }) => offset)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(service.committed?.parts[0]).toEqual({ part_id: 'P0', offset: 0, size: 10, sha1: sha1(content.slice(0, 10)).digest('hex') });
    expect(service.committed?.attributes).toEqual({ content_created_at: '2024-01-01T00:00:00Z' });
    expect(service.requests.at(-1)?.headers.get('digest')).toBe(digestOf(content));
  });

  it('uses the endpoints of the session, with the token', async () => {
    const service = uploadService({ partSize: 50 });
    await clientOver(service).box.uploads.upload({ ...target, source: content });
    const later = service.requests.slice(1);
    expect(later.map(({ url }) => url.href)).toEqual([sessionEndpoints.upload_part, sessionEndpoints.upload_part, sessionEndpoints.commit]);
    expect(later.every(({ headers }) => headers.get('authorization') === 'Bearer token-1')).toBe(true);
  });

  it('uses the usual host where the session names no endpoints', async () => {
    const service = uploadService({ partSize: 50, endpoints: null });
    await clientOver(service).box.uploads.upload({ ...target, source: content });
    expect(service.requests[1]?.url.href).toBe('https://upload.box.com/api/2.0/files/upload_sessions/S1');
    expect(service.requests.at(-1)?.url.href).toBe('https://upload.box.com/api/2.0/files/upload_sessions/S1/commit');
  });

  it('acts for another user in every request', async () => {
    const service = uploadService({ partSize: 50 });
    await clientOver(service).box.uploads.upload({ ...target, source: content, asUser: '77' });
    expect(service.requests.map(({ headers }) => headers.get('as-user'))).toEqual(['77', '77', '77', '77']);
  });

  it('makes a new version of a file only while it has its etag', async () => {
    const service = uploadService({ partSize: 50 });
    await clientOver(service).box.uploads.upload({ source: content, fileId: '5', ifMatch: '3', partsFromBytes: 1 });
    const opened = service.requests.find(({ method }) => method === 'POST');
    expect(opened?.url.pathname).toBe('/api/2.0/files/5/upload_sessions');
    expect(JSON.parse(String(opened?.body))).toEqual({ file_size: 95 });
    expect(service.requests.at(-1)?.headers.get('if-match')).toBe('3');
  });
});

describe('parts at the same time', () => {
  it.each([1, 3, 4])('are %i at most, in memory as on their way', async (concurrency) => {
    let held = 0;
    let mostHeld = 0;
    const source = {
      size: 95,
      slice(start: number, end: number) {
        held += 1;
        mostHeld = Math.max(mostHeld, held);
        return content.slice(start, end);
      },
    };
    const service = uploadService({
      partSize: 5,
      onPart: async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        held -= 1;
        return undefined;
      },
    });
    await clientOver(service).box.uploads.upload({ ...target, source, concurrency });
    expect(service.parts.length).toBe(19);
    expect(service.mostInFlight).toBe(concurrency);
    expect(mostHeld).toBeLessThanOrEqual(concurrency + 1);
  });

  it('are four unless one says otherwise', async () => {
    const service = uploadService({ partSize: 5, onPart: () => new Promise((resolve) => setTimeout(resolve, 1, undefined)) });
    await clientOver(service).box.uploads.upload({ ...target, source: content });
    expect(service.mostInFlight).toBe(4);
  });

  it('start in ascending order, and a stream will do', async () => {
    const service = uploadService({ partSize: 5, onPart: () => new Promise((resolve) => setTimeout(resolve, 1, undefined)) });
    const { sha1: whole } = await clientOver(service).box.uploads.upload({ ...target, source: new Blob([content]).stream(), size: 95 });
    const starts = service.parts.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(whole).toBe(sha1(content).digest('hex'));
  });
});

describe('a part whose answer was lost', () => {
  it('is sent again, and when the service has it already the parts are listed for the commit', async () => {
    const service = uploadService({
      partSize: 20,
      onPart: ({ start }, _, attempt) => {
        if (start !== 20) return undefined;
        if (attempt === 1) throw networkFailure('ECONNRESET');
        return json({ type: 'error', code: 'range_overlaps_existing_part' }, 409);
      },
    });
    const result = await clientOver(service).box.uploads.upload({ ...target, source: content });
    expect(service.parts.filter(({ start }) => start === 20).length).toBe(2);
    expect(service.requests.filter(({ url }) => url.href.startsWith(sessionEndpoints.list_parts)).length).toBe(3);
    expect(service.committed?.parts.map(({ offset }) => offset)).toEqual([0, 20, 40, 60, 80]);
    expect(service.committed?.parts[1]?.part_id).toBe('P20');
    expect(result.parts).toBe(5);
  });

  it('costs no listing when the second answer comes through', async () => {
    const service = uploadService({ partSize: 50, onPart: (_, __, attempt) => (attempt === 1 ? empty(500) : undefined) });
    await clientOver(service).box.uploads.upload({ ...target, source: content });
    expect(service.calls.includes('GET parts')).toBe(false);
    expect(service.parts.length).toBe(4);
  });
});

describe('the commit', () => {
  it('asks again for as long as the service says "not yet"', async () => {
    const service = uploadService({ partSize: 50, onCommit: (attempt) => (attempt < 8 ? empty(202, { 'retry-after': '3' }) : undefined) });
    const { box, clock } = clientOver(service);
    expect((await box.uploads.upload({ ...target, source: content })).file.id).toBe('77');
    expect(clock.sleeps).toEqual([3000, 3000, 3000, 3000, 3000, 3000, 3000]);
  });

  it('waits and asks again for parts_mismatch straight after the last part, which passes', async () => {
    const service = uploadService({
      partSize: 50,
      onCommit: (attempt) => (attempt === 1 ? json({ type: 'error', code: 'parts_mismatch' }, 409) : undefined),
    });
    const { box, clock } = clientOver(service);
    expect((await box.uploads.upload({ ...target, source: content })).file.id).toBe('77');
    expect(clock.sleeps.length).toBe(1);
  });
});

describe('a commit that does not come about', () => {
  const mismatch = () => json({ type: 'error', code: 'parts_mismatch' }, 409);

  it('asks again after parts_mismatch for as long as a call may take, with pauses of five seconds at the most', async () => {
    const service = uploadService({ partSize: 50, onCommit: mismatch });
    const { box, clock } = clientOver(service);
    const began = clock.now();
    const error = await rejection(box.uploads.upload({ ...target, source: content, timeoutMs: 60_000 }), BoxApiError);
    expect(error.code).toBe('parts_mismatch');
    expect(clock.now() - began).toBeGreaterThan(50_000);
    expect(clock.now() - began).toBeLessThanOrEqual(60_000);
    expect(Math.max(...clock.sleeps)).toBe(5000);
  });

  it.each<[string, () => Response]>([
    ['parts_mismatch to the end', mismatch],
    ['operation_blocked_temporary', () => json({ type: 'error', code: 'operation_blocked_temporary' }, 409)],
    ['name_temporarily_reserved', () => json({ type: 'error', code: 'name_temporarily_reserved' }, 409)],
    ['a page of a gateway', () => new Response('<html>Bad Gateway</html>', { status: 200 })],
  ])('for %s can be gone on with', async (_what, onCommit) => {
    const service = uploadService({ partSize: 50, onCommit });
    const checkpointStore = memoryStateStore();
    const sent = clientOver(service).box.uploads.upload({ ...target, source: content, checkpointStore, checkpointKey: 'film' });
    await rejection(sent, BoxError);
    expect(service.calls).not.toContain('DELETE abort');
    expect(await checkpointStore.get('film')).toBeDefined();
  });
});
