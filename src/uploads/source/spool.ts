import { abortable } from '../../core/util/abortable.js';
import { BoxUploadError } from '../../core/errors/box-errors.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { Spool } from '../../core/types/ports/byte-source.js';
import type { WebAbortSignal } from '../../core/types/web.js';
import { blobSource, type OpenedSource } from './byte-source.js';
import type { ByteReader } from './stream-source.js';

export interface SpoolLimits {
  /** As many bytes go in one call, from memory. */
  readonly directBytes: number;
  /** As many may be held in memory where there are no temporary files. */
  readonly memoryBytes: number;
}

/** Reads a stream to its end, since a session asks for the size first: what goes in one call into memory, more into a temporary file. */
export async function spool(
  reader: ByteReader,
  platform: Platform,
  { directBytes, memoryBytes }: SpoolLimits,
  signal: WebAbortSignal | undefined,
): Promise<OpenedSource> {
  const kept: Blob[] = [];
  let size = 0;
  let file: Spool | undefined;
  try {
    for (let chunk = await abortable(reader.next(), signal); chunk !== undefined; chunk = await abortable(reader.next(), signal)) {
      size += chunk.length;
      if (file === undefined && size >= directBytes && platform.createSpool !== undefined) {
        file = await platform.createSpool();
        for (const one of kept.splice(0)) await file.append(new Uint8Array(await one.arrayBuffer()));
      }
      if (file !== undefined) await file.append(chunk);
      // Copied, since a stream may use its chunks again.
      else if (size <= memoryBytes || size < directBytes) kept.push(new Blob([chunk as BlobPart]));
      else {
        throw new BoxUploadError(
          `source: the stream has more than ${String(memoryBytes)} bytes, and no size. Give its size, give a Blob instead, or raise spoolLimitBytes.`,
        );
      }
    }
    return file ?? blobSource(new Blob(kept));
  } catch (error) {
    file?.close?.();
    throw error;
  }
}
