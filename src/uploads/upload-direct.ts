import type { Platform } from '../core/ports.js';
import { operationNamed } from '../core/schema.js';
import type { File } from '../core/schema.js';
import { readExactly, type OpenedSource } from './byte-source.js';
import { hex } from './digest.js';
import { onlyEntry } from './answers.js';
import type { UploadJob } from './upload-job.js';
import type { UploadResult } from './upload-options.js';

/** Bytes that are read at once where the source is not held in memory. */
const chunkBytes = 1024 * 1024;

/** One call with the whole file (POST /files/content, POST /files/{file_id}/content), checked by its SHA-1 on arrival. */
export async function uploadDirect(job: UploadJob, platform: Platform): Promise<UploadResult> {
  const { api, source, target, call, report } = job;
  const { content, sha1 } = await hashed(source, platform);
  const attributes = {
    ...(job.name === undefined ? {} : { name: job.name }),
    ...(target.parentId === undefined ? {} : { parent: { id: target.parentId } }),
    ...(job.contentCreatedAt === undefined ? {} : { content_created_at: job.contentCreatedAt }),
    ...(job.contentModifiedAt === undefined ? {} : { content_modified_at: job.contentModifiedAt }),
  };
  const params = { contentMd5: sha1, body: { attributes, file: content } };
  const { data } =
    target.fileId === undefined
      ? await api.send(operationNamed('files.content.upload'), [params, call])
      : await api.send(operationNamed('files.content.uploadVersion'), [target.fileId, { ...params, ifMatch: target.ifMatch }, call]);
  report({ way: 'direct', bytes: source.size, totalBytes: source.size, parts: 1, totalParts: 1 });
  return { file: onlyEntry(data) as File, way: 'direct', parts: 1, sha1 };
}

/** The SHA-1 goes ahead of the bytes, so the source is read for it first; what cannot be read twice is kept. */
async function hashed(source: OpenedSource, platform: Platform): Promise<{ content: Blob | Uint8Array; sha1: string }> {
  const hash = platform.createSha1();
  if (source.blob === undefined) {
    const bytes = await readExactly(source, 0, source.size);
    hash.update(bytes);
    return { content: bytes, sha1: hex(hash.digest()) };
  }
  for (let start = 0; start < source.size; start += chunkBytes) {
    hash.update(await readExactly(source, start, Math.min(source.size, start + chunkBytes)));
  }
  return { content: await source.blob(), sha1: hex(hash.digest()) };
}
