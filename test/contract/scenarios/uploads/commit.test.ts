import { describe, expect, it } from 'vitest';
import { BoxNetworkError, type UploadOptions } from 'box-openapi-sdk';
import { openBox, smallParts } from '../../support/box.js';
import { sha1Hex } from '../../support/bytes.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { rejection } from '../../../support/rejection.js';
import { bytes, expectNothingLeft, partsOptions, upload } from '../../support/upload.js';
import { brokenConnection, intercept, type InterceptedRequest } from '../../support/intercept.js';

const isCommit = ({ url }: InterceptedRequest) => url.pathname.endsWith('/commit');

/** Handles the first commit with `first` and all others with `later`. */
function onCommit(first: (request: InterceptedRequest) => Promise<Response>, later = (request: InterceptedRequest) => request.send()) {
  let commits = 0;
  return (request: InterceptedRequest) => {
    if (!isCommit(request)) return request.send();
    commits += 1;
    return commits === 1 ? first(request) : later(request);
  };
}

const failConnection = () => Promise.reject(brokenConnection());
const loseResponse = async (request: InterceptedRequest) => {
  await request.send();
  throw brokenConnection();
};
const respondAfterCommit = (status: number, body = '') => {
  return async (request: InterceptedRequest) => {
    await request.send();
    return new Response(body, { status, headers: { 'content-type': 'application/json' } });
  };
};
const old = { seed: { tree: { 'film.mov': 'old' } } };
const fileIdIn = (mock: { state: { find(path: string): { id: string } | undefined } }) => mock.state.find('/film.mov')?.id ?? '';

describe.each<[string, (request: InterceptedRequest) => Promise<Response>]>([
  ['the first commit response is lost', onCommit(loseResponse)],
  ['the commit response is lost and the network stays down', onCommit(loseResponse, failConnection)],
  ['a gateway replaces all commit responses by 502', onCommit(respondAfterCommit(502), (request) => respondAfterCommit(502)(request))],
  ['the commit response is truncated JSON', onCommit(respondAfterCommit(201, '{"entr'))],
])('commits when %s', (_what, make) => {
  it('the upload resolves with the new file', async () => {
    const { mock, sent } = await upload(make);
    const { file, parts, sha1 } = await sent;
    expect([file.name, file.sha1, parts, sha1]).toEqual(['film.mov', sha1Hex(bytes), 10, sha1Hex(bytes)]);
    expect(mock.state.items()).toHaveLength(1);
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

it('with reconcile: false, an upload rejects if every commit response is lost', async () => {
  const { mock, sent } = await upload(onCommit(loseResponse, failConnection), { reconcile: false });
  await rejection(sent, BoxNetworkError);
  expect(mock.state.items()).toHaveLength(1);
});

describe('commits of a new version', () => {
  async function version(
    handler: (request: InterceptedRequest) => Promise<Response>,
    options: Partial<UploadOptions> = {},
    content: string | Uint8Array = 'old',
  ) {
    const { mock, client } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': content } } });
    const fileId = fileIdIn(mock);
    const box = client({ fetch: intercept(mock, handler) });
    const sent = box.uploads.upload({ source: bytes, fileId, partsFromBytes: 1, ...options } as UploadOptions);
    sent.catch(() => undefined);
    return { mock, box, fileId, sent };
  }

  it.each([
    ['without a condition', {}],
    ['with a matching ifMatch', { ifMatch: '0' }],
  ])('an upload whose commit response is lost adds one version %s', async (_what, options) => {
    const { box, fileId, sent } = await version(onCommit(loseResponse), options);
    expect((await sent).file).toMatchObject({ id: fileId, sha1: sha1Hex(bytes) });
    expect((await box.files.versions.list(fileId)).entries).toHaveLength(1);
  });

  it('an upload whose commit never arrives rejects even if the file already has the same bytes', async () => {
    const { mock, box, fileId, sent } = await version(onCommit(failConnection, failConnection), {}, bytes);
    await rejection(sent, BoxNetworkError);
    expect((await box.files.versions.list(fileId)).entries).toEqual([]);
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

describe('failed commits', () => {
  it('an upload whose commit fails rejects and leaves no file and no session', async () => {
    const { mock, sent } = await upload(onCommit(failConnection, failConnection));
    await rejection(sent, BoxNetworkError);
    expectNothingLeft(mock);
  });

  it('an upload rejects with a conflict if another file takes the name, even with the same bytes', async () => {
    const take = async (request: InterceptedRequest) => {
      if (isCommit(request)) await mock.state.addFile({ parentId: '0', name: 'film.mov', content: bytes });
      return request.send();
    };
    const { mock, sent } = await upload(take);
    const error = await expectApiError(sent, 409, 'item_name_in_use');
    expect(error.conflicts).toHaveLength(1);
    expect(mock.state.items()).toHaveLength(1);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('a failed commit does not mistake another file of the same name and size for the upload', async () => {
    const handler = onCommit(async () => {
      await mock.state.addFile({ parentId: '0', name: 'film.mov', content: new Uint8Array(bytes.length) });
      throw brokenConnection();
    });
    const { mock, sent } = await upload(handler);
    await expectApiError(sent, 409, 'item_name_in_use');
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('an upload rejects with parts_mismatch if the commit keeps failing until the timeout', async () => {
    const { client, mock } = await openBox(smallParts);
    const body = { type: 'error', status: 409, code: 'parts_mismatch', message: 'Still at it', request_id: 'r1' };
    mock.faults.add({ operationId: 'uploadSessions.commit', times: Infinity, respond: { status: 409, body } });
    await expectApiError(client().uploads.upload({ source: bytes, ...partsOptions, timeoutMs: 500 }), 409, 'parts_mismatch');
    expectNothingLeft(mock);
  });

  it('an upload whose folder was deleted before the commit leaves no session', async () => {
    const { client, mock, box } = await openBox({ ...smallParts, seed: { tree: { Films: {} } } });
    const parentId = mock.state.find('/Films')?.id ?? '';
    const remove = async (request: InterceptedRequest) => {
      if (isCommit(request)) await box.folders.delete(parentId);
      return request.send();
    };
    const sent = client({ fetch: intercept(mock, remove) }).uploads.upload({ source: bytes, ...partsOptions, parentId });
    await expectApiError(sent, 404, 'trashed');
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

describe('upload descriptions', () => {
  it.each([
    ['in one call', {}],
    ['in parts', { partsFromBytes: 1 }],
  ])('the description is set on a file uploaded %s', async (_how, options) => {
    const { box } = await openBox(smallParts);
    const { file } = await box.uploads.upload({ source: bytes, parentId: '0', name: 'film.mov', description: 'A film', ...options });
    expect(file.description).toBe('A film');
    expect((await box.files.get(file.id)).description).toBe('A film');
  });

  it('an upload whose description cannot be set rejects with an error that names the uploaded file', async () => {
    const { client, mock } = await openBox({ ...smallParts, ...old });
    mock.faults.add({ operationId: 'files.update', respond: { status: 403 } });
    const sent = client().uploads.upload({ source: bytes, fileId: fileIdIn(mock), description: 'A film' });
    await expect(sent).rejects.toThrow(`description: file ${fileIdIn(mock)} is uploaded, but its description could not be set`);
  });
});
