import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { breaking, empty, hanging, respondingFetch, type Step } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';

const download = async (step: Exclude<Step, Error>, options: { signal?: AbortSignal } = {}, idleMs = 60_000) => {
  const fake = respondingFetch((request) => (typeof step === 'function' ? step(request) : step));
  const { box } = clientOver(fake, { timeouts: { idleMs } });
  return { response: await box.files.content.download('1', {}, options), fake };
};

describe('a body that is left to the caller', () => {
  it('comes whole, with status, headers and URL', async () => {
    const answer = new Response('bytes', { status: 206, headers: { 'content-range': 'bytes 0-4/9' } });
    Object.defineProperty(answer, 'url', { value: 'https://dl.boxcloud.com/x' });
    const { response } = await download(answer);
    expect([response.status, response.headers.get('content-range'), response.url]).toEqual([
      206,
      'bytes 0-4/9',
      'https://dl.boxcloud.com/x',
    ]);
    expect(await response.text()).toBe('bytes');
  });

  it('may be none', async () => {
    expect(await (await download(empty(200))).response.text()).toBe('');
  });

  it('that stalls ends in a BoxTimeoutError', async () => {
    const { response } = await download(({ signal }) => hanging('begun', signal), {}, 20);
    const error = await rejection(response.text(), BoxTimeoutError);
    expect(error.message).toMatch(/files\.content\.download.*stalled/);
  });

  it('that nobody reads for long does not stall', async () => {
    const { response } = await download(new Response('bytes'), {}, 20);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await response.text()).toBe('bytes');
  });

  it('that breaks off ends in a BoxNetworkError with its cause', async () => {
    const { response } = await download(breaking('beg'));
    const error = await rejection(response.text(), BoxNetworkError);
    expect(error.message).toMatch(/files\.content\.download: the answer broke off/);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it("ends with the reason of the caller's signal, long after the call", async () => {
    const controller = new AbortController();
    const { response } = await download(({ signal }) => hanging('begun', signal), { signal: controller.signal });
    const text = response.text();
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort(new RangeError('enough'));
    await expect(text).rejects.toThrow(new RangeError('enough'));
    expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
  });

  it('ends with the reason also over a transport that does not heed its signal', async () => {
    const controller = new AbortController();
    const { response } = await download(new Response(new ReadableStream()), { signal: controller.signal });
    const text = response.text();
    controller.abort(new RangeError('enough'));
    await expect(text).rejects.toThrow(new RangeError('enough'));
  });

  it('ends with the reason also when only the body is held, and not its response', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const controller = new AbortController();
    const bodyOf = async () => (await download(({ signal }) => hanging('begun', signal), { signal: controller.signal })).response.body;
    const reader = (await bodyOf())?.getReader();
    expect((await reader?.read())?.value?.length).toBe(5);
    for (let round = 0; round < 5; round++) {
      collect();
      // What was collected is told in a turn of its own.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(getEventListeners(controller.signal, 'abort').length).toBe(1);
    const rest = reader?.read();
    controller.abort(new RangeError('enough'));
    await expect(rest).rejects.toThrow(new RangeError('enough'));
  });

  it('that is cancelled is let go of, with its listener', async () => {
    const { signal } = new AbortController();
    let cancelled: unknown;
    const body = new ReadableStream({ cancel: (reason) => void (cancelled = reason) });
    const { response } = await download(new Response(body), { signal });
    await response.body?.cancel('no more');
    expect([cancelled, getEventListeners(signal, 'abort').length]).toEqual(['no more', 0]);
  });
});
