import { describe, expect, it } from 'vitest';
import type { UploadOptions } from 'box-openapi-sdk';
import type { MockBox } from 'box-openapi-sdk/testing';
import { openBox, smallParts } from '../../support/box.js';
import { sha1Hex, seededBytes, streamOf } from '../../support/bytes.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { bytes, upload } from '../../support/upload.js';
import { intercept, type InterceptedRequest } from '../../support/intercept.js';

const modes = [
  { how: 'in one call', modeOptions: {} },
  { how: 'in parts', modeOptions: { partsFromBytes: 1 } },
];
const taken = { 'film.mov': 'old', 'film (1).mov': 'older' };
const namesIn = (mock: MockBox) =>
  mock.state
    .items()
    .map(({ name }) => name)
    .sort();

describe.each(modes)('names in use, for an upload $how', ({ modeOptions }) => {
  const options = { source: bytes, parentId: '0', name: 'film.mov', ...modeOptions };

  it('an upload rejects with item_name_in_use by default', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: taken } });
    const error = await expectApiError(box.uploads.upload(options), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ id: mock.state.find('/film.mov')?.id }]);
    await expectApiError(box.uploads.upload({ ...options, conflict: 'fail' }), 409, 'item_name_in_use');
  });

  it('an upload with conflict newVersion adds a version to the existing file', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: taken } });
    const { file } = await box.uploads.upload({ ...options, conflict: 'newVersion' });
    expect(file).toMatchObject({ id: mock.state.find('/film.mov')?.id, name: 'film.mov', sha1: sha1Hex(bytes) });
    expect((await box.files.versions.list(file.id)).entries).toHaveLength(1);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('an upload with conflict newVersion rejects if a folder has the name', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': {} } } });
    const error = await expectApiError(box.uploads.upload({ ...options, conflict: 'newVersion' }), 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'folder' }]);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('an upload with conflict rename uses the first free numbered name', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: taken } });
    const { file } = await box.uploads.upload({ ...options, conflict: 'rename' });
    expect(file).toMatchObject({ name: 'film (2).mov', sha1: sha1Hex(bytes) });
    expect(namesIn(mock)).toEqual(['film (1).mov', 'film (2).mov', 'film.mov']);
  });

  it('an upload of a stream with conflict rename finds a free name before it reads the stream', async () => {
    const { box } = await openBox({ ...smallParts, seed: { tree: taken } });
    const { file } = await box.uploads.upload({ ...options, source: streamOf(bytes), size: bytes.length, conflict: 'rename' });
    expect(file).toMatchObject({ name: 'film (2).mov', sha1: sha1Hex(bytes) });
  });

  it('an upload to a fileId with a name in use rejects even with conflict rename', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: taken } });
    const fileId = mock.state.find('/film.mov')?.id ?? '';
    const renamed = box.uploads.upload({ source: bytes, fileId, name: 'film (1).mov', conflict: 'rename', ...modeOptions });
    await expectApiError(renamed, 409, 'item_name_in_use');
  });
});

describe('names taken between session and commit', () => {
  const take = async (request: InterceptedRequest, mock: MockBox) => {
    if (request.url.pathname.endsWith('/commit') && mock.state.find('/film.mov') === undefined) {
      await mock.state.addFile({ parentId: '0', name: 'film.mov', content: 'meanwhile' });
    }
    return request.send();
  };

  it.each([
    ['newVersion', 'film.mov'],
    ['rename', 'film (1).mov'],
  ] as const)('an upload with conflict %s ends as %s when the name is taken before its commit', async (conflict, name) => {
    const { client, mock } = await openBox(smallParts);
    const box = client({ fetch: intercept(mock, (request) => take(request, mock)) });
    const { file } = await box.uploads.upload({ source: bytes, parentId: '0', name: 'film.mov', partsFromBytes: 1, conflict });
    expect(file).toMatchObject({ name, sha1: sha1Hex(bytes) });
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('an upload of a consumed stream rejects when the name is taken before its commit', async () => {
    const { client, mock } = await openBox(smallParts);
    const box = client({ fetch: intercept(mock, (request) => take(request, mock)) });
    const options: UploadOptions = { source: streamOf(bytes), size: bytes.length, parentId: '0', name: 'film.mov', partsFromBytes: 1 };
    await expectApiError(box.uploads.upload({ ...options, conflict: 'rename' }), 409, 'item_name_in_use');
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

describe('conflicts with checkpoints', () => {
  it('a resumed upload with conflict rename continues under the new name', async () => {
    const { client, calls } = await openBox({ ...smallParts, seed: { tree: taken } });
    const controller = new AbortController();
    let checkpoint: UploadOptions['checkpoint'];
    const options = { source: bytes, parentId: '0', name: 'film.mov', partsFromBytes: 1, conflict: 'rename' } as const;
    const stopped = client().uploads.upload({
      ...options,
      concurrency: 1,
      signal: controller.signal,
      onCheckpoint(latest) {
        checkpoint = latest;
        if (latest.parts.length === 5) controller.abort(new Error('later'));
      },
    });
    await expect(stopped).rejects.toThrow('later');
    const { file, resumed } = await client().uploads.upload({ ...options, checkpoint });
    expect([file.name, file.sha1, resumed]).toEqual(['film (2).mov', sha1Hex(bytes), true]);
    expect(calls().filter(({ operationId, status }) => operationId === 'uploadSessions.create' && status === 201)).toHaveLength(1);
  });
});

describe('direct uploads', () => {
  it.each([
    [1_000_000, 0],
    [1_000_001, 1],
  ])('a direct upload of %i bytes sends %i preflight checks', async (length, checks) => {
    const { box, calls } = await openBox();
    await box.uploads.upload({ source: seededBytes(length), parentId: '0', name: 'film.mov' });
    expect(calls().filter(({ operationId }) => operationId === 'files.content.preflight')).toHaveLength(checks);
  });

  it('a direct upload of more than 1 MB that would be rejected sends no content', async () => {
    const { box, mock, calls } = await openBox({ seed: { tree: taken } });
    const source = seededBytes(1_000_001);
    const fileId = mock.state.find('/film.mov')?.id ?? '';
    await expectApiError(box.uploads.upload({ source, parentId: '0', name: 'film.mov' }), 409, 'item_name_in_use');
    await expectApiError(box.uploads.upload({ source, fileId, ifMatch: '9' }), 412, 'precondition_failed');
    expect(calls().map(({ operationId }) => operationId)).toEqual(['files.content.preflight', 'files.content.preflightVersion']);
  });

  it('a direct upload reads its source once even if several names are tried', async () => {
    const { mock, sent } = await upload(
      (request) => request.send(),
      { source: streamOf(bytes), partsFromBytes: 50_000, conflict: 'rename' },
      { seed: { tree: taken } },
    );
    expect((await sent).file.name).toBe('film (2).mov');
    expect(namesIn(mock)).toHaveLength(3);
  });
});
