import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { RequestParts } from '../../../src/core/call-observer.js';
import { BoxTimeoutError } from '../../../src/core/errors.js';
import { withTimeout } from '../../../src/core/with-timeout.js';
import { requestParts } from '../../support/request-parts.js';
import { callContext } from '../../support/call-context.js';
import { fakeClock, startOfTime } from '../../support/fake-clock.js';
import { empty, json, respondingFetch, untilAborted, type SeenRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientOver } from '../../support/test-client.js';

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
