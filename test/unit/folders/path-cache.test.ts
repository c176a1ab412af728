import { expect, it } from 'vitest';
import { PathCache } from '../../../src/folders/path-cache.js';

const item = (id: string) => ({ type: 'folder' as const, id, name: id });

it('keeps 10,000 items and forgets those that were seen longest ago', () => {
  const known = new PathCache();
  for (let at = 0; at < 10_000; at++) known.set(undefined, '0', `f${String(at)}`, item(String(at)));
  known.set(undefined, '0', 'f0', item('0'));
  known.set(undefined, '0', 'one more', item('one more'));
  expect(known.get(undefined, '0', 'f0')).toEqual(item('0'));
  expect(known.get(undefined, '0', 'f1')).toBeUndefined();
  expect(known.get(undefined, '0', 'f2')).toEqual(item('2'));
});

it('tells users, folders and names apart, but not names that differ in case or composition', () => {
  const known = new PathCache();
  known.set('7', '1', 'Caf\u00e9', item('a'));
  expect(known.get('7', '1', 'CAFE\u0301')).toEqual(item('a'));
  expect([known.get(undefined, '1', 'Caf\u00e9'), known.get('7', '11', 'Caf\u00e9'), known.get('7', '1', 'Cafe')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  known.forget('7', '1', 'caf\u00e9');
  expect(known.get('7', '1', 'Caf\u00e9')).toBeUndefined();
});
