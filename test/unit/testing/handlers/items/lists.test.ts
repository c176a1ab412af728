import { afterEach, describe, expect, it } from 'vitest';
import { mockWithClient, type Body } from '../../mock-client.js';

const tree = Object.fromEntries(['e.txt', 'd.txt', 'c.txt', 'b.txt', 'a.txt'].map((name, index) => [name, 'x'.repeat(index)]));
const { mock, call } = await mockWithClient({
  seed: { tree: { Many: { ...tree, Z: {}, Y: {}, Home: { $webLink: 'https://example.com' } } } },
});
const many = mock.state.find('/Many')?.id ?? '';
afterEach(() => {
  mock.assertConforms();
});

const names = (entries: readonly Body[]): string[] => entries.map(({ name }) => name);

describe('mock list by offset', () => {
  it('returns folders, files and web links by name across all pages', async () => {
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

  it('sorts by the requested field and direction', async () => {
    const { body } = await call('GET', `/folders/${many}/items?sort=size&direction=DESC&fields=name,size`);
    expect(names(body.entries.filter(({ type }) => type === 'file'))).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']);
  });

  it('rejects an offset above 10,000', async () => {
    expect((await call('GET', `/folders/${many}/items?offset=10000`)).status).toBe(200);
    expect((await call('GET', `/folders/${many}/items?offset=10001`)).body.code).toBe('bad_request');
  });
});

describe('mock list by marker', () => {
  it('returns all pages and ends with a null marker', async () => {
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

  it.each([0, 1, 2])('skips no entry when entry %i of the first page is deleted', async (deleted) => {
    const first = await call('GET', `/folders/${many}/items?usemarker=true&limit=3`);
    const { type = '', id = '' } = first.body.entries[deleted] ?? {};
    await call('DELETE', `/${type}s/${id}`);
    const { body } = await call(
      'GET',
      `/folders/${many}/items?usemarker=true&limit=3&marker=${encodeURIComponent(first.body.next_marker ?? '')}`,
    );
    expect(names(body.entries)).toEqual(['b.txt', 'c.txt', 'd.txt']);
    await call('POST', `/${type}s/${id}`);
  });

  it('rejects a marker that it did not issue', async () => {
    expect((await call('GET', `/folders/${many}/items?usemarker=true&marker=abc`)).body.code).toBe('bad_request');
  });
});

describe('mock search', () => {
  it('finds items by words, type, extension, size and ancestor folder', async () => {
    const found = async (query: string): Promise<string[]> => names((await call('GET', `/search?${query}`)).body.entries);
    expect(await found('query=TXT&type=file&limit=2&offset=1')).toEqual(['d.txt', 'c.txt']);
    expect(await found(`query=txt%20md&ancestor_folder_ids=${many}&file_extensions=txt,md`)).toHaveLength(5);
    expect(await found('query=home')).toEqual(['Home']);
    expect(await found('query=txt&size_range=3,')).toEqual(['b.txt', 'a.txt']);
    expect((await call('GET', '/search')).body.code).toBe('bad_request');
  });

  it('returns the shared link through which an item is accessible', async () => {
    const { body } = await call('GET', '/search?query=home&include_recent_shared_links=true');
    expect(body).toMatchObject({
      type: 'search_results_with_shared_links',
      entries: [{ accessible_via_shared_link: null, item: { name: 'Home' } }],
    });
  });
});
