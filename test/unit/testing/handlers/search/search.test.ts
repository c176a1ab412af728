import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { adjustableClock, clientFor, mockWithClient } from '../../mock-client.js';

const start = Date.UTC(2026, 0, 5, 9);
const clock = adjustableClock(start);
const box = await mockWithClient({
  now: clock.now,
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com', tree: { 'secret plan.txt': 'his plan' } },
    ],
    tree: {
      Reports: { 'Blue-Box plan.txt': 'Sales of the north', 'plan.pdf': 'red', 'budget.csv': 'box, blue' },
      'notes.md': 'A blue box of plans',
      Site: { $webLink: 'https://example.com' },
    },
  },
});
const { mock, call } = box;
const ben = clientFor(mock, '2');
beforeEach(() => mock.reset());
afterAll(async () => {
  await mock.close();
  mock.assertConforms();
});
const idOf = (path: string): string => mock.state.find(path)?.id ?? '';

async function search(parameters: Record<string, unknown>, client: Pick<typeof box, 'call'> = box) {
  const query = new URLSearchParams(
    Object.entries(parameters).map(([name, value]) => [name, name === 'mdfilters' ? JSON.stringify(value) : String(value)]),
  );
  const { status, body } = await client.call('GET', `/search?${query.toString()}`);
  return { status, body, names: status === 200 ? body.entries.map(({ name }) => name) : [String(status)] };
}
const namesFor = async (parameters: Record<string, unknown>, client?: Pick<typeof box, 'call'>) => (await search(parameters, client)).names;

describe('the words of a search', () => {
  it.each([
    ['plan', ['Blue-Box plan.txt', 'plan.pdf', 'notes.md']],
    ['PLAN.pdf', ['plan.pdf']],
    ['sal', ['Blue-Box plan.txt']],
    ['lan', []],
    ['"blue box"', ['Blue-Box plan.txt', 'notes.md']],
    ['"box blue"', ['budget.csv']],
    ['"pla"', []],
    ['plan AND sales', ['Blue-Box plan.txt']],
    ['plan sales', ['Blue-Box plan.txt', 'plan.pdf', 'notes.md']],
    ['red OR north', ['Blue-Box plan.txt', 'plan.pdf']],
    ['plan AND NOT blue', ['plan.pdf']],
    ['plan NOT blue', ['plan.pdf']],
    ['blue AND box OR red', ['Blue-Box plan.txt', 'plan.pdf', 'budget.csv', 'notes.md']],
    ['and', []],
    ['plan.pdf red', ['plan.pdf']],
  ])('%s finds %j', async (query, names) => {
    expect((await namesFor({ query })).sort()).toEqual([...names].sort());
  });

  it('occur in the name, the description, the tags, the comments and the content', async () => {
    const file = idOf('/Reports/plan.pdf');
    await call('PUT', `/files/${file}`, { description: 'Kiwi', tags: ['lemon'] });
    await call('POST', '/comments', { item: { type: 'file', id: file }, message: 'A fine mango' });
    for (const [content_types, query] of [
      ['description', 'kiwi'],
      ['tags', 'lemon'],
      ['comments', 'mango'],
      ['file_content', 'red'],
      ['name', 'plan'],
    ] as const) {
      expect(await namesFor({ query, content_types, file_extensions: 'pdf' })).toEqual(['plan.pdf']);
      expect(await namesFor({ query })).toContain('plan.pdf');
      expect(await namesFor({ query, content_types: content_types === 'name' ? 'tags' : 'name' })).toEqual([]);
    }
    expect(await namesFor({ query: '"kiwi lemon"' })).toEqual([]);
  });

  it('find the best match first: the one with more terms, and with terms in its name', async () => {
    expect(await namesFor({ query: 'red plan' })).toEqual(['plan.pdf', 'Blue-Box plan.txt', 'notes.md']);
  });

  it('find the text of a new version, and of a PDF of the mock', async () => {
    await box.upload('rent.txt', 'The rent of the harbour');
    const body = {
      source_files: [{ type: 'file', id: idOf('/rent.txt') }],
      ...{ parent_folder: { type: 'folder', id: idOf('/Reports') }, signers: [{ email: 'ben@example.com' }] },
    };
    await call('POST', '/sign_requests', body);
    expect((await namesFor({ query: 'harbour' })).sort()).toEqual(['rent.txt', 'rent.txt.pdf']);
  });
});

describe('the filters of a search', () => {
  it('a folder alone is enough, and a missing one is an error only if it is the only one', async () => {
    expect((await search({})).status).toBe(400);
    expect((await search({ type: 'file' })).status).toBe(400);
    const reports = idOf('/Reports');
    expect(await namesFor({ ancestor_folder_ids: reports })).toEqual(['Blue-Box plan.txt', 'plan.pdf', 'budget.csv']);
    expect(await namesFor({ ancestor_folder_ids: reports }, ben)).toEqual(['404']);
    expect(await namesFor({ ancestor_folder_ids: '404' })).toEqual(['404']);
    expect(await namesFor({ ancestor_folder_ids: `404,${reports}`, file_extensions: 'csv' })).toEqual(['budget.csv']);
    expect(await namesFor({ ancestor_folder_ids: '0', type: 'web_link' })).toEqual(['Site']);
  });

  it('ranges are inclusive, and invalid ones are rejected', async () => {
    clock.advance(3600);
    await call('PUT', `/files/${idOf('/notes.md')}`, { description: 'changed' });
    const changed = new Date(start + 3_600_000).toISOString();
    expect(await namesFor({ updated_at_range: `${changed},` })).toEqual(['notes.md']);
    expect(await namesFor({ updated_at_range: `,${changed}`, type: 'file' })).toContain('notes.md');
    expect(await namesFor({ created_at_range: `${changed},`, query: 'plan' })).toEqual([]);
    expect(await namesFor({ size_range: '3,3' })).toEqual(['plan.pdf']);
    for (const range of ['x,', '2026-01-05,', '2026-01-06T00:00:00Z,2026-01-05T00:00:00Z'])
      expect(await namesFor({ created_at_range: range })).toEqual(['400']);
    for (const range of ['5,3', 'a,', '-1,']) expect(await namesFor({ size_range: range })).toEqual(['400']);
    clock.advance(-3600);
    expect((await search({ size_range: '5,3' })).body.code).toBe('bad_request');
  });

  it('the trash is searched by who deleted an item, and when', async () => {
    await call('DELETE', `/folders/${idOf('/Reports')}?recursive=true`);
    expect(await namesFor({ query: 'plan' })).toEqual(['notes.md']);
    expect(await namesFor({ query: 'plan', trash_content: 'trashed_only' })).toEqual(['Blue-Box plan.txt', 'plan.pdf']);
    expect(await namesFor({ query: 'plan', trash_content: 'all_items' })).toHaveLength(3);
    const trashed = { query: 'plan', trash_content: 'trashed_only' };
    expect(await namesFor({ ...trashed, deleted_user_ids: '1' })).toHaveLength(2);
    expect(await namesFor({ ...trashed, deleted_user_ids: '2' })).toEqual([]);
    expect(await namesFor({ ...trashed, deleted_at_range: '2026-01-05T00:00:00Z,' })).toHaveLength(2);
    expect(await namesFor({ ...trashed, deleted_at_range: ',2026-01-05T00:00:00Z' })).toEqual([]);
    expect(await namesFor({ query: 'plan', deleted_user_ids: '1' })).toEqual(['400']);
    expect(await namesFor({ query: 'plan', deleted_at_range: ',2026-01-05T00:00:00Z' })).toEqual(['400']);
  });

  it('recent updaters include those of earlier versions', async () => {
    const item = { type: 'file', id: idOf('/notes.md') };
    await call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: '2' }, role: 'editor' });
    const form = new FormData();
    form.append('attributes', '{}');
    form.append('file', new Blob(['plan of Ben']), 'file');
    await ben.call('POST', `https://upload.box.com/api/2.0/files/${item.id}/content`, form);
    await call('PUT', `/files/${item.id}`, { description: 'by Ada' });
    expect(await namesFor({ query: 'plan', recent_updater_user_ids: '2' })).toEqual(['notes.md']);
    expect(await namesFor({ query: 'plan', owner_user_ids: '2' }, ben)).toEqual(['secret plan.txt']);
    expect((await namesFor({ query: 'plan' }, ben)).sort()).toEqual(['notes.md', 'secret plan.txt']);
  });

  it('only admins search the content of the enterprise', async () => {
    expect((await namesFor({ query: 'plan', scope: 'enterprise_content' })).sort()).toContain('secret plan.txt');
    expect(await namesFor({ query: 'plan', scope: 'enterprise_content' }, ben)).toEqual(['403']);
  });

  it('items that were opened through a shared link are found with include_recent_shared_links', async () => {
    const shared = await call('PUT', `/folders/${idOf('/Reports')}?fields=shared_link`, { shared_link: { access: 'open' } });
    const { url } = shared.body['shared_link'] as { url: string };
    const parameters = { query: 'budget', include_recent_shared_links: true };
    const find = async () => (await search(parameters, ben)).body.entries;
    expect(await find()).toEqual([]);
    await ben.call('GET', '/shared_items', undefined, { boxapi: `shared_link=${url}` });
    expect(await find()).toMatchObject([{ type: 'search_result', accessible_via_shared_link: url, item: { name: 'budget.csv' } }]);
    expect(await namesFor({ query: 'budget' }, ben)).toEqual([]);
    expect((await search(parameters)).body.entries).toMatchObject([{ accessible_via_shared_link: null, item: { name: 'budget.csv' } }]);
    await call('PUT', `/folders/${idOf('/Reports')}`, { shared_link: { access: 'collaborators' } });
    expect(await find()).toEqual([]);
  });

  it('results are sorted by modification and read in pages', async () => {
    clock.advance(60);
    await call('PUT', `/files/${idOf('/notes.md')}`, { description: 'changed' });
    clock.advance(-60);
    const sorted = { query: 'plan', sort: 'modified_at' };
    expect((await namesFor(sorted))[0]).toBe('notes.md');
    expect((await namesFor({ ...sorted, direction: 'ASC' })).at(-1)).toBe('notes.md');
    const page = (await search({ query: 'plan', limit: 2, offset: 2 })).body;
    expect(page).toMatchObject({ total_count: 3, offset: 2, limit: 2 });
    expect(page.entries).toHaveLength(1);
    expect((await search({ query: 'plan', offset: 10_001 })).status).toBe(400);
  });
});

describe('a metadata filter', () => {
  const template = {
    ...{ scope: 'enterprise', displayName: 'Contract', templateKey: 'contract' },
    fields: [
      { type: 'string', key: 'party', displayName: 'Party' },
      { type: 'float', key: 'amount', displayName: 'Amount' },
      { type: 'date', key: 'due', displayName: 'Due' },
      { type: 'enum', key: 'state', displayName: 'State', options: [{ key: 'open' }, { key: 'paid' }] },
      { type: 'multiSelect', key: 'areas', displayName: 'Areas', options: [{ key: 'north' }, { key: 'south' }, { key: 'west' }] },
    ],
  };
  const values = { party: 'Harbour Books', amount: 100.5, due: '2026-02-01T00:00:00.000Z', state: 'open', areas: ['north', 'west'] };
  beforeEach(async () => {
    expect((await call('POST', '/metadata_templates/schema', template)).status).toBe(201);
    await call('POST', `/files/${idOf('/notes.md')}/metadata/enterprise/contract`, values);
    await call('POST', `/files/${idOf('/Reports/plan.pdf')}/metadata/enterprise/contract`, { amount: 7 });
  });
  const filtered = (filters: object | undefined, more: object = {}) =>
    namesFor({ mdfilters: [{ scope: 'enterprise', templateKey: 'contract', ...(filters === undefined ? {} : { filters }) }], ...more });

  it.each<[object | undefined, string[]]>([
    [undefined, ['notes.md', 'plan.pdf']],
    [{}, ['notes.md', 'plan.pdf']],
    [{ party: 'harbour books' }, ['notes.md']],
    [{ party: 'Harbour' }, []],
    [{ amount: 7 }, ['plan.pdf']],
    [{ amount: { gt: 7, lt: 100 } }, ['plan.pdf']],
    [{ amount: { gt: 7 } }, ['notes.md', 'plan.pdf']],
    [{ amount: { gt: 8, lt: 7 } }, []],
    [{ amount: { gt: 8 }, state: 'open' }, ['notes.md']],
    [{ due: { gt: '2026-02-01T00:00:00Z' } }, ['notes.md']],
    [{ due: { lt: '2026-01-31T00:00:00Z' } }, []],
    [{ state: ['paid', 'open'] }, ['notes.md']],
    [{ state: 'paid' }, []],
    [{ areas: ['south', 'west'] }, ['notes.md']],
    [{ areas: 'south' }, []],
  ])('%j finds %j', async (filters, names) => {
    expect((await filtered(filters)).sort()).toEqual(names);
  });

  it.each([
    [{ other: 'a' }],
    [{ amount: '7' }],
    [{ due: 'x' }],
    [{ due: { gt: 5 } }],
    [{ party: { gt: 1 } }],
    [{ party: 5 }],
    [{ state: 5 }],
  ])('%j is rejected with 400', async (filters) => {
    expect(await filtered(filters)).toEqual(['400']);
  });

  it('is combined with words, requires an existing template, and applies to global.properties', async () => {
    expect(await filtered({}, { query: 'red' })).toEqual(['plan.pdf']);
    expect(await namesFor({ mdfilters: [{ scope: 'enterprise', templateKey: 'other' }] })).toEqual(['400']);
    await call('POST', `/files/${idOf('/notes.md')}/metadata/global/properties`, { color: 'Blue' });
    expect(await namesFor({ mdfilters: [{ scope: 'global', templateKey: 'properties', filters: { color: 'blue' } }] })).toEqual([
      'notes.md',
    ]);
  });
});
