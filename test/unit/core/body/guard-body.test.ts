import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { truncatedResponse, empty, stallingResponse, respondingFetch, type FakeReply } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const download = async (reply: Exclude<FakeReply, Error>, options: { signal?: AbortSignal } = {}, idleMs = 60_000) => {
  const fake = respondingFetch((request) => (typeof reply === 'function' ? reply(request) : reply));
  const { box } = clientWith(fake, { timeouts: { idleMs } });
  return { response: await box.files.content.download('1', {}, options), fake };
};

describe('streamed response bodies', () => {
  it('passes the body through with status, headers and URL', async () => {
    const original = new Response('bytes', { status: 206, headers: { 'content-range': 'bytes 0-4/9' } });
    Object.defineProperty(original, 'url', { value: 'https://dl.boxcloud.com/x' });
    const { response } = await download(original);
    expect([response.status, response.headers.get('content-range'), response.url]).toEqual([
      206,
      'bytes 0-4/9',
      'https://dl.boxcloud.com/x',
    ]);
    expect(await response.text()).toBe('bytes');
  });

  it('accepts a response without a body', async () => {
    expect(await (await download(empty(200))).response.text()).toBe('');
  });

  it('rejects a stalled body with BoxTimeoutError', async () => {
    const { response } = await download(({ signal }) => stallingResponse('begun', signal), {}, 20);
    const error = await rejection(response.text(), BoxTimeoutError);
    expect(error.message).toMatch(/files\.content\.download.*stalled/);
  });

  it('does not time out while the caller reads nothing', async () => {
    const { response } = await download(new Response('bytes'), {}, 20);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await response.text()).toBe('bytes');
  });

  it('rejects a broken body with BoxNetworkError and its cause', async () => {
    const { response } = await download(truncatedResponse('beg'));
    const error = await rejection(response.text(), BoxNetworkError);
    expect(error.message).toMatch(/files\.content\.download: the response was cut off/);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it("rejects the body with the reason of the caller's signal after the call has resolved", async () => {
    const controller = new AbortController();
    const { response } = await download(({ signal }) => stallingResponse('begun', signal), { signal: controller.signal });
    const text = response.text();
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort(new RangeError('enough'));
    await expect(text).rejects.toThrow(new RangeError('enough'));
    expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
  });

  it('rejects the body with the abort reason even if the transport ignores its signal', async () => {
    const controller = new AbortController();
    const { response } = await download(new Response(new ReadableStream()), { signal: controller.signal });
    const text = response.text();
    controller.abort(new RangeError('enough'));
    await expect(text).rejects.toThrow(new RangeError('enough'));
  });

  it('rejects the body with the abort reason even if the response was garbage-collected', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const controller = new AbortController();
    const bodyOf = async () =>
      (await download(({ signal }) => stallingResponse('begun', signal), { signal: controller.signal })).response.body;
    const reader = (await bodyOf())?.getReader();
    expect((await reader?.read())?.value?.length).toBe(5);
    for (let round = 0; round < 5; round++) {
      collect();
      // Finalization callbacks run in a separate turn of the event loop.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(getEventListeners(controller.signal, 'abort').length).toBe(1);
    const rest = reader?.read();
    controller.abort(new RangeError('enough'));
    await expect(rest).rejects.toThrow(new RangeError('enough'));
  });

  it('cancels the underlying body and removes the abort listener on cancel', async () => {
    const { signal } = new AbortController();
    let cancelled: unknown;
    const body = new ReadableStream({ cancel: (reason) => void (cancelled = reason) });
    const { response } = await download(new Response(body), { signal });
    await response.body?.cancel('no more');
    expect([cancelled, getEventListeners(signal, 'abort').length]).toEqual(['no more', 0]);
  });
});
