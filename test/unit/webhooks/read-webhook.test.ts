import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { readWebhook } from '../../../src/webhooks/index.js';
import { body, delivery, event, keys, now } from './deliveries.js';

const options = { ...keys, now };

function requestOf(own: BodyInit | null, headers: object): Request {
  return new Request('https://hooks.example.com/box', {
    method: 'POST',
    body: own,
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

describe('a delivery to a fetch handler', () => {
  it('is read to its end and verified', async () => {
    const { headers } = await delivery();
    expect(await readWebhook(requestOf(body, headers), options)).toMatchObject({ valid: true, payload: event });
    expect(await readWebhook(requestOf(streamOf(body.subarray(0, 3), body.subarray(3)), headers), options)).toMatchObject({ valid: true });
    expect(await readWebhook(requestOf(body.subarray(1), headers), options)).toMatchObject({ reason: 'wrong_signature' });
    expect(await readWebhook(requestOf(null, headers), options)).toMatchObject({ reason: 'wrong_signature' });
  });

  it('is too large, by its header or by its bytes, of which no more are read', async () => {
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
    const said = requestOf(body, { ...headers, 'content-length': '1048577' });
    expect(await readWebhook(said, options)).toMatchObject({ reason: 'too_large' });
    expect(said.bodyUsed).toBe(false);
  });

  it('is incomplete when it breaks off', async () => {
    const broken = new ReadableStream({
      pull: (controller) => {
        controller.error(new TypeError('terminated'));
      },
    });
    expect(await readWebhook(requestOf(broken, (await delivery()).headers), options)).toMatchObject({ reason: 'incomplete' });
  });

  it('is refused when something else has read it, or is reading it', async () => {
    const { headers } = await delivery();
    const read = requestOf(body, headers);
    await read.json();
    await expect(readWebhook(read, options)).rejects.toThrow(BoxConfigError);
    const locked = requestOf(body, headers);
    locked.body?.getReader();
    await expect(readWebhook(locked, options)).rejects.toThrow(/^request: something else has read its body/);
  });

  it('is not read when an option is wrong', async () => {
    const request = requestOf(body, (await delivery()).headers);
    await expect(readWebhook(request, {})).rejects.toThrow('primaryKey: missing');
    await expect(readWebhook(request, { ...options, maxBytes: -1 })).rejects.toThrow('maxBytes');
    expect(request.bodyUsed).toBe(false);
  });
});
