import type { TokenStore } from '../../core/types/ports/token-store.js';
import { callBoth, check, wait, type Check } from './case.js';

const empty = 'An empty store has no text: get() must resolve with undefined, not with null or an empty string.';
const atomic =
  'compareAndSet must compare and write in one step within the store itself (a script, a condition, a transaction, a lock across processes); ' +
  'a get() followed by a set is not enough.';
const onlyExpected = 'compareAndSet must write `next` only if the stored text equals `expected`, and otherwise change nothing.';
const exact = 'Texts must be compared code unit by code unit, including letter case, trailing whitespace and Unicode normalization.';
const unchanged = 'get() must return the text exactly as it was stored.';
const shared = 'Both adapters must see the same store.';

/** Texts that wrong quoting, encoding, trimming or truncation would damage. */
const texts: readonly (readonly [label: string, text: string])[] = [
  ['an empty string, which differs from no text', ''],
  ['JSON', '{"accessToken":"a","expiresAt":1735689600000,"refreshToken":null}'],
  ['quotes and backslashes', `'single' "double" \`back\` \\ \\n %s $1 \${x} ; -- </script>`],
  ['newlines and surrounding whitespace', ' \t first\r\nsecond\nthird\r \n'],
  ['Unicode', 'Grüße, 東京 🗝️ e\u0301 \u00e9 \u2028 \ufeff'],
  ['a text that looks like another type', 'undefined'],
  ['a text that looks like a number', '007.10'],
  ['20,000 characters', 'token-🗝-'.repeat(2500).slice(0, 20_000)],
];

export const textChecks: readonly Check[] = [
  [
    'is empty at first',
    async ({ store, another }) => {
      for (const adapter of [store, another]) await mustHold(adapter, undefined, empty);
      check(!(await store.compareAndSet('something', 'else')), 'compareAndSet("something", …) succeeded on an empty store', onlyExpected);
      await mustHold(store, undefined, `${onlyExpected} ${empty}`);
      check(
        await store.compareAndSet(undefined, undefined),
        'compareAndSet(undefined, undefined) failed on an empty store',
        '`undefined` represents no text.',
      );
    },
  ],
  [
    'stores a text in an empty store and replaces it',
    async ({ store, another }) => {
      await mustSet(store, undefined, 'one');
      await mustHold(store, 'one', 'The text must be stored when compareAndSet resolves.');
      await mustHold(another, 'one', shared);
      await mustSet(another, 'one', 'two');
      await mustHold(store, 'two', `${shared} Adapters must not cache the text.`);
      await mustSet(store, 'two', 'two');
      await mustHold(another, 'two', unchanged);
    },
  ],
  [
    'keeps its text if another text was expected',
    async ({ store, another }) => {
      await mustSet(store, undefined, 'current');
      for (const [expected, next] of [
        [undefined, 'x'],
        ['other', 'x'],
        ['', 'x'],
        ['other', undefined],
        [undefined, undefined],
      ] as const) {
        const observed = `compareAndSet(${quoted(expected)}, ${quoted(next)}) resolved with true although "current" was stored`;
        check(!(await another.compareAndSet(expected, next)), observed, onlyExpected);
        await mustHold(store, 'current', onlyExpected);
      }
    },
  ],
  [
    'compares texts exactly',
    async ({ store }) => {
      await mustSet(store, undefined, 'Caf\u00e9');
      for (const near of ['caf\u00e9', 'Caf\u00e9 ', 'Cafe\u0301', 'Cafe']) {
        check(!(await store.compareAndSet(near, 'x')), `${quoted(near)} matched "Café"`, exact);
      }
      await mustSet(store, 'Caf\u00e9', 'next');
    },
  ],
  [
    'clears the text',
    async ({ store, another }) => {
      await mustSet(store, undefined, 'one');
      await mustSet(another, 'one', undefined);
      for (const adapter of [store, another]) await mustHold(adapter, undefined, '`undefined` as `next` must clear the store.');
      await mustSet(store, undefined, 'two');
      await mustHold(another, 'two', 'A cleared store must accept a new text.');
    },
  ],
  [
    'returns texts unchanged',
    async ({ store, another }) => {
      let before: string | undefined;
      for (const [label, text] of texts) {
        await mustSet(store, before, text);
        check((await another.get()) === text, `for ${label}, get() returned a different text`, unchanged);
        before = text;
      }
    },
  ],
  [
    'never exposes a partially written text',
    async ({ store, another }) => {
      const versions = Array.from({ length: 20 }, (_, index) => String.fromCharCode(97 + index).repeat(20_000));
      const state = { writing: true };
      const writer = (async () => {
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
      const reader = (async () => {
        do {
          const text = await another.get();
          const complete = text === undefined || versions.includes(text);
          check(
            complete,
            `get() returned ${String(text?.length)} characters that were never stored`,
            'It must return one complete text, the old or the new one.',
          );
          await wait(0);
        } while (state.writing);
      })();
      await Promise.all([writer, reader]);
    },
  ],
  [
    'lets exactly one of 50 concurrent compareAndSet calls win',
    async (fixture) => {
      await mustSet(fixture.store, undefined, 'start');
      const results = await callBoth(fixture, 50, (adapter, index) => adapter.compareAndSet('start', `by ${String(index)}`));
      const winners = results.flatMap((won, index) => (won ? [index] : []));
      check(
        winners.length === 1,
        `${String(winners.length)} of 50 calls with the same \`expected\` resolved with true`,
        `Exactly one must win. ${atomic}`,
      );
      for (const adapter of [fixture.store, fixture.another]) {
        await mustHold(adapter, `by ${String(winners[0])}`, 'The stored text must be that of the call that resolved with true.');
      }
    },
  ],
  [
    'loses none of 200 concurrent changes by two adapters',
    async (fixture) => {
      await mustSet(fixture.store, undefined, '0');
      await callBoth(fixture, 2, async (adapter) => {
        for (let done = 0; done < 100;) {
          const before = await adapter.get();
          if (await adapter.compareAndSet(before, String(Number(before) + 1))) done += 1;
        }
      });
      await mustHold(fixture.store, '200', `Every change that resolved with true must be stored. ${atomic}`);
    },
  ],
];

async function mustHold(adapter: TokenStore, expected: string | undefined, requirement: string): Promise<void> {
  const text = await adapter.get();
  // Not quoted: the store may be in use by mistake, with secrets in it.
  const observed = typeof text === 'string' ? `a different text of ${String(text.length)} characters` : String(text);
  check(text === expected, `get() resolved with ${observed} instead of ${quoted(expected)}`, requirement);
}

async function mustSet(adapter: TokenStore, expected: string | undefined, next: string | undefined): Promise<void> {
  const written = await adapter.compareAndSet(expected, next);
  const observed = `compareAndSet(${quoted(expected)}, ${quoted(next)}) resolved with ${quoted(written)} although \`expected\` matched`;
  check(written, observed, 'It must write `next` and resolve with true if the stored text equals `expected`.');
}

function quoted(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
