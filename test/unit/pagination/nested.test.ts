import { afterAll, expect, it } from 'vitest';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { createBoxCore } from '../../../src/create-core.js';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import type { NamedOperation } from '../../../src/core/types/operation.js';
import { paginate } from '../../../src/pagination/paginate.js';
import { createMockBox } from '../../../src/testing/index.js';
import { rejection } from '../../support/rejection.js';

const names = Array.from({ length: 7 }, (_, index) => `f${String(index)}.txt`);
const mock = await createMockBox({ acceptVariants: false, seed: { tree: { Many: Object.fromEntries(names.map((name) => [name, ''])) } } });
afterAll(() => mock.close());

const operation: NamedOperation = { id: 'folders.get', method: 'GET', path: '/folders/{folder_id}', list: ['nested', 'item_collection'] };
const folder = (params: object) =>
  paginate(createBoxCore({ auth: developerToken(mock.issueToken()), fetch: mock.fetch }), operation, [
    mock.state.find('/Many')?.id,
    params,
  ]);

it('a nested list resolves with its object when awaited and yields all items when iterated', async () => {
  const list = folder({ limit: 3 });
  expect(await list).toMatchObject({ type: 'folder', name: 'Many', item_collection: { total_count: 7, limit: 3 } });
  expect((await list.toArray()).map((item) => (item as { name: string }).name)).toEqual(names);
  const sizes: unknown[] = [];
  for await (const { item_collection: page } of list.pages()) sizes.push((page as { entries: unknown[] }).entries.length);
  expect(sizes).toEqual([3, 3, 1]);
  mock.assertConforms();
});

it('a nested list can be awaited but not iterated when fields omits it', async () => {
  expect(await folder({ fields: ['name'] })).toMatchObject({ name: 'Many' });
  const { message } = await rejection(folder({ fields: ['name'] }).toArray(), BoxConfigError);
  expect(message).toContain('fields must include item_collection');
  expect((await folder({ fields: ['item_collection'], limit: 4 }).toArray()).length).toBe(7);
});
