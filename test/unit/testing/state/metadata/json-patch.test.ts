import { describe, expect, it } from 'vitest';
import { applyPatch, PatchError, type PatchOperation } from '../../../../../src/testing/state/metadata/json-patch.js';

const document = { name: 'Ada', age: 23, tags: ['a', 'b'], 'a/b': 1, 'm~n': 2, card: { title: { text: 'T' } } };

const failure = (operations: readonly PatchOperation[]): string => {
  try {
    applyPatch(document, operations);
  } catch (error) {
    if (error instanceof PatchError) return error.message;
    throw error;
  }
  throw new Error('The patch was applied.');
};

describe('a JSON Patch', () => {
  it('adds, replaces and removes properties', () => {
    const result = applyPatch({ name: 'Ada', age: 23 }, [
      { op: 'add', path: '/city', value: 'Bath' },
      { op: 'add', path: '/name', value: 'Ben' },
      { op: 'replace', path: '/city', value: 'York' },
      { op: 'remove', path: '/age' },
    ]);
    expect(result).toEqual({ name: 'Ben', city: 'York' });
  });

  it('moves and copies values', () => {
    expect(applyPatch({ a: [1], b: 2 }, [{ op: 'move', from: '/a', path: '/c' }])).toEqual({ b: 2, c: [1] });
    const copied = applyPatch({ a: [1] }, [
      { op: 'copy', from: '/a', path: '/b' },
      { op: 'add', path: '/b/-', value: 2 },
    ]);
    expect(copied).toEqual({ a: [1], b: [1, 2] });
  });

  it('changes lists by index and appends to them', () => {
    const result = applyPatch(document, [
      { op: 'add', path: '/tags/1', value: 'x' },
      { op: 'add', path: '/tags/-', value: 'z' },
      { op: 'replace', path: '/tags/0', value: 'A' },
      { op: 'remove', path: '/tags/2' },
    ]);
    expect(result['tags']).toEqual(['A', 'x', 'z']);
  });

  it('unescapes slashes and tildes in keys', () => {
    const result = applyPatch(document, [
      { op: 'replace', path: '/a~1b', value: 10 },
      { op: 'replace', path: '/m~0n', value: 20 },
    ]);
    expect(result).toMatchObject({ 'a/b': 10, 'm~n': 20 });
    expect(applyPatch({ '~1': 1 }, [{ op: 'replace', path: '/~01', value: 2 }])).toEqual({ '~1': 2 });
  });

  it('changes nested objects', () => {
    expect(applyPatch(document, [{ op: 'replace', path: '/card/title/text', value: 'U' }])['card']).toEqual({ title: { text: 'U' } });
  });

  it('applies later operations after a successful test, in which the order of properties does not matter', () => {
    const result = applyPatch({ a: { x: 1, y: [1, null] }, b: 1 }, [
      { op: 'test', path: '/a', value: { y: [1, null], x: 1 } },
      { op: 'replace', path: '/b', value: 2 },
    ]);
    expect(result['b']).toBe(2);
  });

  it.each<[string, PatchOperation]>([
    ['test /name: the value is another one', { op: 'test', path: '/name', value: 'Ben' }],
    ['test /tags: the value is another one', { op: 'test', path: '/tags', value: ['b', 'a'] }],
    ['test /tags: the value is another one', { op: 'test', path: '/tags', value: { 0: 'a', 1: 'b' } }],
    ['test /city: there is no such value', { op: 'test', path: '/city', value: null }],
    ['replace /city: there is no such value', { op: 'replace', path: '/city', value: 'York' }],
    ['remove /city: there is no such value', { op: 'remove', path: '/city' }],
    ['copy /b: there is no such value', { op: 'copy', from: '/city', path: '/b' }],
    ['add /city/name: there is no such value', { op: 'add', path: '/city/name', value: 'York' }],
    ['add /name/x: there is no such value', { op: 'add', path: '/name/x', value: 1 }],
    ['add /tags/3: the index is above the length of the list', { op: 'add', path: '/tags/3', value: 1 }],
    ['add /tags/01: "01" is not an index', { op: 'add', path: '/tags/01', value: 1 }],
    ['replace /tags/2: there is no such value', { op: 'replace', path: '/tags/2', value: 1 }],
    ['remove /tags/length: "length" is not an index', { op: 'remove', path: '/tags/length' }],
    ['move /card/title/x: a value cannot be moved into itself', { op: 'move', from: '/card/title', path: '/card/title/x' }],
    ['remove name: "name" is not a JSON Pointer to a property', { op: 'remove', path: 'name' }],
    ['remove /a~2b: "/a~2b" is not a JSON Pointer to a property', { op: 'remove', path: '/a~2b' }],
    ['replace /toString: there is no such value', { op: 'replace', path: '/toString', value: 1 }],
  ])('fails with "%s"', (message, operation) => {
    expect(failure([operation])).toBe(message);
  });

  it('leaves the document as it is, whether it succeeds or fails', () => {
    const before = structuredClone(document);
    applyPatch(document, [{ op: 'add', path: '/tags/-', value: 'c' }]);
    failure([
      { op: 'remove', path: '/tags/0' },
      { op: 'test', path: '/age', value: 24 },
    ]);
    expect(document).toEqual(before);
  });

  it('treats __proto__ as an ordinary key', () => {
    const result = applyPatch({}, [{ op: 'add', path: '/__proto__', value: { admin: true } }]);
    expect(Object.keys(result)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });
});
