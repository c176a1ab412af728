import platform from '#platform';
import type { ApiClient } from '../../core/client/api-client.js';
import { abortable } from '../../core/util/abortable.js';
import { BoxConfigError, BoxUploadError } from '../../core/errors/box-errors.js';
import { operationNamed } from '../../core/schema.js';
import type { File } from '../../core/schema.js';
import { requireNumber } from '../../core/options/settings.js';
import { openSource, type OpenedSource, type UnknownSizeSource } from '../source/byte-source.js';
import { matchesUpload, readCheckpoint, type UploadDestination } from '../options/checkpoint.js';
import { checkpointWriter } from '../session/checkpoint-writer.js';
import { checkConflict, uploadResolvingConflicts } from './conflict.js';
import { uploadMeter } from '../session/upload-progress.js';
import { uploadSession } from '../session/upload-session.js';
import { spool } from '../source/spool.js';
import { throwSourceFailure } from '../source/stream-source.js';
import { explainUploadError } from './upload-error.js';
import { uploadDirect } from './upload-direct.js';
import type { UploadJob } from '../session/upload-job.js';
import type { UploadOptions, UploadResult } from '../options/upload-options.js';
import { uploadInParts } from '../session/upload-in-parts.js';
import { readSignal } from '../../core/options/read-signal.js';
import { checkOptions, type OptionTypes } from '../../core/options/check-options.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';

const optionNames: OptionTypes<UploadOptions> = {
  parentId: 'string',
  fileId: 'string',
  ifMatch: 'string',
  source: 1,
  name: 'string',
  size: 'number',
  contentCreatedAt: 'string',
  contentModifiedAt: 'string',
  description: 'string',
  conflict: 1,
  partsFromBytes: 1,
  concurrency: 1,
  spoolLimitBytes: 1,
  checkpoint: 1,
  onCheckpoint: 'function',
  checkpointStore: 1,
  checkpointKey: 'string',
  onProgress: 'function',
  signal: 1,
  asUser: 'string',
  reconcile: 1,
  timeoutMs: 'number',
};

/** Uploads a source in one call or in parts, depending on its size. See docs/guides/uploads.md. */
export async function uploadFile(api: ApiClient, given: UploadOptions): Promise<UploadResult> {
  checkOptions('uploads.upload', given, optionNames);
  const signal = readSignal('uploads.upload', given.signal);
  const options = signal === given.signal ? given : { ...given, signal };
  const { conflict = 'fail' } = options;
  const concurrency = requireNumber('concurrency', options.concurrency ?? 4, 1);
  const directBytes = requireNumber('partsFromBytes', options.partsFromBytes ?? 50_000_000, 1);
  const memoryBytes = requireNumber('spoolLimitBytes', options.spoolLimitBytes ?? 268_435_456, 1);
  checkConflict(conflict);
  if ((options.parentId === undefined) === (options.fileId === undefined)) {
    throw new BoxConfigError('parentId: set either parentId (new file in that folder) or fileId (new version of that file), not both.');
  }
  if (options.checkpoint !== undefined) readCheckpoint('checkpoint', options.checkpoint);
  throwIfAborted(signal);
  let source: OpenedSource | UnknownSizeSource = await openSource(
    options.source,
    options.size,
    platform,
    api.settings.timeouts.idleMs,
  ).catch(throwSourceFailure);
  try {
    const requested = { ...destinationOf(options, source.name), asUser: options.asUser ?? api.settings.asUser };
    const checkpoints = checkpointWriter(options, requested);
    let checkpoint = await abortable(checkpoints.load(), signal);
    if (source.size === undefined) {
      const { reader } = source;
      source = await spool(reader, platform, { directBytes, memoryBytes }, signal);
      reader.close();
    }
    const call = { signal, asUser: options.asUser, reconcile: options.reconcile, timeoutMs: options.timeoutMs };
    if (checkpoint !== undefined && !matchesUpload(checkpoints.option, checkpoint, requested, source.size)) {
      await uploadSession(api, checkpoint.session, call).abort();
      await abortable(checkpoints.clear(), signal);
      checkpoint = undefined;
    }

    const meter = uploadMeter(api.settings.clock, options.onProgress);
    const job: UploadJob = { api, platform, source, options, requested, concurrency, call, checkpoints, meter };
    const strategy = checkpoint === undefined && source.size < directBytes ? 'direct' : 'parts';
    const upload = strategy === 'direct' ? uploadDirect(job) : uploadInParts(job, checkpoint);
    const { isConsumed: isConsumed = () => false } = source;
    const uploaded = await uploadResolvingConflicts(upload, requested, conflict, () => strategy === 'direct' || !isConsumed()).catch(
      (error: unknown) => {
        throw explainUploadError(error, requested);
      },
    );
    const file = await setDescription(job, uploaded.file);
    // The file is uploaded, so a failure to delete its checkpoint is ignored.
    await abortable(checkpoints.clear(), signal).catch(() => undefined);
    meter.end();
    return { ...uploaded, file, strategy };
  } finally {
    source.close?.();
  }
}

/** A new version keeps the file's name unless `name` is set. */
function destinationOf({ parentId, fileId, name }: UploadOptions, sourceName: string | undefined): UploadDestination {
  if (fileId !== undefined) return { fileId, name };
  const newName = name ?? sourceName;
  if (newName === undefined || newName === '')
    throw new BoxConfigError('name: must be a non-empty string, unless the source is a path or a File.');
  return { parentId, name: newName };
}

async function setDescription({ api, options, call }: UploadJob, file: File): Promise<File> {
  const { description } = options;
  if (description === undefined) return file;
  try {
    return (await api.send(operationNamed('files.update'), [file.id, { description }, call])).data as File;
  } catch (cause) {
    if (call.signal?.aborted === true) throw cause;
    throw new BoxUploadError(`description: file ${file.id} is uploaded, but its description could not be set`, { cause });
  }
}
