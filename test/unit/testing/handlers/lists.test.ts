import { afterEach, describe, expect, it } from 'vitest';
import { boxWithCaller, type Body } from '../setup.js';

const tree = Object.fromEntries(['e.txt', 'd.txt', 'c.txt', 'b.txt', 'a.txt'].map((name, index) => [name, 'x'.repeat(index)]));
const { mock, call } = await boxWithCaller({
  seed: { tree: { Many: { ...tree, Z: {}, Y: {}, Home: { $webLink: 'https://example.com' } } } },
});
const many = mock.state.find('/Many')?.id ?? '';
afterEach(() => {
  mock.assertConforms();
});

const names = (entries: readonly Body[]): string[] => entries.map(({ name }) => name);

describe('a list by offset', () => {
  it('goes through all pages: folders, files, web links, by name', async () => {
    const seen: string[] = [];
    for (let offset = 0; offset < 8; offset += 3) {
      const { body } = await call('GET', `/folders/${many}/items?limit=3&offset=${String(offset)}`);
      expect(body).toMatchObject({ total_count: 8, offset, limit: 3 });
      expect(body['order']).toEqual([
        { by: 'type', direction: 'ASC' },
        { by: 'name', direction: 'ASC' },
      ]);
      seen.push(...names(body.entries));
    }
    expect(seen).toEqual(['Y', 'Z', 'a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'Home']);
  });

  it('sorts as asked', async () => {
    const { body } = await call('GET', `/folders/${many}/items?sort=size&direction=DESC&fields=name,size`);
    expect(names(body.entries.filter(({ type }) => type === 'file'))).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']);
  });

  it('goes no deeper than 10,000', async () => {
    expect((await call('GET', `/folders/${many}/items?offset=10000`)).status).toBe(200);
    expect((await call('GET', `/folders/${many}/items?offset=10001`)).body.code).toBe('bad_request');
  });
});

describe('a list by marker', () => {
  it('goes through all pages and ends on a null marker', async () => {
    const seen: string[] = [];
    let marker: string | null = '';
    for (let pages = 0; marker !== null && pages < 10; pages += 1) {
      const from = marker === '' ? '' : `&marker=${encodeURIComponent(marker)}`;
      const { body } = await call('GET', `/folders/${many}/items?usemarker=true&limit=3${from}`);
      expect(body).not.toHaveProperty('total_count');
      seen.push(...names(body.entries));
      marker = body.next_marker;
    }
    expect(seen).toEqual(['Y', 'Z', 'a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'Home']);
  });

  it.each([0, 1, 2])('shifts nothing when entry %i of those seen goes meanwhile', async (gone) => {
    const first = await call('GET', `/folders/${many}/items?usemarker=true&limit=3`);
    const { type = '', id = '' } = first.body.entries[gone] ?? {};
    await call('DELETE', `/${type}s/${id}`);
    const { body } = await call(
      'GET',
      `/folders/${many}/items?usemarker=true&limit=3&marker=${encodeURIComponent(first.body.next_marker ?? '')}`,
    );
    expect(names(body.entries)).toEqual(['b.txt', 'c.txt', 'd.txt']);
    await call('POST', `/${type}s/${id}`);
  });

  it('refuses a marker that it did not give', async () => {
    expect((await call('GET', `/folders/${many}/items?usemarker=true&marker=abc`)).body.code).toBe('bad_request');
  });
});

describe('search', () => {
  it('finds by words, type, extension and place', async () => {
    const found = async (query: string): Promise<string[]> => names((await call('GET', `/search?${query}`)).body.entries);
    expect(await found('query=TXT&type=file&limit=2&offset=1')).toEqual(['d.txt', 'c.txt']);
    expect(await found(`query=.&ancestor_folder_ids=${many}&file_extensions=txt,md`)).toHaveLength(5);
    expect(await found('query=home')).toEqual(['Home']);
    expect(await found('query=txt&size_range=3,')).toEqual(['b.txt', 'a.txt']);
    expect((await call('GET', '/search')).body.code).toBe('bad_request');
  });

  it('says through which shared link an item was found', async () => {
    const { body } = await call('GET', '/search?query=home&include_recent_shared_links=true');
    expect(body).toMatchObject({
      type: 'search_results_with_shared_links',
      entries: [{ accessible_via_shared_link: null, item: { name: 'Home' } }],
    });
  });
});
