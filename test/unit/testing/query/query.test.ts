import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuery, type ValueType } from '../../../../src/testing/query/evaluate.js';
import { isLike } from '../../../../src/testing/query/like.js';
import { parseQuery } from '../../../../src/testing/query/parse.js';

const types: Readonly<Record<string, ValueType>> = {
  customer: 'string',
  amount: 'number',
  signed: 'date',
  state: 'enum',
  regions: 'multiSelect',
  'item.name': 'string',
};

const contract = {
  customer: 'Harbour Books',
  amount: 2500,
  signed: '2024-03-05T00:00:00.000Z',
  state: 'open',
  regions: ['North', 'West'],
  'item.name': 'contract_1.pdf',
} as const;

function matches(
  query: string,
  parameters: Readonly<Record<string, unknown>> = {},
  values: Readonly<Record<string, unknown>> = contract,
): boolean {
  return compileQuery(parseQuery(query), parameters, (key) => types[key])((key) => values[key]);
}

describe('query', () => {
  it.each<[string, Record<string, unknown>, boolean]>([
    ['amount = :a', { a: 2500 }, true],
    ['amount <> :a', { a: 2500 }, false],
    ['amount > :a AND amount <= :b', { a: 1000, b: 2500 }, true],
    ['amount < :a OR customer = :c', { a: 1, c: 'Harbour Books' }, true],
    ['NOT amount >= :a', { a: 3000 }, true],
    // AND binds more tightly than OR.
    ['amount = :a OR amount = :b AND amount = :b', { a: 2500, b: 1 }, true],
    ['(amount = :a OR amount = :b) AND amount = :b', { a: 2500, b: 1 }, false],
    ['NOT (amount = :b) AND amount = :a', { a: 2500, b: 1 }, true],
    ['customer = :c', { c: 'harbour books' }, false],
    ['customer LIKE :c', { c: 'Harb%' }, true],
    ['customer LIKE :c', { c: 'harb%' }, false],
    ['customer ILIKE :c', { c: 'harb%BOOKS' }, true],
    ['customer NOT LIKE :c', { c: '%Books' }, false],
    ['customer NOT ILIKE :c', { c: 'x%' }, true],
    ['customer ~ :c', { c: 'BOUR' }, true],
    ['item.name LIKE :n', { n: 'contract\\_1.%' }, true],
    ['item.name LIKE :n', { n: 'contract\\_2.%' }, false],
    ['amount IN (:a, :b)', { a: 1, b: 2500 }, true],
    ['amount NOT IN (:a)', { a: 2500 }, false],
    ['state HASANY (:a, :b)', { a: 'closed', b: 'open' }, true],
    ['regions HASANY (:a)', { a: 'South' }, false],
    ['regions HASALL (:a, :b)', { a: 'West', b: 'North' }, true],
    ['regions HASALL (:a, :b)', { a: 'West', b: 'South' }, false],
    ['regions = :a', { a: ['West', 'North'] }, true],
    ['regions = :a', { a: ['West'] }, false],
    ['regions <> :a', { a: ['West'] }, true],
    ['customer IS NULL', {}, false],
    ['customer IS NOT NULL', {}, true],
    // Dates are compared as times.
    ['signed = :d', { d: '2024-03-05T01:00:00+01:00' }, true],
    ['signed > :d', { d: '2024-03-04T23:59:59Z' }, true],
    ['  amount\n>=\t:a  ', { a: 2500 }, true],
    ['amount>=:a', { a: 2500 }, true],
    ['amount = :a and not customer = :a1', { a: 2500, a1: 'x' }, true],
  ])('%s with %j is %s', (query, parameters, expected) => {
    expect(matches(query, parameters)).toBe(expected);
  });

  it.each(['amount = :a', 'amount <> :a', 'NOT amount = :a', 'NOT amount <> :a', 'amount NOT IN (:a)', 'amount = :a OR NOT amount = :a'])(
    'a missing value does not meet %s',
    (query) => {
      expect(matches(query, { a: 1 }, {})).toBe(false);
    },
  );

  it('a missing value leaves the other side of AND and OR to decide', () => {
    expect(matches('amount = :a OR customer IS NULL', { a: 1 }, {})).toBe(true);
    expect(matches('NOT (amount = :a AND customer IS NOT NULL)', { a: 1 }, {})).toBe(true);
  });

  it.each<[string, string]>([
    ['', 'Expected a key, not the end of the query at position 1'],
    ['amount', 'Expected an operator, not the end of the query at position 7'],
    ['amount = 5', 'Unexpected "5": set values as parameters, such as amount >= :least at position 10'],
    ["customer = 'x'", `Unexpected "'": set values as parameters, such as amount >= :least at position 12`],
    ['amount = :a )', 'Expected AND, OR or the end of the query, not ")" at position 13'],
    ['(amount = :a', 'Expected ")", not the end of the query at position 13'],
    ['amount = :a AND', 'Expected a key, not the end of the query at position 16'],
    ['amount NOT = :a', 'Expected IN, LIKE or ILIKE, not "=" at position 12'],
    ['amount IN :a', 'Expected "(", not "a" at position 11'],
    ['amount IS NOT', 'Expected NULL, not the end of the query at position 14'],
    ['amount = other', 'Expected a parameter such as :value, not "other" at position 10'],
    ['amount + :a', 'Unexpected "+" at position 8'],
    ['  é = :a', 'Unexpected "é" at position 3'],
    ['total = :a', 'total is not a field at position 1'],
    ['amount = :missing', 'The parameter :missing has no value at position 10'],
    ['amount = :text', 'The parameter :text must be a number at position 10'],
    ['customer = :number', 'The parameter :number must be a string at position 12'],
    ['signed = :text', 'The parameter :text must be a date at position 10'],
    ['regions IN (:text)', 'IN does not apply to regions, which has several values: use HASANY or HASALL at position 1'],
    ['regions = :text', 'The parameter :text must be a list of strings, or use HASANY or HASALL at position 11'],
    ['regions > :text', '> does not apply to regions, which has several values at position 1'],
    ['state HASALL (:text)', 'HASALL does not apply to state, which is an enum at position 1'],
    ['amount LIKE :text', 'LIKE needs a string, and amount is a number at position 1'],
    [`${'('.repeat(300)}amount = :a${')'.repeat(300)}`, 'The query is nested too deeply at position'],
  ])('rejects %j and names the position', (query, message) => {
    expect(() => matches(query, { a: 1, text: 'x', number: 1 })).toThrow(message);
  });

  it('never hangs or throws anything but a query error', () => {
    const words = fc.constantFrom('amount', 'AND', 'OR', 'NOT', '(', ')', ':a', 'IN', 'LIKE', 'IS', 'NULL', ',', '=', '<>', '~', 'é', "'");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        try {
          parseQuery(parts.join(' '));
        } catch (error) {
          expect((error as Error).name).toBe('QueryError');
        }
      }),
    );
  });
});

describe('isLike', () => {
  it('agrees with a regular expression', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '%', '_', '\\'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (value, pattern) => {
        const source = [...pattern.matchAll(/\\.|./gsu)].map(([part]) => {
          const escaped = (character: string): string => character.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
          return part === '%' ? '.*' : part === '_' ? '.' : escaped(part.length === 2 ? part.slice(1) : part);
        });
        expect(isLike(value, pattern)).toBe(new RegExp(`^${source.join('')}$`, 'su').test(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no exponential time', () => {
    expect(isLike('a'.repeat(5000), `${'%a'.repeat(200)}%b`)).toBe(false);
  });
});
