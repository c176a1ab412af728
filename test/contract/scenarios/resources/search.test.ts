import { describe, expect, it } from 'vitest';
import { collect, openBox, people } from '../../support/box.js';

const many = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`invoice ${String(index + 1)}.pdf`, 'x'.repeat(index + 1)]));
const seed = {
  users: people.map((user) => (user.id === '33002' ? { ...user, tree: { 'invoice of Ben.pdf': 'his' } } : user)),
  tree: { Invoices: many, 'letter, draft.txt': 'a letter', 'invoice.txt': 'text', Docs: { $webLink: 'https://example.com/invoice' } },
};

const namesOf = (items: readonly object[]): unknown[] => items.map((item) => ('name' in item ? item.name : undefined));

describe('search', () => {
  it('a search finds items by name that the user can see', async () => {
    const { box, clientForUser } = await openBox({ seed });
    const found = await box.search.query({ query: 'invoice', limit: 50 });
    expect(found).toMatchObject({ type: 'search_results_items', total_count: 9, limit: 50 });
    expect(namesOf(found.entries)).toEqual(['Invoices', ...Object.keys(many), 'invoice.txt']);
    expect(namesOf((await clientForUser('33002').search.query({ query: 'invoice' })).entries)).toEqual(['invoice of Ben.pdf']);
    expect((await clientForUser('33003').search.query({ query: 'invoice' })).entries).toEqual([]);
  });

  it('search results are read by offset over all pages', async () => {
    const { box, calls } = await openBox({ seed });
    const found = await collect(box.search.query({ query: 'invoice', type: 'file', limit: 3, fields: ['name'] }));
    expect(namesOf(found)).toEqual([...Object.keys(many), 'invoice.txt']);
    expect(found.every((item) => Object.keys(item).length === 4)).toBe(true);
    expect(calls().map(({ url }) => new URL(url).searchParams.get('offset'))).toEqual([null, '3', '6']);
  });

  it('a search filters by type, extension, folder, size and owner as comma-separated lists', async () => {
    const { box, mock, calls } = await openBox({ seed });
    const folder = mock.state.find('/Invoices')?.id ?? '';
    const found = await box.search.query({
      query: 'invoice',
      type: 'file',
      file_extensions: ['pdf', 'txt'],
      ancestor_folder_ids: [folder, '0'],
      size_range: [3, 5],
      owner_user_ids: ['33001'],
      content_types: ['name', 'description'],
    });
    expect(namesOf(found.entries)).toEqual(['invoice 3.pdf', 'invoice 4.pdf', 'invoice 5.pdf', 'invoice.txt']);
    const { search } = new URL(calls()[0]?.url ?? '');
    expect(search).toContain('file_extensions=pdf,txt');
    expect(search).toContain(`ancestor_folder_ids=${folder},0`);
    expect(search).toContain('size_range=3,5');
  });

  it('an empty string leaves an end of size_range open', async () => {
    const { box } = await openBox({ seed });
    const found = await box.search.query({ query: 'invoice', file_extensions: ['pdf'], size_range: [6, ''] });
    expect(namesOf(found.entries)).toEqual(['invoice 6.pdf', 'invoice 7.pdf']);
  });

  it('a search query can contain special characters', async () => {
    const { box } = await openBox({ seed });
    expect(namesOf((await box.search.query({ query: 'letter, draft' })).entries)).toEqual(['letter, draft.txt']);
    expect((await box.search.query({ query: 'a&b=c #?%/+' })).entries).toEqual([]);
  });

  it('a search with trashed_only finds only trashed items', async () => {
    const { box, mock } = await openBox({ seed });
    await box.files.delete(mock.state.find('/invoice.txt')?.id ?? '');
    expect(namesOf((await box.search.query({ query: 'invoice', trash_content: 'trashed_only' })).entries)).toEqual(['invoice.txt']);
    expect(namesOf((await box.search.query({ query: 'invoice', file_extensions: ['txt'] })).entries)).toEqual([]);
  });

  it('a search with include_recent_shared_links wraps each result with its shared link', async () => {
    const { box } = await openBox({ seed });
    const found = await box.search.query({ query: 'letter', include_recent_shared_links: true });
    expect(found).toMatchObject({
      type: 'search_results_with_shared_links',
      entries: [{ type: 'search_result', accessible_via_shared_link: null, item: { type: 'file', name: 'letter, draft.txt' } }],
    });
  });

  it('a metadata filter is sent as JSON', async () => {
    const { box, calls } = await openBox({ seed });
    const filter = { templateKey: 'properties', scope: 'global', filters: { party: 'Moreno & Söhne' } } as const;
    expect((await box.search.query({ mdfilters: [filter] })).entries).toEqual([]);
    expect(JSON.parse(new URL(calls()[0]?.url ?? '').searchParams.get('mdfilters') ?? '')).toEqual([filter]);
  });
});
