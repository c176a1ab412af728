import { describe, expect, it } from 'vitest';
import type { UploadOptions } from 'box-openapi-sdk';
import type { MockBox } from 'box-openapi-sdk/testing';
import { openBox, smallParts } from '../../support/box.js';
import { sha1Hex, someBytes, streamOf } from '../../support/bytes.js';
import { refusal } from '../../support/rejection.js';
import { bytes, upload } from '../../support/upload.js';
import { intercept, type Passing } from '../../support/wire.js';

const ways = [
  { how: 'in one call', way: {} },
  { how: 'in parts', way: { partsFromBytes: 1 } },
];
const taken = { 'film.mov': 'old', 'film (1).mov': 'older' };
const namesIn = (mock: MockBox) =>
  mock.state
    .items()
    .map(({ name }) => name)
    .sort();

describe.each(ways)('a name that is taken, for an upload $how', ({ way }) => {
  const options = { source: bytes, parentId: '0', name: 'film.mov', ...way };

  it('is an error unless one says otherwise', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: taken } });
    const error = await refusal(box.uploads.upload(options), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ id: mock.state.find('/film.mov')?.id }]);
    await refusal(box.uploads.upload({ ...options, conflict: 'fail' }), 409, 'item_name_in_use');
  });

  it('makes a new version of the file that has it', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: taken } });
    const { file } = await box.uploads.upload({ ...options, conflict: 'newVersion' });
    expect(file).toMatchObject({ id: mock.state.find('/film.mov')?.id, name: 'film.mov', sha1: sha1Hex(bytes) });
    expect((await box.files.versions.list(file.id)).entries).toHaveLength(1);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('stays an error when a folder has it', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': {} } } });
    const error = await refusal(box.uploads.upload({ ...options, conflict: 'newVersion' }), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'folder' }]);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('is numbered up to one that is free', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: taken } });
    const { file } = await box.uploads.upload({ ...options, conflict: 'rename' });
    expect(file).toMatchObject({ name: 'film (2).mov', sha1: sha1Hex(bytes) });
    expect(namesIn(mock)).toEqual(['film (1).mov', 'film (2).mov', 'film.mov']);
  });

  it('is found out before a stream is read, which goes where the policy says', async () => {
    const { box } = await openBox({ ...smallParts, seed: { tree: taken } });
    const { file } = await box.uploads.upload({ ...options, source: streamOf(bytes), size: bytes.length, conflict: 'rename' });
    expect(file).toMatchObject({ name: 'film (2).mov', sha1: sha1Hex(bytes) });
  });

  it('is no matter of a new version that keeps its name', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: taken } });
    const fileId = mock.state.find('/film.mov')?.id ?? '';
    const renamed = box.uploads.upload({ source: bytes, fileId, name: 'film (1).mov', conflict: 'rename', ...way });
    await refusal(renamed, 409, 'item_name_in_use');
  });
});

describe('a name that is taken between the session and its commit', () => {
  const take = async (request: Passing, mock: MockBox) => {
    if (request.url.pathname.endsWith('/commit') && mock.state.find('/film.mov') === undefined) {
      await mock.state.addFile({ parentId: '0', name: 'film.mov', content: 'meanwhile' });
    }
    return request.send();
  };

  it.each([
    ['newVersion', 'film.mov'],
    ['rename', 'film (1).mov'],
  ] as const)('leads where %s says', async (conflict, name) => {
    const { client, mock } = await openBox(smallParts);
    const box = client({ fetch: intercept(mock, (request) => take(request, mock)) });
    const { file } = await box.uploads.upload({ source: bytes, parentId: '0', name: 'film.mov', partsFromBytes: 1, conflict });
    expect(file).toMatchObject({ name, sha1: sha1Hex(bytes) });
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('ends an upload whose stream is spent', async () => {
    const { client, mock } = await openBox(smallParts);
    const box = client({ fetch: intercept(mock, (request) => take(request, mock)) });
    const options: UploadOptions = { source: streamOf(bytes), size: bytes.length, parentId: '0', name: 'film.mov', partsFromBytes: 1 };
    await refusal(box.uploads.upload({ ...options, conflict: 'rename' }), 409, 'item_name_in_use');
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

describe('a conflict and a checkpoint', () => {
  it('go together: what was renamed goes on under the new name', async () => {
    const { client, calls } = await openBox({ ...smallParts, seed: { tree: taken } });
    const controller = new AbortController();
    let checkpoint: UploadOptions['checkpoint'];
    const options = { source: bytes, parentId: '0', name: 'film.mov', partsFromBytes: 1, conflict: 'rename' } as const;
    const stopped = client().uploads.upload({
      ...options,
      concurrency: 1,
      signal: controller.signal,
      onCheckpoint(made) {
        checkpoint = made;
        if (made.parts.length === 5) controller.abort(new Error('later'));
      },
    });
    await expect(stopped).rejects.toThrow('later');
    const { file, resumed } = await client().uploads.upload({ ...options, checkpoint });
    expect([file.name, file.sha1, resumed]).toEqual(['film (2).mov', sha1Hex(bytes), true]);
    expect(calls().filter(({ operationId, status }) => operationId === 'uploadSessions.create' && status === 201)).toHaveLength(1);
  });
});

describe('a direct upload', () => {
  it.each([
    [1_000_000, 0],
    [1_000_001, 1],
  ])('of %i bytes asks first %i times', async (length, asked) => {
    const { box, calls } = await openBox();
    await box.uploads.upload({ source: someBytes(length), parentId: '0', name: 'film.mov' });
    expect(calls().filter(({ operationId }) => operationId === 'files.content.preflight')).toHaveLength(asked);
  });

  it('of more than a megabyte that would be refused moves no bytes', async () => {
    const { box, mock, calls } = await openBox({ seed: { tree: taken } });
    const source = someBytes(1_000_001);
    const fileId = mock.state.find('/film.mov')?.id ?? '';
    await refusal(box.uploads.upload({ source, parentId: '0', name: 'film.mov' }), 409, 'item_name_in_use');
    await refusal(box.uploads.upload({ source, fileId, ifMatch: '9' }), 412, 'precondition_failed');
    expect(calls().map(({ operationId }) => operationId)).toEqual(['files.content.preflight', 'files.content.preflightVersion']);
  });

  it('reads its source once, whatever it takes to find a name', async () => {
    const { mock, sent } = await upload(
      (request) => request.send(),
      { source: streamOf(bytes), partsFromBytes: 50_000, conflict: 'rename' },
      { seed: { tree: taken } },
    );
    expect((await sent).file.name).toBe('film (2).mov');
    expect(namesIn(mock)).toHaveLength(3);
  });
});
