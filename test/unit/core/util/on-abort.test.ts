import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { sharedOnAbort } from '../../../../src/core/util/on-abort.js';
import { json } from '../../../support/fake-fetch.js';
import { testClient } from '../../../support/test-client.js';

const listenersOn = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('abort listeners of calls that share a signal', () => {
  it('uses one listener for all calls and removes it with the last call', () => {
    const { signal } = new AbortController();
    const onAbort = sharedOnAbort();
    const unlinks = Array.from({ length: 50 }, () => onAbort(signal, () => undefined));
    expect(listenersOn(signal)).toBe(1);
    unlinks.slice(1).forEach((unlink) => {
      unlink();
    });
    expect(listenersOn(signal)).toBe(1);
    unlinks[0]?.();
    expect(listenersOn(signal)).toBe(0);
  });

  it('passes the abort reason once to every call that has not ended', () => {
    const controller = new AbortController();
    const onAbort = sharedOnAbort();
    const reasons: unknown[] = [];
    const record = (reason: unknown) => reasons.push(reason);
    onAbort(controller.signal, record);
    const unlink = onAbort(controller.signal, record);
    onAbort(controller.signal, record);
    unlink();
    unlink();
    controller.abort('enough');
    expect(reasons).toEqual(['enough', 'enough']);
    onAbort(controller.signal, record);
    expect(reasons.length).toBe(3);
  });

  it('adds a new listener for a call that starts after all others have ended', () => {
    const controller = new AbortController();
    const onAbort = sharedOnAbort();
    const reasons: unknown[] = [];
    const unlink = onAbort(controller.signal, () => undefined);
    unlink();
    onAbort(controller.signal, (reason) => reasons.push(reason));
    // A second unlink has no effect.
    unlink();
    controller.abort('enough');
    expect(reasons).toEqual(['enough']);
  });

  it('adds one listener for 40 calls of a client and leaves none afterward', async () => {
    const { signal } = new AbortController();
    const { box } = testClient(...Array.from({ length: 40 }, () => json({ type: 'user', id: '1' })));
    const calls = Array.from({ length: 40 }, () => box.users.me({}, { signal }));
    expect(listenersOn(signal)).toBe(1);
    await Promise.all(calls);
    expect(listenersOn(signal)).toBe(0);
  });
});
