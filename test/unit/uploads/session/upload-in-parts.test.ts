import { describe, expect, it, vi } from 'vitest';
import { digestOf, sessionEndpoints, sha1, testBytes, uploadService, type UploadService } from '../../../support/servers/upload-service.js';
import { empty, json, networkFailure } from '../../../support/fake-fetch.js';
import { BoxApiError, BoxError } from '../../../../src/core/errors/box-errors.js';
import { memoryStateStore } from '../../../../src/core/options/memory-state-store.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const content = testBytes(95);
const target = { name: 'film.mov', parentId: '0', partsFromBytes: 1 } as const;

describe('chunked upload', () => {
  it('creates a session, sends the parts, commits them and returns the file', async () => {
    const service = uploadService({ partSize: 10 });
    const { box } = clientWith(service);
    const result = await box.uploads.upload({ ...target, source: content });
    expect(result).toEqual({
      file: { type: 'file', id: '77', name: 'film.mov' },
      strategy: 'parts',
      parts: 10,
      sha1: sha1(content).digest('hex'),
      resumed: false,
    });
    expect(service.calls).toEqual(['POST upload_sessions', ...Array.from({ length: 10 }, () => 'PUT part'), 'POST commit']);
    expect(service.requests[0]?.url.href).toBe('https://upload.box.com/api/2.0/files/upload_sessions');
    expect(JSON.parse(String(service.requests[0]?.body))).toEqual({ folder_id: '0', file_name: 'film.mov', file_size: 95 });
  });

  it('sends each part with its bytes, range and digest', async () => {
    const service = uploadService({ partSize: 10 });
    await clientWith(service).box.uploads.upload({ ...target, source: content });
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

  it('commits the total digest and the parts in order, regardless of the order in which they finished', async () => {
    const slowFirst = ({ start }: { start: number }) => new Promise<undefined>((resolve) => setTimeout(resolve, start === 0 ? 15 : 1));
    const service = uploadService({ partSize: 10, onPart: slowFirst });
    await clientWith(service).box.uploads.upload({ ...target, source: content, contentCreatedAt: '2024-01-01T00:00:00Z' });
    expect(service.committed?.parts.map(({ offset }) => offset)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(service.committed?.parts[0]).toEqual({ part_id: 'P0', offset: 0, size: 10, sha1: sha1(content.slice(0, 10)).digest('hex') });
    expect(service.committed?.attributes).toEqual({ content_created_at: '2024-01-01T00:00:00Z' });
    expect(service.requests.at(-1)?.headers.get('digest')).toBe(digestOf(content));
  });

  it('sends later requests to the session endpoints, with the token', async () => {
    const service = uploadService({ partSize: 50 });
    await clientWith(service).box.uploads.upload({ ...target, source: content });
    const later = service.requests.slice(1);
    expect(later.map(({ url }) => url.href)).toEqual([sessionEndpoints.upload_part, sessionEndpoints.upload_part, sessionEndpoints.commit]);
    expect(later.every(({ headers }) => headers.get('authorization') === 'Bearer token-1')).toBe(true);
  });

  it('uses the default host when the session has no endpoints', async () => {
    const service = uploadService({ partSize: 50, endpoints: null });
    await clientWith(service).box.uploads.upload({ ...target, source: content });
    expect(service.requests[1]?.url.href).toBe('https://upload.box.com/api/2.0/files/upload_sessions/S1');
    expect(service.requests.at(-1)?.url.href).toBe('https://upload.box.com/api/2.0/files/upload_sessions/S1/commit');
  });

  it('sends the As-User header with every request', async () => {
    const service = uploadService({ partSize: 50 });
    await clientWith(service).box.uploads.upload({ ...target, source: content, asUser: '77' });
    expect(service.requests.map(({ headers }) => headers.get('as-user'))).toEqual(['77', '77', '77', '77']);
  });

  it('uploads a new version and commits it with If-Match', async () => {
    const service = uploadService({ partSize: 50 });
    await clientWith(service).box.uploads.upload({ source: content, fileId: '5', ifMatch: '3', partsFromBytes: 1 });
    const opened = service.requests.find(({ method }) => method === 'POST');
    expect(opened?.url.pathname).toBe('/api/2.0/files/5/upload_sessions');
    expect(JSON.parse(String(opened?.body))).toEqual({ file_size: 95 });
    expect(service.requests.at(-1)?.headers.get('if-match')).toBe('3');
  });
});

describe('part concurrency', () => {
  /** Holds every response until the given number of parts has been in flight at once. */
  const untilInFlight = async (count: number, service: () => { mostInFlight: number }) => {
    await vi.waitFor(
      () => {
        expect(service().mostInFlight).toBeGreaterThanOrEqual(count);
      },
      { timeout: 180_000, interval: 1 },
    );
    return undefined;
  };

  it.each([1, 3, 4])('keeps at most %i parts in flight and one more in memory', async (concurrency) => {
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
    const service: UploadService = uploadService({
      partSize: 5,
      onPart: async () => {
        await untilInFlight(concurrency, () => service);
        await new Promise((resolve) => setTimeout(resolve, 1));
        held -= 1;
        return undefined;
      },
    });
    await clientWith(service).box.uploads.upload({ ...target, source, concurrency });
    expect(service.parts.length).toBe(19);
    expect(service.mostInFlight).toBe(concurrency);
    expect(mostHeld).toBeLessThanOrEqual(concurrency + 1);
  });

  it('defaults to four parts in flight', async () => {
    const service: UploadService = uploadService({ partSize: 5, onPart: () => untilInFlight(4, () => service) });
    await clientWith(service).box.uploads.upload({ ...target, source: content });
    expect(service.mostInFlight).toBe(4);
  });

  it('starts the parts of a stream in ascending order', async () => {
    const service = uploadService({ partSize: 5, onPart: () => new Promise((resolve) => setTimeout(resolve, 1, undefined)) });
    const { sha1: whole } = await clientWith(service).box.uploads.upload({ ...target, source: new Blob([content]).stream(), size: 95 });
    const starts = service.parts.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(whole).toBe(sha1(content).digest('hex'));
  });
});

describe('part whose response was lost', () => {
  it('is resent, and looked up in the part list when the service already has it', async () => {
    const service = uploadService({
      partSize: 20,
      onPart: ({ start }, _, attempt) => {
        if (start !== 20) return undefined;
        if (attempt === 1) throw networkFailure('ECONNRESET');
        return json({ type: 'error', code: 'range_overlaps_existing_part' }, 409);
      },
    });
    const result = await clientWith(service).box.uploads.upload({ ...target, source: content });
    expect(service.parts.filter(({ start }) => start === 20).length).toBe(2);
    expect(service.requests.filter(({ url }) => url.href.startsWith(sessionEndpoints.list_parts)).length).toBe(3);
    expect(service.committed?.parts.map(({ offset }) => offset)).toEqual([0, 20, 40, 60, 80]);
    expect(service.committed?.parts[1]?.part_id).toBe('P20');
    expect(result.parts).toBe(5);
  });

  it('needs no part list when the retry succeeds', async () => {
    const service = uploadService({ partSize: 50, onPart: (_, __, attempt) => (attempt === 1 ? empty(500) : undefined) });
    await clientWith(service).box.uploads.upload({ ...target, source: content });
    expect(service.calls.includes('GET parts')).toBe(false);
    expect(service.parts.length).toBe(4);
  });
});

describe('commit', () => {
  it('retries a 202 response as long as it takes and honors Retry-After', async () => {
    const service = uploadService({ partSize: 50, onCommit: (attempt) => (attempt < 8 ? empty(202, { 'retry-after': '3' }) : undefined) });
    const { box, clock } = clientWith(service);
    expect((await box.uploads.upload({ ...target, source: content })).file.id).toBe('77');
    expect(clock.sleeps).toEqual([3000, 3000, 3000, 3000, 3000, 3000, 3000]);
  });

  it('retries parts_mismatch after the last part, because it is transient', async () => {
    const service = uploadService({
      partSize: 50,
      onCommit: (attempt) => (attempt === 1 ? json({ type: 'error', code: 'parts_mismatch' }, 409) : undefined),
    });
    const { box, clock } = clientWith(service);
    expect((await box.uploads.upload({ ...target, source: content })).file.id).toBe('77');
    expect(clock.sleeps.length).toBe(1);
  });
});

describe('commit that does not succeed', () => {
  const mismatch = () => json({ type: 'error', code: 'parts_mismatch' }, 409);

  it('retries parts_mismatch until the call timeout, with pauses of at most five seconds', async () => {
    const service = uploadService({ partSize: 50, onCommit: mismatch });
    const { box, clock } = clientWith(service);
    const start = clock.now();
    const error = await rejection(box.uploads.upload({ ...target, source: content, timeoutMs: 60_000 }), BoxApiError);
    expect(error.code).toBe('parts_mismatch');
    expect(clock.now() - start).toBeGreaterThan(50_000);
    expect(clock.now() - start).toBeLessThanOrEqual(60_000);
    expect(Math.max(...clock.sleeps)).toBe(5000);
  });

  it.each<[string, () => Response]>([
    ['a persistent parts_mismatch', mismatch],
    ['operation_blocked_temporary', () => json({ type: 'error', code: 'operation_blocked_temporary' }, 409)],
    ['name_temporarily_reserved', () => json({ type: 'error', code: 'name_temporarily_reserved' }, 409)],
    ['an HTML page from a gateway', () => new Response('<html>Bad Gateway</html>', { status: 200 })],
  ])('keeps the upload resumable after %s', async (_label, onCommit) => {
    const service = uploadService({ partSize: 50, onCommit });
    const checkpointStore = memoryStateStore();
    const sent = clientWith(service).box.uploads.upload({ ...target, source: content, checkpointStore, checkpointKey: 'film' });
    await rejection(sent, BoxError);
    expect(service.calls).not.toContain('DELETE abort');
    expect(await checkpointStore.get('film')).toBeDefined();
  });
});
