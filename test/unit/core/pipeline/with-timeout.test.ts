import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { RequestParts } from '../../../../src/core/call/observer.js';
import { BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import { withTimeout } from '../../../../src/core/pipeline/with-timeout.js';
import { requestParts } from '../../../support/request-parts.js';
import { callContext } from '../../../support/call-context.js';
import { fakeClock, startOfTime } from '../../../support/clocks/fake-clock.js';
import { empty, json, respondingFetch, untilAborted, type SeenRequest } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';

const request = requestParts('https://api.box.com/2.0/files/1');
/** A transport that never answers and ends only by its signal. */
const silent = (_: RequestParts, { signal }: { signal: AbortSignal | undefined }) => untilAborted({ signal } as SeenRequest);

describe('the limit to the first byte', () => {
  it('ends an attempt that gets no answer', async () => {
    const error = await rejection(withTimeout(silent, fakeClock(), 5)(request, callContext()), BoxTimeoutError);
    expect(error.message).toContain('things.get');
    expect(error.message).toContain('5 ms');
  });

  it('is never longer than what is left until the deadline', async () => {
    const answer = withTimeout(silent, fakeClock(), 60_000)(request, callContext({ deadline: startOfTime + 5 }));
    expect((await rejection(answer, BoxTimeoutError)).message).toContain('5 ms');
  });

  it('sends nothing once the deadline has passed', async () => {
    let sent = 0;
    const next = () => {
      sent += 1;
      return Promise.resolve(empty(200));
    };
    await rejection(withTimeout(next, fakeClock(), 5)(request, callContext({ deadline: startOfTime })), BoxTimeoutError);
    expect(sent).toBe(0);
  });

  it('does not touch an answer that has begun', async () => {
    let signal: AbortSignal | undefined;
    const next = (_: RequestParts, inner: { signal: AbortSignal | undefined }) => {
      signal = inner.signal;
      return Promise.resolve(empty(200));
    };
    await withTimeout(next, fakeClock(), 5)(request, callContext());
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(signal?.aborted).toBe(false);
  });

  it('may be as long as one likes: more than a timer can count to is no limit of a millisecond', async () => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(resolve, 20, empty(200)));
    const abortable = (inner: RequestParts, context: { signal: AbortSignal | undefined }) => Promise.race([slow(), silent(inner, context)]);
    const answer = withTimeout(abortable, fakeClock(), 2 ** 31)(request, callContext({ deadline: Number.MAX_SAFE_INTEGER }));
    expect((await answer).status).toBe(200);
  });
});

describe('an attempt that carries bytes', () => {
  const limitOf = async (more: Partial<RequestParts>, retry: 'safe' | 'unsafe') => {
    const part = requestParts('https://upload.box.com/', { method: 'PUT', body: new Uint8Array(8), ...more });
    const answer = withTimeout(silent, fakeClock(), 1)(part, callContext({ retry, deadline: startOfTime + 20 }));
    return (await rejection(answer, BoxTimeoutError)).message;
  };

  it('has half of the time that is left, so that there is time for another when its connection has died', async () => {
    expect(await limitOf({}, 'safe')).toContain('10 ms');
  });

  it('has all of it when there can be no other', async () => {
    expect(await limitOf({}, 'unsafe')).toContain('20 ms');
    expect(await limitOf({ body: new ReadableStream() }, 'safe')).toContain('20 ms');
  });
});

describe('a transport that does not heed its signal', () => {
  it('is not waited for, and its late answer is let go of', async () => {
    let answerLate: (response: Response) => void = () => undefined;
    const deaf = () => new Promise<Response>((resolve) => (answerLate = resolve));
    await rejection(withTimeout(deaf, fakeClock(), 5)(request, callContext()), BoxTimeoutError);
    let cancelled = false;
    answerLate(new Response(new ReadableStream({ cancel: () => void (cancelled = true) })));
    await new Promise(setImmediate);
    expect(cancelled).toBe(true);
  });

  it('is not asked when the signal has aborted before', async () => {
    let asked = 0;
    const deaf = () => {
      asked += 1;
      return new Promise<Response>(() => undefined);
    };
    const answer = withTimeout(deaf, fakeClock(), 60_000)(request, callContext({ signal: AbortSignal.abort('too late') }));
    await expect(answer).rejects.toBe('too late');
    expect(asked).toBe(0);
  });

  it('ends with the reason while its JSON is read', async () => {
    const controller = new AbortController();
    const { box } = clientOver(respondingFetch(() => new Response(new ReadableStream())));
    const answer = box.users.me({}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort('enough');
    }, 5);
    await expect(answer).rejects.toBe('enough');
  });
});

describe("the caller's signal", () => {
  it('ends an attempt with its own reason', async () => {
    const controller = new AbortController();
    const answer = withTimeout(silent, fakeClock(), 60_000)(request, callContext({ signal: controller.signal }));
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
  });

  it('that aborted before reaches the transport as aborted', async () => {
    const reason = new Error('too late');
    const answer = withTimeout(silent, fakeClock(), 60_000)(request, callContext({ signal: AbortSignal.abort(reason) }));
    await expect(answer).rejects.toBe(reason);
  });

  it('keeps no listener of 1,000 calls, whether they succeed, fail or are sent again', async () => {
    const { signal } = new AbortController();
    let count = 0;
    const { box } = clientOver(
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

  it('keeps no listener of binary calls that failed', async () => {
    const { signal } = new AbortController();
    const { box } = clientOver(respondingFetch(() => json({ code: 'not_found' }, 404)));
    for (let call = 0; call < 20; call++) await box.files.content.download('1', {}, { signal }).catch(() => undefined);
    expect(getEventListeners(signal, 'abort').length).toBe(0);
  });

  it('keeps no listener of downloads that have been read to their end', async () => {
    const { signal } = new AbortController();
    const { box } = clientOver(respondingFetch(() => new Response('bytes')));
    for (let call = 0; call < 20; call++) {
      const response = await box.files.content.download('1', {}, { signal });
      expect(await response.text()).toBe('bytes');
    }
    expect(getEventListeners(signal, 'abort').length).toBe(0);
  });
});
