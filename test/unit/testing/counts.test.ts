import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it, vi } from 'vitest';
import openApi from '../../../generated/openapi.json' with { type: 'json' };
import { operationsOf } from '../../../src/testing/contract/document.js';
import { createRouter } from '../../../src/testing/contract/router.js';
import { countOperations } from '../../support/counting/count-operations.js';
import { countVisits } from '../../support/counting/count-visits.js';
import { clientFor, mockWithClient } from './mock-client.js';

/** An account with a folder of `count` files, as many events, and a few items of each other kind. */
async function accountWith(count: number) {
  const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`file ${String(index)}`, 'x']));
  const { mock, call } = await mockWithClient({
    seed: {
      users: [
        {
          id: '1',
          name: 'Ada',
          login: 'ada@example.com',
          tree: { many: files, few: { 'a.txt': 'a', deep: { deeper: { 'b.txt': 'b' } } } },
        },
        { id: '2', name: 'Ben', login: 'ben@example.com' },
      ],
    },
  });
  const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
  const many = idOf('/many');
  const trashed = idOf('/few/a.txt');
  await call('DELETE', `/files/${trashed}`);
  const item = { type: 'folder', id: many };
  await call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: '2' }, role: 'editor' });
  const ben = clientFor(mock, '2');
  let created = 0;
  const newFolder = async (): Promise<string> => {
    const { body } = await call('POST', '/folders', { name: `new ${String((created += 1))}`, parent: { id: many } });
    return body.id;
  };
  const calls: Record<string, () => Promise<unknown>> = {
    'a page by offset': () => call('GET', `/folders/${many}/items?limit=100&offset=50`),
    'a page by marker': () => call('GET', `/folders/${many}/items?limit=100&usemarker=true`),
    'a page of another user': () => ben.call('GET', `/folders/${many}/items?limit=100`),
    'a page of the root folder': () => call('GET', '/folders/0/items'),
    'a folder with its first page': () => call('GET', `/folders/${many}`),
    'a file in the folder': () => call('GET', `/files/${idOf('/many/file 7')}`),
    'a file in a folder in a folder': () => call('GET', `/files/${idOf('/few/deep/deeper/b.txt')}`),
    'a file with every property': () =>
      call('GET', `/files/${idOf('/few/deep/deeper/b.txt')}?fields=size,permissions,path_collection,lock`),
    'a new folder': newFolder,
    'a name in use': () => call('POST', '/folders', { name: 'FILE 7', parent: { id: many } }),
    'a page after a change': async () => {
      await newFolder();
      await call('GET', `/folders/${many}/items?limit=100`);
    },
    'a change of a name': async () => call('PUT', `/files/${idOf('/many/file 8')}`, { description: 'changed' }),
    'a deletion and a restoration': async () => {
      const id = await newFolder();
      await call('DELETE', `/folders/${id}`);
      await call('POST', `/folders/${id}`);
    },
    'the trash': () => call('GET', '/folders/trash/items'),
    'the events of a user': () => call('GET', '/events?stream_position=0&limit=3'),
    'the events of the enterprise': () => call('GET', '/events?stream_type=admin_logs&limit=3'),
    'the users': () => call('GET', '/users'),
    'the current user with the used space': () => call('GET', '/users/me?fields=space_used'),
    'a day of the clock': () => mock.advance({ days: 1 }),
  };
  // Once before the measurement: schemas are compiled and the order of the folder is computed.
  for (const run of Object.values(calls)) await run();
  const pages = (query: string) => call('GET', `/folders/${many}/items?limit=100&${query}`);
  return { mock, calls, pages };
}

const small = await accountWith(150);
const large = await accountWith(3000);
afterAll(() => Promise.all([small.mock.close(), large.mock.close()]));

describe('the number of visited elements does not grow with the number of items', () => {
  // Finding the place of an item in an order of n takes about log2(n) comparisons, 5 more for 20 times as many items.
  it.each(Object.keys(small.calls))('%s', async (name) => {
    const visitsOf = ({ calls }: typeof small): Promise<number> => countVisits(calls[name] ?? (() => Promise.reject(new Error(name))));
    const few = await visitsOf(small);
    expect(few).toBeGreaterThan(0);
    expect(await visitsOf(large)).toBeLessThanOrEqual(few + 200);
  });
});

describe('a folder is sorted once per change, and not for each page', () => {
  it.each(['sort=date', 'sort=size&direction=DESC&usemarker=true', 'sort=name&direction=DESC', 'sort=id'])('%s', async (query) => {
    const visitsOf = async ({ pages }: typeof small): Promise<number> => {
      await pages(query);
      return countVisits(() => pages(query));
    };
    expect(await visitsOf(large)).toBeLessThanOrEqual((await visitsOf(small)) + 200);
  });
});

describe('a request', () => {
  it('finds its operation without examining the others', () => {
    const operations = operationsOf(openApi);
    const path = '/2.0/files/1/metadata/global/properties';
    const costOf = (some: typeof operations): number => {
      const router = createRouter(some);
      return countOperations(() => {
        if (router.find('GET', path).operation?.id !== 'files.metadata.get') throw new Error('The router has found another operation.');
      });
    };
    const few = operations.filter(({ id }) => id.startsWith('files.'));
    expect(costOf(operations)).toBeLessThanOrEqual(costOf(few) + 5);
  });

  it('compiles only the schemas of its operation, and validates one document for a list', async () => {
    let compiled = 0;
    let validated = 0;
    type Compile = (this: unknown, schema: unknown) => (value: unknown) => boolean;
    const prototype = Ajv2020.prototype as unknown as { compile: Compile };
    const { compile } = prototype;
    const spy = vi.spyOn(prototype, 'compile').mockImplementation(function (this: unknown, schema) {
      compiled += 1;
      // A proxy keeps the `errors` of the compiled function.
      return new Proxy(compile.call(this, schema), {
        apply(validate, receiver, [value]: [unknown]) {
          validated += 1;
          return validate.call(receiver, value);
        },
      });
    });
    try {
      const { mock, call } = await mockWithClient({ seed: { tree: { many: { a: 'a', b: 'b', c: 'c' }, none: {} } } });
      expect(compiled).toBe(0);
      const countsOf = async (path: string): Promise<number> => {
        validated = 0;
        expect((await call('GET', path)).status).toBe(200);
        return validated;
      };
      // The ID, and the response.
      expect(await countsOf(`/folders/${mock.state.find('/many')?.id ?? ''}/items`)).toBe(2);
      expect(compiled).toBe(2);
      expect(await countsOf(`/folders/${mock.state.find('/none')?.id ?? ''}/items`)).toBe(2);
      expect(compiled).toBe(2);
      await mock.close();
    } finally {
      spy.mockRestore();
    }
  });
});

it('a metadata query and a search go through the instances and the items a fixed number of times', async () => {
  const visitsOf = async (count: number): Promise<Record<string, number>> => {
    const { mock, call } = await mockWithClient();
    const fields = [{ type: 'float', key: 'amount', displayName: 'Amount' }];
    await call('POST', '/metadata_templates/schema', { scope: 'enterprise', templateKey: 'bill', displayName: 'Bill', fields });
    for (let amount = 0; amount < count; amount++) {
      const { id } = mock.state.addFolder({ name: `folder ${String(amount)}` });
      await call('POST', `/folders/${id}/metadata/enterprise/bill`, { amount });
    }
    const from = `enterprise_${mock.credentials.enterpriseId}.bill`;
    const query = { from, query: 'amount < :max', query_params: { max: 10 }, ancestor_folder_id: '0', limit: 5 };
    const calls = {
      query: () => call('POST', '/metadata_queries/execute_read', query),
      search: () => call('GET', '/search?query=5&limit=5'),
    };
    for (const run of Object.values(calls)) expect((await run()).status).toBe(200);
    const counts = { query: await countVisits(calls.query), search: await countVisits(calls.search) };
    await mock.close();
    return counts;
  };
  const [few, many] = [await visitsOf(50), await visitsOf(250)];
  // Visits for each of the 200 further instances.
  expect(((many['query'] ?? 0) - (few['query'] ?? 0)) / 200).toBeLessThanOrEqual(4);
  expect(((many['search'] ?? 0) - (few['search'] ?? 0)) / 200).toBeLessThanOrEqual(60);
});
