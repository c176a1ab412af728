import { setTimeout as sleep } from 'node:timers/promises';
import { correctStore, type BrokenStore, type StoreState } from './correct-store.js';

export const brokenLeases: readonly BrokenStore[] = [
  [
    'acquireLease grants the lease to every caller',
    'to one holder only',
    /while another caller held the lease/,
    (_, correct) => ({
      acquireLease: async (ms) => (await correct.acquireLease(ms)) ?? 'second holder',
    }),
  ],
  [
    'acquireLease returns the same ID to its holder twice',
    'to one holder only',
    /other callers of the same adapter/,
    (_, correct) => {
      let heldId: string | undefined;
      return { acquireLease: async (ms) => (heldId ??= await correct.acquireLease(ms)) };
    },
  ],
  [
    'each adapter instance keeps its own lease',
    'to one holder only',
    /one holder across all processes/,
    () => correctStore({ text: undefined, lease: undefined, leases: 0 }),
  ],
  [
    'acquireLease checks and takes the lease in two steps',
    'grants a free lease',
    /of 20 concurrent callers got the lease/,
    (state, correct) => ({
      async acquireLease(ms) {
        const taken = state.lease !== undefined;
        await sleep(0);
        if (taken) return undefined;
        state.lease = undefined;
        return correct.acquireLease(ms);
      },
    }),
  ],
  [
    'acquireLease never grants a contended lease',
    'grants a free lease',
    /^Token store contract: 0 of 20/,
    () => ({ acquireLease: () => Promise.resolve(undefined) }),
  ],
  ['releaseLease does nothing', 'frees a released lease', /while the lease was free/, () => ({ releaseLease: () => Promise.resolve() })],
  [
    'every lease has the same ID',
    'frees a released lease',
    /same ID as the previous one/,
    (state, correct) => ({
      async acquireLease(ms) {
        const id = await correct.acquireLease(ms);
        if (state.lease !== undefined) state.lease.id = 'lease';
        return id === undefined ? undefined : 'lease';
      },
    }),
  ],
  [
    'a lease never expires',
    'but not early',
    /was still held.*must expire by itself/,
    (_, correct) => ({ acquireLease: () => correct.acquireLease(Infinity) }),
  ],
  [
    'the lease duration is read as seconds',
    'but not early',
    /was still held/,
    (_, correct) => ({ acquireLease: (ms) => correct.acquireLease(ms * 1000) }),
  ],
  [
    'a lease expires early',
    'but not early',
    /a lease of 300 ms expired after/,
    (_, correct) => ({ acquireLease: (ms) => correct.acquireLease(ms / 3) }),
  ],
  [
    'all callers that find an expired lease take it',
    'grants an expired lease',
    /of 20 concurrent callers got the lease/,
    (state, correct) => ({
      async acquireLease(ms) {
        const expired = state.lease !== undefined && Date.now() >= state.lease.until;
        if (!expired) return correct.acquireLease(ms);
        await sleep(0);
        state.lease = undefined;
        return correct.acquireLease(ms);
      },
    }),
  ],
  ...(['an expired one is released', 'second release'] as const).map((check): BrokenStore => [
    'releaseLease frees the lease of any holder',
    check,
    /must not release that of the next holder/,
    (state: StoreState) => ({
      releaseLease() {
        state.lease = undefined;
        return Promise.resolve();
      },
    }),
  ]),
  [
    'a second releaseLease rejects',
    'second release',
    /no lease/,
    (state, correct) => ({
      releaseLease: (id) => (state.lease?.id === id ? correct.releaseLease(id) : Promise.reject(new Error('no lease'))),
    }),
  ],
  [
    'compareAndSet fails while a lease is held',
    'independent',
    /must not block writes/,
    (state, correct) => ({
      compareAndSet: (expected, next) => (state.lease === undefined ? correct.compareAndSet(expected, next) : Promise.resolve(false)),
    }),
  ],
  [
    'releaseLease deletes the text',
    'independent',
    /must not change the text/,
    (state, correct) => ({
      releaseLease(id) {
        state.text = undefined;
        return correct.releaseLease(id);
      },
    }),
  ],
  [
    'clearing the text deletes the lease record',
    'independent',
    /must not release the lease/,
    (state, correct) => ({
      compareAndSet(expected, next) {
        if (next === undefined) state.lease = undefined;
        return correct.compareAndSet(expected, next);
      },
    }),
  ],
];
