import { describe, expect, it } from 'vitest';
import { collect, openBox, people } from '../../support/box.js';

const many = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`invoice ${String(index + 1)}.pdf`, 'x'.repeat(index + 1)]));
const seed = {
  users: people.map((user) => (user.id === '33002' ? { ...user, tree: { 'invoice of Ben.pdf': 'his' } } : user)),
  tree: { Invoices: many, 'letter, draft.txt': 'a letter', 'invoice.txt': 'text', Docs: { $webLink: 'https://example.com/invoice' } },
};

const namesOf = (items: readonly object[]): unknown[] => items.map((item) => ('name' in item ? item.name : undefined));

describe('a search', () => {
  it('finds by name what the user may see, and says of what kind it is', async () => {
    const { box, clientOf } = await openBox({ seed });
    const found = await box.search.query({ query: 'invoice', limit: 50 });
    expect(found).toMatchObject({ type: 'search_results_items', total_count: 9, limit: 50 });
    expect(namesOf(found.entries)).toEqual(['Invoices', ...Object.keys(many), 'invoice.txt']);
    expect(namesOf((await clientOf('33002').search.query({ query: 'invoice' })).entries)).toEqual(['invoice of Ben.pdf']);
    expect((await clientOf('33003').search.query({ query: 'invoice' })).entries).toEqual([]);
  });

  it('comes by offset over all pages', async () => {
    const { box, calls } = await openBox({ seed });
    const found = await collect(box.search.query({ query: 'invoice', type: 'file', limit: 3, fields: ['name'] }));
    expect(namesOf(found)).toEqual([...Object.keys(many), 'invoice.txt']);
    expect(found.every((item) => Object.keys(item).length === 4)).toBe(true);
    expect(calls().map(({ url }) => new URL(url).searchParams.get('offset'))).toEqual([null, '3', '6']);
  });

  it('narrows by kind, extension, folder, size and owner, sent as lists with commas', async () => {
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

  it('leaves an end of a range open where nothing stands', async () => {
    const { box } = await openBox({ seed });
    const found = await box.search.query({ query: 'invoice', file_extensions: ['pdf'], size_range: [6, ''] });
    expect(namesOf(found.entries)).toEqual(['invoice 6.pdf', 'invoice 7.pdf']);
  });

  it('takes words with characters of their own', async () => {
    const { box } = await openBox({ seed });
    expect(namesOf((await box.search.query({ query: 'letter, draft' })).entries)).toEqual(['letter, draft.txt']);
    expect((await box.search.query({ query: 'a&b=c #?%/+' })).entries).toEqual([]);
  });

  it('looks in the trash when that is asked for', async () => {
    const { box, mock } = await openBox({ seed });
    await box.files.delete(mock.state.find('/invoice.txt')?.id ?? '');
    expect(namesOf((await box.search.query({ query: 'invoice', trash_content: 'trashed_only' })).entries)).toEqual(['invoice.txt']);
    expect(namesOf((await box.search.query({ query: 'invoice', file_extensions: ['txt'] })).entries)).toEqual([]);
  });

  it('wraps each result with the link that gave access, when recent shared links are included', async () => {
    const { box } = await openBox({ seed });
    const found = await box.search.query({ query: 'letter', include_recent_shared_links: true });
    expect(found).toMatchObject({
      type: 'search_results_with_shared_links',
      entries: [{ type: 'search_result', accessible_via_shared_link: null, item: { type: 'file', name: 'letter, draft.txt' } }],
    });
  });

  it('by metadata sends its filter as JSON', async () => {
    const { box, calls } = await openBox({ seed });
    const filter = { templateKey: 'contract', scope: 'enterprise', filters: { party: 'Moreno & Söhne' } } as const;
    expect((await box.search.query({ mdfilters: [filter] })).entries).toEqual([]);
    expect(JSON.parse(new URL(calls()[0]?.url ?? '').searchParams.get('mdfilters') ?? '')).toEqual([filter]);
  });
});
