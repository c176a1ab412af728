import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import platform from '../../../../src/node/platform.js';
import { BoxConfigError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import { json } from '../../../support/fake-fetch.js';
import { sentForm } from '../../../support/sent-form.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, testClient } from '../../../support/test-client.js';
import { sha1, testBytes, uploadService } from '../../../support/servers/upload-service.js';

const content = testBytes(3_000_007);
let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'box-file-source-'));
  path = join(folder, 'film.mov');
  writeFileSync(path, content);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('file source', () => {
  it('provides name and size and reads any byte range', async () => {
    const source = await platform.openPath(path);
    try {
      expect([source.name, source.size]).toEqual(['film.mov', content.length]);
      expect(Buffer.compare(await source.read(0, content.length), content)).toBe(0);
      expect([...(await source.read(1_000_000, 1_000_010))]).toEqual([...content.slice(1_000_000, 1_000_010)]);
    } finally {
      source.close?.();
    }
  });

  it('returns fewer bytes when the range exceeds the file', async () => {
    const source = await platform.openPath(path);
    expect((await source.read(content.length - 5, content.length + 5)).length).toBe(5);
    source.close?.();
  });

  it('rejects reads after close', async () => {
    const source = await platform.openPath(path);
    source.close?.();
    await expect(source.read(0, 1)).rejects.toThrow();
  });

  it.each([() => join(folder, 'missing'), () => folder, () => ''])(
    'rejects a path that is not a file, with the path in the error',
    async (pathOf) => {
      const error = await rejection(platform.openPath(pathOf()), BoxConfigError);
      expect(error.message).toContain(pathOf());
      expect(error.message).toMatch(/^source: /);
    },
  );
});

describe('uploads from a path', () => {
  it('uses the name of the file in a single-request upload and in parts', async () => {
    const direct = testClient(json({ upload_url: 'https://upload.box.com/1' }), json({ entries: [{ type: 'file', id: '77' }] }, 201));
    const expectedSha1 = sha1(content).digest('hex');
    expect((await direct.box.uploads.upload({ source: path, parentId: '0' })).sha1).toBe(expectedSha1);
    const form = await sentForm(direct.requests[1]);
    expect(JSON.parse(form.get('attributes') as string)).toMatchObject({ name: 'film.mov' });
    expect((form.get('file') as File).size).toBe(content.length);

    const service = uploadService({ partSize: 1_000_000 });
    const result = await clientWith(service).box.uploads.upload({ source: path, parentId: '0', partsFromBytes: 1 });
    expect([result.sha1, result.parts]).toEqual([expectedSha1, 4]);
    const parts = [...service.parts].sort((a, b) => a.start - b.start);
    expect(Buffer.compare(Buffer.concat(parts.map(({ bytes }) => bytes)), content)).toBe(0);
  });

  it('rejects and aborts the session when the file shrinks during the upload', async () => {
    const shrinking = join(folder, 'shrinking.bin');
    writeFileSync(shrinking, content);
    const onPart = () => {
      truncateSync(shrinking, 1_500_000);
      return undefined;
    };
    const service = uploadService({ partSize: 1_000_000, onPart });
    const options = { source: shrinking, parentId: '0', partsFromBytes: 1, concurrency: 1 };
    await rejection(clientWith(service).box.uploads.upload(options), BoxUploadError);
    expect(service.calls.at(-1)).toBe('DELETE abort');
  });
});
