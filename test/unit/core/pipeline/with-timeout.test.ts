import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { RequestParts } from '../../../../src/core/call/observer.js';
import { BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { withTimeout } from '../../../../src/core/pipeline/with-timeout.js';
import { requestParts } from '../../../support/request-parts.js';
import { callContext } from '../../../support/call-context.js';
import { fakeClock, clockStart } from '../../../support/clocks/fake-clock.js';
import { empty, json, respondingFetch, untilAborted, type RecordedRequest } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const request = requestParts('https://api.box.com/2.0/files/1');
/** A transport that never responds and rejects only when its signal aborts. */
const silent = (_: RequestParts, { signal }: { signal?: AbortSignal | undefined }) => untilAborted({ signal } as RecordedRequest);

describe('first-byte timeout', () => {
  it('rejects an attempt without a response', async () => {
    const error = await rejection(withTimeout(silent, fakeClock(), 5)(request, callContext()), BoxTimeoutError);
    expect(error.message).toContain('things.get');
    expect(error.message).toContain('5 ms');
  });

  it('limits the first-byte timeout to the time until the deadline', async () => {
    const response = withTimeout(silent, fakeClock(), 60_000)(request, callContext({ deadline: clockStart + 5 }));
    expect((await rejection(response, BoxTimeoutError)).message).toContain('5 ms');
  });

  it('sends no request after the deadline', async () => {
    let sent = 0;
    const next = () => {
      sent += 1;
      return Promise.resolve(empty(200));
    };
    await rejection(withTimeout(next, fakeClock(), 5)(request, callContext({ deadline: clockStart })), BoxTimeoutError);
    expect(sent).toBe(0);
  });

  it('does not abort a response that has started', async () => {
    let signal: AbortSignal | undefined;
    const next = (_: RequestParts, inner: { signal?: AbortSignal | undefined }) => {
      signal = inner.signal;
      return Promise.resolve(empty(200));
    };
    await withTimeout(next, fakeClock(), 5)(request, callContext());
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(signal?.aborted).toBe(false);
  });

  it('accepts a first-byte timeout above the maximum timer delay', async () => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(resolve, 20, empty(200)));
    const abortable = (inner: RequestParts, context: { signal?: AbortSignal | undefined }) =>
      Promise.race([slow(), silent(inner, context)]);
    const response = withTimeout(abortable, fakeClock(), 2 ** 31)(request, callContext({ deadline: Number.MAX_SAFE_INTEGER }));
    expect((await response).status).toBe(200);
  });
});

describe('timeout of attempts with a binary body', () => {
  const timeoutMessage = async (overrides: Partial<RequestParts>, retry: 'safe' | 'unsafe') => {
    const part = requestParts('https://upload.box.com/', { method: 'PUT', body: new Uint8Array(8), ...overrides });
    const response = withTimeout(silent, fakeClock(), 1)(part, callContext({ retry, deadline: clockStart + 20 }));
    return (await rejection(response, BoxTimeoutError)).message;
  };

  it.each<[string, Partial<RequestParts>, 'safe' | 'unsafe']>([
    ['bytes that can be resent', {}, 'safe'],
    ['bytes that cannot be resent', {}, 'unsafe'],
    ['a stream', { body: new ReadableStream() }, 'safe'],
    ['a form', { body: () => new FormData() }, 'safe'],
  ])('is all of the remaining time for %s, because bytes may still move', async (_, overrides, retry) => {
    expect(await timeoutMessage(overrides, retry)).toContain('20 ms');
  });
});

describe('transports that ignore their signal', () => {
  it('rejects without waiting and cancels the late response', async () => {
    let respondLate: (response: Response) => void = () => undefined;
    const unresponsive = () => new Promise<Response>((resolve) => (respondLate = resolve));
    await rejection(withTimeout(unresponsive, fakeClock(), 5)(request, callContext()), BoxTimeoutError);
    let cancelled = false;
    respondLate(new Response(new ReadableStream({ cancel: () => void (cancelled = true) })));
    await new Promise(setImmediate);
    expect(cancelled).toBe(true);
  });

  it('does not call the transport when the signal has already aborted', async () => {
    let calls = 0;
    const unresponsive = () => {
      calls += 1;
      return new Promise<Response>(() => undefined);
    };
    const response = withTimeout(unresponsive, fakeClock(), 60_000)(request, callContext({ signal: AbortSignal.abort('too late') }));
    await expect(response).rejects.toBe('too late');
    expect(calls).toBe(0);
  });

  it('rejects with the abort reason while reading JSON', async () => {
    const controller = new AbortController();
    const { box } = clientWith(respondingFetch(() => new Response(new ReadableStream())));
    const response = box.users.me({}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort('enough');
    }, 5);
    await expect(response).rejects.toBe('enough');
  });
});

describe("caller's signal in withTimeout", () => {
  it('rejects an attempt with the abort reason', async () => {
    const controller = new AbortController();
    const response = withTimeout(silent, fakeClock(), 60_000)(request, callContext({ signal: controller.signal }));
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(response).rejects.toBe(reason);
  });

  it('rejects with the reason of an already aborted signal', async () => {
    const reason = new Error('too late');
    const response = withTimeout(silent, fakeClock(), 60_000)(request, callContext({ signal: AbortSignal.abort(reason) }));
    await expect(response).rejects.toBe(reason);
  });

  it('leaves no abort listener after 1,000 calls that succeed, fail or are retried', async () => {
    const { signal } = new AbortController();
    let count = 0;
    const { box } = clientWith(
      respondingFetch(() => {
        count += 1;
        if (count % 5 === 0) return empty(500);
        return count % 7 === 0 ? json({ code: 'not_found' }, 404) : json({ type: 'file', id: '1' });
      }),
    );
    for (let call = 0; call < 1000; call++) await box.files.get('1', {}, { signal }).catch(() => undefined);
    expect(count).toBeGreaterThan(1100);
    expect(getEventListeners(signal, 'abort').length).toBe(0);
  });

  it('leaves no abort listener after failed binary calls', async () => {
    const { signal } = new AbortController();
    const { box } = clientWith(respondingFetch(() => json({ code: 'not_found' }, 404)));
    for (let call = 0; call < 20; call++) await box.files.content.download('1', {}, { signal }).catch(() => undefined);
    expect(getEventListeners(signal, 'abort').length).toBe(0);
  });

  it('leaves no abort listener after downloads were read to the end', async () => {
    const { signal } = new AbortController();
    const { box } = clientWith(respondingFetch(() => new Response('bytes')));
    for (let call = 0; call < 20; call++) {
      const response = await box.files.content.download('1', {}, { signal });
      expect(await response.text()).toBe('bytes');
    }
    expect(getEventListeners(signal, 'abort').length).toBe(0);
  });
});
