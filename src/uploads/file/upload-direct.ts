import { operationNamed } from '../../core/schema.js';
import type { File } from '../../core/schema.js';
import { uploadedFile } from '../session/upload-job.js';
import type { UploadDestination } from '../options/checkpoint.js';
import { contentDates } from '../session/commit.js';
import { hashSource } from '../source/hash-source.js';
import { hasCode } from '../../core/errors/has-code.js';
import { retryWhile } from '../session/retry-while.js';
import type { UploadJob, UploadStrategy } from '../session/upload-job.js';

/** From so many bytes on it is asked first whether the service would take them. */
const preflightFromBytes = 1_000_001;

interface Content {
  readonly blob: Blob;
  /** In hex. */
  readonly sha1: string;
}

/** One call with the whole file (POST /files/content, POST /files/{file_id}/content), checked by its SHA-1 on arrival. */
export function uploadDirect(job: UploadJob): UploadStrategy {
  const { api, source, options, call, meter } = job;
  let content: Content | undefined;
  return async (place, attempt) => {
    if (source.size >= preflightFromBytes || attempt > 1) await preflight(job, place);
    const { blob, sha1 } = (content ??= await read(job));
    const { parentId, fileId, name } = place;
    const attributes = {
      ...(name === undefined ? {} : { name }),
      ...(parentId === undefined ? {} : { parent: { id: parentId } }),
      ...contentDates(fileId === undefined ? options.contentCreatedAt : undefined, options.contentModifiedAt),
    };
    const params = { contentMd5: sha1, body: { attributes, file: blob } };
    meter.begin({ strategy: 'direct', totalBytes: source.size, totalParts: 1 }, { bytes: 0, parts: 0 });
    meter.sent(source.size);
    // Damaged on its way: the service has taken nothing.
    const { data } = await retryWhile(
      api,
      call,
      (error) => hasCode(error, 'bad_digest'),
      () =>
        fileId === undefined
          ? api.send(operationNamed('files.content.upload'), [params, call])
          : api.send(operationNamed('files.content.uploadVersion'), [fileId, { ...params, ifMatch: ifMatchOf(job, place) }, call]),
    );
    return { file: uploadedFile(data) as File, parts: 1, sha1, resumed: false };
  };
}

/**
 * Finds out about a taken name or a full account before the bytes move. The address that it answers is not used: it lives for a short time,
 * which retries may outlast.
 */
async function preflight(job: UploadJob, place: UploadDestination): Promise<void> {
  const { api, source, call } = job;
  const { parentId, fileId, name } = place;
  const size = source.size;
  if (fileId === undefined) await api.send(operationNamed('files.content.preflight'), [{ name, size, parent: { id: parentId } }, call]);
  else await api.send(operationNamed('files.content.preflightVersion'), [fileId, { name, size, ifMatch: ifMatchOf(job, place) }, call]);
}

/** The caller's etag is that of the file that was asked for. */
function ifMatchOf({ options }: UploadJob, { fileId }: UploadDestination): string | undefined {
  return fileId === options.fileId ? options.ifMatch : undefined;
}

/** The SHA-1 goes ahead of the bytes, so they are all read before: once, and kept, since a file may change and a stream is gone then. */
async function read({ source, platform, call }: UploadJob): Promise<Content> {
  const kept: Blob[] = [];
  const sha1 = await hashSource(source, platform, call, (bytes) => {
    if (source.blob === undefined) kept.push(new Blob([bytes]));
  });
  await source.check?.();
  return { blob: source.blob ?? new Blob(kept), sha1 };
}
