import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient } from '../../mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { Contracts: { 'a.txt': 'aa', 'b.txt': 'b', Old: { 'c.txt': 'c' } }, 'd.txt': 'd' },
  },
});
const scope = 'enterprise_40001';
const idOf = (path: string): string => mock.state.find(path)?.id ?? '';

const amounts = { '/Contracts/a.txt': 100, '/Contracts/b.txt': 300, '/Contracts/Old/c.txt': 200, '/d.txt': 400 };
const customers = { '/Contracts/a.txt': 'Books', '/Contracts/b.txt': 'Books', '/Contracts/Old/c.txt': 'Boats', '/d.txt': 'Books' };

beforeEach(async () => {
  await mock.reset();
  const fields = [
    { type: 'string', key: 'customer', displayName: 'Customer' },
    { type: 'float', key: 'amount', displayName: 'Amount' },
    { type: 'enum', key: 'state', displayName: 'State', options: [{ key: 'open' }] },
  ];
  await call('POST', '/metadata_templates/schema', { scope: 'enterprise', templateKey: 'contract', displayName: 'Contract', fields });
  for (const [path, amount] of Object.entries(amounts)) {
    const values = { amount, customer: customers[path as keyof typeof customers] };
    expect((await call('POST', `/files/${idOf(path)}/metadata/${scope}/contract`, values)).status).toBe(201);
  }
});
afterEach(() => {
  mock.assertConforms();
});

const query = (body: Record<string, unknown>) =>
  call('POST', '/metadata_queries/execute_read', { from: `${scope}.contract`, ancestor_folder_id: '0', ...body });
const ids = (...paths: string[]): string[] => paths.map(idOf);

describe('mock metadata query', () => {
  it('returns the items below the folder that meet the condition, in order', async () => {
    const conditions = { query: 'amount >= :least', query_params: { least: 200 }, order_by: [{ field_key: 'amount', direction: 'DESC' }] };
    const all = await query(conditions);
    expect(all.body.entries.map(({ id }) => id)).toEqual(ids('/d.txt', '/Contracts/b.txt', '/Contracts/Old/c.txt'));
    const below = await query({ ...conditions, ancestor_folder_id: idOf('/Contracts') });
    expect(below.body.entries.map(({ id }) => id)).toEqual(ids('/Contracts/b.txt', '/Contracts/Old/c.txt'));
  });

  it('returns type, ID and etag, and the requested fields with values of the metadata', async () => {
    const condition = { query: 'item.name = :name', query_params: { name: 'a.txt' } };
    expect((await query(condition)).body.entries).toEqual([{ type: 'file', id: idOf('/Contracts/a.txt'), etag: '0' }]);
    const { body } = await query({ ...condition, fields: ['name', `metadata.${scope}.contract.amount`] });
    expect(body.entries[0]).toMatchObject({ name: 'a.txt', metadata: { [scope]: { contract: { amount: 100 } } } });
  });

  it('returns each item once over pages', async () => {
    const found: string[] = [];
    let marker: string | null = null;
    do {
      const { body } = await query({
        limit: 1,
        order_by: [{ field_key: 'customer', direction: 'ASC' }],
        ...(marker === null ? {} : { marker }),
      });
      found.push(...body.entries.map(({ id }) => id));
      marker = body.next_marker;
    } while (marker !== null);
    expect(found).toHaveLength(4);
    expect(new Set(found).size).toBe(4);
  });

  it('finds changed, and no deleted or invisible items', async () => {
    const file = idOf('/Contracts/a.txt');
    await call('PUT', `/files/${file}/metadata/${scope}/contract`, [{ op: 'replace', path: '/amount', value: 999 }], {
      'content-type': 'application/json-patch+json',
    });
    const rich = { query: 'amount > :least', query_params: { least: 900 } };
    expect((await query(rich)).body.entries.map(({ id }) => id)).toEqual([file]);
    const ben = clientFor(mock, '2');
    const body = { from: `${scope}.contract`, ancestor_folder_id: '0', ...rich };
    expect((await ben.call('POST', '/metadata_queries/execute_read', body)).body.entries).toEqual([]);
    await call('DELETE', `/files/${file}`);
    expect((await query(rich)).body.entries).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, number, string]>([
    ['a scope without the enterprise', { from: 'enterprise.contract' }, 400, 'from must be a scope'],
    ['an unknown template', { from: `${scope}.nothing` }, 404, 'there is no template'],
    ['an unknown folder', { ancestor_folder_id: '99' }, 404, ''],
    ['an invalid condition', { query: 'amount >' }, 400, 'at position 9'],
    ['an unknown field', { query: 'total = :a', query_params: { a: 1 } }, 400, 'total is not a field at position 1'],
    ['a missing parameter', { query: 'amount = :a' }, 400, ':a has no value'],
    ['the order of an enum', { order_by: [{ field_key: 'state', direction: 'ASC' }] }, 400, 'state cannot be sorted'],
    [
      'two directions',
      {
        order_by: [
          { field_key: 'amount', direction: 'ASC' },
          { field_key: 'customer', direction: 'DESC' },
        ],
      },
      400,
      'the same direction',
    ],
  ])('rejects %s', async (_, body, status, message) => {
    const response = await query(body);
    expect(response.status).toBe(status);
    expect(response.body.message).toContain(message);
  });
});

describe('mock query', () => {
  const execute = (path: string, body: Record<string, unknown>) => call('POST', path, body, { 'box-version': '2026.0' });
  const amount = `${scope}.contract.amount`;

  it('combines properties of items and of metadata, and returns the requested fields', async () => {
    const { status, body } = await execute('/query', {
      query: {
        predicate: `${amount} >= :least AND name LIKE :name`,
        params: { least: 100, name: '%.txt' },
        ancestors: [{ id: idOf('/Contracts'), type: 'folder' }],
      },
      order_by: [{ field_key: amount, direction: 'desc' }],
      fields: ['name', amount],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ limit: 50, next_marker: null });
    expect(body.entries).toEqual([
      { type: 'file', id: idOf('/Contracts/b.txt'), name: 'b.txt', [amount]: 300 },
      { type: 'file', id: idOf('/Contracts/Old/c.txt'), name: 'c.txt', [amount]: 200 },
      { type: 'file', id: idOf('/Contracts/a.txt'), name: 'a.txt', [amount]: 100 },
    ]);
  });

  it('calculates metrics of groups, of the rest and of everything', async () => {
    const insights = async (limit: number) =>
      (
        await execute('/query_insights', {
          query: {
            predicate: `${amount} > :least`,
            params: { least: 0 },
            group_by: [{ field: `${scope}.contract.customer`, bucket_limit: limit }],
          },
          metrics: { total: { type: 'sum', field: amount }, least: { type: 'min', field: amount }, files: { type: 'count', field: 'id' } },
        })
      ).body['insights'];
    const metrics = (sum: number, min: number, count: number) => ({
      total: { type: 'sum', values: { sum } },
      least: { type: 'min', values: { min } },
      files: { type: 'count', values: { count } },
    });
    expect(await insights(5)).toEqual([
      { key: ['Books'], type: 'group', metrics: metrics(800, 100, 3) },
      { key: ['Boats'], type: 'group', metrics: metrics(200, 200, 1) },
      { key: [], type: 'overall', metrics: metrics(1000, 100, 4) },
    ]);
    expect(await insights(1)).toEqual([
      { key: ['Books'], type: 'group', metrics: metrics(800, 100, 3) },
      { key: [], type: 'other', metrics: metrics(200, 200, 1) },
      { key: [], type: 'overall', metrics: metrics(1000, 100, 4) },
    ]);
  });

  it.each([
    ['/query', { query: { predicate: 'nothing = :a', params: { a: 1 } } }, 'nothing is not a field at position 1'],
    ['/query', { query: { predicate: '' }, order_by: [{ field_key: 'nothing', direction: 'asc' }] }, 'order_by: nothing is not a field'],
    ['/query_insights', { query: { predicate: '' }, metrics: { a: { type: 'sum', field: 'name' } } }, 'metrics.a: name is not a number'],
  ])('%s rejects %j', async (path, body, message) => {
    const response = await execute(path, body);
    expect(response.status).toBe(400);
    expect(response.body.message).toContain(message);
  });
});
