import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxNotModifiedError } from 'box-openapi-sdk';
import { collect, openBox, people, type BoxFixture } from '../../support/box.js';
import { readBytes } from '../../support/bytes.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { rejection } from '../../../support/rejection.js';

const seed = { users: people, tree: { 'plan.txt': 'one', 'notes.txt': 'two', Archive: {} } };

async function withPlan() {
  const fixture = await openBox({ seed });
  return { ...fixture, id: idAt(fixture, '/plan.txt'), archive: idAt(fixture, '/Archive') };
}

const idAt = ({ mock }: Pick<BoxFixture, 'mock'>, path: string): string => mock.state.find(path)?.id ?? '';

describe('files', () => {
  it('an update renames, describes and moves a file and changes its etag', async () => {
    const { box, mock, id, archive } = await withPlan();
    const before = await box.files.get(id);
    expect(before).toMatchObject({ type: 'file', name: 'plan.txt', size: 3, item_status: 'active', owned_by: { id: '33001' } });
    const after = await box.files.update(id, { name: 'Plan B.txt', description: 'The other one', parent: { id: archive }, tags: ['x'] });
    expect(after).toMatchObject({ id, name: 'Plan B.txt', description: 'The other one', parent: { id: archive, name: 'Archive' } });
    expect(after.etag).not.toBe(before.etag);
    expect(after.path_collection.entries.map(({ name }) => name)).toEqual(['All Files', 'Archive']);
    expect(mock.state.find('/Archive/Plan B.txt')?.id).toBe(id);
    expect(mock.state.find('/plan.txt')).toBeUndefined();
  });

  it('a file is returned with only the base properties and the requested fields', async () => {
    const { box, id, calls } = await withPlan();
    const file = await box.files.get(id, { fields: ['name', 'size', 'tags'] });
    expect(file).toEqual({ type: 'file', id, etag: '0', name: 'plan.txt', size: 3, tags: [] });
    expect(new URL(calls()[0]?.url ?? '').searchParams.get('fields')).toBe('name,size,tags');
    expect(await box.files.update(id, { name: 'p.txt', fields: ['extension'] })).toEqual({ type: 'file', id, etag: '1', extension: 'txt' });
  });

  it('a missing file rejects with a 404 error that names the operation', async () => {
    const { box } = await withPlan();
    const error = await expectApiError(box.files.get('999999'), 404, 'not_found');
    expect(error).toMatchObject({ operationId: 'files.get', attempts: 1, name: 'BoxNotFoundError' });
    expect(error.requestId).toMatch(/./);
    expect(error.message).toContain('files.get failed: 404 not_found');
  });

  it('a rename to a name in use rejects with an error that names the existing file', async () => {
    const { box, id, mock } = await withPlan();
    const error = await expectApiError(box.files.update(id, { name: 'NOTES.txt' }), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'file', id: mock.state.find('/notes.txt')?.id, name: 'notes.txt' }]);
    expect(mock.state.find('/plan.txt')?.id).toBe(id);
  });

  it('a get with a matching ifNoneMatch rejects with BoxNotModifiedError', async () => {
    const { box, id } = await withPlan();
    const { etag } = await box.files.get(id);
    const error = await rejection(box.files.get(id, { ifNoneMatch: etag }), BoxNotModifiedError);
    expect(error).toMatchObject({ status: 304, kind: 'not-modified', conflicts: [] });
    expect(error).toBeInstanceOf(BoxApiError);
    await box.files.update(id, { description: 'changed' });
    expect(await box.files.get(id, { ifNoneMatch: etag })).toMatchObject({ description: 'changed' });
  });

  it('an update or delete with an outdated ifMatch is rejected with 412', async () => {
    const { box, id, mock } = await withPlan();
    const { etag } = await box.files.get(id);
    await box.files.update(id, { description: 'by somebody else', ifMatch: etag });
    await expectApiError(box.files.update(id, { description: 'by me', ifMatch: etag }), 412, 'precondition_failed');
    await expectApiError(box.files.delete(id, { ifMatch: etag }), 412, 'precondition_failed');
    expect(mock.state.find('/plan.txt')).toMatchObject({ description: 'by somebody else' });
  });

  it('a lock prevents updates by other users until it is removed', async () => {
    const { box, clientForUser, id, archive } = await withPlan();
    const item = { type: 'folder', id: archive } as const;
    await box.files.update(id, { parent: { id: archive } });
    await box.collaborations.create({ item, accessible_by: { type: 'user', id: '33002' }, role: 'editor' });
    const locked = await box.files.update(id, { lock: { type: 'lock', is_download_prevented: false }, fields: ['lock'] });
    expect(locked.lock).toMatchObject({ type: 'lock', created_by: { id: '33001' } });
    await expectApiError(clientForUser('33002').files.update(id, { name: 'mine.txt' }), 403, 'access_denied_item_locked');
    expect((await box.files.update(id, { lock: null, fields: ['lock'] })).lock).toBeNull();
    expect(await clientForUser('33002').files.update(id, { name: 'mine.txt' })).toMatchObject({
      name: 'mine.txt',
      modified_by: { id: '33002' },
    });
  });

  it('a file is copied under a new name, and not to a name in use', async () => {
    const { box, id, archive, mock } = await withPlan();
    const copy = await box.files.copy(id, { parent: { id: archive }, name: 'copy.txt' });
    expect(copy).toMatchObject({ name: 'copy.txt', parent: { id: archive }, sha1: (await box.files.get(id)).sha1 });
    expect(copy.id).not.toBe(id);
    expect(new TextDecoder().decode(await mock.state.content(copy.id))).toBe('one');
    const error = await expectApiError(box.files.copy(id, { parent: { id: '0' } }), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ id }]);
  });
});

describe('trashed files', () => {
  it('a deleted file is listed in the trash and can be restored', async () => {
    const { box, id, mock } = await withPlan();
    await expect(box.files.delete(id)).resolves.toBeUndefined();
    expect((await box.files.get(id)).item_status).toBe('trashed');
    const trash = await box.trash.list({ fields: ['name', 'trashed_at'] });
    expect(trash.entries).toMatchObject([{ type: 'file', id, name: 'plan.txt', trashed_at: expect.stringMatching(/^\d{4}-/) as string }]);
    expect(await box.files.trash.get(id)).toMatchObject({ item_status: 'trashed', path_collection: { entries: [{ name: 'Trash' }] } });
    expect(await box.files.trash.restore(id)).toMatchObject({ id, item_status: 'active', trashed_at: null });
    expect(mock.state.find('/plan.txt')?.id).toBe(id);
    expect(await collect(box.trash.list())).toEqual([]);
  });

  it('a trashed file is restored under another name when its name is in use', async () => {
    const { box, id, mock } = await withPlan();
    await box.files.delete(id);
    const newcomer = await mock.state.addFile({ name: 'plan.txt', content: 'new' });
    const error = await expectApiError(box.files.trash.restore(id), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ id: newcomer.id }]);
    expect(await box.files.trash.restore(id, { name: 'old plan.txt' })).toMatchObject({ id, name: 'old plan.txt' });
  });

  it('a file deleted from the trash is permanently gone', async () => {
    const { box, id } = await withPlan();
    await expectApiError(box.files.trash.get(id), 404, 'not_found');
    await box.files.delete(id);
    await expect(box.files.trash.delete(id)).resolves.toBeUndefined();
    await expectApiError(box.files.trash.get(id), 404, 'not_found');
    await expectApiError(box.files.trash.restore(id), 404, 'not_found');
  });
});

describe('thumbnails', () => {
  it.each([
    ['png', 'image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['jpg', 'image/jpeg', [0xff, 0xd8, 0xff]],
  ] as const)('a thumbnail is returned as the bytes of a %s image', async (extension, mediaType, signature) => {
    const { box, id } = await withPlan();
    const response = await box.files.thumbnail.get(id, extension, { min_height: 32, min_width: 32 });
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect([...(await readBytes(response)).slice(0, signature.length)]).toEqual([...signature]);
  });

  it('a thumbnail of a missing file rejects with 404', async () => {
    const { box } = await withPlan();
    await expectApiError(box.files.thumbnail.get('999999', 'png'), 404, 'not_found');
  });
});
