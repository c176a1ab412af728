import { abortable } from '../../core/util/abortable.js';
import { BoxConfigError, BoxError, BoxUploadError } from '../../core/errors/box-errors.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { Spool } from '../../core/types/ports/byte-source.js';
import type { WebAbortSignal } from '../../core/types/web.js';
import { blobOf } from '../../core/platform/blob-of.js';
import { messageOf } from '../../core/util/message-of.js';
import { blobSource, type OpenedSource } from './byte-source.js';
import type { ByteReader } from './stream-source.js';

export interface SpoolLimits {
  /** Smaller streams stay in memory for a single request. */
  readonly directBytes: number;
  /** Most bytes held in memory where there are no temporary files. */
  readonly memoryBytes: number;
}

/**
 * Reads a stream to its end, because a session needs the size first. Buffers it up to the single-request limit, then spools it to a
 * temporary file.
 */
export async function spool(
  reader: ByteReader,
  platform: Platform,
  { directBytes, memoryBytes }: SpoolLimits,
  signal: WebAbortSignal | undefined,
): Promise<OpenedSource> {
  const buffered: Blob[] = [];
  let size = 0;
  let file: Spool | undefined;
  try {
    for (let chunk = await abortable(reader.next(), signal); chunk !== undefined; chunk = await abortable(reader.next(), signal)) {
      size += chunk.length;
      if (file === undefined && size >= directBytes && platform.createSpool !== undefined) {
        file = await platform.createSpool().catch(throwSpoolFailure);
        for (const blob of buffered.splice(0)) await file.append(new Uint8Array(await blob.arrayBuffer())).catch(throwSpoolFailure);
      }
      if (file !== undefined) await file.append(chunk).catch(throwSpoolFailure);
      // Copied, because a stream may reuse its chunks.
      else if (size <= memoryBytes || size < directBytes) buffered.push(requireBlob([chunk as Uint8Array<ArrayBuffer>]));
      else {
        throw new BoxUploadError(
          `source: the stream of unknown size has more than ${String(memoryBytes)} bytes. Set size, use a Blob, or raise spoolLimitBytes.`,
        );
      }
    }
    return file ?? blobSource(requireBlob(buffered));
  } catch (error) {
    file?.close?.();
    throw error;
  }
}

function requireBlob(chunks: readonly (Uint8Array<ArrayBuffer> | Blob)[]): Blob {
  const blob = blobOf(chunks);
  if (blob === undefined)
    throw new BoxConfigError('size: must be set, because this platform cannot buffer a stream. Or pass its bytes as the source.');
  return blob;
}

function throwSpoolFailure(cause: unknown): never {
  // Names the setting, such as TMPDIR.
  if (cause instanceof BoxError) throw cause;
  throw new BoxUploadError(`source: the temporary file for the stream failed (${messageOf(cause)}). Set size to send it without one.`, {
    cause,
  });
}
