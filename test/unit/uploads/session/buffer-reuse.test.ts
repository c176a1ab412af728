import { describe, expect, it } from 'vitest';
import { json, networkFailure } from '../../../support/fake-fetch.js';
import { clientWith } from '../../../support/test-client.js';
import { testBytes, uploadService, type SentPart } from '../../../support/servers/upload-service.js';

const content = testBytes(60);
const partSize = 10;

/** Uploads 6 parts, one at a time. Returns the buffer of each body that was sent, as a number: equal numbers are one buffer. */
async function buffersOf(onPart?: (part: SentPart, attempt: number) => Response | undefined): Promise<{ start: number; buffer: number }[]> {
  const service = uploadService({ partSize, onPart: (part, _request, attempt) => onPart?.(part, attempt) });
  async function* inChunks(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < content.length; start += 7) yield await Promise.resolve(content.slice(start, start + 7));
  }
  const { box } = clientWith(service);
  await box.uploads.upload({ source: inChunks(), size: 60, name: 'a', parentId: '0', partsFromBytes: 1, concurrency: 1 });
  for (const { start, bytes } of service.parts) expect(bytes).toEqual(content.slice(start, start + partSize));
  const known: unknown[] = [];
  return service.requests
    .filter(({ method }) => method === 'PUT')
    .map(({ body }, index) => {
      const { buffer } = body as Uint8Array;
      if (!known.includes(buffer)) known.push(buffer);
      return { start: service.parts[index]?.start ?? NaN, buffer: known.indexOf(buffer) };
    });
}

const response = ({ start, bytes }: SentPart, sha1: string | undefined) =>
  json({ part: { part_id: `P${String(start)}`, offset: start, size: bytes.length, sha1 } });

describe('the buffer of a part', () => {
  it('is reused for the next part once the service has confirmed its digest', async () => {
    expect((await buffersOf()).map(({ buffer }) => buffer)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each([
    ['failed', networkFailure('ECONNRESET')],
    ['got an error response', json({ type: 'error', status: 503 }, 503)],
    ['got a response without the part', json({})],
  ])('is not reused after an attempt that %s, because a transport may still be sending it', async (_what, failure) => {
    const sent = await buffersOf(({ start }, attempt) => {
      if (start !== 20 || attempt > 1) return undefined;
      if (failure instanceof Error) throw failure;
      return failure.clone();
    });
    expect(sent).toEqual([
      { start: 0, buffer: 0 },
      { start: 10, buffer: 0 },
      { start: 20, buffer: 0 },
      { start: 20, buffer: 0 },
      { start: 30, buffer: 1 },
      { start: 40, buffer: 1 },
      { start: 50, buffer: 1 },
    ]);
  });

  it.each([
    ['no digest', undefined],
    ['another digest', '0'.repeat(40)],
  ])('is not reused after a response with %s, which does not show that all bytes have arrived', async (_what, sha1) => {
    const sent = await buffersOf((part) => (part.start === 20 ? response(part, sha1) : undefined));
    expect(sent.map(({ buffer }) => buffer)).toEqual([0, 0, 0, 1, 1, 1]);
  });
});
