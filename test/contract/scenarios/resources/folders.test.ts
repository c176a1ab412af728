import { describe, expect, it } from 'vitest';
import { BoxNotModifiedError } from 'box-openapi-sdk';
import { collect, openBox, people } from '../../support/box.js';
import { refusal, rejection } from '../../support/rejection.js';

const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt'];
const seed = { users: people, tree: { Reports: Object.fromEntries(names.map((name) => [name, name])), Empty: {} } };

async function withReports() {
  const scene = await openBox({ seed });
  const at = (path: string) => scene.mock.state.find(path)?.id ?? '';
  const queries = () => scene.calls().map(({ url }) => Object.fromEntries(new URL(url).searchParams));
  return { ...scene, at, reports: at('/Reports'), queries };
}

const nameOf = (item: object): unknown => ('name' in item ? item.name : undefined);

describe('a folder', () => {
  it('is made, read, changed and moved', async () => {
    const { box, mock, at } = await withReports();
    const made = await box.folders.create({ name: '2026', parent: { id: at('/Empty') } });
    expect(made).toMatchObject({
      type: 'folder',
      name: '2026',
      parent: { name: 'Empty' },
      item_collection: { total_count: 0, entries: [] },
    });
    const changed = await box.folders.update(made.id, { name: 'Year 2026', description: 'All of it', tags: ['year'], parent: { id: '0' } });
    expect(changed).toMatchObject({ id: made.id, name: 'Year 2026', description: 'All of it', parent: { id: '0' } });
    expect(changed.etag).not.toBe(made.etag);
    expect(mock.state.find('/Year 2026')?.id).toBe(made.id);
    expect(await box.folders.get(made.id, { fields: ['tags', 'name'] })).toEqual({
      type: 'folder',
      id: made.id,
      etag: changed.etag,
      name: 'Year 2026',
      tags: ['year'],
    });
  });

  it('cannot be made under a taken name, and the error names the one that holds it', async () => {
    const { box, reports } = await withReports();
    const error = await refusal(box.folders.create({ name: 'reports', parent: { id: '0' } }), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'folder', id: reports, name: 'Reports' }]);
  });

  it('cannot go into itself', async () => {
    const { box, reports } = await withReports();
    const inner = await box.folders.create({ name: 'Inner', parent: { id: reports } });
    await refusal(box.folders.update(reports, { parent: { id: inner.id } }), 400, 'cyclical_folder_structure');
    await refusal(box.folders.copy(reports, { parent: { id: inner.id } }), 400, 'cyclical_folder_structure');
  });

  it('that is not there, or whose id would lead elsewhere, is not found', async () => {
    const { box, calls } = await withReports();
    await refusal(box.folders.get('999999'), 404, 'not_found');
    await rejection(box.folders.get('..'), Error);
    await rejection(box.folders.get(''), Error);
    expect(calls()).toHaveLength(1);
  });

  it('that is known already is not sent again, and one that changed meanwhile is not touched', async () => {
    const { box, reports, mock } = await withReports();
    const { etag } = await box.folders.get(reports);
    await rejection(box.folders.get(reports, { ifNoneMatch: etag ?? '' }), BoxNotModifiedError);
    await box.folders.update(reports, { description: 'changed', ifMatch: etag ?? '' });
    await refusal(box.folders.update(reports, { description: 'late', ifMatch: etag ?? '' }), 412, 'precondition_failed');
    await refusal(box.folders.delete(reports, { recursive: true, ifMatch: etag ?? '' }), 412, 'precondition_failed');
    expect(mock.state.find('/Reports')).toMatchObject({ description: 'changed' });
  });

  it('is copied with all that it holds', async () => {
    const { box, mock, reports, at } = await withReports();
    const copy = await box.folders.copy(reports, { parent: { id: at('/Empty') }, name: 'Copy' });
    expect(copy).toMatchObject({ name: 'Copy', item_collection: { total_count: names.length } });
    const file = mock.state.find('/Empty/Copy/c.txt');
    expect(file?.id).not.toBe(at('/Reports/c.txt'));
    expect(new TextDecoder().decode(await mock.state.content(file?.id ?? ''))).toBe('c.txt');
  });

  it('gets an address that mail can be sent to, and loses it', async () => {
    const { box, reports } = await withReports();
    const open = await box.folders.update(reports, { folder_upload_email: { access: 'open' } });
    expect(open.folder_upload_email).toMatchObject({ access: 'open', email: expect.stringContaining('@') as string });
    expect((await box.folders.update(reports, { folder_upload_email: null })).folder_upload_email).toBeNull();
  });
});

describe('the items of a folder', () => {
  it('come by marker over all pages when nothing else is asked for', async () => {
    const { box, reports, queries } = await withReports();
    const found = await collect(box.folders.items.list(reports, { limit: 3 }));
    expect(found.map(nameOf)).toEqual(names);
    expect(queries().map(({ usemarker, limit, marker }) => [usemarker, limit, marker === undefined])).toEqual([
      ['true', '3', true],
      ['true', '3', false],
      ['true', '3', false],
    ]);
  });

  it('come by offset when they are sorted', async () => {
    const { box, reports, queries } = await withReports();
    const found = await collect(box.folders.items.list(reports, { limit: 3, sort: 'name', direction: 'DESC' }));
    expect(found.map(nameOf)).toEqual([...names].reverse());
    expect(queries().map(({ offset, usemarker }) => [offset, usemarker])).toEqual([
      [undefined, undefined],
      ['3', undefined],
      ['6', undefined],
    ]);
  });

  it('come from an offset on', async () => {
    const { box, reports } = await withReports();
    const found = await collect(box.folders.items.list(reports, { offset: 4, limit: 2 }));
    expect(found.map(nameOf)).toEqual(names.slice(4));
  });

  it('come as pages, of which awaiting the list gives the first', async () => {
    const { box, reports, calls } = await withReports();
    const list = box.folders.items.list(reports, { limit: 4, fields: ['name'] });
    const first = await list;
    expect(first.entries.map(nameOf)).toEqual(names.slice(0, 4));
    expect(first.entries.every((entry) => !('sha1' in entry))).toBe(true);
    const pages = await collect(list.pages());
    expect(pages.map(({ entries }) => entries.length)).toEqual([4, 3]);
    expect(calls()).toHaveLength(2);
  });

  it('are not asked for beyond what is taken', async () => {
    const { box, reports, calls } = await withReports();
    for await (const item of box.folders.items.list(reports, { limit: 2 })) if (nameOf(item) === 'c.txt') break;
    expect(calls()).toHaveLength(2);
  });

  it('can be deleted while they are listed, and none is passed over', async () => {
    const { box, reports, mock } = await withReports();
    const found: unknown[] = [];
    for await (const item of box.folders.items.list(reports, { limit: 2 })) {
      found.push(nameOf(item));
      await box.files.delete(item.id);
    }
    expect(found).toEqual(names);
    expect(mock.state.items().filter(({ type }) => type === 'file')).toEqual([]);
  });

  it('are none in an empty folder', async () => {
    const { box, at, calls } = await withReports();
    expect(await collect(box.folders.items.list(at('/Empty')))).toEqual([]);
    expect(calls()).toHaveLength(1);
  });
});

describe('a folder in the trash', () => {
  it('goes there with what it holds only when that is said, and comes back', async () => {
    const { box, reports, mock } = await withReports();
    await refusal(box.folders.delete(reports), 400, 'folder_not_empty');
    await box.folders.delete(reports, { recursive: true });
    await refusal(box.folders.get(reports), 404, 'trashed');
    expect((await collect(box.trash.list())).map(({ id }) => id)).toEqual([reports]);
    expect(await box.folders.trash.get(reports, { fields: ['item_status'] })).toMatchObject({ id: reports, item_status: 'trashed' });
    expect(await box.folders.trash.restore(reports)).toMatchObject({ id: reports, name: 'Reports', item_status: 'active' });
    expect(mock.state.find('/Reports/a.txt')).toBeDefined();
  });

  it('goes for good with all that it holds', async () => {
    const { box, reports, at } = await withReports();
    const file = at('/Reports/a.txt');
    await box.folders.delete(reports, { recursive: true });
    await box.folders.trash.delete(reports);
    await refusal(box.folders.trash.get(reports), 404, 'not_found');
    await refusal(box.files.get(file), 404, 'not_found');
    expect(await collect(box.trash.list())).toEqual([]);
  });

  it('is listed among others by marker and by offset, over several pages', async () => {
    const { box, at, queries } = await withReports();
    for (const name of names) await box.files.delete(at(`/Reports/${name}`));
    const byMarker = await collect(box.trash.list({ limit: 3 }));
    const byOffset = await collect(box.trash.list({ limit: 3, sort: 'name', direction: 'DESC' }));
    expect(byMarker.map(nameOf)).toEqual(names);
    expect(byOffset.map(nameOf)).toEqual([...names].reverse());
    expect(
      queries()
        .slice(names.length)
        .map(({ usemarker, offset }) => usemarker ?? offset),
    ).toEqual(['true', 'true', 'true', undefined, '3', '6']);
  });
});
