import { describe, expect, it, vi } from 'vitest';
import { BoxApiError, BoxDecodeError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import { memoryStateStore } from '../../../../src/core/options/memory-state-store.js';
import { empty, json, untilAborted } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';
import { sessionEndpoints, testBytes, uploadService } from '../../../support/servers/upload-service.js';

const content = testBytes(95);
const target = { name: 'film.mov', parentId: '0', partsFromBytes: 1 } as const;
const soon = <T>(promise: Promise<T>) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 400, 'still waiting'))]);

describe('a part that fails for good', () => {
  it('ends the upload with its error, and the session is aborted', async () => {
    const service = uploadService({
      partSize: 10,
      onPart: ({ start }) => (start === 30 ? json({ type: 'error', code: 'bad_digest' }, 412) : undefined),
    });
    const error = await rejection(clientOver(service).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect([error.status, error.code]).toEqual([412, 'bad_digest']);
    expect(service.calls.filter((call) => call.startsWith('DELETE'))).toEqual(['DELETE abort']);
    expect(service.requests.at(-1)?.url.href).toBe(sessionEndpoints.abort);
    expect(service.calls.includes('POST commit')).toBe(false);
  });

  it('stops the parts that are on their way and sends no others', async () => {
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
    await rejection(clientOver(service).box.uploads.upload({ ...target, source: content, concurrency: 3 }), BoxApiError);
    expect(service.parts.map(({ start }) => start)).toEqual([0, 10, 20]);
    expect(aborted).toEqual([10, 20]);
  });

  it('is one whose answer names no part', async () => {
    const service = uploadService({ partSize: 50, onPart: () => json({}) });
    await rejection(clientOver(service).box.uploads.upload({ ...target, source: content }), BoxDecodeError);
    expect(service.calls.at(-1)).toBe('DELETE abort');
  });

  it('keeps its error when the session cannot be aborted either', async () => {
    const service = uploadService({
      partSize: 50,
      onPart: () => empty(403),
      endpoints: { ...sessionEndpoints, abort: 'https://evil.example/abort' },
    });
    const error = await rejection(clientOver(service).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect(error.status).toBe(403);
    expect(service.requests.some(({ url }) => url.hostname === 'evil.example')).toBe(false);
  });
});

describe('a commit that fails', () => {
  it('ends the upload with its error and its conflict, and the session is aborted', async () => {
    const conflict = { type: 'file', id: '1', name: 'film.mov' };
    const service = uploadService({
      partSize: 50,
      onCommit: () => json({ type: 'error', code: 'item_name_in_use', context_info: { conflicts: conflict } }, 409),
    });
    const error = await rejection(clientOver(service).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect(error.conflicts).toEqual([conflict]);
    expect(service.calls.slice(-2)).toEqual(['POST commit', 'DELETE abort']);
  });
});

describe('a session that cannot be opened', () => {
  it('leaves nothing to abort', async () => {
    const service = uploadService({ partSize: 50 });
    const fetch: typeof service.fetch = (url, init) =>
      url.endsWith('/upload_sessions') ? Promise.resolve(json({ code: 'item_name_in_use' }, 409)) : service.fetch(url, init);
    await rejection(clientOver({ ...service, fetch }).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect(service.calls).toEqual([]);
  });
});

describe('the signal', () => {
  it('ends the upload with its reason while parts are on their way, and the session is aborted', async () => {
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
    const call = clientOver(service).box.uploads.upload({ ...target, source: content, signal: controller.signal });
    await expect(call).rejects.toBe(reason);
    expect(service.calls.at(-1)).toBe('DELETE abort');
    expect(service.calls.includes('POST commit')).toBe(false);
  });

  it('that has aborted before sends nothing at all', async () => {
    const service = uploadService({ partSize: 10 });
    const reason = new Error('too late');
    const call = clientOver(service).box.uploads.upload({ ...target, source: content, signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
    expect(service.requests).toEqual([]);
  });

  it('ends an upload whose stream gives nothing more, and the session is aborted', async () => {
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
    const call = clientOver(service).box.uploads.upload({ ...target, source, size: 95, signal: controller.signal });
    await expect(soon(call)).rejects.toBe(reason);
    expect(service.calls.at(-1)).toBe('DELETE abort');
  });
});

describe('a source that is not what it said', () => {
  it.each([
    ['shorter', 60],
    ['longer', 200],
  ])('and %s ends the upload, and the session is aborted', async (_, length) => {
    const service = uploadService({ partSize: 10 });
    const source = new Blob([testBytes(length)]).stream();
    await rejection(clientOver(service).box.uploads.upload({ ...target, source, size: 95 }), BoxUploadError);
    expect(service.calls.at(-1)).toBe('DELETE abort');
    expect(service.calls.includes('POST commit')).toBe(false);
  });
});

describe('a session whose endpoint is foreign', () => {
  it.each(['upload_part', 'commit', 'list_parts'] as const)('for %s gets no request there, so no token', async (name) => {
    const endpoints = { ...sessionEndpoints, [name]: 'https://upload.box.com.evil.example/steal' };
    const overlap = () => (name === 'list_parts' ? json({ code: 'range_overlaps_existing_part' }, 409) : undefined);
    const service = uploadService({ partSize: 50, endpoints, onPart: overlap });
    const error = await rejection(clientOver(service).box.uploads.upload({ ...target, source: content }), BoxDecodeError);
    expect(error.message).toContain('evil.example');
    expect(service.requests.some(({ url }) => url.hostname.endsWith('evil.example'))).toBe(false);
    expect(service.calls.at(-1)).toBe('DELETE abort');
  });
});

describe('the signal, while', () => {
  const never = () => new Promise<never>(() => undefined);
  const reason = new Error('enough');

  function cancelled(meet: (what: string, init: RequestInit) => Promise<Response> | undefined = () => undefined) {
    const controller = new AbortController();
    const service = uploadService({ partSize: 50 });
    const fetch: typeof service.fetch = (url, init) =>
      meet(`${init.method ?? 'GET'} ${new URL(url).pathname.split('/').at(-1) ?? ''}`, init) ?? service.fetch(url, init);
    const { box } = clientOver({ ...service, fetch });
    return {
      service,
      cancel: () => {
        controller.abort(reason);
      },
      upload: (options: object = {}) => box.uploads.upload({ ...target, source: content, signal: controller.signal, ...options }),
    };
  }

  it.each(['get', 'set'] as const)('%s of a store hangs ends the upload', async (hanging) => {
    const { cancel, upload } = cancelled();
    const checkpointStore = { ...memoryStateStore(), [hanging]: never };
    setTimeout(cancel, 10);
    const began = performance.now();
    await expect(upload({ checkpointStore })).rejects.toBe(reason);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('the store keeps the last of the checkpoints ends the upload', async () => {
    const { cancel, upload } = cancelled();
    const onCheckpoint = ({ parts }: { parts: unknown[] }) => {
      if (parts.length < 2) return;
      setTimeout(cancel, 10);
      return never();
    };
    await expect(upload({ onCheckpoint })).rejects.toBe(reason);
  });

  it('the store does not let go of the entry does not cost the file that is there', async () => {
    const { cancel, upload } = cancelled();
    const checkpointStore = { ...memoryStateStore(), delete: never };
    setTimeout(cancel, 50);
    expect((await soon(upload({ checkpointStore }))) as object).toMatchObject({ file: { id: '77' } });
  });

  it('the session cannot be aborted either ends the upload soon', async () => {
    const { cancel, upload } = cancelled((what) => {
      if (what === 'PUT part') cancel();
      return what === 'DELETE abort' ? never() : undefined;
    });
    const began = performance.now();
    await expect(upload()).rejects.toBe(reason);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('the session is being opened ends the upload at once, and the session is aborted when it is there', async () => {
    let open: (() => void) | undefined;
    const { cancel, upload, service } = cancelled((what, init) => {
      if (what !== 'POST upload_sessions' || open !== undefined) return undefined;
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
    await expect(soon(upload())).rejects.toBe(reason);
    expect(service.calls).toEqual([]);
    open?.();
    await vi.waitFor(() => {
      expect(service.calls).toEqual(['POST upload_sessions', 'DELETE abort']);
    });
  });
});

describe('an upload that fails while its store hangs', () => {
  it('does not wait for it', async () => {
    const service = uploadService({ partSize: 50, onPart: ({ start }) => (start === 50 ? empty(403) : undefined) });
    const onCheckpoint = ({ parts }: { parts: unknown[] }) => (parts.length > 0 ? new Promise<never>(() => undefined) : undefined);
    const sent = clientOver(service).box.uploads.upload({ ...target, source: content, concurrency: 1, onCheckpoint });
    expect((await rejection(sent, BoxApiError)).status).toBe(403);
  });
});
