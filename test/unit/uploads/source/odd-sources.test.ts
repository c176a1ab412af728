import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';
import { uploadService } from '../../../support/servers/upload-service.js';

const target = { name: 'a.bin', parentId: '0', partsFromBytes: 1 } as const;

describe('a source', () => {
  it('that is a Node stream which cannot be opened rejects with its error', async () => {
    const { box } = clientOver(uploadService({ partSize: 50 }));
    const source = createReadStream('/nowhere/at/all');
    await expect(box.uploads.upload({ ...target, source, size: 95 })).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.skipIf(process.platform === 'win32')('that is a named pipe is refused and not waited for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'box-pipe-'));
    try {
      const pipe = join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const { box } = clientOver(uploadService({ partSize: 50 }));
      expect((await rejection(box.uploads.upload({ ...target, source: pipe }), BoxConfigError)).message).toContain('is not a file');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a display that fails', () => {
  it('does not cost the upload', async () => {
    const { box } = clientOver(uploadService({ partSize: 50 }));
    const onProgress = () => {
      throw new Error('ui');
    };
    const { file } = await box.uploads.upload({ ...target, source: new Uint8Array(95), onProgress });
    expect(file.id).toBe('77');
  });

  it('does not end the process when it fails later', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    onTestFinished(() => void process.off('unhandledRejection', note));
    const { box } = clientOver(uploadService({ partSize: 50 }));
    const onProgress = (): unknown => Promise.reject(new Error('ui'));
    await box.uploads.upload({ ...target, source: new Uint8Array(95), onProgress });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(unhandled).toEqual([]);
  });
});

describe('a commit whose answer is lost to a gateway', () => {
  it('is asked again, and nothing is thrown away', async () => {
    const service = uploadService({ partSize: 50, onCommit: (attempt) => (attempt === 1 ? new Response('', { status: 502 }) : undefined) });
    const { file } = await clientOver(service).box.uploads.upload({ ...target, source: new Uint8Array(95) });
    expect(file.id).toBe('77');
    expect(service.calls).not.toContain('DELETE abort');
  });
});
