import { afterEach, describe, expect, it } from 'vitest';
import { createMockBox, type MockBox, type MockBoxOptions } from '../../../../../src/testing/index.js';
import { clientFor, adjustableClock, type Body } from '../../mock-client.js';

const names = Array.from({ length: 10 }, (_, index) => `f${String(index)}`);
let mock: MockBox;
afterEach(async () => {
  mock.assertConforms();
  await mock.close();
});

/** A folder of ten files in a mock with the given options. Returns a function that lists it. */
async function folderOfTen(options: MockBoxOptions) {
  mock = await createMockBox({ seed: { tree: { Ten: Object.fromEntries(names.map((name) => [name, ''])) } }, ...options });
  const { call } = clientFor(mock);
  const id = mock.state.find('/Ten')?.id ?? '';
  return async (query: string): Promise<Body & { status: number }> => {
    const { status, body } = await call('GET', `/folders/${id}/items?${query}`);
    return { ...body, status };
  };
}

const namesOf = ({ entries }: Body): string[] => entries.map(({ name }) => name);

describe('mock list with overstatedBy', () => {
  it('overstates total_count and returns empty pages beyond its end', async () => {
    const list = await folderOfTen({ lists: { overstatedBy: 5 } });
    expect(await list('limit=6')).toMatchObject({ total_count: 15, limit: 6, offset: 0 });
    expect(await list('limit=6&offset=12')).toMatchObject({ total_count: 15, entries: [] });
  });
});

describe('hidden list entries', () => {
  const isHidden = (name: string): boolean => ['f1', 'f4', 'f5', 'f6'].includes(name);

  it('count towards pages and total_count by offset', async () => {
    const list = await folderOfTen({ lists: { hidden: isHidden } });
    expect(await list('limit=3')).toMatchObject({ total_count: 10, limit: 3 });
    expect(namesOf(await list('limit=3'))).toEqual(['f0', 'f2']);
    expect(namesOf(await list('limit=3&offset=4'))).toEqual([]);
  });

  it('count towards pages by marker', async () => {
    const list = await folderOfTen({ lists: { hidden: isHidden } });
    const first = await list('usemarker=true&limit=5');
    expect(namesOf(first)).toEqual(['f0', 'f2', 'f3']);
    expect(namesOf(await list(`usemarker=true&limit=5&marker=${String(first.next_marker)}`))).toEqual(['f7', 'f8', 'f9']);
  });

  it('are hidden in item_collection of the folder', async () => {
    const list = await folderOfTen({ lists: { hidden: isHidden, overstatedBy: 1 } });
    expect((await list('limit=1')).status).toBe(200);
    const { body } = await clientFor(mock).call('GET', `/folders/${mock.state.find('/Ten')?.id ?? ''}?limit=3`);
    expect(body['item_collection']).toMatchObject({ total_count: 11, entries: [{ name: 'f0' }, { name: 'f2' }] });
  });
});

describe('marker expiry', () => {
  it('happens after markerSeconds and is a 400', async () => {
    const clock = adjustableClock();
    const list = await folderOfTen({ now: clock.now, lists: { markerSeconds: 60 } });
    const marker = String((await list('usemarker=true&limit=5')).next_marker);
    clock.advance(60);
    expect(namesOf(await list(`usemarker=true&limit=5&marker=${marker}`))).toEqual(['f5', 'f6', 'f7', 'f8', 'f9']);
    clock.advance(1);
    expect(await list(`usemarker=true&limit=5&marker=${marker}`)).toMatchObject({ status: 400, message: 'The marker has expired' });
  });

  it('does not happen without markerSeconds', async () => {
    const clock = adjustableClock();
    const list = await folderOfTen({ now: clock.now });
    const marker = String((await list('usemarker=true&limit=9')).next_marker);
    clock.advance(3000);
    expect(namesOf(await list(`usemarker=true&marker=${marker}`))).toEqual(['f9']);
  });
});

it('the mock seeds a folder of 5,000 equal files and pages through it to its end', async () => {
  const tree = { Big: Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`f${String(index).padStart(4, '0')}`, 'x'])) };
  mock = await createMockBox({ seed: { tree } });
  const { call } = clientFor(mock);
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
