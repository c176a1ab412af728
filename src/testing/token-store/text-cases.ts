import type { TokenStore } from '../../core/types/ports/token-store.js';
import { fromBoth, must, wait, type Check } from './case.js';

const nothing = 'A place where nothing was kept has no text: get() resolves with undefined, not with null or an empty text.';
const oneStep =
  'compareAndSet compares and sets in one step of the place itself (a script, a condition, a transaction, a lock that all processes see); ' +
  'a get() and then a set is not enough.';
const expectedOnly = 'It keeps `next` only when what is kept is still `expected`, and leaves it alone otherwise.';
const exact = 'A text is compared code unit by code unit: letter case, blanks at its end and Unicode normalization count.';
const faithful = 'A text comes back as it was given.';

/** Texts that get damaged where they are quoted, encoded, trimmed or cut. */
const texts: readonly (readonly [what: string, text: string])[] = [
  ['an empty text, which is not the same as none', ''],
  ['JSON', '{"accessToken":"a","expiresAt":1735689600000,"refreshToken":null}'],
  ['quotes and backslashes', `'single' "double" \`back\` \\ \\n %s $1 \${x} ; -- </script>`],
  ['newlines and blanks at both ends', ' \t first\r\nsecond\nthird\r \n'],
  ['Unicode', 'Grüße, 東京 🗝️ e\u0301 \u00e9 \u2028 \ufeff'],
  ['what reads as another type', 'undefined'],
  ['what reads as a number', '007.10'],
  ['20,000 characters', 'token-🗝-'.repeat(2500).slice(0, 20_000)],
];

export const textChecks: readonly Check[] = [
  [
    'holds nothing at first',
    async ({ store, another }) => {
      for (const adapter of [store, another]) await mustHold(adapter, undefined, nothing);
      must(!(await store.compareAndSet('something', 'else')), 'compareAndSet("something", …) succeeded on an empty place', expectedOnly);
      await mustHold(store, undefined, `${expectedOnly} ${nothing}`);
      must(
        await store.compareAndSet(undefined, undefined),
        'compareAndSet(undefined, undefined) failed on an empty place',
        '`undefined` stands for no text.',
      );
    },
  ],
  [
    'keeps a text where there was none, and replaces it',
    async ({ store, another }) => {
      await mustSet(store, undefined, 'one');
      await mustHold(store, 'one', 'What compareAndSet kept is there as soon as it resolves.');
      await mustHold(another, 'one', 'Both adapters see the same place.');
      await mustSet(another, 'one', 'two');
      await mustHold(store, 'two', 'Both adapters see the same place, and nothing is cached.');
      await mustSet(store, 'two', 'two');
      await mustHold(another, 'two', faithful);
    },
  ],
  [
    'leaves what is there when something else was expected',
    async ({ store, another }) => {
      await mustSet(store, undefined, 'kept');
      for (const [expected, next] of [
        [undefined, 'x'],
        ['other', 'x'],
        ['', 'x'],
        ['other', undefined],
        [undefined, undefined],
      ] as const) {
        const seen = `compareAndSet(${shown(expected)}, ${shown(next)}) resolved with true while "kept" was there`;
        must(!(await another.compareAndSet(expected, next)), seen, expectedOnly);
        await mustHold(store, 'kept', expectedOnly);
      }
    },
  ],
  [
    'compares texts exactly',
    async ({ store }) => {
      await mustSet(store, undefined, 'Caf\u00e9');
      for (const near of ['caf\u00e9', 'Caf\u00e9 ', 'Cafe\u0301', 'Cafe']) {
        must(!(await store.compareAndSet(near, 'x')), `${shown(near)} was taken for "Café"`, exact);
      }
      await mustSet(store, 'Caf\u00e9', 'next');
    },
  ],
  [
    'clears the text',
    async ({ store, another }) => {
      await mustSet(store, undefined, 'one');
      await mustSet(another, 'one', undefined);
      for (const adapter of [store, another]) await mustHold(adapter, undefined, '`undefined` as `next` clears the place.');
      await mustSet(store, undefined, 'two');
      await mustHold(another, 'two', 'A cleared place is as good as new.');
    },
  ],
  [
    'gives texts back as they were',
    async ({ store, another }) => {
      let before: string | undefined;
      for (const [what, text] of texts) {
        await mustSet(store, before, text);
        must((await another.get()) === text, `${what} came back as something else`, faithful);
        before = text;
      }
    },
  ],
  [
    'is never read half written',
    async ({ store, another }) => {
      const versions = Array.from({ length: 20 }, (_, index) => String.fromCharCode(97 + index).repeat(20_000));
      const state = { writing: true };
      const written = (async () => {
        let before: string | undefined;
        try {
          for (const next of versions) {
            await mustSet(store, before, next);
            before = next;
          }
        } finally {
          state.writing = false;
        }
      })();
      const read = (async () => {
        do {
          const text = await another.get();
          const whole = text === undefined || versions.includes(text);
          must(
            whole,
            `a reader saw ${String(text?.length)} characters that nobody has kept`,
            'get() gives one whole text that was kept, the older or the newer.',
          );
          await wait(0);
        } while (state.writing);
      })();
      await Promise.all([written, read]);
    },
  ],
  [
    'lets one of 50 win that replace the same text at once',
    async (place) => {
      await mustSet(place.store, undefined, 'start');
      const won = await fromBoth(place, 50, (adapter, index) => adapter.compareAndSet('start', `by ${String(index)}`));
      const winners = won.flatMap((yes, index) => (yes ? [index] : []));
      must(
        winners.length === 1,
        `${String(winners.length)} of 50 calls with the same \`expected\` resolved with true`,
        `Exactly one may. ${oneStep}`,
      );
      for (const adapter of [place.store, place.another]) {
        await mustHold(adapter, `by ${String(winners[0])}`, 'What is kept afterwards is the text of the one that got true.');
      }
    },
  ],
  [
    'loses none of 200 changes that two make at once',
    async (place) => {
      await mustSet(place.store, undefined, '0');
      await fromBoth(place, 2, async (adapter) => {
        for (let done = 0; done < 100;) {
          const before = await adapter.get();
          if (await adapter.compareAndSet(before, String(Number(before) + 1))) done += 1;
        }
      });
      await mustHold(place.store, '200', `Every change that got true is there afterwards. ${oneStep}`);
    },
  ],
];

async function mustHold(adapter: TokenStore, expected: string | undefined, demand: string): Promise<void> {
  const text = await adapter.get();
  // Not quoted: the place may be one that is in use, by mistake.
  const seen = typeof text === 'string' ? `another text, of ${String(text.length)} characters` : String(text);
  must(text === expected, `get() resolved with ${seen} instead of ${shown(expected)}`, demand);
}

async function mustSet(adapter: TokenStore, expected: string | undefined, next: string | undefined): Promise<void> {
  const done = await adapter.compareAndSet(expected, next);
  const seen = `compareAndSet(${shown(expected)}, ${shown(next)}) resolved with ${shown(done)} although the first was kept`;
  must(done, seen, 'It keeps `next` and resolves with true when what is kept is `expected`.');
}

function shown(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
