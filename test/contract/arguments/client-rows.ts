/* eslint-disable @typescript-eslint/unbound-method -- functions are called detached, as JavaScript callers do */
import * as operations from 'box-openapi-sdk/operations';
import { createBoxClient, developerToken, type BoxClient, type BoxOptions } from 'box-openapi-sdk';
import { createBoxCore, request } from 'box-openapi-sdk/core';
import { rejects, throws, type Argument, type Row } from './row.js';

/** Path parameters accept text and numbers. */
const id = (name: string, path: string): Argument => ({
  name,
  valid: '7',
  accepts: { number: path.replace('?', '42'), text: path.replace('?', 'text') },
});
const params = (valid: object, empty?: string): Argument => ({
  name: 'params',
  valid,
  ...(empty === undefined ? {} : { accepts: { none: empty, '{}': empty } }),
});
const options: Argument = { name: 'options', valid: {}, accepts: { none: 'same', '{}': 'same' } };
const required = (valid: object): Argument => ({
  name: /\b(options|source|parentId|files|items|hints|type|scopes|folderId|direction)\b/,
  valid,
});

/** The methods of a client: one operation of each shape of arguments, and all hand-written ones. */
export function clientRows(box: BoxClient, clientOptions: BoxOptions): Row[] {
  const core = createBoxCore(clientOptions);
  const standalone: Argument = { name: 'box', valid: core };
  const job = (path: string): Argument => ({ name: 'id', valid: '7', accepts: { text: path.replace('?', 'text') } });
  return [
    rejects('box.users.me', box.users.me, params({ fields: ['name'] }, 'GET /2.0/users/me'), options),
    rejects('box.files.get', box.files.get, id('fileId', 'GET /2.0/files/?'), params({}, 'same'), options),
    rejects(
      'box.files.metadata.get',
      box.files.metadata.get,
      id('fileId', 'GET /2.0/files/?/metadata/7/7'),
      id('scope', 'GET /2.0/files/7/metadata/?/7'),
      id('templateKey', 'GET /2.0/files/7/metadata/7/?'),
      params({}, 'same'),
      options,
    ),
    rejects('box.files.delete', box.files.delete, id('fileId', 'DELETE /2.0/files/?'), params({}, 'same'), options),
    rejects('box.folders.create', box.folders.create, params({ name: 'a', parent: { id: '0' } }, 'POST /2.0/folders'), options),
    rejects('box.folders.items.list', box.folders.items.list, id('folderId', 'GET /2.0/folders/?/items'), params({}, 'same'), options),
    rejects('box.search.query', box.search.query, params({ query: 'a' }, 'GET /2.0/search'), options),
    rejects(
      'box.files.content.upload',
      box.files.content.upload,
      params({ body: { attributes: { name: 'a', parent: { id: '0' } }, file: new Blob(['abc']) } }, 'POST /api/2.0/files/content'),
      options,
    ),
    rejects(
      'box.files.content.download',
      box.files.content.download,
      id('fileId', 'GET /2.0/files/?/content'),
      params({}, 'same'),
      options,
    ),
    rejects('operations.filesGet', operations.filesGet, standalone, id('fileId', 'GET /2.0/files/?'), params({}, 'same'), options),
    rejects(
      'operations.foldersItemsList',
      operations.foldersItemsList,
      standalone,
      id('folderId', 'GET /2.0/folders/?/items'),
      params({}, 'same'),
      options,
    ),
    rejects('box.raw.GET', box.raw.GET, { name: 'path', valid: '/users/me' }, { ...options, name: /init|options/ }),
    rejects(
      'box.raw.POST',
      box.raw.POST,
      { name: 'path', valid: '/folders' },
      {
        ...options,
        name: /init|options/,
        valid: { body: { name: 'a' } },
        accepts: { none: 'POST /2.0/folders', '{}': 'POST /2.0/folders' },
      },
    ),
    rejects(
      'box.request',
      box.request,
      { name: 'method', valid: 'GET' },
      { name: 'pathOrUrl', valid: '/reports', accepts: {} },
      { ...options, name: /options|request: \w+/ },
    ),
    rejects('request', request, standalone, { name: 'method', valid: 'GET' }, { name: 'pathOrUrl', valid: '/reports' }, options),
    rejects('box.uploads.upload', box.uploads.upload, required({ parentId: '0', source: new Uint8Array(3), name: 'a.txt' })),
    rejects(
      'box.uploads.uploadMany',
      box.uploads.uploadMany,
      required({ files: [{ source: new Uint8Array(3), name: 'a.txt' }], parentId: '0' }),
    ),
    rejects('box.downloads.download', box.downloads.download, id('fileId', 'GET /2.0/files/?'), options),
    rejects('box.downloads.downloadMany', box.downloads.downloadMany, required({ folderId: '0', to: { openFile: () => undefined } })),
    rejects('box.downloads.zip', box.downloads.zip, required({ items: [{ type: 'file', id: '1' }] })),
    rejects(
      'box.downloads.representation',
      box.downloads.representation,
      { ...id('fileId', 'GET /2.0/files/?'), name: /fileId|options/ },
      required({ hints: '[pdf]' }),
    ),
    rejects('box.folders.walk', box.folders.walk, id('folderId', 'GET /2.0/folders/?/items'), options),
    rejects(
      'box.folders.resolvePath',
      box.folders.resolvePath,
      { name: 'path', valid: '/', accepts: { text: 'GET /2.0/folders/0/items' } },
      options,
    ),
    rejects(
      'box.folders.ensurePath',
      box.folders.ensurePath,
      { name: 'path', valid: '/', accepts: { text: 'POST /2.0/folders' } },
      options,
    ),
    rejects('box.events.stream', box.events.stream, required({ type: 'enterprise-history' })),
    rejects('box.jobs.signRequest', box.jobs.signRequest, job('GET /2.0/sign_requests/?'), options),
    rejects('box.jobs.zipDownload', box.jobs.zipDownload, { ...job('GET /2.0/zip_downloads/?/status'), name: /\bzip\b/ }, options),
    rejects('box.jobs.docgenBatch', box.jobs.docgenBatch, job('GET /2.0/docgen_batch_jobs/?'), options),
    rejects('box.jobs.legalHoldRelease', box.jobs.legalHoldRelease, job('GET /2.0/legal_hold_policies/?'), options),
    rejects(
      'box.jobs.legalHoldAssignmentRelease',
      box.jobs.legalHoldAssignmentRelease,
      job('GET /2.0/legal_hold_policy_assignments/?'),
      options,
    ),
    rejects('box.jobs.poll', box.jobs.poll, { name: /\b(job|kind)\b/, valid: { kind: 'signRequest', id: '7' } }, options),
    rejects('box.jobs.wait', box.jobs.wait, { name: /\b(job|kind)\b/, valid: { kind: 'signRequest', id: '7' } }, options),
    rejects(
      'box.mirror',
      box.mirror,
      required({ folderId: '7', path: '/nowhere', direction: 'down', backupDir: '/nowhere-else', dryRun: true }),
    ),
    throws('box.asUser', box.asUser, { name: 'asUser', valid: '7', accepts: { text: '' } }),
    throws('box.withAuth', box.withAuth, { name: 'auth', valid: developerToken('other') }),
    rejects('box.downscope', box.downscope, required({ scopes: ['base_preview'] })),
    rejects('box.close', box.close),
    throws('createBoxClient', createBoxClient, { name: /\b(options|auth)\b/, valid: clientOptions }),
    throws('createBoxCore', createBoxCore, { name: /\b(options|auth)\b/, valid: clientOptions }),
  ];
}
