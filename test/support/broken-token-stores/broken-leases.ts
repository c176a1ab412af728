import { setTimeout as sleep } from 'node:timers/promises';
import { correctStore, type BrokenStore, type StoreState } from './correct-store.js';

export const brokenLeases: readonly BrokenStore[] = [
  [
    'acquireLease grants the lease to every caller',
    'to one only',
    /while another had the lease/,
    (_, correct) => ({
      acquireLease: async (ms) => (await correct.acquireLease(ms)) ?? 'second holder',
    }),
  ],
  [
    'acquireLease returns the same ID to its holder twice',
    'to one only',
    /Other callers of the same adapter/,
    (_, correct) => {
      let heldId: string | undefined;
      return { acquireLease: async (ms) => (heldId ??= await correct.acquireLease(ms)) };
    },
  ],
  [
    'each adapter instance keeps its own lease',
    'to one only',
    /one holder in all processes/,
    () => correctStore({ text: undefined, lease: undefined, leases: 0 }),
  ],
  [
    'acquireLease checks and takes the lease in two steps',
    'one of 20 win that take',
    /of 20 that asked at once got the lease/,
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
    'one of 20 win that take',
    /^Token store contract: 0 of 20/,
    () => ({ acquireLease: () => Promise.resolve(undefined) }),
  ],
  ['releaseLease does nothing', 'frees a lease', /while the lease was free/, () => ({ releaseLease: () => Promise.resolve() })],
  [
    'every lease has the same ID',
    'frees a lease',
    /same id as the one before/,
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
    'and not before',
    /was still taken.*runs out by itself/,
    (_, correct) => ({ acquireLease: () => correct.acquireLease(Infinity) }),
  ],
  [
    'the lease duration is read as seconds',
    'and not before',
    /was still taken/,
    (_, correct) => ({ acquireLease: (ms) => correct.acquireLease(ms * 1000) }),
  ],
  [
    'a lease expires early',
    'and not before',
    /a lease of 300 ms ended after/,
    (_, correct) => ({ acquireLease: (ms) => correct.acquireLease(ms / 3) }),
  ],
  [
    'all callers that find an expired lease take it',
    'find a lease run out',
    /of 20 that asked at once got the lease/,
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
  ...(['one that ran out is given back', 'given back twice'] as const).map((check): BrokenStore => [
    'releaseLease frees the lease of any holder',
    check,
    /must not free the one of the next holder/,
    (state: StoreState) => ({
      releaseLease() {
        state.lease = undefined;
        return Promise.resolve();
      },
    }),
  ]),
  [
    'a second releaseLease rejects',
    'given back twice',
    /no lease/,
    (state, correct) => ({
      releaseLease: (id) => (state.lease?.id === id ? correct.releaseLease(id) : Promise.reject(new Error('no lease'))),
    }),
  ],
  [
    'compareAndSet fails while a lease is held',
    'apart',
    /whoever has new tokens/,
    (state, correct) => ({
      compareAndSet: (expected, next) => (state.lease === undefined ? correct.compareAndSet(expected, next) : Promise.resolve(false)),
    }),
  ],
  [
    'releaseLease deletes the text',
    'apart',
    /does not touch the text/,
    (state, correct) => ({
      releaseLease(id) {
        state.text = undefined;
        return correct.releaseLease(id);
      },
    }),
  ],
  [
    'clearing the text deletes the lease record',
    'apart',
    /does not free the lease/,
    (state, correct) => ({
      compareAndSet(expected, next) {
        if (next === undefined) state.lease = undefined;
        return correct.compareAndSet(expected, next);
      },
    }),
  ],
];
