import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryString, serializeQuery } from '../../../../src/core/encoding/encode-query.js';
import { serializeParams } from '../../../../src/core/encoding/serialize-params.js';
import type { NamedOperation } from '../../../../src/core/types/operation.js';

const operation: NamedOperation = { id: 'things.list', method: 'GET', path: '/things', json: ['filters'] };
const text = (params: Record<string, unknown>, of = operation) => queryString(serializeParams(of, params).query);

/** Reads a query string by hand, as RFC 3986 has it: lists are split before they are decoded. */
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

describe('the query', () => {
  it('joins a list with commas', () => {
    expect(text({ fields: ['name', 'size'] })).toBe('fields=name,size');
  });

  it('encodes a comma inside an entry, so that it does not become another entry', () => {
    expect(text({ tags: ['a,b', 'c'] })).toBe('tags=a%2Cb,c');
  });

  it('encodes what would end the value, and spaces as %20', () => {
    expect(text({ query: 'a&b=c #d+e' })).toBe('query=a%26b%3Dc%20%23d%2Be');
  });

  it('writes numbers, booleans and dates as text', () => {
    expect(text({ limit: 10, usemarker: false, since: new Date(0) })).toBe('limit=10&usemarker=false&since=1970-01-01T00%3A00%3A00.000Z');
  });

  it('writes a JSON parameter as JSON, a list in it too', () => {
    const filters = [{ scope: 'global', filters: { a: 'x,y' } }];
    expect(JSON.parse(decodeURIComponent(text({ filters }).replace('filters=', '')))).toEqual(filters);
  });

  it('leaves undefined out, for a method and for raw', () => {
    expect(text({ a: undefined, b: '' })).toBe('b=');
    expect(serializeQuery(operation, { a: undefined, b: ['x', 'y'] })).toEqual({ b: 'x,y' });
  });

  it('uses wire names', () => {
    expect(text({ queryName: 1 }, { ...operation, rename: { queryName: 'name' } })).toBe('name=1');
  });

  it('gives an independent decoder back every list of words', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), (list) => {
        expect(decode(text({ list })).get('list')).toEqual(list);
      }),
    );
  });

  it('gives an independent decoder back every set of named words', () => {
    const names = words.filter((name) => name !== 'filters' && name !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(names, words, { noNullPrototype: true }), (params) => {
        const decoded = decode(text(params));
        expect(Object.fromEntries([...decoded].map(([name, values]) => [name, values.join(',')]))).toEqual(
          Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value])),
        );
      }),
    );
  });

  it('gives every JSON value back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (filters) => {
        const sent = text({ filters }).replace('filters=', '');
        expect(sent).not.toMatch(/[&#+ ]/);
        expect(JSON.parse(decodeURIComponent(sent))).toEqual(JSON.parse(JSON.stringify(filters)));
      }),
    );
  });
});

describe('what an operation fixes in the query', () => {
  const variant: NamedOperation = { ...operation, fixedQuery: { fields: ['shared_link'], scope: 'mine' } };

  it('is sent without any params', () => {
    expect(text({}, variant)).toBe('fields=shared_link&scope=mine');
  });

  it('unites its fields with those of the caller, each once', () => {
    expect(
      decode(text({ fields: ['name', 'shared_link'] }, variant))
        .get('fields')
        ?.sort(),
    ).toEqual(['name', 'shared_link']);
    expect(decode(text({ fields: undefined }, variant)).get('fields')).toEqual(['shared_link']);
    expect(decode(text({ fields: [] }, variant)).get('fields')).toEqual(['shared_link']);
  });

  it('has the last word otherwise', () => {
    expect(decode(text({ scope: 'all' }, variant)).get('scope')).toEqual(['mine']);
  });
});
