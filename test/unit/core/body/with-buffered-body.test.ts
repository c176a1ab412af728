import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { truncatedResponse, stallingResponse, json, respondingFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, testClient } from '../../../support/test-client.js';

const brokenResponse = (status = 200) => {
  const { body } = truncatedResponse('{"type":"fi');
  return new Response(body, { status });
};

describe('broken responses', () => {
  it('retries a call whose response breaks off', async () => {
    const { box, requests } = testClient(brokenResponse(), brokenResponse(), json({ type: 'file', id: '1' }));
    expect(await box.files.get('1')).toEqual({ type: 'file', id: '1' });
    expect(requests.length).toBe(3);
  });

  it('does not retry when the call may have been carried out', async () => {
    const { box, requests } = testClient(brokenResponse(201));
    const error = await rejection(box.comments.create({ message: 'a', item: { type: 'file', id: '1' } }), BoxNetworkError);
    expect(error.message).toMatch(/comments\.create.*was cut off/);
    expect(requests.length).toBe(1);
  });

  it('stops at the attempt limit', async () => {
    const { box, requests } = testClient(brokenResponse(), brokenResponse(), brokenResponse(), brokenResponse(), brokenResponse());
    await rejection(box.files.get('1'), BoxNetworkError);
    expect(requests.length).toBe(5);
  });

  it('keeps the status of a broken error response', async () => {
    const error = await rejection(testClient(brokenResponse(404)).box.files.get('1'), BoxApiError);
    expect([error.status, error.code]).toEqual([404, undefined]);
  });

  it('retries a broken error response according to its status', async () => {
    const { box, requests } = testClient(brokenResponse(503), json({ type: 'file', id: '1' }));
    await box.files.get('1');
    expect(requests.length).toBe(2);
  });
});

describe('stalled responses', () => {
  it('retries a call whose response stalls for the idle timeout', async () => {
    let sent = 0;
    const fake = respondingFetch(({ signal }) => (++sent === 1 ? stallingResponse('{"type":', signal) : json({ type: 'file', id: '1' })));
    const { box } = clientWith(fake, { timeouts: { idleMs: 20 } });
    expect(await box.files.get('1')).toEqual({ type: 'file', id: '1' });
    expect(sent).toBe(2);
  });

  it('rejects with BoxTimeoutError after the last attempt', async () => {
    const fake = respondingFetch(({ signal }) => stallingResponse('{"type":', signal));
    const { box } = clientWith(fake, { timeouts: { idleMs: 20 }, retry: { attempts: 2 } });
    expect((await rejection(box.files.get('1'), BoxTimeoutError)).message).toMatch(/stalled: no bytes for 20 ms/);
  });

  it('rejects with the abort reason while the response is stalled', async () => {
    const controller = new AbortController();
    const fake = respondingFetch(({ signal }) => stallingResponse('{"type":', signal));
    const call = clientWith(fake).box.files.get('1', {}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort(new RangeError('enough'));
    }, 10);
    await expect(call).rejects.toThrow(new RangeError('enough'));
    expect(fake.requests.length).toBe(1);
  });
});
