import { createReadStream, openAsBlob } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { BoxConfigError, BoxError, BoxUploadError } from 'box-openapi-sdk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { recordedService } from './service.js';

/** A signal of an old polyfill: without `reason`, `throwIfAborted` and the platform's class. */
function oldSignal(): { signal: AbortSignal; abort: () => void } {
  const target = new EventTarget();
  const signal = Object.assign(target, { aborted: false });
  return {
    signal: signal as unknown as AbortSignal,
    abort: () => {
      signal.aborted = true;
      target.dispatchEvent(new Event('abort'));
    },
  };
}

const bytes = new Uint8Array(3);
type Box = ReturnType<typeof recordedService>['box'];
const withSignal: Readonly<Record<string, (box: Box, signal: AbortSignal) => Promise<unknown>>> = {
  'files.get': (box, signal) => box.files.get('1', {}, { signal }),
  'files.content.download': (box, signal) => box.files.content.download('1', {}, { signal }),
  'folders.items.list': (box, signal) => box.folders.items.list('1', {}, { signal }).toArray(),
  'uploads.upload': (box, signal) => box.uploads.upload({ parentId: '0', source: bytes, name: 'a', signal }),
  'uploads.upload of a stream': (box, signal) =>
    box.uploads.upload({ parentId: '0', source: new Blob([bytes]).stream(), name: 'a', signal }),
  'uploads.uploadMany': (box, signal) => box.uploads.uploadMany({ parentId: '0', files: [{ source: bytes, name: 'a' }], signal }),
  'downloads.download': (box, signal) => box.downloads.download('1', { signal }),
  'downloads.downloadMany': (box, signal) => box.downloads.downloadMany({ folderId: '0', to: { openFile: () => undefined }, signal }),
  'downloads.zip': (box, signal) => box.downloads.zip({ items: [{ type: 'file', id: '1' }], signal }),
  'downloads.representation': (box, signal) => box.downloads.representation('1', { hints: '[pdf]', signal }),
  'folders.walk': (box, signal) => box.folders.walk('1', { signal }).next(),
  'folders.resolvePath': (box, signal) => box.folders.resolvePath('/', { signal }),
  'folders.ensurePath': (box, signal) => box.folders.ensurePath('/a', { signal }),
  'events.stream': (box, signal) =>
    box.events.stream({ type: 'enterprise-history', signal })[Symbol.asyncIterator]().next() as Promise<unknown>,
  'jobs.signRequest': (box, signal) => box.jobs.signRequest('1', { signal }),
};

describe('signals of old polyfills', () => {
  it.each(Object.entries(withSignal))('work in %s', async (_, call) => {
    await expect(call(recordedService().box, oldSignal().signal)).resolves.toBeDefined();
  });

  it.each(Object.entries(withSignal))('end %s before it sends anything', async (_, call) => {
    const { box, takeRequests } = recordedService();
    const { signal, abort } = oldSignal();
    abort();
    const outcome = await call(box, signal).then(
      () => 'resolved',
      (error: unknown) => (error as { name?: string } | undefined)?.name,
    );
    expect(outcome).toBe('AbortError');
    expect(await takeRequests()).toEqual([]);
  });
});

describe('sources that cannot be read', () => {
  it('a file that changes after openAsBlob rejects with BoxUploadError', async () => {
    const path = join(await temporaryFolder(), 'a');
    await writeFile(path, 'abc');
    const source = await openAsBlob(path);
    await writeFile(path, 'abcdef');
    await utimes(path, 1, 1);
    const { box } = recordedService();
    await rejection(box.uploads.upload({ parentId: '0', source, name: 'a' }), BoxUploadError);
    await rejection(box.files.content.upload({ body: { attributes: { name: 'a', parent: { id: '0' } }, file: source } }), BoxError);
  });

  it('a destroyed stream and a locked stream reject with BoxUploadError', async () => {
    const { box } = recordedService();
    const destroyed = createReadStream(import.meta.filename);
    destroyed.destroy();
    await once(destroyed, 'close');
    await rejection(box.uploads.upload({ parentId: '0', source: destroyed, name: 'a' }), BoxUploadError);
    const locked = new Blob(['abc']).stream();
    locked.getReader();
    await rejection(box.uploads.upload({ parentId: '0', source: locked, name: 'a' }), BoxUploadError);
  });

  it('a missing folder for temporary files is named', async () => {
    vi.stubEnv('TMPDIR', join(await temporaryFolder(), 'missing'));
    const { box } = recordedService();
    const error = await rejection(
      box.uploads.upload({ parentId: '0', source: new Blob(['abc']).stream(), name: 'a', partsFromBytes: 1 }),
      BoxConfigError,
    );
    expect(error.message).toContain('TMPDIR');
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
});
