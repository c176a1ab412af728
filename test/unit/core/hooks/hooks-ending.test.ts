import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import type { BoxHooks } from '../../../../src/core/options/hooks.js';
import type { CallOptions } from '../../../../src/core/types/call-options.js';
import { empty, json, scriptedFetch, type Step } from '../../../support/fake-fetch.js';
import { recordingHooks } from '../../../support/recording-hooks.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver } from '../../../support/test-client.js';
import { unhandledDuring } from '../../../support/unhandled.js';

const during = ['onRequest', 'onResponse', 'onRetry'] as const;
const atTheEnd = ['onError', 'onEnd'] as const;
const file = () => json({ type: 'file', id: '1' });
const never = () => new Promise<void>(() => undefined);

/** The first attempt fails, so that every hook of a call that goes on has its turn; what would come after a retry is there to be missed. */
function failingOnce(hooks: readonly BoxHooks[], ...steps: Step[]) {
  return clientOver(scriptedFetch(...(steps.length === 0 ? [empty(503), file()] : steps)), { hooks });
}

/** Bytes, and whether somebody has let go of them. */
function heldBytes() {
  const held = { released: false };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(10));
    },
    cancel: () => void (held.released = true),
  });
  return { held, response: new Response(body) };
}

/** Whether a promise settles within the present turn of the event loop. */
async function settlesNow(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const note = () => void (settled = true);
  promise.then(note, note);
  await new Promise((resolve) => setImmediate(resolve));
  return settled;
}

describe('a hook that throws', () => {
  it.each(during)('ends the call with what it threw, without another attempt: %s', async (name) => {
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
        const found = await unhandledDuring(async () => {
          await expect(box.files.get('1')).rejects.toBe(thrown);
        });
        expect(found).toEqual([]);
        const reached = name === 'onRequest' ? 0 : 1;
        expect([requests.length, clock.sleeps]).toEqual([reached, []]);
        const told = [
          ['onError', thrown],
          ['onEnd', reached, thrown],
        ];
        expect(before.seen.slice(-3)).toEqual([[name, ...(before.seen.at(-3)?.slice(1) ?? [])], ...told]);
        // Those behind it do not hear of what it stopped.
        expect(after.names()).not.toContain(name);
        expect(after.seen.slice(-2)).toEqual(told);
      }
    }
  });

  it('has the body of the answer let go', async () => {
    const { held, response } = heldBytes();
    const { box } = failingOnce([{ onResponse: () => Promise.reject(new RangeError('no')) }], response);
    await rejection(box.files.content.download('1'), RangeError);
    expect(held.released).toBe(true);
  });

  it.each(atTheEnd)('when the call is over changes nothing: %s', async (name) => {
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
    const found = await unhandledDuring(async () => {
      expect(await failingOnce(hooks, file()).box.files.get('1')).toEqual({ type: 'file', id: '1' });
      expect((await rejection(failingOnce(hooks, empty(404)).box.files.get('1'), BoxApiError)).status).toBe(404);
    });
    expect(found).toEqual([]);
    expect(seen.names()).toEqual(['onRequest', 'onResponse', 'onEnd', 'onRequest', 'onResponse', 'onError', 'onEnd']);
  });
});

describe('a hook that hangs', () => {
  async function hangingIn(name: keyof BoxHooks, options: CallOptions, steps: Step[] = [], behind: BoxHooks[] = []) {
    let enter = () => undefined as unknown;
    const entered = new Promise<void>((resolve) => (enter = resolve));
    const hook = () => {
      enter();
      return never();
    };
    const { box, requests } = failingOnce([{ [name]: hook }, ...behind], ...steps);
    const call = box.files.get('1', {}, options);
    call.catch(() => undefined);
    await entered;
    return { call, requests };
  }

  it.each(during)('is left at once when the signal aborts, and those behind it are told of the end only: %s', async (name) => {
    const controller = new AbortController();
    const behind = recordingHooks();
    const { call, requests } = await hangingIn(name, { signal: controller.signal }, [], [behind]);
    const reason = new Error('enough');
    expect(await settlesNow(call)).toBe(false);
    controller.abort(reason);
    expect(await settlesNow(call)).toBe(true);
    await expect(call).rejects.toBe(reason);
    const reached = name === 'onRequest' ? 0 : 1;
    expect([requests.length, behind.seen.slice(-2)]).toEqual([
      reached,
      [
        ['onError', reason],
        ['onEnd', reached, reason],
      ],
    ]);
    expect(behind.names()).not.toContain(name);
  });

  it('in onResponse has the body let go when the signal aborts', async () => {
    const controller = new AbortController();
    const { held, response } = heldBytes();
    const { box } = failingOnce([{ onResponse: never }], response);
    const call = box.files.content.download('1', {}, { signal: controller.signal });
    call.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort(new Error('enough'));
    expect(await settlesNow(call)).toBe(true);
    expect(held.released).toBe(true);
  });

  it.each(atTheEnd)('when the call is over holds it up until the signal aborts, and what came of it stands: %s', async (name) => {
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

  it('takes of the time of its call', async () => {
    const { call } = await hangingIn('onRequest', { timeoutMs: 30 });
    expect((await rejection(call, BoxTimeoutError)).message).toContain('files.get');
  });

  it('and rejects long after its call was aborted is not unhandled', async () => {
    const controller = new AbortController();
    const fail = () => new Promise<void>((_, reject) => setTimeout(reject, 20, new Error('late')));
    const found = await unhandledDuring(async () => {
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

describe('a signal that had aborted before', () => {
  it('lets no attempt begin, and the end is told', async () => {
    const hooks = recordingHooks();
    const reason = new Error('too late');
    const { box, requests } = failingOnce([hooks]);
    await expect(box.files.get('1', {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect([requests.length, hooks.names()]).toEqual([0, ['onError', 'onEnd']]);
  });
});
