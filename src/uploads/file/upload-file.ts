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
import { checkConflict, uploadPastConflicts } from './conflict.js';
import { uploadMeter } from '../session/upload-progress.js';
import { sessionOf } from '../session/upload-session.js';
import { spool } from '../source/spool.js';
import { uploadDirect } from './upload-direct.js';
import type { UploadJob } from '../session/upload-job.js';
import type { UploadOptions, UploadResult } from '../options/upload-options.js';
import { uploadInParts } from '../session/upload-in-parts.js';

/** Uploads a source, in one call or in parts according to its size. See docs/guides/uploads.md. */
export async function uploadFile(api: ApiClient, options: UploadOptions): Promise<UploadResult> {
  const { conflict = 'fail', signal } = options;
  const concurrency = requireNumber('concurrency', options.concurrency ?? 4, 1);
  const directBytes = requireNumber('partsFromBytes', options.partsFromBytes ?? 50_000_000, 1);
  const memoryBytes = requireNumber('spoolLimitBytes', options.spoolLimitBytes ?? 268_435_456, 1);
  checkConflict(conflict);
  if ((options.parentId === undefined) === (options.fileId === undefined)) {
    throw new BoxConfigError('parentId: give either parentId (a new file in that folder) or fileId (a new version of that file).');
  }
  if (options.checkpoint !== undefined) readCheckpoint('checkpoint', options.checkpoint);
  signal?.throwIfAborted();
  let source: OpenedSource | UnknownSizeSource = await openSource(options.source, options.size, platform);
  try {
    const asked = { ...placeOf(options, source.name), asUser: options.asUser ?? api.settings.asUser };
    const checkpoints = checkpointWriter(options, asked);
    let checkpoint = await abortable(checkpoints.load(), signal);
    if (source.size === undefined) source = await spool(source.reader, platform, { directBytes, memoryBytes }, signal);
    const call = { signal, asUser: options.asUser, timeoutMs: options.timeoutMs };
    if (checkpoint !== undefined && !matchesUpload(checkpoints.option, checkpoint, asked, source.size)) {
      await sessionOf(api, checkpoint.session, call).abort();
      await abortable(checkpoints.forget(), signal);
      checkpoint = undefined;
    }

    const meter = uploadMeter(api.settings.clock, options.onProgress);
    const job: UploadJob = { api, platform, source, options, requested: asked, concurrency, call, checkpoints, meter };
    const way = checkpoint === undefined && source.size < directBytes ? 'direct' : 'parts';
    const upload = way === 'direct' ? uploadDirect(job) : uploadInParts(job, checkpoint);
    const { isSpent = () => false } = source;
    const uploaded = await uploadPastConflicts(upload, asked, conflict, () => way === 'direct' || !isSpent());
    const file = await describe(job, uploaded.file);
    // The file is there, whatever becomes of its checkpoint.
    await abortable(checkpoints.forget(), signal).catch(() => undefined);
    meter.end();
    return { ...uploaded, file, strategy: way };
  } finally {
    source.close?.();
  }
}

/** A new version keeps the file's name unless another is asked for. */
function placeOf({ parentId, fileId, name }: UploadOptions, ownName: string | undefined): UploadDestination {
  if (fileId !== undefined) return { fileId, name };
  const newName = name ?? ownName;
  if (newName === undefined || newName === '') throw new BoxConfigError('name: missing. Only a path and a File bring a name of their own.');
  return { parentId, name: newName };
}

async function describe({ api, options, call }: UploadJob, file: File): Promise<File> {
  const { description } = options;
  if (description === undefined) return file;
  try {
    return (await api.send(operationNamed('files.update'), [file.id, { description }, call])).data as File;
  } catch (cause) {
    if (call.signal?.aborted === true) throw cause;
    throw new BoxUploadError(`description: the file is uploaded, as ${file.id}, but could not be described`, { cause });
  }
}
