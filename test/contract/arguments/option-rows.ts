/* eslint-disable @typescript-eslint/unbound-method -- functions are called detached, as JavaScript callers do */
import { createBoxClient, type BoxClient, type BoxOptions } from 'box-openapi-sdk';
import { verifyWebhook } from 'box-openapi-sdk/webhooks';
import type { ValueName } from './values.js';

/** A function with options: the valid ones, and the values that each further option accepts, separated by blanks. */
export interface OptionRow {
  readonly name: string;
  readonly reports: 'throws' | 'rejects';
  readonly call: (options: never) => unknown;
  readonly required: object;
  readonly options: Readonly<Record<string, string>>;
}

const call = { signal: '', timeoutMs: 'number', asUser: 'text', headers: '{}' };
const target = { signal: '', timeoutMs: 'number', asUser: 'text', onProgress: '', to: 'text', sharedLink: '' };
const filters = { include: 'text', exclude: 'text', filter: '' };

export function optionRows(box: BoxClient, clientOptions: BoxOptions): readonly OptionRow[] {
  const rejects = (name: string, invoke: OptionRow['call'], required: object, options: OptionRow['options']): OptionRow => ({
    name,
    reports: 'rejects',
    call: invoke,
    required,
    options,
  });
  const bytes = new Uint8Array(3);
  return [
    rejects('box.files.get', (options) => box.files.get('7', {}, options), {}, call),
    rejects(
      'box.folders.create',
      (options) => box.folders.create({ name: 'a', parent: { id: '0' } }, options),
      {},
      { ...call, reconcile: '' },
    ),
    rejects('box.folders.items.list', (options) => box.folders.items.list('7', {}, options), {}, { ...call, prefetch: 'number' }),
    rejects('box.raw.GET', (options) => box.raw.GET('/users/me', options), {}, { ...call, params: '{}', parseAs: 'text' }),
    rejects(
      'box.request',
      (options) => box.request<unknown>('POST', '/reports', options),
      {},
      { signal: '', timeoutMs: 'number', asUser: 'text', headers: '{}', path: '{}', query: '{}', body: 'number {}', hosts: '' },
    ),
    rejects(
      'box.jobs.poll',
      (options) => box.jobs.poll({ kind: 'signRequest', id: '7' }, options),
      {},
      { signal: '', asUser: 'text', timeoutMs: 'number', until: '' },
    ),
    rejects(
      'box.uploads.upload',
      box.uploads.upload,
      { parentId: '0', source: bytes, name: 'a.txt' },
      {
        signal: '',
        timeoutMs: 'number',
        asUser: 'text',
        reconcile: '',
        parentId: 'text',
        source: 'text',
        name: 'text',
        contentCreatedAt: 'text',
        contentModifiedAt: 'text',
        description: 'text',
        conflict: '',
        partsFromBytes: 'number',
        concurrency: 'number',
        spoolLimitBytes: 'number',
        checkpoint: '',
        onCheckpoint: '',
        checkpointStore: '',
        checkpointKey: 'text',
        onProgress: '',
      },
    ),
    rejects(
      'box.uploads.uploadMany',
      box.uploads.uploadMany,
      { parentId: '0', files: [{ source: bytes, name: 'a.txt' }] },
      {
        signal: '',
        timeoutMs: 'number',
        asUser: 'text',
        reconcile: '',
        parentId: 'text',
        files: '',
        conflict: '',
        concurrency: 'number',
        partConcurrency: 'number',
        journal: 'text',
        followSymlinks: '',
        onProgress: '',
        onResult: '',
        partsFromBytes: 'number',
        ...filters,
        ignoreFile: 'text',
        dryRun: '',
      },
    ),
    rejects(
      'box.downloads.download',
      (options) => box.downloads.download('7', options),
      {},
      { ...target, range: '', version: 'number text', verify: '', concurrency: 'number' },
    ),
    rejects(
      'box.downloads.downloadMany',
      box.downloads.downloadMany,
      { folderId: '0', to: { openFile: () => undefined } },
      {
        ...target,
        ...filters,
        folderId: 'text',
        items: '',
        conflict: '',
        webLinks: '',
        names: '',
        portableNames: '',
        ignoreFile: 'text',
        concurrency: 'number',
        journal: 'text',
        dryRun: '',
        onResult: '',
      },
    ),
    rejects('box.downloads.zip', box.downloads.zip, { items: [{ type: 'file', id: '1' }] }, { ...target, items: '', name: 'text' }),
    rejects(
      'box.downloads.representation',
      (options) => box.downloads.representation('7', options),
      { hints: '[pdf]' },
      { ...target, hints: '', part: 'text' },
    ),
    rejects(
      'box.folders.walk',
      (options) => box.folders.walk('7', options),
      {},
      { signal: '', asUser: 'text', fields: '', depth: 'number', concurrency: 'number', onError: '', ...filters, sharedLink: '' },
    ),
    rejects(
      'box.folders.resolvePath',
      (options) => box.folders.resolvePath('/', options),
      {},
      { signal: '', asUser: 'text', from: 'text', sharedLink: '' },
    ),
    rejects(
      'box.events.stream',
      box.events.stream,
      { type: 'enterprise-history' },
      {
        signal: '',
        asUser: 'text',
        type: '',
        from: 'text',
        positionStore: '',
        limit: 'number',
        pollMs: '{}',
        onError: '',
        eventTypes: '',
        createdAfter: '',
        createdBefore: '',
      },
    ),
    rejects(
      'box.jobs.signRequest',
      (options) => box.jobs.signRequest('7', options),
      {},
      { signal: '', asUser: 'text', timeoutMs: 'number', until: '', onProgress: '', intervalMs: 'number', maxIntervalMs: 'number' },
    ),
    rejects('box.downscope', box.downscope, { scopes: ['a'] }, { scopes: '', resource: '', sharedLink: 'text' }),
    rejects(
      'verifyWebhook',
      verifyWebhook,
      { primaryKey: 'k', body: '{}', headers: {} },
      { primaryKey: 'text', secondaryKey: 'text', toleranceSeconds: 'number', now: '', body: 'text', headers: '{}' },
    ),
    {
      name: 'createBoxClient',
      reports: 'throws',
      call: createBoxClient,
      required: clientOptions,
      options: {
        auth: '',
        asUser: 'text',
        headers: '{}',
        fetch: '',
        baseUrl: 'proxy',
        hosts: '{} proxy',
        retry: '{} proxy',
        timeouts: '{} proxy',
        maxJsonBytes: 'number',
        application: 'text',
        hooks: '{} proxy',
        logger: '{} proxy',
        reconcile: '',
        random: '',
        document: '',
        validate: '{}',
      },
    },
  ];
}

/** The values that an option is given. */
export const optionValues: readonly ValueName[] = ['null', 'number', 'text', '{}', 'proxy'];
