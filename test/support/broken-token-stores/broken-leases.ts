import { setTimeout as sleep } from 'node:timers/promises';
import { soundStore, type BrokenStore, type Place } from './sound-store.js';

export const brokenLeases: readonly BrokenStore[] = [
  [
    'the lease is given to everyone',
    'to one only',
    /while another had the lease/,
    (_, sound) => ({
      acquireLease: async (ms) => (await sound.acquireLease(ms)) ?? 'yours too',
    }),
  ],
  [
    'the lease is given to its holder again',
    'to one only',
    /Other callers of the same adapter/,
    (_, sound) => {
      let own: string | undefined;
      return { acquireLease: async (ms) => (own ??= await sound.acquireLease(ms)) };
    },
  ],
  [
    'an adapter has a lease of its own',
    'to one only',
    /one holder in all processes/,
    () => soundStore({ text: undefined, lease: undefined, leases: 0 }),
  ],
  [
    'looking and taking are two steps',
    'one of 20 win that take',
    /of 20 that asked at once got the lease/,
    (place, sound) => ({
      async acquireLease(ms) {
        const taken = place.lease !== undefined;
        await sleep(0);
        if (taken) return undefined;
        place.lease = undefined;
        return sound.acquireLease(ms);
      },
    }),
  ],
  [
    'nobody gets a contended lease',
    'one of 20 win that take',
    /^Token store contract: 0 of 20/,
    () => ({ acquireLease: () => Promise.resolve(undefined) }),
  ],
  ['a lease cannot be given back', 'frees a lease', /while the lease was free/, () => ({ releaseLease: () => Promise.resolve() })],
  [
    'every lease has the same id',
    'frees a lease',
    /same id as the one before/,
    (place, sound) => ({
      async acquireLease(ms) {
        const id = await sound.acquireLease(ms);
        if (place.lease !== undefined) place.lease.id = 'lease';
        return id === undefined ? undefined : 'lease';
      },
    }),
  ],
  [
    'a lease never runs out',
    'and not before',
    /was still taken.*runs out by itself/,
    (_, sound) => ({ acquireLease: () => sound.acquireLease(Infinity) }),
  ],
  [
    'a lease is counted in seconds',
    'and not before',
    /was still taken/,
    (_, sound) => ({ acquireLease: (ms) => sound.acquireLease(ms * 1000) }),
  ],
  [
    'a lease runs out early',
    'and not before',
    /a lease of 300 ms ended after/,
    (_, sound) => ({ acquireLease: (ms) => sound.acquireLease(ms / 3) }),
  ],
  [
    'who find a lease run out all take it',
    'find a lease run out',
    /of 20 that asked at once got the lease/,
    (place, sound) => ({
      async acquireLease(ms) {
        const out = place.lease !== undefined && Date.now() >= place.lease.until;
        if (!out) return sound.acquireLease(ms);
        await sleep(0);
        place.lease = undefined;
        return sound.acquireLease(ms);
      },
    }),
  ],
  ...(['one that ran out is given back', 'given back twice'] as const).map((check): BrokenStore => [
    'giving back frees the lease of anybody',
    check,
    /must not free the one of the next holder/,
    (place: Place) => ({
      releaseLease() {
        place.lease = undefined;
        return Promise.resolve();
      },
    }),
  ]),
  [
    'giving back a second time fails',
    'given back twice',
    /no lease/,
    (place, sound) => ({
      releaseLease: (id) => (place.lease?.id === id ? sound.releaseLease(id) : Promise.reject(new Error('no lease'))),
    }),
  ],
  [
    'nobody else can change the text under a lease',
    'apart',
    /whoever has new tokens/,
    (place, sound) => ({
      compareAndSet: (expected, next) => (place.lease === undefined ? sound.compareAndSet(expected, next) : Promise.resolve(false)),
    }),
  ],
  [
    'giving the lease back deletes the text',
    'apart',
    /does not touch the text/,
    (place, sound) => ({
      releaseLease(id) {
        place.text = undefined;
        return sound.releaseLease(id);
      },
    }),
  ],
  [
    'clearing the text deletes the lease',
    'apart',
    /does not free the lease/,
    (place, sound) => ({
      compareAndSet(expected, next) {
        if (next === undefined) place.lease = undefined;
        return sound.compareAndSet(expected, next);
      },
    }),
  ],
];
