import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';
import { uploadService } from '../../../support/servers/upload-service.js';

const target = { name: 'a.bin', parentId: '0', partsFromBytes: 1 } as const;

describe('unusual upload source', () => {
  it('rejects with the error of a Node stream that cannot be opened', async () => {
    const { box } = clientWith(uploadService({ partSize: 50 }));
    const source = createReadStream('/nowhere/at/all');
    await expect(box.uploads.upload({ ...target, source, size: 95 })).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.skipIf(process.platform === 'win32')('rejects a path to a named pipe instead of blocking on it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'box-pipe-'));
    try {
      const pipe = join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const { box } = clientWith(uploadService({ partSize: 50 }));
      expect((await rejection(box.uploads.upload({ ...target, source: pipe }), BoxConfigError)).message).toContain(
        'must be a regular file',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('failing onProgress callback', () => {
  it('does not fail the upload when it throws', async () => {
    const { box } = clientWith(uploadService({ partSize: 50 }));
    const onProgress = () => {
      throw new Error('ui');
    };
    const { file } = await box.uploads.upload({ ...target, source: new Uint8Array(95), onProgress });
    expect(file.id).toBe('77');
  });

  it('causes no unhandled rejection when it rejects', async () => {
    const unhandled: unknown[] = [];
    const record = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', record);
    onTestFinished(() => void process.off('unhandledRejection', record));
    const { box } = clientWith(uploadService({ partSize: 50 }));
    const onProgress = (): unknown => Promise.reject(new Error('ui'));
    await box.uploads.upload({ ...target, source: new Uint8Array(95), onProgress });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(unhandled).toEqual([]);
  });
});

describe('commit with a 502 response', () => {
  it('is retried without aborting the session', async () => {
    const service = uploadService({ partSize: 50, onCommit: (attempt) => (attempt === 1 ? new Response('', { status: 502 }) : undefined) });
    const { file } = await clientWith(service).box.uploads.upload({ ...target, source: new Uint8Array(95) });
    expect(file.id).toBe('77');
    expect(service.calls).not.toContain('DELETE abort');
  });
});
