import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import platform from '../../../../src/node/platform.js';
import { BoxConfigError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import { json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver, testClient } from '../../../support/test-client.js';
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

describe('a file', () => {
  it('has its name and size and gives any of its bytes', async () => {
    const source = await platform.openPath(path);
    try {
      expect([source.name, source.size]).toEqual(['film.mov', content.length]);
      expect(Buffer.compare(await source.read(0, content.length), content)).toBe(0);
      expect([...(await source.read(1_000_000, 1_000_010))]).toEqual([...content.slice(1_000_000, 1_000_010)]);
    } finally {
      source.close?.();
    }
  });

  it('gives what there is when it ends too early', async () => {
    const source = await platform.openPath(path);
    expect((await source.read(content.length - 5, content.length + 5)).length).toBe(5);
    source.close?.();
  });

  it('can no longer be read once it is closed', async () => {
    const source = await platform.openPath(path);
    source.close?.();
    await expect(source.read(0, 1)).rejects.toThrow();
  });

  it.each([() => join(folder, 'missing'), () => folder, () => ''])('that is none is refused by its path', async (where) => {
    const error = await rejection(platform.openPath(where()), BoxConfigError);
    expect(error.message).toContain(where());
    expect(error.message).toMatch(/^source: /);
  });
});

describe('an upload of a path', () => {
  it('takes the name of the file, in one call or in parts', async () => {
    const direct = testClient(json({ upload_url: 'https://upload.box.com/1' }), json({ entries: [{ type: 'file', id: '77' }] }, 201));
    const whole = sha1(content).digest('hex');
    expect((await direct.box.uploads.upload({ source: path, parentId: '0' })).sha1).toBe(whole);
    const form = direct.requests[1]?.body as FormData;
    expect(JSON.parse(form.get('attributes') as string)).toMatchObject({ name: 'film.mov' });
    expect((form.get('file') as File).size).toBe(content.length);

    const service = uploadService({ partSize: 1_000_000 });
    const result = await clientOver(service).box.uploads.upload({ source: path, parentId: '0', partsFromBytes: 1 });
    expect([result.sha1, result.parts]).toEqual([whole, 4]);
    const parts = [...service.parts].sort((a, b) => a.start - b.start);
    expect(Buffer.compare(Buffer.concat(parts.map(({ bytes }) => bytes)), content)).toBe(0);
  });

  it('that becomes shorter on the way is given up, and the session aborted', async () => {
    const shrinking = join(folder, 'shrinking.bin');
    writeFileSync(shrinking, content);
    const onPart = () => {
      truncateSync(shrinking, 1_500_000);
      return undefined;
    };
    const service = uploadService({ partSize: 1_000_000, onPart });
    const options = { source: shrinking, parentId: '0', partsFromBytes: 1, concurrency: 1 };
    await rejection(clientOver(service).box.uploads.upload(options), BoxUploadError);
    expect(service.calls.at(-1)).toBe('DELETE abort');
  });
});
