import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAll, type Bytes } from '../../../../src/testing/http/bytes.js';
import { createSpillStore } from '../../../../src/testing/server/spill-store.js';
import { base64, mockWithClient, sha1, uploadApi } from '../mock-client.js';

// A separate temporary folder: other tests use the shared one at the same time.
const temporaryRoot = mkdtempSync(join(tmpdir(), 'spill-store-test-'));
beforeEach(() => {
  vi.stubEnv('TMPDIR', temporaryRoot);
});
afterAll(() => {
  rmSync(temporaryRoot, { recursive: true });
});

const entries = (): string[] => readdirSync(temporaryRoot);
const filesIn = (names: readonly string[]): number => names.reduce((sum, name) => sum + readdirSync(join(temporaryRoot, name)).length, 0);

async function* chunks(...all: Bytes[]): AsyncGenerator<Bytes> {
  for (const chunk of all) yield await Promise.resolve(chunk);
}

const filled = (length: number, value: number): Bytes => new Uint8Array(length).fill(value);

describe('spill store', () => {
  const store = createSpillStore(100);
  afterEach(() => store.clear());

  it('keeps content within the limit in memory', async () => {
    const content = await store.write(chunks(filled(50, 1), filled(50, 2)));
    expect([content.size, entries()]).toEqual([100, []]);
    expect(await readAll(content.read(49, 51))).toEqual(new Uint8Array([1, 2]));
  });

  it('writes content above the limit to files and reads any range of it', async () => {
    await store.write(chunks(filled(60, 1)));
    const content = await store.write(chunks(filled(30, 7), filled(30, 8), filled(300_000, 9)));
    expect(filesIn(entries())).toBe(1);
    expect(content.size).toBe(300_060);
    expect(await readAll(content.read(29, 61))).toEqual(new Uint8Array([7, ...filled(30, 8), 9]));
    expect((await readAll(content.read(0, 300_060))).byteLength).toBe(300_060);
    await content.discard();
    expect(filesIn(entries())).toBe(0);
  });

  it('frees memory on discard and keeps nothing of an interrupted write', async () => {
    const first = await store.write(chunks(filled(90, 1)));
    await first.discard();
    await first.discard();
    const broken = async function* (): AsyncGenerator<Bytes> {
      yield* chunks(filled(90, 2), filled(90, 2));
      throw new Error('broken off');
    };
    await expect(store.write(broken())).rejects.toThrow('broken off');
    expect(filesIn(entries())).toBe(0);
    await store.write(chunks(filled(100, 3)));
    expect(filesIn(entries())).toBe(0);
  });

  it('removes its folder on clear', async () => {
    await store.write(chunks(filled(200, 1)));
    const [directory = ''] = entries();
    await store.clear();
    expect(existsSync(join(temporaryRoot, directory))).toBe(false);
  });
});

describe('mock with a low spillBytes', () => {
  it('keeps large files on disk until it is reset or closed', async () => {
    const { mock, upload, send } = await mockWithClient({ spillBytes: 1000 });
    const bytes = filled(200_000, 5);
    const id = (await upload('big.bin', bytes)).body.entries[0]?.id ?? '';
    expect(filesIn(entries())).toBe(1);
    const location = (await send('GET', `/files/${id}/content`)).headers.get('location') ?? '';
    const response = await mock.fetch(location, { headers: { range: 'bytes=100-199999' } });
    expect(Buffer.compare(new Uint8Array(await response.arrayBuffer()), bytes.subarray(100))).toBe(0);
    await mock.reset();
    expect(entries()).toEqual([]);
    await upload('big.bin', bytes);
    await mock.close();
    expect(entries()).toEqual([]);
  });

  it('keeps nothing of a part whose upload session ends while it arrives', async () => {
    const { mock, call, send } = await mockWithClient({ spillBytes: 1, uploadSessions: { minBytes: 1, partBytes: 1000 } });
    const sessions = `${uploadApi}/files/upload_sessions`;
    const { id } = (await call('POST', sessions, { folder_id: '0', file_size: 1000, file_name: 'big.bin' })).body;
    const bytes = filled(1000, 5);
    const body = new ReadableStream<Bytes>(
      {
        async pull(controller) {
          controller.enqueue(bytes.subarray(0, 500));
          expect((await send('DELETE', `${sessions}/${id}`)).status).toBe(204);
          controller.enqueue(bytes.subarray(500));
          controller.close();
        },
      },
      { highWaterMark: 0 }, // Pull only after the mock has looked up the session.
    );
    const late = await mock.fetch({
      method: 'PUT',
      url: `${sessions}/${id}`,
      headers: {
        authorization: `Bearer ${mock.issueToken()}`,
        'content-type': 'application/octet-stream',
        'content-range': 'bytes 0-999/1000',
        digest: `sha=${base64(await sha1(bytes))}`,
      },
      body,
    });
    expect(late.status).toBe(404);
    expect(filesIn(entries())).toBe(0);
    await mock.close();
  });
});
