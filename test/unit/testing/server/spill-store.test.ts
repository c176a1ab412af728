import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readAll, type Bytes } from '../../../../src/testing/http/bytes.js';
import { createSpillStore } from '../../../../src/testing/server/spill-store.js';
import { base64, boxWithCaller, sha1, uploadApi } from '../setup.js';

// A place of its own for temporary files: other tests leave theirs in the common one while they run.
const place = mkdtempSync(join(tmpdir(), 'spill-store-test-'));
process.env['TMPDIR'] = place;
afterAll(() => {
  rmSync(place, { recursive: true });
});

const own = (): string[] => readdirSync(place);
const filesIn = (names: readonly string[]): number => names.reduce((sum, name) => sum + readdirSync(join(place, name)).length, 0);

async function* chunks(...all: Bytes[]): AsyncGenerator<Bytes> {
  for (const chunk of all) yield await Promise.resolve(chunk);
}

const filled = (length: number, value: number): Bytes => new Uint8Array(length).fill(value);

describe('the spill store', () => {
  const store = createSpillStore(100);
  afterEach(() => store.clear());

  it('keeps what fits in memory', async () => {
    const content = await store.write(chunks(filled(50, 1), filled(50, 2)));
    expect([content.size, own()]).toEqual([100, []]);
    expect(await readAll(content.read(49, 51))).toEqual(new Uint8Array([1, 2]));
  });

  it('writes the rest to files, and reads any range of it', async () => {
    await store.write(chunks(filled(60, 1)));
    const content = await store.write(chunks(filled(30, 7), filled(30, 8), filled(300_000, 9)));
    expect(filesIn(own())).toBe(1);
    expect(content.size).toBe(300_060);
    expect(await readAll(content.read(29, 61))).toEqual(new Uint8Array([7, ...filled(30, 8), 9]));
    expect((await readAll(content.read(0, 300_060))).byteLength).toBe(300_060);
    await content.discard();
    expect(filesIn(own())).toBe(0);
  });

  it('has room again when something is discarded, and keeps nothing of what breaks off', async () => {
    const first = await store.write(chunks(filled(90, 1)));
    await first.discard();
    await first.discard();
    const broken = async function* (): AsyncGenerator<Bytes> {
      yield* chunks(filled(90, 2), filled(90, 2));
      throw new Error('broken off');
    };
    await expect(store.write(broken())).rejects.toThrow('broken off');
    expect(filesIn(own())).toBe(0);
    await store.write(chunks(filled(100, 3)));
    expect(filesIn(own())).toBe(0);
  });

  it('leaves nothing behind', async () => {
    await store.write(chunks(filled(200, 1)));
    const [directory = ''] = own();
    await store.clear();
    expect(existsSync(join(place, directory))).toBe(false);
  });
});

describe('a mock with little memory', () => {
  it('keeps large files on the disk until it is reset or closed', async () => {
    const { mock, upload, send } = await boxWithCaller({ spillBytes: 1000 });
    const bytes = filled(200_000, 5);
    const id = (await upload('big.bin', bytes)).body.entries[0]?.id ?? '';
    expect(filesIn(own())).toBe(1);
    const location = (await send('GET', `/files/${id}/content`)).headers.get('location') ?? '';
    const response = await mock.fetch(location, { headers: { range: 'bytes=100-199999' } });
    expect(Buffer.compare(new Uint8Array(await response.arrayBuffer()), bytes.subarray(100))).toBe(0);
    await mock.reset();
    expect(own()).toEqual([]);
    await upload('big.bin', bytes);
    await mock.close();
    expect(own()).toEqual([]);
  });

  it('keeps nothing of a part that arrives whole only after its upload session has ended', async () => {
    const { mock, call, send } = await boxWithCaller({ spillBytes: 1, uploadSessions: { minBytes: 1, partBytes: 1000 } });
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
      { highWaterMark: 0 }, // Not before the session has been looked up.
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
    expect(filesIn(own())).toBe(0);
    await mock.close();
  });
});
