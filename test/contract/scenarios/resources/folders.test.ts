import { describe, expect, it } from 'vitest';
import { BoxNotModifiedError } from 'box-openapi-sdk';
import { collect, openBox, people } from '../../support/box.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { rejection } from '../../../support/rejection.js';

const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt'];
const seed = { users: people, tree: { Reports: Object.fromEntries(names.map((name) => [name, name])), Empty: {} } };

async function withReports() {
  const fixture = await openBox({ seed });
  const idOf = (path: string) => fixture.mock.state.find(path)?.id ?? '';
  const queries = () => fixture.calls().map(({ url }) => Object.fromEntries(new URL(url).searchParams));
  return { ...fixture, idOf, reports: idOf('/Reports'), queries };
}

const nameOf = (item: object): unknown => ('name' in item ? item.name : undefined);

describe('folders', () => {
  it('a folder is created, read, updated and moved', async () => {
    const { box, mock, idOf } = await withReports();
    const created = await box.folders.create({ name: '2026', parent: { id: idOf('/Empty') } });
    expect(created).toMatchObject({
      type: 'folder',
      name: '2026',
      parent: { name: 'Empty' },
      item_collection: { total_count: 0, entries: [] },
    });
    const changed = await box.folders.update(created.id, {
      name: 'Year 2026',
      description: 'All of it',
      tags: ['year'],
      parent: { id: '0' },
    });
    expect(changed).toMatchObject({ id: created.id, name: 'Year 2026', description: 'All of it', parent: { id: '0' } });
    expect(changed.etag).not.toBe(created.etag);
    expect(mock.state.find('/Year 2026')?.id).toBe(created.id);
    expect(await box.folders.get(created.id, { fields: ['tags', 'name'] })).toEqual({
      type: 'folder',
      id: created.id,
      etag: changed.etag,
      name: 'Year 2026',
      tags: ['year'],
    });
  });

  it('creating a folder with a name in use rejects with an error that names the existing folder', async () => {
    const { box, reports } = await withReports();
    const error = await expectApiError(box.folders.create({ name: 'reports', parent: { id: '0' } }), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'folder', id: reports, name: 'Reports' }]);
  });

  it('a folder cannot be moved or copied into itself', async () => {
    const { box, reports } = await withReports();
    const inner = await box.folders.create({ name: 'Inner', parent: { id: reports } });
    await expectApiError(box.folders.update(reports, { parent: { id: inner.id } }), 400, 'cyclical_folder_structure');
    await expectApiError(box.folders.copy(reports, { parent: { id: inner.id } }), 400, 'cyclical_folder_structure');
  });

  it('a get of a missing folder rejects with 404, and path-like IDs are rejected unsent', async () => {
    const { box, calls } = await withReports();
    await expectApiError(box.folders.get('999999'), 404, 'not_found');
    await rejection(box.folders.get('..'), Error);
    await rejection(box.folders.get(''), Error);
    expect(calls()).toHaveLength(1);
  });

  it('ifNoneMatch rejects with BoxNotModifiedError and an outdated ifMatch with 412', async () => {
    const { box, reports, mock } = await withReports();
    const { etag } = await box.folders.get(reports);
    await rejection(box.folders.get(reports, { ifNoneMatch: etag ?? '' }), BoxNotModifiedError);
    await box.folders.update(reports, { description: 'changed', ifMatch: etag ?? '' });
    await expectApiError(box.folders.update(reports, { description: 'late', ifMatch: etag ?? '' }), 412, 'precondition_failed');
    await expectApiError(box.folders.delete(reports, { recursive: true, ifMatch: etag ?? '' }), 412, 'precondition_failed');
    expect(mock.state.find('/Reports')).toMatchObject({ description: 'changed' });
  });

  it('a folder is copied with its content', async () => {
    const { box, mock, reports, idOf } = await withReports();
    const copy = await box.folders.copy(reports, { parent: { id: idOf('/Empty') }, name: 'Copy' });
    expect(copy).toMatchObject({ name: 'Copy', item_collection: { total_count: names.length } });
    const file = mock.state.find('/Empty/Copy/c.txt');
    expect(file?.id).not.toBe(idOf('/Reports/c.txt'));
    expect(new TextDecoder().decode(await mock.state.content(file?.id ?? ''))).toBe('c.txt');
  });

  it('a folder upload email address is created and removed', async () => {
    const { box, reports } = await withReports();
    const open = await box.folders.update(reports, { folder_upload_email: { access: 'open' } });
    expect(open.folder_upload_email).toMatchObject({ access: 'open', email: expect.stringContaining('@') as string });
    expect((await box.folders.update(reports, { folder_upload_email: null })).folder_upload_email).toBeNull();
  });
});

describe('folder items', () => {
  it('items are read by marker over all pages by default', async () => {
    const { box, reports, queries } = await withReports();
    const found = await collect(box.folders.items.list(reports, { limit: 3 }));
    expect(found.map(nameOf)).toEqual(names);
    expect(queries().map(({ usemarker, limit, marker }) => [usemarker, limit, marker === undefined])).toEqual([
      ['true', '3', true],
      ['true', '3', false],
      ['true', '3', false],
    ]);
  });

  it('sorted items are read by offset', async () => {
    const { box, reports, queries } = await withReports();
    const found = await collect(box.folders.items.list(reports, { limit: 3, sort: 'name', direction: 'DESC' }));
    expect(found.map(nameOf)).toEqual([...names].reverse());
    expect(queries().map(({ offset, usemarker }) => [offset, usemarker])).toEqual([
      [undefined, undefined],
      ['3', undefined],
      ['6', undefined],
    ]);
  });

  it('items are read from a given offset', async () => {
    const { box, reports } = await withReports();
    const found = await collect(box.folders.items.list(reports, { offset: 4, limit: 2 }));
    expect(found.map(nameOf)).toEqual(names.slice(4));
  });

  it('pages() yields all pages, and awaiting the list returns the first one', async () => {
    const { box, reports, calls } = await withReports();
    const list = box.folders.items.list(reports, { limit: 4, fields: ['name'] });
    const first = await list;
    expect(first.entries.map(nameOf)).toEqual(names.slice(0, 4));
    expect(first.entries.every((entry) => !('sha1' in entry))).toBe(true);
    const pages = await collect(list.pages());
    expect(pages.map(({ entries }) => entries.length)).toEqual([4, 3]);
    expect(calls()).toHaveLength(2);
  });

  it('the list requests no pages beyond the items that are consumed', async () => {
    const { box, reports, calls } = await withReports();
    for await (const item of box.folders.items.list(reports, { limit: 2 })) if (nameOf(item) === 'c.txt') break;
    expect(calls()).toHaveLength(2);
  });

  it('no items are skipped when they are deleted during iteration', async () => {
    const { box, reports, mock } = await withReports();
    const found: unknown[] = [];
    for await (const item of box.folders.items.list(reports, { limit: 2 })) {
      found.push(nameOf(item));
      await box.files.delete(item.id);
    }
    expect(found).toEqual(names);
    expect(mock.state.items().filter(({ type }) => type === 'file')).toEqual([]);
  });

  it('an empty folder yields no items', async () => {
    const { box, idOf, calls } = await withReports();
    expect(await collect(box.folders.items.list(idOf('/Empty')))).toEqual([]);
    expect(calls()).toHaveLength(1);
  });
});

describe('trashed folders', () => {
  it('a non-empty folder is deleted only with recursive and can be restored', async () => {
    const { box, reports, mock } = await withReports();
    await expectApiError(box.folders.delete(reports), 400, 'folder_not_empty');
    await box.folders.delete(reports, { recursive: true });
    await expectApiError(box.folders.get(reports), 404, 'trashed');
    expect((await collect(box.trash.list())).map(({ id }) => id)).toEqual([reports]);
    expect(await box.folders.trash.get(reports, { fields: ['item_status'] })).toMatchObject({ id: reports, item_status: 'trashed' });
    expect(await box.folders.trash.restore(reports)).toMatchObject({ id: reports, name: 'Reports', item_status: 'active' });
    expect(mock.state.find('/Reports/a.txt')).toBeDefined();
  });

  it('a folder deleted from the trash is permanently gone with its content', async () => {
    const { box, reports, idOf } = await withReports();
    const file = idOf('/Reports/a.txt');
    await box.folders.delete(reports, { recursive: true });
    await box.folders.trash.delete(reports);
    await expectApiError(box.folders.trash.get(reports), 404, 'not_found');
    await expectApiError(box.files.get(file), 404, 'not_found');
    expect(await collect(box.trash.list())).toEqual([]);
  });

  it('the trash is listed by marker and by offset over several pages', async () => {
    const { box, idOf, queries } = await withReports();
    for (const name of names) await box.files.delete(idOf(`/Reports/${name}`));
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
