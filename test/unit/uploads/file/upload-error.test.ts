import { describe, expect, it } from 'vitest';
import { BoxConflictError, BoxNotFoundError } from '../../../../src/core/errors/box-errors.js';
import { json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';

const source = new Uint8Array([1, 2, 3]);
const inUse = (conflicts: unknown) => json({ code: 'item_name_in_use', message: 'Taken', context_info: { conflicts } }, 409);
const missing = () => json({ code: 'not_found', message: 'Not Found' }, 404);

describe('message of a failed upload', () => {
  it.each([
    ['a single item', { type: 'file', id: '99', name: 'a.txt' }],
    ['a list', [{ type: 'file', id: '99', name: 'a.txt' }]],
  ])('names the conflicting item and the conflict option when the service returns %s', async (_, conflicts) => {
    const { box } = testClient(inUse(conflicts));
    const error = await rejection(box.uploads.upload({ source, name: 'a.txt', parentId: '5' }), BoxConflictError);
    expect(error.message).toContain('the name is in use by file 99. Set conflict to "newVersion" or "rename"');
    expect(error).toMatchObject({ status: 409, code: 'item_name_in_use', operationId: 'files.content.upload', attempts: 1 });
    expect(error.conflicts).toEqual([{ type: 'file', id: '99', name: 'a.txt' }]);
  });

  it.each([
    ['parentId', { name: 'a.txt', parentId: '5' }, 'parentId: folder 5 does not exist'],
    ['fileId', { fileId: '6' }, 'fileId: file 6 does not exist'],
  ])('names %s when it is not found', async (_, target, text) => {
    const { box } = testClient(missing());
    expect((await rejection(box.uploads.upload({ source, ...target }), BoxNotFoundError)).message).toContain(text);
  });

  it('names the conflicting item of other creates, without the conflict option', async () => {
    const { box } = testClient(inUse([{ type: 'folder', id: '12' }]));
    const { message } = await rejection(box.folders.create({ name: 'a', parent: { id: '0' } }), BoxConflictError);
    expect(message).toBe('folders.create failed: 409 item_name_in_use (Taken): the name is in use by folder 12');
  });

  it.each([null, {}, [null], [{ id: 7 }], 'text'])('stays readable when the conflicts are %j', async (conflicts) => {
    const { box } = testClient(inUse(conflicts));
    const { message } = await rejection(box.folders.create({ name: 'a', parent: { id: '0' } }), BoxConflictError);
    expect(message).toBe('folders.create failed: 409 item_name_in_use (Taken)');
  });
});
