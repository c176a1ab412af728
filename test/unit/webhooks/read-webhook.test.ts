import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { readWebhook } from '../../../src/webhooks/index.js';
import { body, delivery, event, keys, now } from './deliveries.js';

const options = { ...keys, now };

function requestOf(requestBody: BodyInit | null, headers: object): Request {
  return new Request('https://hooks.example.com/box', {
    method: 'POST',
    body: requestBody,
    headers: headers as Record<string, string>,
    duplex: 'half',
  } as RequestInit);
}

const streamOf = (...chunks: Uint8Array[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

describe('readWebhook', () => {
  it('reads and verifies a delivery', async () => {
    const { headers } = await delivery();
    expect(await readWebhook(requestOf(body, headers), options)).toMatchObject({ valid: true, payload: event });
    expect(await readWebhook(requestOf(streamOf(body.subarray(0, 3), body.subarray(3)), headers), options)).toMatchObject({ valid: true });
    expect(await readWebhook(requestOf(body.subarray(1), headers), options)).toMatchObject({ reason: 'wrong_signature' });
    expect(await readWebhook(requestOf(null, headers), options)).toMatchObject({ reason: 'wrong_signature' });
  });

  it('rejects a body above maxBytes by its header, or stops reading it', async () => {
    const { headers } = await delivery();
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel: () => void (cancelled = true),
    });
    expect(await readWebhook(requestOf(endless, headers), { ...options, maxBytes: 5000 })).toMatchObject({ reason: 'too_large' });
    expect(cancelled).toBe(true);
    expect(pulled).toBeLessThan(10);
    const declared = requestOf(body, { ...headers, 'content-length': '1048577' });
    expect(await readWebhook(declared, options)).toMatchObject({ reason: 'too_large' });
    expect(declared.bodyUsed).toBe(false);
  });

  it('reports incomplete when the body breaks off', async () => {
    const broken = new ReadableStream({
      pull: (controller) => {
        controller.error(new TypeError('terminated'));
      },
    });
    expect(await readWebhook(requestOf(broken, (await delivery()).headers), options)).toMatchObject({ reason: 'incomplete' });
  });

  it('rejects a request whose body is used or locked', async () => {
    const { headers } = await delivery();
    const read = requestOf(body, headers);
    await read.json();
    await expect(readWebhook(read, options)).rejects.toThrow(BoxConfigError);
    const locked = requestOf(body, headers);
    locked.body?.getReader();
    await expect(readWebhook(locked, options)).rejects.toThrow(/^request: body was already read/);
  });

  it('rejects invalid options without reading the body', async () => {
    const request = requestOf(body, (await delivery()).headers);
    await expect(readWebhook(request, {})).rejects.toThrow('primaryKey: missing');
    await expect(readWebhook(request, { ...options, maxBytes: -1 })).rejects.toThrow('maxBytes');
    expect(request.bodyUsed).toBe(false);
  });
});
