import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxNotModifiedError } from 'box-openapi-sdk';
import { collect, openBox, people, type Scene } from '../../support/box.js';
import { bytesIn } from '../../support/bytes.js';
import { refusal, rejection } from '../../support/rejection.js';

const seed = { users: people, tree: { 'plan.txt': 'one', 'notes.txt': 'two', Archive: {} } };

async function withPlan() {
  const scene = await openBox({ seed });
  return { ...scene, id: idAt(scene, '/plan.txt'), archive: idAt(scene, '/Archive') };
}

const idAt = ({ mock }: Pick<Scene, 'mock'>, path: string): string => mock.state.find(path)?.id ?? '';

describe('a file', () => {
  it('is read, renamed, described and moved, and its etag changes with it', async () => {
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

  it('comes with the fields that were asked for and the base ones, and with no others', async () => {
    const { box, id, calls } = await withPlan();
    const file = await box.files.get(id, { fields: ['name', 'size', 'tags'] });
    expect(file).toEqual({ type: 'file', id, etag: '0', name: 'plan.txt', size: 3, tags: [] });
    expect(new URL(calls()[0]?.url ?? '').searchParams.get('fields')).toBe('name,size,tags');
    expect(await box.files.update(id, { name: 'p.txt', fields: ['extension'] })).toEqual({ type: 'file', id, etag: '1', extension: 'txt' });
  });

  it('that does not exist is answered with 404, and the error says which call failed', async () => {
    const { box } = await withPlan();
    const error = await refusal(box.files.get('999999'), 404, 'not_found');
    expect(error).toMatchObject({ operationId: 'files.get', attempts: 1, name: 'BoxNotFoundError' });
    expect(error.requestId).toMatch(/./);
    expect(error.message).toContain('files.get failed: 404 not_found');
  });

  it('cannot take the name of another, and the error names the one that holds it', async () => {
    const { box, id, mock } = await withPlan();
    const error = await refusal(box.files.update(id, { name: 'NOTES.txt' }), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'file', id: mock.state.find('/notes.txt')?.id, name: 'notes.txt' }]);
    expect(mock.state.find('/plan.txt')?.id).toBe(id);
  });

  it('that is known already is not sent again', async () => {
    const { box, id } = await withPlan();
    const { etag } = await box.files.get(id);
    const error = await rejection(box.files.get(id, { ifNoneMatch: etag }), BoxNotModifiedError);
    expect(error).toMatchObject({ status: 304, kind: 'not-modified', conflicts: [] });
    expect(error).toBeInstanceOf(BoxApiError);
    await box.files.update(id, { description: 'changed' });
    expect(await box.files.get(id, { ifNoneMatch: etag })).toMatchObject({ description: 'changed' });
  });

  it('that somebody else changed meanwhile is neither changed nor deleted', async () => {
    const { box, id, mock } = await withPlan();
    const { etag } = await box.files.get(id);
    await box.files.update(id, { description: 'by somebody else', ifMatch: etag });
    await refusal(box.files.update(id, { description: 'by me', ifMatch: etag }), 412, 'precondition_failed');
    await refusal(box.files.delete(id, { ifMatch: etag }), 412, 'precondition_failed');
    expect(mock.state.find('/plan.txt')).toMatchObject({ description: 'by somebody else' });
  });

  it('is locked against others until the lock is taken off', async () => {
    const { box, clientOf, id, archive } = await withPlan();
    const item = { type: 'folder', id: archive } as const;
    await box.files.update(id, { parent: { id: archive } });
    await box.collaborations.create({ item, accessible_by: { type: 'user', id: '33002' }, role: 'editor' });
    const locked = await box.files.update(id, { lock: { type: 'lock', is_download_prevented: false }, fields: ['lock'] });
    expect(locked.lock).toMatchObject({ type: 'lock', created_by: { id: '33001' } });
    await refusal(clientOf('33002').files.update(id, { name: 'mine.txt' }), 403, 'access_denied_item_locked');
    expect((await box.files.update(id, { lock: null, fields: ['lock'] })).lock).toBeNull();
    expect(await clientOf('33002').files.update(id, { name: 'mine.txt' })).toMatchObject({
      name: 'mine.txt',
      modified_by: { id: '33002' },
    });
  });

  it('is copied under another name, and not where its name is taken', async () => {
    const { box, id, archive, mock } = await withPlan();
    const copy = await box.files.copy(id, { parent: { id: archive }, name: 'copy.txt' });
    expect(copy).toMatchObject({ name: 'copy.txt', parent: { id: archive }, sha1: (await box.files.get(id)).sha1 });
    expect(copy.id).not.toBe(id);
    expect(new TextDecoder().decode(await mock.state.content(copy.id))).toBe('one');
    const error = await refusal(box.files.copy(id, { parent: { id: '0' } }), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ id }]);
  });
});

describe('the trash', () => {
  it('takes a file, lists it, shows it and gives it back', async () => {
    const { box, id, mock } = await withPlan();
    await expect(box.files.delete(id)).resolves.toBeUndefined();
    await refusal(box.files.get(id), 404, 'trashed');
    const trash = await box.trash.list({ fields: ['name', 'trashed_at'] });
    expect(trash.entries).toMatchObject([{ type: 'file', id, name: 'plan.txt', trashed_at: expect.stringMatching(/^\d{4}-/) as string }]);
    expect(await box.files.trash.get(id)).toMatchObject({ item_status: 'trashed', path_collection: { entries: [{ name: 'Trash' }] } });
    expect(await box.files.trash.restore(id)).toMatchObject({ id, item_status: 'active', trashed_at: null });
    expect(mock.state.find('/plan.txt')?.id).toBe(id);
    expect(await collect(box.trash.list())).toEqual([]);
  });

  it('gives a file back under another name when its own is taken by now', async () => {
    const { box, id, mock } = await withPlan();
    await box.files.delete(id);
    const newcomer = await mock.state.addFile({ name: 'plan.txt', content: 'new' });
    const error = await refusal(box.files.trash.restore(id), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ id: newcomer.id }]);
    expect(await box.files.trash.restore(id, { name: 'old plan.txt' })).toMatchObject({ id, name: 'old plan.txt' });
  });

  it('forgets a file for good', async () => {
    const { box, id } = await withPlan();
    await refusal(box.files.trash.get(id), 404, 'not_found');
    await box.files.delete(id);
    await expect(box.files.trash.delete(id)).resolves.toBeUndefined();
    await refusal(box.files.trash.get(id), 404, 'not_found');
    await refusal(box.files.trash.restore(id), 404, 'not_found');
  });
});

describe('a thumbnail', () => {
  it.each([
    ['png', 'image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['jpg', 'image/jpeg', [0xff, 0xd8, 0xff]],
  ] as const)('comes as the bytes of a %s picture', async (extension, mediaType, signature) => {
    const { box, id } = await withPlan();
    const response = await box.files.thumbnail.get(id, extension, { min_height: 32, min_width: 32 });
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect([...(await bytesIn(response)).slice(0, signature.length)]).toEqual([...signature]);
  });

  it('of a file that does not exist rejects as any other call does', async () => {
    const { box } = await withPlan();
    await refusal(box.files.thumbnail.get('999999', 'png'), 404, 'not_found');
  });
});
