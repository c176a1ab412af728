import { expect } from 'vitest';
import type { StateStore } from '../../../src/core/types/ports/state-store.js';

/** One behavior of every state store. `another` shares the storage of `store`, which is initially empty. */
export type StateStoreCase = readonly [name: string, check: (store: StateStore, another: StateStore) => Promise<void>];

/** Keys that may collide as file names or break as parts of commands. */
export const awkwardKeys = [
  ...[
    '',
    ' ',
    '.',
    '..',
    '../up',
    '/etc',
    'a/b',
    'a\\b',
    'a',
    'A',
    'ä',
    'a\u0308',
    'a%62',
    'ab',
    'con',
    'nul.txt',
    '~',
    '*',
    'a\nb',
    'a\0b',
  ],
  ...['x'.repeat(300), `${'x'.repeat(300)}y`, '{a}', 'box-a', '\u{1F4E6}'],
];

export const stateStoreCases: readonly StateStoreCase[] = [
  [
    'returns the last text that was set, and undefined before set and after delete',
    async (store, another) => {
      expect(await another.get('key')).toBeUndefined();
      await store.set('key', 'one');
      expect(await another.get('key')).toBe('one');
      await another.set('key', 'two');
      expect(await store.get('key')).toBe('two');
      await store.delete('key');
      expect([await store.get('key'), await another.get('key')]).toEqual([undefined, undefined]);
      await expect(another.delete('key')).resolves.toBeUndefined();
    },
  ],
  [
    'stores any text unchanged',
    async (store, another) => {
      for (const text of ['', '\n', ' a ', 'a\r\n\0b', '"ä"\u2028\u{1F4E6}', 'x'.repeat(1_000_000)]) {
        await store.set('key', text);
        expect((await another.get('key')) === text).toBe(true);
      }
    },
  ],
  [
    'stores similar and unusual keys separately',
    async (store, another) => {
      await Promise.all(awkwardKeys.map((key, index) => store.set(key, String(index))));
      expect(await Promise.all(awkwardKeys.map((key) => another.get(key)))).toEqual(awkwardKeys.map((_, index) => String(index)));
      for (const key of awkwardKeys.slice(1)) await another.delete(key);
      expect(await Promise.all(awkwardKeys.map((key) => store.get(key)))).toEqual(['0', ...awkwardKeys.slice(1).map(() => undefined)]);
    },
  ],
  [
    'applies concurrent changes in call order',
    async (store, another) => {
      const all = Array.from({ length: 20 }, (_, index) => store.set('key', 'x'.repeat((20 - index) * 10_000)));
      await Promise.all([...all, store.delete('key'), store.set('key', 'last')]);
      expect(await another.get('key')).toBe('last');
    },
  ],
];
