import { describe, expect, it, vi } from 'vitest';
import { BoxApiError, BoxDecodeError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import { memoryStateStore } from '../../../../src/core/options/memory-state-store.js';
import { empty, json, untilAborted } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';
import { sessionEndpoints, testBytes, uploadService } from '../../../support/servers/upload-service.js';

const content = testBytes(95);
const target = { name: 'film.mov', parentId: '0', partsFromBytes: 1 } as const;
const withDeadline = <T>(promise: Promise<T>) =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 400, 'still waiting'))]);

describe('permanent part failure', () => {
  it('rejects the upload with the part error and aborts the session', async () => {
    const service = uploadService({
      partSize: 10,
      onPart: ({ start }) => (start === 30 ? json({ type: 'error', code: 'bad_digest' }, 412) : undefined),
    });
    const error = await rejection(clientWith(service).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect([error.status, error.code]).toEqual([412, 'bad_digest']);
    expect(service.calls.filter((call) => call.startsWith('DELETE'))).toEqual(['DELETE abort']);
    expect(service.requests.at(-1)?.url.href).toBe(sessionEndpoints.abort);
    expect(service.calls.includes('POST commit')).toBe(false);
  });

  it('aborts the part requests in flight and sends no further parts', async () => {
    const aborted: number[] = [];
    const service = uploadService({
      partSize: 10,
      onPart: async ({ start }, request) => {
        if (start === 0) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          return empty(403);
        }
        return untilAborted(request).catch((error: unknown) => {
          aborted.push(start);
          throw error;
        });
      },
    });
    await rejection(clientWith(service).box.uploads.upload({ ...target, source: content, concurrency: 3 }), BoxApiError);
    expect(service.parts.map(({ start }) => start)).toEqual([0, 10, 20]);
    expect(aborted).toEqual([10, 20]);
  });

  it('rejects with BoxDecodeError when the response describes no part, and aborts the session', async () => {
    const service = uploadService({ partSize: 50, onPart: () => json({}) });
    await rejection(clientWith(service).box.uploads.upload({ ...target, source: content }), BoxDecodeError);
    expect(service.calls.at(-1)).toBe('DELETE abort');
  });

  it('rejects with the part error even when the session cannot be aborted', async () => {
    const service = uploadService({
      partSize: 50,
      onPart: () => empty(403),
      endpoints: { ...sessionEndpoints, abort: 'https://evil.example/abort' },
    });
    const error = await rejection(clientWith(service).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect(error.status).toBe(403);
    expect(service.requests.some(({ url }) => url.hostname === 'evil.example')).toBe(false);
  });
});

describe('commit failure', () => {
  it('rejects with the conflict of the commit and aborts the session', async () => {
    const conflict = { type: 'file', id: '1', name: 'film.mov' };
    const service = uploadService({
      partSize: 50,
      onCommit: () => json({ type: 'error', code: 'item_name_in_use', context_info: { conflicts: conflict } }, 409),
    });
    const error = await rejection(clientWith(service).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect(error.conflicts).toEqual([conflict]);
    expect(service.calls.slice(-2)).toEqual(['POST commit', 'DELETE abort']);
  });
});

describe('session creation failure', () => {
  it('sends no abort request when the session cannot be created', async () => {
    const service = uploadService({ partSize: 50 });
    const fetch: typeof service.fetch = (url, init) =>
      url.endsWith('/upload_sessions') ? Promise.resolve(json({ code: 'item_name_in_use' }, 409)) : service.fetch(url, init);
    await rejection(clientWith({ ...service, fetch }).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect(service.calls).toEqual([]);
  });
});

describe('upload signal', () => {
  it('rejects with the abort reason while parts are in flight, and aborts the session', async () => {
    const controller = new AbortController();
    const reason = new Error('the user closed the window');
    const service = uploadService({
      partSize: 10,
      onPart: ({ start }, request) => {
        if (start === 20)
          setTimeout(() => {
            controller.abort(reason);
          }, 1);
        return start < 20 ? undefined : untilAborted(request);
      },
    });
    const call = clientWith(service).box.uploads.upload({ ...target, source: content, signal: controller.signal });
    await expect(call).rejects.toBe(reason);
    expect(service.calls.at(-1)).toBe('DELETE abort');
    expect(service.calls.includes('POST commit')).toBe(false);
  });

  it('sends no request when the signal is already aborted', async () => {
    const service = uploadService({ partSize: 10 });
    const reason = new Error('too late');
    const call = clientWith(service).box.uploads.upload({ ...target, source: content, signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(service.requests).toEqual([]);
  });

  it('rejects with the abort reason while the source stream stalls, and aborts the session', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const source = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(content.slice(0, 5));
      },
    });
    const service = uploadService({ partSize: 10 });
    setTimeout(() => {
      controller.abort(reason);
    }, 10);
    const call = clientWith(service).box.uploads.upload({ ...target, source, size: 95, signal: controller.signal });
    await expect(withDeadline(call)).rejects.toBe(reason);
    expect(service.calls.at(-1)).toBe('DELETE abort');
  });
});

describe('source of the wrong size', () => {
  it.each([
    ['shorter', 60],
    ['longer', 200],
  ])('rejects the upload and aborts the session when the stream is %s than size', async (_, length) => {
    const service = uploadService({ partSize: 10 });
    const source = new Blob([testBytes(length)]).stream();
    await rejection(clientWith(service).box.uploads.upload({ ...target, source, size: 95 }), BoxUploadError);
    expect(service.calls.at(-1)).toBe('DELETE abort');
    expect(service.calls.includes('POST commit')).toBe(false);
  });
});

describe('session endpoint on a foreign host', () => {
  it.each(['upload_part', 'commit', 'list_parts'] as const)(
    'rejects a foreign %s endpoint without sending it a request or the token',
    async (name) => {
      const endpoints = { ...sessionEndpoints, [name]: 'https://upload.box.com.evil.example/steal' };
      const overlap = () => (name === 'list_parts' ? json({ code: 'range_overlaps_existing_part' }, 409) : undefined);
      const service = uploadService({ partSize: 50, endpoints, onPart: overlap });
      const error = await rejection(clientWith(service).box.uploads.upload({ ...target, source: content }), BoxDecodeError);
      expect(error.message).toContain('evil.example');
      expect(service.requests.some(({ url }) => url.hostname.endsWith('evil.example'))).toBe(false);
      expect(service.calls.at(-1)).toBe('DELETE abort');
    },
  );
});

describe('upload signal while an operation hangs', () => {
  const never = () => new Promise<never>(() => undefined);
  const reason = new Error('enough');

  function abortableUpload(intercept: (call: string, init: RequestInit) => Promise<Response> | undefined = () => undefined) {
    const controller = new AbortController();
    const service = uploadService({ partSize: 50 });
    const fetch: typeof service.fetch = (url, init) =>
      intercept(`${init.method ?? 'GET'} ${new URL(url).pathname.split('/').at(-1) ?? ''}`, init) ?? service.fetch(url, init);
    const { box } = clientWith({ ...service, fetch });
    return {
      service,
      cancel: () => {
        controller.abort(reason);
      },
      upload: (options: object = {}) => box.uploads.upload({ ...target, source: content, signal: controller.signal, ...options }),
    };
  }

  it.each(['get', 'set'] as const)('rejects with the abort reason while %s of the checkpoint store hangs', async (hanging) => {
    const { cancel, upload } = abortableUpload();
    const checkpointStore = { ...memoryStateStore(), [hanging]: never };
    setTimeout(cancel, 10);
    const start = performance.now();
    await expect(upload({ checkpointStore })).rejects.toBe(reason);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('rejects with the abort reason while onCheckpoint hangs on the last checkpoint', async () => {
    const { cancel, upload } = abortableUpload();
    const onCheckpoint = ({ parts }: { parts: unknown[] }) => {
      if (parts.length < 2) return;
      setTimeout(cancel, 10);
      return never();
    };
    await expect(upload({ onCheckpoint })).rejects.toBe(reason);
  });

  it('returns the uploaded file when the signal aborts while the checkpoint is being deleted', async () => {
    const { cancel, upload } = abortableUpload();
    const checkpointStore = { ...memoryStateStore(), delete: never };
    setTimeout(cancel, 50);
    expect((await withDeadline(upload({ checkpointStore }))) as object).toMatchObject({ file: { id: '77' } });
  });

  it('rejects with the abort reason while the abort request of the session hangs', async () => {
    const { cancel, upload } = abortableUpload((call) => {
      if (call === 'PUT part') cancel();
      return call === 'DELETE abort' ? never() : undefined;
    });
    const start = performance.now();
    await expect(upload()).rejects.toBe(reason);
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('rejects at once during session creation and aborts the session once it exists', async () => {
    let open: (() => void) | undefined;
    const { cancel, upload, service } = abortableUpload((call, init) => {
      if (call !== 'POST upload_sessions' || open !== undefined) return undefined;
      cancel();
      return new Promise((resolve, reject) => {
        init.signal?.addEventListener('abort', () => {
          reject(init.signal?.reason as Error);
        });
        open = () => {
          resolve(service.fetch('https://upload.box.com/api/2.0/files/upload_sessions', init));
        };
      });
    });
    await expect(withDeadline(upload())).rejects.toBe(reason);
    expect(service.calls).toEqual([]);
    open?.();
    await vi.waitFor(() => {
      expect(service.calls).toEqual(['POST upload_sessions', 'DELETE abort']);
    });
  });
});

describe('upload failure while onCheckpoint hangs', () => {
  it('rejects with the part error without waiting for onCheckpoint', async () => {
    const service = uploadService({ partSize: 50, onPart: ({ start }) => (start === 50 ? empty(403) : undefined) });
    const onCheckpoint = ({ parts }: { parts: unknown[] }) => (parts.length > 0 ? new Promise<never>(() => undefined) : undefined);
    const sent = clientWith(service).box.uploads.upload({ ...target, source: content, concurrency: 1, onCheckpoint });
    expect((await rejection(sent, BoxApiError)).status).toBe(403);
  });
});
