import type { ApiClient } from '../core/client/api-client.js';
import { BoxConfigError, BoxDecodeError, BoxDownloadError } from '../core/errors/box-errors.js';
import { trustedUrl } from '../core/encoding/trusted-url.js';
import { poll } from '../core/client/poll.js';
import { operationNamed, type FileRepresentation } from '../core/schema.js';
import type { CallOptions } from '../core/types/call-options.js';
import type { NamedOperation } from '../core/types/operation.js';
import { withTarget } from './target/with-target.js';
import { downloadMeter } from './range/download-progress.js';
import { downloadStream } from './range/download-stream.js';
import type { RepresentationOptions, RepresentationResult } from './options/representation-options.js';

/** The addresses of a representation stand in the file, not in the document. */
const info: NamedOperation = { id: 'files.get', method: 'GET', path: '' };
const content: NamedOperation = { id: 'files.get', method: 'GET', path: '', result: 'binary', notYet: true };

/** Downloads another form of a file. See docs/guides/downloads.md. */
export async function downloadRepresentation(
  api: ApiClient,
  fileId: string,
  options: RepresentationOptions,
): Promise<RepresentationResult> {
  const { hints, part = '' } = (options as Partial<RepresentationOptions> | undefined) ?? {};
  if (typeof hints !== 'string' || !/^\[[^[\]]+\]$/.test(hints)) {
    throw new BoxConfigError('hints: give one form in brackets, such as [pdf] or [jpg?dimensions=320x320].');
  }
  const progress = downloadMeter(api.settings.clock, options.onProgress);
  const result = await withTarget(options, async (target, signal) => {
    const call = { signal, asUser: options.asUser, timeoutMs: options.timeoutMs };
    const form = await madeForm(api, await askForm(api, fileId, hints, call), hints, call);
    const template = form.content?.url_template;
    if (template === undefined) throw new BoxDecodeError(`files.get: the representation ${hints} has no address`);
    const address = template.replace('{+asset_path}', part.split('/').map(encodeURIComponent).join('/'));
    target.begin(undefined);
    const size = await downloadStream(api, content, trustedUrl('files.get', address, api.settings), target, progress, call);
    return { ...target.outcome, size, representation: form.representation };
  });
  progress.end();
  return result;
}

async function askForm(api: ApiClient, fileId: string, hints: string, call: CallOptions): Promise<FileRepresentation> {
  const params = { fields: ['representations'], xRepHints: hints };
  const { data } = await api.send(operationNamed('files.get'), [fileId, params, call]);
  const form = (data as { representations?: { entries?: FileRepresentation[] } } | undefined)?.representations?.entries?.[0];
  if (form === undefined) throw new BoxDownloadError('representation', `files.get: the file has no representation ${hints}`);
  return form;
}

/** The form when it is complete. To ask for its state makes the service begin with it. */
async function madeForm(api: ApiClient, form: FileRepresentation, hints: string, call: CallOptions): Promise<FileRepresentation> {
  if (form.status?.state === 'success') return form;
  return poll(api, call, `files.get: the representation ${hints}`, async () => {
    const address = form.info?.url;
    if (address === undefined) throw new BoxDecodeError(`files.get: the representation ${hints} has no address to ask for its state`);
    const { data } = await api.send(info, [undefined, call], trustedUrl('files.get', address, api.settings));
    const current = (data ?? {}) as FileRepresentation;
    const { state, code } = current.status ?? {};
    if (state === 'error') {
      throw new BoxDownloadError(
        'representation',
        `files.get: the representation ${hints} could not be made (${code ?? 'no reason is given'})`,
      );
    }
    // The answer may say less of it than the file did.
    return state === 'success' ? { ...form, ...current } : undefined;
  });
}
