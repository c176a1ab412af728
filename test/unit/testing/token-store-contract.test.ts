import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { TokenStore } from '../../../src/core/ports.js';
import { tokenStoreContract, type TokenStorePlace } from '../../../src/testing/token-store-contract.js';
import { rejection } from '../../support/rejection.js';

interface Place {
  text: string | undefined;
  lease: { id: string; until: number } | undefined;
  leases: number;
}

/** A store that does what it has to. What is broken below replaces one of its methods. */
function soundStore(place: Place): TokenStore {
  return {
    get: () => Promise.resolve(place.text),
    compareAndSet(expected, next) {
      const same = place.text === expected;
      if (same) place.text = next;
      return Promise.resolve(same);
    },
    acquireLease(ms) {
      if (place.lease !== undefined && Date.now() < place.lease.until) return Promise.resolve(undefined);
      place.lease = { id: `lease ${String(++place.leases)}`, until: Date.now() + ms };
      return Promise.resolve(place.lease.id);
    },
    releaseLease(id) {
      if (place.lease?.id === id) place.lease = undefined;
      return Promise.resolve();
    },
  };
}

type Breakage = (place: Place, sound: TokenStore) => Partial<TokenStore>;

function placeWith(breakage: Breakage): () => Promise<TokenStorePlace> {
  return () => {
    const place: Place = { text: undefined, lease: undefined, leases: 0 };
    const open = () => {
      const sound = soundStore(place);
      return { ...sound, ...breakage(place, sound) };
    };
    return Promise.resolve({ store: open(), another: open() });
  };
}

const caseNamed = (name: string, open: () => Promise<TokenStorePlace>) => {
  const found = tokenStoreContract(open).filter((one) => one.name.includes(name));
  if (found[0] === undefined || found.length > 1) throw new Error(`${String(found.length)} checks are named "${name}".`);
  return found[0];
};

const kept = (place: Place, damage: (text: string) => string): Partial<TokenStore> => ({
  get: () => Promise.resolve(place.text === undefined ? undefined : damage(place.text)),
});

const comparing =
  (fold: (text: string | undefined) => string | undefined): Breakage =>
  (place) => ({
    compareAndSet(expected, next) {
      const same = fold(place.text) === fold(expected);
      if (same) place.text = next;
      return Promise.resolve(same);
    },
  });

/** What is wrong with the adapter, the check that has to find it, and what it has to say. */
const broken: readonly (readonly [what: string, check: string, message: RegExp, breakage: Breakage])[] = [
  [
    'no text is null',
    'holds nothing',
    /null instead of undefined.*not with null/,
    (place) => ({ get: () => Promise.resolve((place.text ?? null) as string | undefined) }),
  ],
  [
    'no text is an empty text',
    'holds nothing',
    /another text, of 0 characters instead of undefined/,
    (place) => ({ get: () => Promise.resolve(place.text ?? '') }),
  ],
  [
    'an empty place matches anything',
    'holds nothing',
    /on an empty place/,
    (place, sound) => ({
      compareAndSet: (expected, next) => sound.compareAndSet(place.text === undefined ? undefined : expected, next),
    }),
  ],
  [
    'what was read is kept and read again',
    'replaces it',
    /Both adapters see the same place/,
    (_, sound) => {
      let read: string | undefined;
      return { get: async () => (read ??= await sound.get()) };
    },
  ],
  [
    'it says no although it set',
    'replaces it',
    /false although the first was kept/,
    (_, sound) => ({
      compareAndSet: (expected, next) => sound.compareAndSet(expected, next).then(() => false),
    }),
  ],
  [
    'expected is not looked at',
    'something else was expected',
    /true while "kept" was there/,
    (place) => ({
      compareAndSet(_expected, next) {
        place.text = next;
        return Promise.resolve(true);
      },
    }),
  ],
  [
    'no expected text means any',
    'something else was expected',
    /compareAndSet\(undefined, "x"\)/,
    (place, sound) => ({
      compareAndSet: (expected, next) => sound.compareAndSet(expected ?? place.text, next),
    }),
  ],
  [
    'it says yes although it refused',
    'something else was expected',
    /true while "kept" was there/,
    (_, sound) => ({
      compareAndSet: (expected, next) => sound.compareAndSet(expected, next).then(() => true),
    }),
  ],
  [
    'it says no and sets anyway',
    'something else was expected',
    /leaves it alone otherwise/,
    (place, sound) => ({
      async compareAndSet(expected, next) {
        const same = await sound.compareAndSet(expected, next);
        place.text = next;
        return same;
      },
    }),
  ],
  ['letter case is folded', 'compares texts exactly', /taken for "Café"/, comparing((text) => text?.toLowerCase())],
  ['blanks at the end are dropped', 'compares texts exactly', /"Café " was taken/, comparing((text) => text?.trimEnd())],
  ['texts are normalized', 'compares texts exactly', /was taken for "Café"/, comparing((text) => text?.normalize())],
  [
    'only the start is compared',
    'compares texts exactly',
    /taken for/,
    (place) => ({
      compareAndSet(expected, next) {
        const same = expected === undefined ? place.text === undefined : place.text?.startsWith(expected.slice(0, 3)) === true;
        if (same) place.text = next;
        return Promise.resolve(same);
      },
    }),
  ],
  [
    'clearing keeps an empty text',
    'clears',
    /clears the place/,
    (_, sound) => ({
      compareAndSet: (expected, next) => sound.compareAndSet(expected, next ?? ''),
    }),
  ],
  [
    'clearing does nothing',
    'clears',
    /clears the place/,
    (_, sound) => ({
      compareAndSet: (expected, next) => (next === undefined ? Promise.resolve(true) : sound.compareAndSet(expected, next)),
    }),
  ],
  [
    'a cleared place is not empty any more',
    'clears',
    /although the first was kept/,
    (place, sound) => {
      let used = false;
      return {
        async compareAndSet(expected, next) {
          if (used && expected === undefined && place.text === undefined) return false;
          used = true;
          return sound.compareAndSet(expected, next);
        },
      };
    },
  ],
  [
    'texts are kept in Latin-1',
    'gives texts back',
    /came back as something else/,
    (place) => kept(place, (text) => Buffer.from(text, 'latin1').toString('latin1')),
  ],
  ['texts are trimmed', 'gives texts back', /newlines and blanks/, (place) => kept(place, (text) => text.trim())],
  [
    'an empty text is none',
    'gives texts back',
    /an empty text/,
    (place) => ({ get: () => Promise.resolve(place.text === '' ? undefined : place.text) }),
  ],
  ['texts are cut', 'gives texts back', /20,000 characters/, (place) => kept(place, (text) => text.slice(0, 16_384))],
  ['line ends are changed', 'gives texts back', /newlines/, (place) => kept(place, (text) => text.replaceAll('\r\n', '\n'))],
  [
    'numbers are read as such',
    'gives texts back',
    /reads as a number/,
    (place) => kept(place, (text) => (/^[\d.]+$/.test(text) ? String(Number(text)) : text)),
  ],
  [
    'a text is written in two steps',
    'half written',
    /nobody has kept/,
    (place) => ({
      async compareAndSet(expected, next) {
        if (place.text !== expected) return false;
        place.text = next?.slice(0, 9000);
        await sleep(3);
        place.text = next;
        return true;
      },
    }),
  ],
  [
    'a text is gone while it is replaced',
    'half written',
    /\(undefined\) that|nobody has kept/,
    (place) => ({
      async compareAndSet(expected, next) {
        if (place.text !== expected) return false;
        place.text = '';
        await sleep(3);
        place.text = next;
        return true;
      },
    }),
  ],
  ...(['one of 50', 'none of 200'] as const).map(
    (check) =>
      [
        'comparing and setting are two steps',
        check,
        /in one step of the place itself/,
        (place: Place) => ({
          async compareAndSet(expected, next) {
            const same = place.text === expected;
            await sleep(0);
            if (same) place.text = next;
            return same;
          },
        }),
      ] as const satisfies readonly [string, string, RegExp, Breakage],
  ),
  [
    "another text is kept than the winner's",
    'one of 50',
    /the one that got true/,
    (place, sound) => ({
      async compareAndSet(expected, next) {
        const same = await sound.compareAndSet(expected, next);
        if (!same && expected === 'start') place.text = next;
        return same;
      },
    }),
  ],
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
  ...(['one that ran out is given back', 'given back twice'] as const).map(
    (check) =>
      [
        'giving back frees the lease of anybody',
        check,
        /must not free the one of the next holder/,
        (place: Place) => ({
          releaseLease() {
            place.lease = undefined;
            return Promise.resolve();
          },
        }),
      ] as const satisfies readonly [string, string, RegExp, Breakage],
  ),
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

describe('the contract', () => {
  it('finds nothing wrong with a store that is not broken', async () => {
    await Promise.all(tokenStoreContract(placeWith(() => ({}))).map(({ run }) => run()));
  });

  it.concurrent.each(broken)('sees it when %s (%s)', { timeout: 20_000 }, async (_, check, message, breakage) => {
    const error = await rejection(caseNamed(check, placeWith(breakage)).run(), Error);
    expect(error.message).toMatch(message);
  });

  it('has no check that no broken store fails', () => {
    const names = tokenStoreContract(placeWith(() => ({}))).map(({ name }) => name);
    expect(names.filter((name) => !broken.some(([, check]) => name.includes(check)))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('does not quote what a place that is in use holds', async () => {
    const open = async () => {
      const place = await placeWith(() => ({}))();
      await place.store.compareAndSet(undefined, 'secret-token');
      return place;
    };
    for (const { run } of tokenStoreContract(open)) {
      const message = await run().then(() => '', String);
      expect(message).not.toContain('secret');
    }
  }, 10_000);
});

describe('the place', () => {
  const opened = (breakage: Breakage, close: () => Promise<void>) => async () => ({ ...(await placeWith(breakage)()), close });

  it('is opened for each check, and closed after it, failed or not', async () => {
    for (const breakage of [() => ({}), () => ({ get: () => Promise.reject(new Error('down')) })] satisfies Breakage[]) {
      let [opens, closes] = [0, 0];
      const open = () => {
        opens += 1;
        return opened(breakage, () => Promise.resolve(void (closes += 1)))();
      };
      const checks = tokenStoreContract(open);
      expect(opens).toBe(0);
      await Promise.allSettled(checks.map(({ run }) => run()));
      expect([opens, closes]).toEqual([checks.length, checks.length]);
    }
  });

  it('that cannot be closed fails the check, after what the check itself found', async () => {
    const close = () => Promise.reject(new Error('not closed'));
    await expect(
      caseNamed(
        'holds nothing',
        opened(() => ({}), close),
      ).run(),
    ).rejects.toThrow('not closed');
    const failing = opened(() => ({ get: () => Promise.reject(new Error('down')) }), close);
    await expect(caseNamed('holds nothing', failing).run()).rejects.toThrow('down');
  });
});
