import { operationNamed } from '../../core/schema.js';
import type { File } from '../../core/schema.js';
import { blobOf } from '../../core/platform/blob-of.js';
import { concatBytes } from '../../core/util/bytes.js';
import { uploadedFile } from '../session/upload-job.js';
import type { UploadDestination } from '../options/checkpoint.js';
import { contentDates } from '../session/commit.js';
import { hashSource } from '../source/hash-source.js';
import { hasCode } from '../../core/errors/has-code.js';
import { transferTimeoutMs } from '../session/transfer-timeout.js';
import { retryWhile } from '../session/retry-while.js';
import type { UploadJob, UploadStrategy } from '../session/upload-job.js';

/** Files of at least this size get a preflight check before the bytes are sent. */
const preflightMinBytes = 1_000_001;

interface Content {
  readonly bytes: Blob | Uint8Array<ArrayBuffer>;
  /** In hex. */
  readonly sha1: string;
}

/** Uploads the whole file in one call (POST /files/content, POST /files/{file_id}/content). The service verifies its SHA-1. */
export function uploadDirect(job: UploadJob): UploadStrategy {
  const { api, source, options, call, meter } = job;
  let content: Content | undefined;
  return async (destination, attempt) => {
    if (source.size >= preflightMinBytes || attempt > 1) await preflight(job, destination);
    const { bytes, sha1 } = (content ??= await readContent(job));
    const { parentId, fileId, name } = destination;
    const attributes = {
      ...(name === undefined ? {} : { name }),
      ...(parentId === undefined ? {} : { parent: { id: parentId } }),
      ...contentDates(fileId === undefined ? options.contentCreatedAt : undefined, options.contentModifiedAt),
    };
    const params = { contentMd5: sha1, body: { attributes, file: bytes } };
    const sendOptions = { ...call, timeoutMs: transferTimeoutMs(api.settings, call.timeoutMs, source.size) };
    meter.begin({ strategy: 'direct', totalBytes: source.size, totalParts: 1 }, { bytes: 0, parts: 0 });
    meter.sent(source.size);
    // Damaged in transit: the service has stored nothing, so the request is resent.
    const { data } = await retryWhile(
      api,
      call,
      (error) => hasCode(error, 'bad_digest'),
      () =>
        fileId === undefined
          ? api.send(operationNamed('files.content.upload'), [params, sendOptions])
          : api.send(operationNamed('files.content.uploadVersion'), [
              fileId,
              { ...params, ifMatch: ifMatchOf(job, destination) },
              sendOptions,
            ]),
    );
    return { file: uploadedFile(data) as File, parts: 1, sha1, resumed: false };
  };
}

/**
 * Detects a name in use or a full account before the bytes are sent. The upload URL in the response is not used: it is short-lived, and
 * retries may outlast it.
 */
async function preflight(job: UploadJob, destination: UploadDestination): Promise<void> {
  const { api, source, call } = job;
  const { parentId, fileId, name } = destination;
  const size = source.size;
  if (fileId === undefined) await api.send(operationNamed('files.content.preflight'), [{ name, size, parent: { id: parentId } }, call]);
  else
    await api.send(operationNamed('files.content.preflightVersion'), [fileId, { name, size, ifMatch: ifMatchOf(job, destination) }, call]);
}

/** The caller's etag belongs to the requested file, not to one that the conflict policy chose. */
function ifMatchOf({ options }: UploadJob, { fileId }: UploadDestination): string | undefined {
  return fileId === options.fileId ? options.ifMatch : undefined;
}

/**
 * Reads the content once and computes its SHA-1, which precedes the bytes. The content is held in memory, because a file may change and a
 * stream cannot be read again.
 */
async function readContent({ source, platform, call }: UploadJob): Promise<Content> {
  const chunks: (Blob | Uint8Array<ArrayBuffer>)[] = [];
  const sha1 = await hashSource(source, platform, call, (bytes) => {
    if (source.blob !== undefined) return;
    // Reading a Blob takes longer than sending a small file, which is a single chunk.
    chunks.push(bytes.length === source.size ? bytes : (blobOf([bytes]) ?? bytes));
  });
  await source.check?.();
  const whole = chunks.length === 1 ? chunks[0] : blobOf(chunks);
  return { bytes: source.blob ?? whole ?? concatBytes(chunks as Uint8Array[], source.size), sha1 };
}
