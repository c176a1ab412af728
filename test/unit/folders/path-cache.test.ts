import { expect, it } from 'vitest';
import { PathCache } from '../../../src/folders/path-cache.js';

const item = (id: string) => ({ type: 'folder' as const, id, name: id });

it('the path cache keeps 10,000 items and evicts the least recently set', () => {
  const cache = new PathCache();
  for (let at = 0; at < 10_000; at++) cache.set(undefined, '0', `f${String(at)}`, item(String(at)));
  cache.set(undefined, '0', 'f0', item('0'));
  cache.set(undefined, '0', 'one more', item('one more'));
  expect(cache.get(undefined, '0', 'f0')).toEqual(item('0'));
  expect(cache.get(undefined, '0', 'f1')).toBeUndefined();
  expect(cache.get(undefined, '0', 'f2')).toEqual(item('2'));
});

it('the path cache keys by user, folder and name, and ignores case and Unicode composition', () => {
  const cache = new PathCache();
  cache.set('7', '1', 'Caf\u00e9', item('a'));
  expect(cache.get('7', '1', 'CAFE\u0301')).toEqual(item('a'));
  expect([cache.get(undefined, '1', 'Caf\u00e9'), cache.get('7', '11', 'Caf\u00e9'), cache.get('7', '1', 'Cafe')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  cache.delete('7', '1', 'caf\u00e9');
  expect(cache.get('7', '1', 'Caf\u00e9')).toBeUndefined();
});
