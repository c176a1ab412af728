import type { ApiClient } from '../core/client/api-client.js';
import { BoxConfigError, BoxDecodeError, BoxDownloadError } from '../core/errors/box-errors.js';
import { trustedUrl } from '../core/encoding/trusted-url.js';
import { isBlank } from '../core/options/paths.js';
import { poll } from '../core/client/poll.js';
import { operationNamed, type FileRepresentation } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';
import type { NamedOperation } from '../core/types/operation.js';
import { withTarget } from './target/with-target.js';
import { downloadMeter } from './range/download-progress.js';
import { downloadStream } from './range/download-stream.js';
import type { RepresentationOptions, RepresentationResult } from './options/representation-options.js';
import { sharedLinkHeaders } from '../core/options/shared-link.js';
import { checkOptions, type OptionTypes } from '../core/options/check-options.js';

/** The file object contains the URLs of its representations. The OpenAPI document has no operations for them. */
const statusOperation: NamedOperation = { id: 'files.get', method: 'GET', path: '' };
const contentOperation: NamedOperation = { id: 'files.get', method: 'GET', path: '', result: 'binary', notYet: true };

const optionNames: OptionTypes<RepresentationOptions> = {
  to: 1,
  onProgress: 'function',
  signal: 1,
  asUser: 'string',
  timeoutMs: 'number',
  sharedLink: 1,
  hints: 1,
  part: 1,
};

/** Downloads another form of a file. See docs/guides/downloads.md. */
export async function downloadRepresentation(
  api: ApiClient,
  fileId: string,
  options: RepresentationOptions,
): Promise<RepresentationResult> {
  checkOptions('downloads.representation', options, optionNames);
  const { hints, part = '' } = options;
  if (typeof hints !== 'string' || !/^\[[^[\]]+\]$/.test(hints)) {
    throw new BoxConfigError('hints: must be one form in brackets, such as [pdf] or [jpg?dimensions=320x320].');
  }
  // Dots would lead to another URL. An empty part is almost always an unset variable.
  const isPart = options.part === undefined || (typeof (part as unknown) === 'string' && !isBlank(part));
  if (!isPart || part.split('/').some((name) => name === '.' || name === '..')) {
    throw new BoxConfigError('part: must be a non-empty path in the representation, such as 1.png.');
  }
  const headers = sharedLinkHeaders('downloads.representation', options.sharedLink);
  const progress = downloadMeter(api.settings.clock, options.onProgress);
  const result = await withTarget(options, async (target, signal) => {
    const call = { signal, asUser: options.asUser, timeoutMs: options.timeoutMs, headers };
    const representation = await waitForRepresentation(api, await requestRepresentation(api, fileId, hints, call), hints, call);
    const template = representation.content?.url_template;
    if (template === undefined) throw new BoxDecodeError(`files.get: the representation ${hints} has no URL`, { operationId: 'files.get' });
    const contentUrl = template.replace('{+asset_path}', part.split('/').map(encodeURIComponent).join('/'));
    target.begin(undefined);
    const size = await downloadStream(api, contentOperation, trustedUrl('files.get', contentUrl, api.settings), target, progress, call);
    return { ...target.outcome, size, representation: representation.representation };
  });
  progress.end();
  return result;
}

async function requestRepresentation(api: ApiClient, fileId: string, hints: string, call: CallOptions): Promise<FileRepresentation> {
  const params = { fields: ['representations'], xRepHints: hints };
  const { data } = await api.send(operationNamed('files.get'), [fileId, params, call]);
  const representation = (data as { representations?: { entries?: FileRepresentation[] } } | undefined)?.representations?.entries?.[0];
  if (representation === undefined) throw new BoxDownloadError('representation', `files.get: the file has no representation ${hints}`);
  return representation;
}

/** Waits until the representation is complete. Requesting its state makes the service generate it. */
async function waitForRepresentation(
  api: ApiClient,
  representation: FileRepresentation,
  hints: string,
  call: CallOptions,
): Promise<FileRepresentation> {
  if (representation.status?.state === 'success') return representation;
  return poll(api, call, `files.get: the representation ${hints}`, async () => {
    const statusUrl = representation.info?.url;
    if (statusUrl === undefined)
      throw new BoxDecodeError(`files.get: the representation ${hints} has no status URL`, { operationId: 'files.get' });
    const { data } = await api.send(statusOperation, [undefined, call], trustedUrl('files.get', statusUrl, api.settings));
    const current = (data ?? {}) as FileRepresentation;
    const { state, code } = current.status ?? {};
    if (state === 'error') {
      throw new BoxDownloadError(
        'representation',
        `files.get: the representation ${hints} could not be generated (${code ?? 'no reason given'})`,
      );
    }
    // The response may lack properties that the file object has.
    return state === 'success' ? { ...representation, ...current } : undefined;
  });
}
