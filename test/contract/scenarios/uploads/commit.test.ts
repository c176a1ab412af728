import { describe, expect, it } from 'vitest';
import { BoxNetworkError, type UploadOptions } from 'box-openapi-sdk';
import { openBox, smallParts } from '../../support/box.js';
import { sha1Hex } from '../../support/bytes.js';
import { refusal, rejection } from '../../support/rejection.js';
import { bytes, expectNothingLeft, toParts, upload } from '../../support/upload.js';
import { brokenConnection, intercept, type Passing } from '../../support/wire.js';

const isCommit = ({ url }: Passing) => url.pathname.endsWith('/commit');

/** What becomes of the first commit, and of those that follow. */
function atCommit(first: (request: Passing) => Promise<Response>, later = (request: Passing) => request.send()) {
  let commits = 0;
  return (request: Passing) => {
    if (!isCommit(request)) return request.send();
    commits += 1;
    return commits === 1 ? first(request) : later(request);
  };
}

const cut = () => Promise.reject(brokenConnection());
const lost = async (request: Passing) => {
  await request.send();
  throw brokenConnection();
};
const answered = (status: number, body = '') => {
  return async (request: Passing) => {
    await request.send();
    return new Response(body, { status, headers: { 'content-type': 'application/json' } });
  };
};
const old = { seed: { tree: { 'film.mov': 'old' } } };
const fileIdIn = (mock: { state: { find(path: string): { id: string } | undefined } }) => mock.state.find('/film.mov')?.id ?? '';

describe.each<[string, (request: Passing) => Promise<Response>]>([
  ['its answer is lost, once', atCommit(lost)],
  ['its answer is lost, and the network with it', atCommit(lost, cut)],
  ['a gateway answers 502 in place of the service, to the end', atCommit(answered(502), (request) => answered(502)(request))],
  ['its answer cannot be read', atCommit(answered(201, '{"entr'))],
])('a commit that is carried out though %s,', (_what, make) => {
  it('gives the new file', async () => {
    const { mock, sent } = await upload(make);
    const { file, parts, sha1 } = await sent;
    expect([file.name, file.sha1, parts, sha1]).toEqual(['film.mov', sha1Hex(bytes), 10, sha1Hex(bytes)]);
    expect(mock.state.items()).toHaveLength(1);
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

describe('a commit of a version', () => {
  async function version(
    meet: (request: Passing) => Promise<Response>,
    options: Partial<UploadOptions> = {},
    content: string | Uint8Array = 'old',
  ) {
    const { mock, client } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': content } } });
    const fileId = fileIdIn(mock);
    const box = client({ fetch: intercept(mock, meet) });
    const sent = box.uploads.upload({ source: bytes, fileId, partsFromBytes: 1, ...options } as UploadOptions);
    sent.catch(() => undefined);
    return { mock, box, fileId, sent };
  }

  it.each([
    ['without a condition', {}],
    ['with the etag that it had', { ifMatch: '0' }],
  ])('whose answer is lost gives the file, once, %s', async (_what, options) => {
    const { box, fileId, sent } = await version(atCommit(lost), options);
    expect((await sent).file).toMatchObject({ id: fileId, sha1: sha1Hex(bytes) });
    expect((await box.files.versions.list(fileId)).entries).toHaveLength(1);
  });

  it('that is never carried out is not taken for done because the file has the same bytes already', async () => {
    const { mock, box, fileId, sent } = await version(atCommit(cut, cut), {}, bytes);
    await rejection(sent, BoxNetworkError);
    expect((await box.files.versions.list(fileId)).entries).toEqual([]);
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

describe('a commit that fails', () => {
  it('and made no file ends the upload with its error, and leaves nothing', async () => {
    const { mock, sent } = await upload(atCommit(cut, cut));
    await rejection(sent, BoxNetworkError);
    expectNothingLeft(mock);
  });

  it('because somebody else took the name meanwhile, for the same bytes even, is a conflict', async () => {
    const take = async (request: Passing) => {
      if (isCommit(request)) await mock.state.addFile({ parentId: '0', name: 'film.mov', content: bytes });
      return request.send();
    };
    const { mock, sent } = await upload(take);
    const error = await refusal(sent, 409, 'item_name_in_use');
    expect(error.conflicts).toHaveLength(1);
    expect(mock.state.items()).toHaveLength(1);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('does not hide another file of the name and size', async () => {
    const meet = atCommit(async () => {
      await mock.state.addFile({ parentId: '0', name: 'film.mov', content: new Uint8Array(bytes.length) });
      throw brokenConnection();
    });
    const { mock, sent } = await upload(meet);
    await refusal(sent, 409, 'item_name_in_use');
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('since the parts are said to be missing for as long as it may take ends the upload', async () => {
    const { client, mock } = await openBox(smallParts);
    const body = { type: 'error', status: 409, code: 'parts_mismatch', message: 'Still at it', request_id: 'r1' };
    mock.faults.add({ operationId: 'uploadSessions.commit', times: Infinity, respond: { status: 409, body } });
    await refusal(client().uploads.upload({ source: bytes, ...toParts, timeoutMs: 500 }), 409, 'parts_mismatch');
    expectNothingLeft(mock);
  });

  it('after the folder went leaves no session', async () => {
    const { client, mock, box } = await openBox({ ...smallParts, seed: { tree: { Films: {} } } });
    const parentId = mock.state.find('/Films')?.id ?? '';
    const remove = async (request: Passing) => {
      if (isCommit(request)) await box.folders.delete(parentId);
      return request.send();
    };
    const sent = client({ fetch: intercept(mock, remove) }).uploads.upload({ source: bytes, ...toParts, parentId });
    await refusal(sent, 404, 'trashed');
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

describe('a description', () => {
  it.each([
    ['in one call', {}],
    ['in parts', { partsFromBytes: 1 }],
  ])('is set on what was uploaded %s', async (_how, way) => {
    const { box } = await openBox(smallParts);
    const { file } = await box.uploads.upload({ source: bytes, parentId: '0', name: 'film.mov', description: 'A film', ...way });
    expect(file.description).toBe('A film');
    expect((await box.files.get(file.id)).description).toBe('A film');
  });

  it('that cannot be set says that the file is there', async () => {
    const { client, mock } = await openBox({ ...smallParts, ...old });
    mock.faults.add({ operationId: 'files.update', respond: { status: 403 } });
    const sent = client().uploads.upload({ source: bytes, fileId: fileIdIn(mock), description: 'A film' });
    await expect(sent).rejects.toThrow(`description: the file is uploaded, as ${fileIdIn(mock)}, but could not be described`);
  });
});
