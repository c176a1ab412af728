import { setTimeout as sleep } from 'node:timers/promises';
import type { TokenStore } from '../../../src/core/types/ports/token-store.js';
import type { StoreDefect, BrokenStore, StoreState } from './correct-store.js';

const damagedReads = (state: StoreState, damage: (text: string) => string): Partial<TokenStore> => ({
  get: () => Promise.resolve(state.text === undefined ? undefined : damage(state.text)),
});

const comparingNormalized =
  (normalize: (text: string | undefined) => string | undefined): StoreDefect =>
  (state) => ({
    compareAndSet(expected, next) {
      const same = normalize(state.text) === normalize(expected);
      if (same) state.text = next;
      return Promise.resolve(same);
    },
  });

/** Stores with a broken read or write of the text. */ export const brokenTexts: readonly BrokenStore[] = [
  [
    'get returns null for a missing text',
    'is empty at first',
    /null instead of undefined.*not with null/,
    (state) => ({ get: () => Promise.resolve((state.text ?? null) as string | undefined) }),
  ],
  [
    'get returns an empty string for a missing text',
    'is empty at first',
    /a different text of 0 characters instead of undefined/,
    (state) => ({ get: () => Promise.resolve(state.text ?? '') }),
  ],
  [
    'any expected text matches an empty store',
    'is empty at first',
    /on an empty store/,
    (state, correct) => ({
      compareAndSet: (expected, next) => correct.compareAndSet(state.text === undefined ? undefined : expected, next),
    }),
  ],
  [
    'get caches the first text it reads',
    'replaces it',
    /Both adapters must see the same store/,
    (_, correct) => {
      let cached: string | undefined;
      return { get: async () => (cached ??= await correct.get()) };
    },
  ],
  [
    'compareAndSet returns false after a successful write',
    'replaces it',
    /false although `expected` matched/,
    (_, correct) => ({
      compareAndSet: (expected, next) => correct.compareAndSet(expected, next).then(() => false),
    }),
  ],
  [
    'compareAndSet ignores the expected text',
    'another text was expected',
    /true although "current" was stored/,
    (state) => ({
      compareAndSet(_expected, next) {
        state.text = next;
        return Promise.resolve(true);
      },
    }),
  ],
  [
    'expected undefined matches any text',
    'another text was expected',
    /compareAndSet\(undefined, "x"\)/,
    (state, correct) => ({
      compareAndSet: (expected, next) => correct.compareAndSet(expected ?? state.text, next),
    }),
  ],
  [
    'compareAndSet returns true after a mismatch',
    'another text was expected',
    /true although "current" was stored/,
    (_, correct) => ({
      compareAndSet: (expected, next) => correct.compareAndSet(expected, next).then(() => true),
    }),
  ],
  [
    'compareAndSet returns false and writes anyway',
    'another text was expected',
    /otherwise change nothing/,
    (state, correct) => ({
      async compareAndSet(expected, next) {
        const same = await correct.compareAndSet(expected, next);
        state.text = next;
        return same;
      },
    }),
  ],
  ['compareAndSet ignores letter case', 'compares texts exactly', /matched "Café"/, comparingNormalized((text) => text?.toLowerCase())],
  ['compareAndSet ignores trailing spaces', 'compares texts exactly', /"Café " matched/, comparingNormalized((text) => text?.trimEnd())],
  ['compareAndSet normalizes Unicode', 'compares texts exactly', /matched "Café"/, comparingNormalized((text) => text?.normalize())],
  [
    'compareAndSet compares only a prefix',
    'compares texts exactly',
    /matched/,
    (state) => ({
      compareAndSet(expected, next) {
        const same = expected === undefined ? state.text === undefined : state.text?.startsWith(expected.slice(0, 3)) === true;
        if (same) state.text = next;
        return Promise.resolve(same);
      },
    }),
  ],
  [
    'clearing stores an empty string',
    'clears',
    /must clear the store/,
    (_, correct) => ({
      compareAndSet: (expected, next) => correct.compareAndSet(expected, next ?? ''),
    }),
  ],
  [
    'clearing does nothing',
    'clears',
    /must clear the store/,
    (_, correct) => ({
      compareAndSet: (expected, next) => (next === undefined ? Promise.resolve(true) : correct.compareAndSet(expected, next)),
    }),
  ],
  [
    'a cleared store does not count as empty',
    'clears',
    /although `expected` matched/,
    (state, correct) => {
      let used = false;
      return {
        async compareAndSet(expected, next) {
          if (used && expected === undefined && state.text === undefined) return false;
          used = true;
          return correct.compareAndSet(expected, next);
        },
      };
    },
  ],
  [
    'texts are stored in Latin-1',
    'returns texts unchanged',
    /returned a different text/,
    (state) => damagedReads(state, (text) => Buffer.from(text, 'latin1').toString('latin1')),
  ],
  [
    'texts are trimmed',
    'returns texts unchanged',
    /newlines and surrounding whitespace/,
    (state) => damagedReads(state, (text) => text.trim()),
  ],
  [
    'an empty string reads as undefined',
    'returns texts unchanged',
    /an empty string/,
    (state) => ({ get: () => Promise.resolve(state.text === '' ? undefined : state.text) }),
  ],
  ['texts are truncated', 'returns texts unchanged', /20,000 characters/, (state) => damagedReads(state, (text) => text.slice(0, 16_384))],
  [
    'line endings are changed',
    'returns texts unchanged',
    /newlines/,
    (state) => damagedReads(state, (text) => text.replaceAll('\r\n', '\n')),
  ],
  [
    'numeric texts are parsed as numbers',
    'returns texts unchanged',
    /looks like a number/,
    (state) => damagedReads(state, (text) => (/^[\d.]+$/.test(text) ? String(Number(text)) : text)),
  ],
  [
    'a text is written in two steps',
    'partially written',
    /never stored/,
    (state) => ({
      async compareAndSet(expected, next) {
        if (state.text !== expected) return false;
        state.text = next?.slice(0, 9000);
        await sleep(3);
        state.text = next;
        return true;
      },
    }),
  ],
  [
    'a text is empty while it is replaced',
    'partially written',
    /\(undefined\) that|never stored/,
    (state) => ({
      async compareAndSet(expected, next) {
        if (state.text !== expected) return false;
        state.text = '';
        await sleep(3);
        state.text = next;
        return true;
      },
    }),
  ],
  ...(['one of 50', 'none of 200'] as const).map((check): BrokenStore => [
    'compareAndSet compares and writes in two steps',
    check,
    /in one step within the store itself/,
    (state: StoreState) => ({
      async compareAndSet(expected, next) {
        const same = state.text === expected;
        await sleep(0);
        if (same) state.text = next;
        return same;
      },
    }),
  ]),
  [
    "the store keeps a text other than the winner's",
    'one of 50',
    /the call that resolved with true/,
    (state, correct) => ({
      async compareAndSet(expected, next) {
        const same = await correct.compareAndSet(expected, next);
        if (!same && expected === 'start') state.text = next;
        return same;
      },
    }),
  ],
];
