import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { escapeLike, metadataQuery } from '../../../src/metadata/index.js';

type Build = Parameters<ReturnType<typeof metadataQuery<string>>['where']>[0];

const contracts = metadataQuery('enterprise.contract');
const place = { enterpriseId: '900100', ancestorFolderId: '7' };

function written(build: Build) {
  const { query, query_params } = contracts.where(build).toParams(place);
  return { query, values: Object.values(query_params ?? {}) };
}

describe('conditions', () => {
  const date = new Date('2026-11-01T00:00:00.000Z');
  const rows: readonly [name: string, build: Build, query: string, values: readonly unknown[]][] = [
    ['eq', (c) => c('a').eq('x'), 'a = :p1', ['x']],
    ['ne', (c) => c('a').ne(1), 'a <> :p1', [1]],
    ['gt', (c) => c('a').gt(-1.5), 'a > :p1', [-1.5]],
    ['gte', (c) => c('a').gte(0), 'a >= :p1', [0]],
    ['lt', (c) => c('a').lt(date), 'a < :p1', ['2026-11-01T00:00:00.000Z']],
    ['lte', (c) => c('a').lte('2026-11-01T00:00:00.000Z'), 'a <= :p1', ['2026-11-01T00:00:00.000Z']],
    ['like', (c) => c('a').like('x%'), 'a LIKE :p1', ['x%']],
    ['notLike', (c) => c('a').notLike('x%'), 'a NOT LIKE :p1', ['x%']],
    ['ilike', (c) => c('a').ilike('x_'), 'a ILIKE :p1', ['x_']],
    ['notIlike', (c) => c('a').notIlike('x_'), 'a NOT ILIKE :p1', ['x_']],
    ['in with several values', (c) => c('a').in('x', 'y'), 'a IN (:p1, :p2)', ['x', 'y']],
    ['in with an array', (c) => c('a').in(['x', 'y']), 'a IN (:p1, :p2)', ['x', 'y']],
    ['notIn', (c) => c('a').notIn(1, 2), 'a NOT IN (:p1, :p2)', [1, 2]],
    ['hasAny', (c) => c('a').hasAny('x'), 'a HASANY (:p1)', ['x']],
    ['hasAll', (c) => c('a').hasAll(['x', 'y']), 'a HASALL (:p1, :p2)', ['x', 'y']],
    ['isNull', (c) => c('a').isNull(), 'a IS NULL', []],
    ['isNotNull', (c) => c('a').isNotNull(), 'a IS NOT NULL', []],
    ['a property of the item', (_, item) => item.name.eq('x'), 'item.name = :p1', ['x']],
    ['a field named like a method of objects', (c) => c('constructor').eq('x'), 'constructor = :p1', ['x']],
    ['a field as a property', (c) => (c as unknown as { readonly amount: ReturnType<typeof c> }).amount.eq(1), 'amount = :p1', [1]],
    [
      'a field named like a property of functions',
      (c) => (c as unknown as { readonly name: ReturnType<typeof c> }).name.eq('x'),
      'name = :p1',
      ['x'],
    ],
    ['and', (c) => c('a').eq(1).and(c('b').eq(2)), 'a = :p1 AND b = :p2', [1, 2]],
    ['or', (c) => c('a').eq(1).or(c('b').eq(2)), 'a = :p1 OR b = :p2', [1, 2]],
    ['not', (c) => c('a').eq(1).not(), 'NOT (a = :p1)', [1]],
    [
      'an OR within an AND gets parentheses',
      (c) => c('a').eq(1).or(c('b').eq(2)).and(c('d').eq(3)),
      '(a = :p1 OR b = :p2) AND d = :p3',
      [1, 2, 3],
    ],
    [
      'an AND within an OR gets parentheses',
      (c) =>
        c('d')
          .eq(3)
          .or(c('a').eq(1).and(c('b').eq(2))),
      'd = :p1 OR (a = :p2 AND b = :p3)',
      [3, 1, 2],
    ],
    [
      'the same condition twice',
      (c) => {
        const one = c('a').eq(1);
        return one.and(one.not());
      },
      'a = :p1 AND NOT (a = :p2)',
      [1, 1],
    ],
  ];
  it.each(rows)('%s', (_name, build, query, values) => {
    expect(written(build)).toEqual({ query, values });
  });

  it('escapeLike makes a pattern match only the text itself', () => {
    expect(escapeLike('100%_\\')).toBe('100\\%\\_\\\\');
  });
});

describe('invalid conditions', () => {
  const rows: readonly [name: string, build: Build, message: string][] = [
    [
      'null',
      (c) => c('a').eq(null as never),
      'a.eq: the value must be a string, a finite number or a Date. To find instances without a value, use isNull().',
    ],
    ['undefined', (c) => c('a').eq(undefined as never), 'use isNull()'],
    ['an object', (c) => c('a').eq({} as never), 'a.eq: the value must be a string'],
    ['NaN', (c) => c('a').gt(Number.NaN), 'a.gt: the value must be a string, a finite number or a Date.'],
    ['an invalid Date', (c) => c('a').gt(new Date('x')), 'a.gt: the Date is invalid.'],
    ['an empty list', (c) => c('a').in([]), 'a.in: at least one value is required.'],
    ['no value', (c) => (c('a').in as () => never)(), 'a.in: at least one value is required.'],
    ['a key with a dash', (c) => c('due-date').eq(1), 'where: the field "due-date" cannot be queried.'],
    ['a key that begins with a digit', (c) => c('2nd').eq(1), 'where: the field "2nd" cannot be queried.'],
    ['a result that is no condition', () => true as never, 'where: the result: the argument must be a condition'],
    [
      'an operand that is no condition',
      (c) =>
        c('a')
          .eq(1)
          .and(true as never),
      'and: the argument must be a condition',
    ],
    [
      '&& between conditions',
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- this mistake compiles
      (c) => c('a').eq(1) && c('b').eq(2),
      'where: the condition a = :value is not part of the result.',
    ],
    [
      'a condition that is created and not used',
      (c) => {
        c('a').eq(1);
        return c('b').eq(2);
      },
      'where: the condition a = :value is not part of the result.',
    ],
  ];
  it.each(rows)('%s is rejected', (_name, build, message) => {
    expect(() => contracts.where(build)).toThrow(BoxConfigError);
    expect(() => contracts.where(build)).toThrow(message);
  });
});

describe('a query', () => {
  it('without conditions returns all instances of the template with their values', () => {
    expect(contracts.toParams({ enterpriseId: '900100' })).toEqual({
      from: 'enterprise_900100.contract',
      ancestor_folder_id: '0',
      fields: ['metadata.enterprise_900100.contract'],
    });
  });

  it('with all parts', () => {
    const query = contracts
      .where((c) => c('a').eq(1))
      .where((c) => c('b').eq(2).or(c('b').isNull()))
      .orderBy('a', 'desc')
      .orderBy('b', 'desc')
      .select('a')
      .select('b', 'a');
    expect(query.toParams({ ...place, itemFields: ['name'], limit: 20 })).toEqual({
      from: 'enterprise_900100.contract',
      query: 'a = :p1 AND (b = :p2 OR b IS NULL)',
      query_params: { p1: 1, p2: 2 },
      ancestor_folder_id: '7',
      order_by: [
        { field_key: 'a', direction: 'DESC' },
        { field_key: 'b', direction: 'DESC' },
      ],
      fields: ['name', 'metadata.enterprise_900100.contract.a', 'metadata.enterprise_900100.contract.b'],
      limit: 20,
    });
  });

  it('is immutable', () => {
    const narrow = contracts.where((c) => c('a').eq(1));
    narrow.where((c) => c('b').eq(2));
    expect(narrow.toParams(place).query).toBe('a = :p1');
    expect(contracts.toParams(place).query).toBeUndefined();
  });

  it.each([
    ['global.contract', 'The service queries templates of the enterprise only.'],
    ['contract', "The name must be 'enterprise', a dot and the key of the template"],
    ['enterprise.', 'The name must be'],
    ['enterprise_x.contract', 'The name must be'],
    ['enterprise.a.b', 'The name must be'],
  ])('of %s is rejected', (name, message) => {
    expect(() => metadataQuery(name)).toThrow(BoxConfigError);
    expect(() => metadataQuery(name)).toThrow(message);
  });

  it('rejects two directions, an unknown direction and an invalid enterprise', () => {
    expect(() => contracts.orderBy('a').orderBy('b', 'desc')).toThrow('orderBy: all fields must have the same direction.');
    expect(() => contracts.orderBy('a', 'up' as 'asc')).toThrow("orderBy: direction must be 'asc' or 'desc'.");
    expect(() => contracts.toParams({ enterpriseId: 'x' })).toThrow('enterpriseId must be the ID of the enterprise, a string of digits.');
  });
});
