import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileForm, mockWithClient, uploadApi } from '../../mock-client.js';

let now = Date.UTC(2026, 0, 5, 9);
const { mock, call } = await mockWithClient({
  now: () => now,
  seed: {
    tree: {
      many: { 'b.txt': 'four', 'a.txt': 'a', 'c.txt': 'ccc', deep: { deeper: { 'x.txt': 'x' } }, flat: {} },
      other: { 'd.txt': 'dd' },
    },
  },
});
beforeEach(async () => {
  await mock.reset();
});
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';

interface Entry {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly modified_at: string;
}

const valueOf = {
  id: ({ id }: Entry) => Number(id),
  name: ({ name }: Entry) => name,
  date: ({ modified_at: at }: Entry) => at,
  size: ({ size }: Entry) => size,
} as const;
type Sort = keyof typeof valueOf;

const orders = (Object.keys(valueOf) as Sort[]).flatMap((sort) => (['ASC', 'DESC'] as const).map((direction) => ({ sort, direction })));

async function listed(folder: string, { sort, direction }: (typeof orders)[number]): Promise<Entry[]> {
  const query = `sort=${sort}&direction=${direction}&fields=name,size,modified_at`;
  return (await call('GET', `/folders/${folder}/items?${query}`)).body.entries as unknown as Entry[];
}

/** The documented order: folders before files, then by the value, then by ID. */
function inOrder(entries: readonly Entry[], { sort, direction }: (typeof orders)[number]): Entry[] {
  const sign = direction === 'ASC' ? 1 : -1;
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  const rank = ({ type }: Entry): number => (type === 'folder' ? 0 : 1);
  return [...entries].sort(
    (a, b) => rank(a) - rank(b) || sign * compare(valueOf[sort](a), valueOf[sort](b)) || Number(a.id) - Number(b.id),
  );
}

const newVersion = (path: string, content: string) =>
  call('POST', `${uploadApi}/files/${idOf(path)}/content`, fileForm({ name: path.split('/').at(-1) ?? '' }, content));

const changes: Readonly<Record<string, () => Promise<unknown>>> = {
  'a new name': () => call('PUT', `/files/${idOf('/many/b.txt')}`, { name: 'z.txt' }),
  'a new description': () => call('PUT', `/files/${idOf('/many/b.txt')}`, { description: 'changed' }),
  'a larger version': () => newVersion('/many/a.txt', 'a much longer content'),
  'a larger file in a folder in a folder': () => newVersion('/many/deep/deeper/x.txt', 'a much longer content'),
  'a new folder': () => call('POST', '/folders', { name: 'aaa', parent: { id: idOf('/many') } }),
  'a deletion': () => call('DELETE', `/files/${idOf('/many/c.txt')}`),
  async 'a deletion and a restoration'() {
    const id = idOf('/many/c.txt');
    await call('DELETE', `/files/${id}`);
    now += 5000;
    await call('POST', `/files/${id}`);
  },
  'a moved file': () => call('PUT', `/files/${idOf('/other/d.txt')}`, { parent: { id: idOf('/many') } }),
  'a file that moves away': () => call('PUT', `/files/${idOf('/many/a.txt')}`, { parent: { id: idOf('/other') } }),
};

describe('the items of a folder are in each order', () => {
  it.each(Object.keys(changes))('after %s', async (name) => {
    const folder = idOf('/many');
    const before = new Map<object, Entry[]>();
    for (const order of orders) {
      before.set(order, await listed(folder, order));
      expect(before.get(order), JSON.stringify(order)).toEqual(inOrder(before.get(order) ?? [], order));
    }
    now += 5000;
    await changes[name]?.();
    let changed = 0;
    for (const order of orders) {
      const after = await listed(folder, order);
      expect(after, JSON.stringify(order)).toEqual(inOrder(after, order));
      if (JSON.stringify(after) !== JSON.stringify(before.get(order))) changed += 1;
    }
    expect(changed).toBe(orders.length);
  });
});
