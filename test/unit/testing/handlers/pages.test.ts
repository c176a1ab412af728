import { afterEach, describe, expect, it } from 'vitest';
import { createMockBox, type MockBox, type MockBoxOptions } from '../../../../src/testing/index.js';
import { callerOf, movableClock, type Body } from '../setup.js';

const names = Array.from({ length: 10 }, (_, index) => `f${String(index)}`);
let mock: MockBox;
afterEach(async () => {
  mock.assertConforms();
  await mock.close();
});

/** A folder with ten files, and how lists are to behave. */
async function ten(options: MockBoxOptions) {
  mock = await createMockBox({ seed: { tree: { Ten: Object.fromEntries(names.map((name) => [name, ''])) } }, ...options });
  const { call } = callerOf(mock);
  const id = mock.state.find('/Ten')?.id ?? '';
  return async (query: string): Promise<Body & { status: number }> => {
    const { status, body } = await call('GET', `/folders/${id}/items?${query}`);
    return { ...body, status };
  };
}

const namesOf = ({ entries }: Body): string[] => entries.map(({ name }) => name);

describe('a list whose count is too high', () => {
  it('promises more than comes, and is empty beyond its end', async () => {
    const list = await ten({ lists: { overstatedBy: 5 } });
    expect(await list('limit=6')).toMatchObject({ total_count: 15, limit: 6, offset: 0 });
    expect(await list('limit=6&offset=12')).toMatchObject({ total_count: 15, entries: [] });
  });
});

describe('entries that are hidden', () => {
  const isHidden = (name: string): boolean => ['f1', 'f4', 'f5', 'f6'].includes(name);

  it('keep their place in pages and in the count by offset', async () => {
    const list = await ten({ lists: { hidden: isHidden } });
    expect(await list('limit=3')).toMatchObject({ total_count: 10, limit: 3 });
    expect(namesOf(await list('limit=3'))).toEqual(['f0', 'f2']);
    expect(namesOf(await list('limit=3&offset=4'))).toEqual([]);
  });

  it('keep their place in pages by marker', async () => {
    const list = await ten({ lists: { hidden: isHidden } });
    const first = await list('usemarker=true&limit=5');
    expect(namesOf(first)).toEqual(['f0', 'f2', 'f3']);
    expect(namesOf(await list(`usemarker=true&limit=5&marker=${String(first.next_marker)}`))).toEqual(['f7', 'f8', 'f9']);
  });

  it('are hidden in the items that come with the folder', async () => {
    const list = await ten({ lists: { hidden: isHidden, overstatedBy: 1 } });
    expect((await list('limit=1')).status).toBe(200);
    const { body } = await callerOf(mock).call('GET', `/folders/${mock.state.find('/Ten')?.id ?? ''}?limit=3`);
    expect(body['item_collection']).toMatchObject({ total_count: 11, entries: [{ name: 'f0' }, { name: 'f2' }] });
  });
});

describe('markers that do not keep', () => {
  it('are good for their time, and refused after it', async () => {
    const clock = movableClock();
    const list = await ten({ now: clock.now, lists: { markerSeconds: 60 } });
    const marker = String((await list('usemarker=true&limit=5')).next_marker);
    clock.pass(60);
    expect(namesOf(await list(`usemarker=true&limit=5&marker=${marker}`))).toEqual(['f5', 'f6', 'f7', 'f8', 'f9']);
    clock.pass(1);
    expect(await list(`usemarker=true&limit=5&marker=${marker}`)).toMatchObject({ status: 400, message: 'The marker has expired' });
  });

  it('keep for ever otherwise', async () => {
    const clock = movableClock();
    const list = await ten({ now: clock.now });
    const marker = String((await list('usemarker=true&limit=9')).next_marker);
    clock.pass(3000);
    expect(namesOf(await list(`usemarker=true&marker=${marker}`))).toEqual(['f9']);
  });
});

it('a folder of 5,000 files of one text is there quickly, and paged through to its end', async () => {
  const tree = { Big: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`f${String(index).padStart(4, '0')}`, 'x'])) };
  mock = await createMockBox({ seed: { tree } });
  const { call } = callerOf(mock);
  const id = mock.state.find('/Big')?.id ?? '';
  const seen = new Set<string>();
  let marker: string | null = '';
  for (let pages = 0; marker !== null && pages < 6; pages++) {
    const { body } = await call('GET', `/folders/${id}/items?usemarker=true&limit=1000${marker === '' ? '' : `&marker=${marker}`}`);
    for (const { name } of body.entries) seen.add(name);
    marker = body.next_marker;
  }
  expect([seen.size, marker]).toEqual([5000, null]);
});
