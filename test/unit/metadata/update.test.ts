import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { metadataUpdate, type MetadataChanges, type MetadataValue } from '../../../src/metadata/index.js';

type Changes = MetadataChanges<Record<string, MetadataValue>>;

describe('metadataUpdate', () => {
  it('creates the tests first, then the removals, then the new values', () => {
    expect(metadataUpdate('enterprise.contract', { set: { a: 1, b: ['x'] }, unset: ['c'], test: { a: 2 } })).toEqual([
      { op: 'test', path: '/a', value: 2 },
      { op: 'remove', path: '/c' },
      { op: 'add', path: '/a', value: 1 },
      { op: 'add', path: '/b', value: ['x'] },
    ]);
  });

  it('leaves out properties that are undefined', () => {
    expect(metadataUpdate('enterprise.contract', { set: { a: undefined }, test: { b: undefined }, unset: ['a'] })).toEqual([
      { op: 'remove', path: '/a' },
    ]);
    expect(metadataUpdate('enterprise.contract', {})).toEqual([]);
  });

  it('escapes keys as JSON Pointers', () => {
    expect(metadataUpdate('enterprise.contract', { set: { 'a/b~c': 'x' } })).toEqual([{ op: 'add', path: '/a~1b~0c', value: 'x' }]);
  });

  const rows: readonly [name: string, changes: unknown, message: string][] = [
    ['null', { set: { a: null } }, 'metadataUpdate: set.a must not be null. To remove a value, name the field in unset.'],
    ['null in test', { test: { a: null } }, 'metadataUpdate: test.a must not be null.'],
    ['a boolean', { set: { a: true } }, 'metadataUpdate: set.a must be a string, a finite number or a list of strings.'],
    ['a Date', { set: { a: new Date(0) } }, 'metadataUpdate: set.a must be'],
    ['infinity', { set: { a: Infinity } }, 'metadataUpdate: set.a must be'],
    ['a list of numbers', { set: { a: [1] } }, 'metadataUpdate: set.a must be'],
    [
      'a property of the service',
      { set: { $version: 1 } },
      'metadataUpdate: set has the key "$version", which is not a field of a template.',
    ],
    ['a property of the service in unset', { unset: ['$version'] }, 'metadataUpdate: unset has the key "$version"'],
    ['a field that is set and unset', { set: { a: 1 }, unset: ['a'] }, 'metadataUpdate: a is both in set and in unset.'],
    ['an unknown option', { sett: { a: 1 } }, 'sett is not an option. The nearest is set'],
    ['no object', 'x', 'must be an object'],
    ['a set as a string', { set: 'x' }, 'metadataUpdate: set must be an object.'],
    ['a list as test', { test: ['x'] }, 'metadataUpdate: test must be an object.'],
    ['a text as unset', { unset: 'x' }, 'metadataUpdate: unset must be an array of keys.'],
  ];
  it.each(rows)('%s is rejected', (_name, changes, message) => {
    expect(() => metadataUpdate('enterprise.contract', changes as Changes)).toThrow(BoxConfigError);
    expect(() => metadataUpdate('enterprise.contract', changes as Changes)).toThrow(message);
  });
});
