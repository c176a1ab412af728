import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxNotFoundError } from 'box-openapi-sdk';
import {
  metadataQuery,
  metadataUpdate,
  type FloatField,
  type StringField,
  type EnumField,
  type MultiSelectField,
} from 'box-openapi-sdk/metadata';
import type { MetadataQuery } from 'box-openapi-sdk/metadata';
import { collect, openBox } from '../../support/box.js';

interface Contract {
  title?: string;
  amount?: number;
  state?: 'open' | 'closed';
  tags?: ('red' | 'blue')[];
  signed?: string;
}

interface ContractFields {
  readonly title: StringField;
  readonly amount: FloatField;
  readonly state: EnumField<'open' | 'closed'>;
  readonly tags: MultiSelectField<'red' | 'blue'>;
}

/** The same query with the types that `BoxMetadata` would provide. */
const contracts = () => metadataQuery('enterprise.contract') as unknown as MetadataQuery<Contract, ContractFields>;

const values: readonly Contract[] = [
  { title: 'Alpha 100%', amount: 10, state: 'open', tags: ['red'], signed: '2026-01-01T00:00:00.000Z' },
  { title: 'beta', amount: 20, state: 'closed', tags: ['red', 'blue'], signed: '2026-02-01T00:00:00.000Z' },
  { title: 'Gamma', amount: 30, state: 'open' },
  { title: 'delta 1000', amount: 40, state: 'closed', tags: ['blue'], signed: '2026-03-01T00:00:00.000Z' },
];

async function withContracts() {
  const fixture = await openBox();
  const { box, mock } = fixture;
  await box.metadataTemplates.create({
    scope: 'enterprise',
    templateKey: 'contract',
    displayName: 'Contract',
    fields: [
      { type: 'string', key: 'title', displayName: 'Title' },
      { type: 'float', key: 'amount', displayName: 'Amount' },
      { type: 'enum', key: 'state', displayName: 'State', options: [{ key: 'open' }, { key: 'closed' }] },
      { type: 'multiSelect', key: 'tags', displayName: 'Tags', options: [{ key: 'red' }, { key: 'blue' }] },
      { type: 'date', key: 'signed', displayName: 'Signed' },
    ],
  });
  const files = await Promise.all(
    values.map(async (body, index) => {
      const { id } = await mock.state.addFile({ name: `contract ${String(index + 1)}.txt`, content: 'x' });
      await box.files.metadata.create(id, 'enterprise', 'contract', { body: { ...body } });
      return id;
    }),
  );
  return { ...fixture, files };
}

describe('a query against the service', () => {
  type Where = Parameters<MetadataQuery<Contract, ContractFields>['where']>[0];
  const rows: readonly [name: string, where: Where, amounts: readonly number[]][] = [
    ['a comparison of numbers', (c) => c.amount.gt(20), [30, 40]],
    ['AND', (c) => c.amount.gte(20).and(c.state.eq('closed')), [20, 40]],
    ['OR within AND', (c) => c.amount.eq(10).or(c.amount.eq(20)).and(c.state.eq('open')), [10]],
    ['NOT', (c) => c.state.eq('open').not(), [20, 40]],
    ['IN', (c) => c.title.in('beta', 'Gamma'), [20, 30]],
    ['NOT IN', (c) => c.amount.notIn([10, 40]), [20, 30]],
    ['LIKE is case-sensitive', (c) => c.title.like('%a'), [20, 30]],
    ['ILIKE ignores case', (c) => c.title.ilike('g%'), [30]],
    ['HASANY', (c) => c.tags.hasAny('red'), [10, 20]],
    ['HASALL', (c) => c.tags.hasAll(['red', 'blue']), [20]],
    ['IS NULL', (c) => c.tags.isNull(), [30]],
    ['a property of the item', (_, item) => item.name.like('%4.txt'), [40]],
  ];
  it('each operator finds the matching instances', async () => {
    const { box } = await withContracts();
    for (const [name, where, amounts] of rows) {
      const found = await contracts().where(where).orderBy('amount').run(box).toArray();
      expect(
        found.map(({ values: one }) => one.amount),
        name,
      ).toEqual(amounts);
    }
  });

  it('returns the values of the template and the requested properties of the item', async () => {
    const { box, files } = await withContracts();
    const [row] = await contracts()
      .where((c) => c.amount.eq(20))
      .run(box, { itemFields: ['name', 'size'] })
      .toArray();
    expect(row?.item).toMatchObject({ type: 'file', id: files[1], name: 'contract 2.txt', size: 1 });
    expect(row?.values).toMatchObject({ ...values[1], $template: 'contract' });
  });

  it('select limits the values', async () => {
    const { box } = await withContracts();
    const row = await contracts()
      .where((c) => c.amount.eq(20))
      .select('amount')
      .run(box)
      .first();
    expect(row?.values.amount).toBe(20);
    expect(row?.values).not.toHaveProperty('title');
  });

  it('reads all pages, sorted, and no more than needed', async () => {
    const { box, calls } = await withContracts();
    const query = contracts().orderBy('amount', 'desc');
    const all = await collect(query.run(box, { limit: 1 }));
    expect(all.map(({ values: one }) => one.amount)).toEqual([40, 30, 20, 10]);
    const before = calls().length;
    expect(await query.run(box, { limit: 1 }).toArray({ limit: 2 })).toHaveLength(2);
    expect(calls().length - before).toBe(2);
    expect(await query.run(box).toArray({ limit: 0 })).toEqual([]);
    expect(calls().length - before).toBe(2);
  });

  it('requests the template once for each client, and not with enterpriseId', async () => {
    const { box, client, calls, mock } = await withContracts();
    const query = contracts().where((c) => c.amount.gt(0));
    const lookups = () => calls().filter(({ operationId }) => operationId === 'metadataTemplates.get').length;
    await query.run(box).toArray();
    await query
      .where((c) => c.amount.lt(15))
      .run(box)
      .toArray();
    expect(lookups()).toBe(1);
    await query.run(client()).toArray();
    expect(lookups()).toBe(2);
    await query.run(client(), { enterpriseId: mock.credentials.enterpriseId }).toArray();
    expect(lookups()).toBe(2);
  });

  it('a template that does not exist is reported by the lookup, and the next run repeats it', async () => {
    const { box } = await withContracts();
    const query = metadataQuery('enterprise.missing');
    await expect(query.run(box).first()).rejects.toThrow(BoxNotFoundError);
    await box.metadataTemplates.create({ scope: 'enterprise', templateKey: 'missing', displayName: 'Missing' });
    await expect(query.run(box).first()).resolves.toBeUndefined();
  });

  it('rejects an invalid limit of toArray', async () => {
    const { box } = await withContracts();
    await expect(contracts().run(box).toArray({ limit: -1 })).rejects.toThrow(BoxConfigError);
  });
});

describe('an update against the service', () => {
  it('sets fields with and without a value, and removes one', async () => {
    const { box, files } = await withContracts();
    const [, , third = ''] = files;
    const body = metadataUpdate('enterprise.contract', { test: { state: 'open' }, set: { amount: 31, tags: ['red'] }, unset: ['title'] });
    const changed = await box.files.metadata.update(third, 'enterprise', 'contract', { body });
    expect(changed).toMatchObject({ amount: 31, tags: ['red'], state: 'open', $version: 1 });
    expect(changed).not.toHaveProperty('title');
  });

  it('changes nothing if a test fails', async () => {
    const { box, files } = await withContracts();
    const [first = ''] = files;
    const body = metadataUpdate('enterprise.contract', { test: { amount: 11 }, set: { amount: 12 } });
    await expect(box.files.metadata.update(first, 'enterprise', 'contract', { body })).rejects.toMatchObject({ status: 400 });
    expect(await box.files.metadata.get(first, 'enterprise', 'contract')).toMatchObject({ amount: 10, $version: 0 });
  });
});
