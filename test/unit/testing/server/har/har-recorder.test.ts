import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../../../src/testing/redaction/redactor.js';
import { createHarRecorder, defaultHarLimits, type HarLimits } from '../../../../../src/testing/server/har/har-recorder.js';
import { streamOf, oneChunk } from '../../../../../src/testing/http/bytes.js';

interface Content {
  readonly text?: string;
  readonly encoding?: string;
  readonly comment?: string;
  readonly size: number;
}

/** The entry of one exchange. */
async function record(sent: string | Uint8Array, received: string | Uint8Array, limits: HarLimits = defaultHarLimits) {
  const recorder = createHarRecorder(() => createRedactor(), '1', limits);
  const bytesOf = (body: string | Uint8Array) => Uint8Array.from(typeof body === 'string' ? Buffer.from(body) : body);
  const serve = recorder.wrap(async ({ body }) => {
    await new Response(body as ReadableStream).arrayBuffer();
    return new Response(bytesOf(received), { status: 201, headers: { 'content-type': 'text/plain' } });
  });
  const response = await serve({
    url: 'http://127.0.0.1/2.0/x?a=1',
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: streamOf(oneChunk(bytesOf(sent))),
  });
  expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytesOf(received)))).toBe(true);
  const har = recorder.toHar() as {
    log: {
      entries: {
        request: { postData: Content & { _encoding?: string }; bodySize: number };
        response: { status: number; content: Content };
      }[];
    };
  };
  const entry = har.log.entries[0];
  if (entry === undefined) throw new Error('There is no entry.');
  return entry;
}

const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);

describe('bodies in a HAR', () => {
  it('text stays text, and other bytes are base64', async () => {
    const text = await record('Grüße', 'answer');
    expect(text.request.postData).toEqual({ mimeType: 'text/plain', text: 'Grüße' });
    expect(text.response).toMatchObject({ status: 201, content: { text: 'answer', size: 6 } });
    const binary = await record(bytes, bytes);
    const encoded = Buffer.from(bytes).toString('base64');
    expect(binary.request.postData).toMatchObject({ text: encoded, _encoding: 'base64' });
    expect(binary.response.content).toMatchObject({ text: encoded, encoding: 'base64', size: 300 });
  });

  it('of a long body, the start is kept', async () => {
    const { request, response } = await record(bytes, 'a'.repeat(50), { bodyBytes: 20, totalBytes: 1000 });
    expect(request).toMatchObject({
      bodySize: 300,
      postData: { text: Buffer.from(bytes.subarray(0, 20)).toString('base64'), comment: 'The first 20 of 300 bytes.' },
    });
    expect(response.content).toMatchObject({ size: 50, text: Buffer.from('a'.repeat(20)).toString('base64'), encoding: 'base64' });
  });

  it('all bodies together have a limit', async () => {
    const { request, response } = await record('12345678', '12345678', { bodyBytes: 100, totalBytes: 10 });
    expect(request.postData.text).toBe('12345678');
    expect(response.content).toMatchObject({ text: Buffer.from('12').toString('base64'), comment: 'The first 2 of 8 bytes.' });
  });

  it('secrets are redacted in text and between other bytes', async () => {
    const token = 'mock-access-1-100001';
    const binary = await record(Buffer.concat([bytes, Buffer.from(token), bytes]), `the token ${token}`);
    expect(Buffer.from(binary.request.postData.text ?? '', 'base64').toString('latin1')).not.toContain(token);
    expect(Buffer.from(binary.request.postData.text ?? '', 'base64').toString('latin1')).toContain('REDACTED');
    expect(binary.response.content.text).toBe('the token REDACTED');
  });

  it('a broken connection is an entry with the status 0', async () => {
    const recorder = createHarRecorder(() => createRedactor(), '1');
    const serve = recorder.wrap(() => Promise.reject(new TypeError('fetch failed')));
    await expect(serve({ url: 'http://127.0.0.1/2.0/x' })).rejects.toThrow('fetch failed');
    expect(recorder.toHar()).toMatchObject({ log: { entries: [{ request: { method: 'GET', bodySize: 0 }, response: { status: 0 } }] } });
  });
});
