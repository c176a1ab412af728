import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { sharedOnAbort } from '../../../../src/core/util/on-abort.js';
import { json } from '../../../support/fake-fetch.js';
import { testClient } from '../../../support/test-client.js';

const listenersOn = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

describe('calls that hang on one signal', () => {
  it('share one listener, which goes with the last of them', () => {
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

  it('are all told the reason, once, but for those that are over', () => {
    const controller = new AbortController();
    const onAbort = sharedOnAbort();
    const told: unknown[] = [];
    const tell = (reason: unknown) => told.push(reason);
    onAbort(controller.signal, tell);
    const unlink = onAbort(controller.signal, tell);
    onAbort(controller.signal, tell);
    unlink();
    unlink();
    controller.abort('enough');
    expect(told).toEqual(['enough', 'enough']);
    onAbort(controller.signal, tell);
    expect(told.length).toBe(3);
  });

  it('begin anew when all before them are over', () => {
    const controller = new AbortController();
    const onAbort = sharedOnAbort();
    const late: unknown[] = [];
    const unlink = onAbort(controller.signal, () => undefined);
    unlink();
    onAbort(controller.signal, (reason) => late.push(reason));
    // Over twice is over once.
    unlink();
    controller.abort('enough');
    expect(late).toEqual(['enough']);
  });

  it('of a client have one listener, however many there are, and none afterwards', async () => {
    const { signal } = new AbortController();
    const { box } = testClient(...Array.from({ length: 40 }, () => json({ type: 'user', id: '1' })));
    const calls = Array.from({ length: 40 }, () => box.users.me({}, { signal }));
    expect(listenersOn(signal)).toBe(1);
    await Promise.all(calls);
    expect(listenersOn(signal)).toBe(0);
  });
});
