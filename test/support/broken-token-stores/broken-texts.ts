import { setTimeout as sleep } from 'node:timers/promises';
import type { TokenStore } from '../../../src/core/types/ports/token-store.js';
import type { Breakage, BrokenStore, Place } from './sound-store.js';

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
export const brokenTexts: readonly BrokenStore[] = [
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
  ...(['one of 50', 'none of 200'] as const).map((check): BrokenStore => [
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
  ]),
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
];
