import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import type { BoxHooks } from '../../../../src/core/options/hooks.js';
import type { CallOptions } from '../../../../src/core/types/call-options.js';
import { empty, json, scriptedFetch, type FakeReply } from '../../../support/fake-fetch.js';
import { recordingHooks } from '../../../support/recording-hooks.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';
import { captureUnhandledRejections } from '../../../support/unhandled-rejections.js';

const attemptHooks = ['onRequest', 'onResponse', 'onRetry'] as const;
const endHooks = ['onError', 'onEnd'] as const;
const file = () => json({ type: 'file', id: '1' });
const never = () => new Promise<void>(() => undefined);

/** By default, the first attempt fails so that every hook of a retried call runs. The second reply detects an unexpected retry. */
function failingOnce(hooks: readonly BoxHooks[], ...replies: FakeReply[]) {
  return clientWith(scriptedFetch(...(replies.length === 0 ? [empty(503), file()] : replies)), { hooks });
}

/** A response with an endless body, and whether that body was canceled. */
function cancelableResponse() {
  const state = { canceled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(10));
    },
    cancel: () => void (state.canceled = true),
  });
  return { state, response: new Response(body) };
}

/** Returns whether a promise settles within the current turn of the event loop. */
async function settlesNow(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const markSettled = () => void (settled = true);
  promise.then(markSettled, markSettled);
  await new Promise((resolve) => setImmediate(resolve));
  return settled;
}

describe('throwing hooks', () => {
  it.each(attemptHooks)('rejects the call with the error thrown by %s, without another attempt', async (name) => {
    for (const thrown of [new RangeError('of the hook'), 'a text']) {
      for (const hook of [
        () => {
          throw thrown as Error;
        },
        () => Promise.reject(thrown),
      ]) {
        const before = recordingHooks();
        const after = recordingHooks();
        const { box, requests, clock } = failingOnce([before, { [name]: hook }, after]);
        const found = await captureUnhandledRejections(async () => {
          await expect(box.files.get('1')).rejects.toBe(thrown);
        });
        expect(found).toEqual([]);
        const attempts = name === 'onRequest' ? 0 : 1;
        expect([requests.length, clock.sleeps]).toEqual([attempts, []]);
        const endEvents = [
          ['onError', thrown],
          ['onEnd', attempts, thrown],
        ];
        expect(before.events.slice(-3)).toEqual([[name, ...(before.events.at(-3)?.slice(1) ?? [])], ...endEvents]);
        // Later hooks are not called for the event that this hook stopped.
        expect(after.names()).not.toContain(name);
        expect(after.events.slice(-2)).toEqual(endEvents);
      }
    }
  });

  it('cancels the response body when onResponse throws', async () => {
    const { state, response } = cancelableResponse();
    const { box } = failingOnce([{ onResponse: () => Promise.reject(new RangeError('no')) }], response);
    await rejection(box.files.content.download('1'), RangeError);
    expect(state.canceled).toBe(true);
  });

  it.each(endHooks)('ignores an error thrown by %s after the call has ended', async (name) => {
    const seen = recordingHooks();
    const hooks = [
      { [name]: () => Promise.reject(new RangeError('late')) },
      {
        [name]: () => {
          throw new RangeError('late');
        },
      },
      seen,
    ];
    const found = await captureUnhandledRejections(async () => {
      expect(await failingOnce(hooks, file()).box.files.get('1')).toEqual({ type: 'file', id: '1' });
      expect((await rejection(failingOnce(hooks, empty(404)).box.files.get('1'), BoxApiError)).status).toBe(404);
    });
    expect(found).toEqual([]);
    expect(seen.names()).toEqual(['onRequest', 'onResponse', 'onEnd', 'onRequest', 'onResponse', 'onError', 'onEnd']);
  });
});

describe('hanging hooks', () => {
  async function hangingIn(name: keyof BoxHooks, options: CallOptions, replies: FakeReply[] = [], laterHooks: BoxHooks[] = []) {
    let enter = () => undefined as unknown;
    const entered = new Promise<void>((resolve) => (enter = resolve));
    const hook = () => {
      enter();
      return never();
    };
    const { box, requests } = failingOnce([{ [name]: hook }, ...laterHooks], ...replies);
    const call = box.files.get('1', {}, options);
    call.catch(() => undefined);
    await entered;
    return { call, requests };
  }

  it.each(attemptHooks)('abandons a hanging %s on abort and calls only the end hooks after it', async (name) => {
    const controller = new AbortController();
    const laterHooks = recordingHooks();
    const { call, requests } = await hangingIn(name, { signal: controller.signal }, [], [laterHooks]);
    const reason = new Error('enough');
    expect(await settlesNow(call)).toBe(false);
    controller.abort(reason);
    expect(await settlesNow(call)).toBe(true);
    await expect(call).rejects.toBe(reason);
    const attempts = name === 'onRequest' ? 0 : 1;
    expect([requests.length, laterHooks.events.slice(-2)]).toEqual([
      attempts,
      [
        ['onError', reason],
        ['onEnd', attempts, reason],
      ],
    ]);
    expect(laterHooks.names()).not.toContain(name);
  });

  it('cancels the response body on abort while onResponse hangs', async () => {
    const controller = new AbortController();
    const { state, response } = cancelableResponse();
    let enter = () => undefined as unknown;
    const entered = new Promise<void>((resolve) => (enter = resolve));
    const onResponse = () => {
      enter();
      return never();
    };
    const { box } = failingOnce([{ onResponse }], response);
    const call = box.files.content.download('1', {}, { signal: controller.signal });
    call.catch(() => undefined);
    await entered;
    controller.abort(new Error('enough'));
    expect(await settlesNow(call)).toBe(true);
    expect(state.canceled).toBe(true);
  });

  it.each(endHooks)('waits for a hanging %s until the signal aborts, and keeps the outcome of the call', async (name) => {
    const controller = new AbortController();
    const { call } = await hangingIn(name, { signal: controller.signal }, [name === 'onEnd' ? file() : empty(404)]);
    expect(await settlesNow(call)).toBe(false);
    controller.abort(new Error('enough'));
    expect(await settlesNow(call)).toBe(true);
    const outcome = await call.then(
      ({ id }) => id,
      (error: unknown) => (error as BoxApiError).status,
    );
    expect(outcome).toBe(name === 'onEnd' ? '1' : 404);
  });

  it('counts the time of a hook toward the call timeout', async () => {
    const { call } = await hangingIn('onRequest', { timeoutMs: 30 });
    expect((await rejection(call, BoxTimeoutError)).message).toContain('files.get');
  });

  it('leaves no unhandled rejection when a hook rejects after its call was aborted', async () => {
    const controller = new AbortController();
    const fail = () => new Promise<void>((_, reject) => setTimeout(reject, 20, new Error('late')));
    const found = await captureUnhandledRejections(async () => {
      const call = failingOnce([{ onRequest: fail, onEnd: fail }]).box.files.get('1', {}, { signal: controller.signal });
      setTimeout(() => {
        controller.abort(new RangeError('enough'));
      }, 5);
      await rejection(call, RangeError);
      await new Promise((resolve) => setTimeout(resolve, 60));
    });
    expect(found).toEqual([]);
  });
});

describe('calls with an already aborted signal', () => {
  it('calls onError and onEnd without an attempt', async () => {
    const hooks = recordingHooks();
    const reason = new Error('too late');
    const { box, requests } = failingOnce([hooks]);
    await expect(box.files.get('1', {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect([requests.length, hooks.names()]).toEqual([0, ['onError', 'onEnd']]);
  });
});
