import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryString, serializeQuery } from '../../../../src/core/encoding/encode-query.js';
import { serializeParams } from '../../../../src/core/encoding/serialize-params.js';
import type { NamedOperation } from '../../../../src/core/types/operation.js';

const operation: NamedOperation = { id: 'things.list', method: 'GET', path: '/things', json: ['filters'] };
const queryOf = (params: Record<string, unknown>, target = operation) => queryString(serializeParams(target, params).query);

/** Parses a query string according to RFC 3986, without the code under test. Splits lists before decoding. */
function decode(query: string): Map<string, string[]> {
  const pairs = query === '' ? [] : query.split('&');
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [
        decodeURIComponent(pair.slice(0, at)),
        pair
          .slice(at + 1)
          .split(',')
          .map(decodeURIComponent),
      ];
    }),
  );
}

const words = fc.string({ unit: 'grapheme' });

describe('query strings', () => {
  it('joins list entries with commas', () => {
    expect(queryOf({ fields: ['name', 'size'] })).toBe('fields=name,size');
  });

  it('encodes a comma inside a list entry', () => {
    expect(queryOf({ tags: ['a,b', 'c'] })).toBe('tags=a%2Cb,c');
  });

  it('encodes reserved characters, and spaces as %20', () => {
    expect(queryOf({ query: 'a&b=c #d+e' })).toBe('query=a%26b%3Dc%20%23d%2Be');
  });

  it('converts numbers, booleans and dates to text', () => {
    expect(queryOf({ limit: 10, usemarker: false, since: new Date(0) })).toBe(
      'limit=10&usemarker=false&since=1970-01-01T00%3A00%3A00.000Z',
    );
  });

  it('encodes a JSON parameter as JSON, including lists', () => {
    const filters = [{ scope: 'global', filters: { a: 'x,y' } }];
    expect(JSON.parse(decodeURIComponent(queryOf({ filters }).replace('filters=', '')))).toEqual(filters);
  });

  it('omits undefined parameters in methods and raw calls', () => {
    expect(queryOf({ a: undefined, b: '' })).toBe('b=');
    expect(serializeQuery(operation, { a: undefined, b: ['x', 'y'] })).toEqual({ b: 'x,y' });
  });

  it('uses the wire names of renamed parameters', () => {
    expect(queryOf({ queryName: 1 }, { ...operation, rename: { queryName: 'name' } })).toBe('name=1');
  });

  it('round-trips every list of words through an independent decoder', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (list) => {
        expect(decode(queryOf({ list })).get('list')).toEqual(list);
      }),
    );
  });

  it('round-trips every set of named words through an independent decoder', () => {
    const names = words.filter((name) => name !== 'filters' && name !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(names, words, { noNullPrototype: true }), (params) => {
        const decoded = decode(queryOf(params));
        expect(Object.fromEntries([...decoded].map(([name, values]) => [name, values.join(',')]))).toEqual(
          Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value])),
        );
      }),
    );
  });

  it('round-trips every JSON value', () => {
    fc.assert(
      fc.property(
        fc.jsonValue().filter((value) => value !== null),
        (filters) => {
          const sent = queryOf({ filters }).replace('filters=', '');
          expect(sent).not.toMatch(/[&#+ ]/);
          expect(JSON.parse(decodeURIComponent(sent))).toEqual(JSON.parse(JSON.stringify(filters)));
        },
      ),
    );
  });
});

describe('fixed query parameters of a variant', () => {
  const variant: NamedOperation = { ...operation, fixedQuery: { fields: ['shared_link'], scope: 'mine' } };

  it('sends the fixed parameters without any params', () => {
    expect(queryOf({}, variant)).toBe('fields=shared_link&scope=mine');
  });

  it('merges the fixed fields with the fields of the caller, without duplicates', () => {
    expect(
      decode(queryOf({ fields: ['name', 'shared_link'] }, variant))
        .get('fields')
        ?.sort(),
    ).toEqual(['name', 'shared_link']);
    expect(decode(queryOf({ fields: undefined }, variant)).get('fields')).toEqual(['shared_link']);
    expect(decode(queryOf({ fields: [] }, variant)).get('fields')).toEqual(['shared_link']);
  });

  it('lets other fixed parameters take precedence over the caller', () => {
    expect(decode(queryOf({ scope: 'all' }, variant)).get('scope')).toEqual(['mine']);
  });
});
